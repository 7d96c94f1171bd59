/** Takes a slice of a conversation's recording from its voice agent. */
import { VivaError } from "#contract/errors.ts";
import { getInterview as getInterviewObject } from "#worker/interview/client.ts";
import { unwrap } from "#worker/interview/rpc.ts";
import { sliceKey } from "#worker/platform/recording-key.ts";
import { r2SoundFiles } from "#worker/platform/sound-files.ts";
import type { Context } from "#worker/services/context.ts";
import { requireAgent } from "#worker/services/permission.ts";

type Slice = { series: string; index: number; startedAt: number; bytes: Uint8Array<ArrayBuffer> };

/** Every page of an Ogg stream begins so (RFC 3533), and a slice is whole pages. */
const capture = [0x4f, 0x67, 0x67, 0x53];

/**
 * The same slice again changes nothing. Throws CONSENT_MISSING, INTERVIEW_OVER, FORBIDDEN for a series of another agent,
 * AUDIO_UNREADABLE for what is no Ogg.
 */
export async function putSlice(ctx: Context, { series, index, startedAt, bytes }: Slice): Promise<{ bytes: number }> {
  const { interviewId, epoch } = requireAgent(ctx);
  if (!series.startsWith(`e${epoch}-`))
    throw new VivaError("FORBIDDEN", `This agent's recordings begin with e${epoch}-. Send its own.`);
  if (!capture.every((byte, at) => bytes[at] === byte))
    throw new VivaError("AUDIO_UNREADABLE", "A slice is whole pages of an Ogg stream. This does not begin with one.");
  const folder = unwrap(await getInterviewObject(ctx.env, interviewId).recordingFolder());
  const key = sliceKey(folder, interviewId, series, index);
  await r2SoundFiles(ctx.env.FILES).put(key, bytes, { type: "audio/ogg", startedAt });
  return { bytes: bytes.length };
}
