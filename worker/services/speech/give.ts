/** Takes a spoken answer: looks at the recording, has it turned into text, and hands the text to the interview. */
import type { SpokenAnswer } from "#contract/api/audio.ts";
import { VivaError } from "#contract/errors.ts";
import { maxAnswerChars } from "#contract/live/link.ts";
import type { Language } from "#contract/language.ts";
import type { Used } from "#contract/moves.ts";
import { cleanText } from "#contract/text.ts";
import { readRecording } from "#worker/audio/read-recording.ts";
import { measureSpeech } from "#worker/evaluation/speech-measures.ts";
import { getInterview as getInterviewObject } from "#worker/interview/client.ts";
import { type SpokenAdmission, unwrap } from "#worker/interview/rpc.ts";
import { r2Files } from "#worker/platform/files.ts";
import { sha256 } from "#worker/platform/ids.ts";
import { spentOn } from "#worker/platform/models/model-error.ts";
import type { Transcriber, Transcription } from "#worker/platform/models/port.ts";
import { estimateSpeechMicroUsd } from "#worker/platform/models/prices.ts";
import type { Spent } from "#worker/platform/models/spent.ts";
import { usedOf } from "#worker/platform/models/used.ts";
import { recordingKey } from "#worker/platform/recording-key.ts";
import type { Context } from "#worker/services/context.ts";
import { requireCandidate } from "#worker/services/permission.ts";
import { earsOf, transcriberOf } from "./offer.ts";
import { transcriptionFailure } from "./failure.ts";

type Given = { id: string; to: string; bytes: Uint8Array<ArrayBuffer> };
type Fresh = Extract<SpokenAdmission, { known: null }>;

const nothingHeard =
  "No words were heard in this recording. Check your microphone and record again, or type your answer.";
/** Ten minutes of speech take a vendor less than one; a candidate is waiting. */
const transcribeMs = 120_000;

/**
 * The same recording under the same id answers what it answered before, and is not turned into text again; another one is
 * ANSWER_CONFLICT. Throws SPEECH_UNAVAILABLE, what the interview refuses an answer for, and what is wrong with the recording.
 */
export async function giveSpoken(ctx: Context, { id, to, bytes }: Given): Promise<SpokenAnswer> {
  const { interviewId } = requireCandidate(ctx);
  const transcriber = transcriberOf(ctx, await earsOf(ctx, interviewId));
  if (transcriber === null)
    throw new VivaError("SPEECH_UNAVAILABLE", "Answers cannot be spoken here. Please type your answer.");
  const object = getInterviewObject(ctx.env, interviewId);
  const hash = await sha256(bytes);
  const begun = unwrap(await object.beginSpoken({ id, to, hash }));
  if (begun.known !== null) return answerOf(begun.known.spoken, begun.known.counted);
  return giveFresh(ctx, { id, to, bytes, hash }, begun, transcriber);
}

async function giveFresh(
  ctx: Context,
  given: Given & { hash: string },
  { keep, language, practice }: Fresh,
  transcriber: Transcriber,
): Promise<SpokenAnswer> {
  const { interviewId } = requireCandidate(ctx);
  const { id, to, bytes, hash } = given;
  const object = getInterviewObject(ctx.env, interviewId);
  const files = r2Files(ctx.env.FILES);
  const keysOf = (answer: string) => (keep === null ? [] : [recordingKey(keep, interviewId, answer)]);
  let used: Used | null = null;
  const take = async () => {
    const looked = await readRecording(bytes);
    if (!looked.ok) throw new VivaError(looked.problem.code, looked.problem.message);
    const { type, durationMs } = looked.recording;
    const heard = await hear(transcriber, { bytes, type }, language, interviewId, (spent) => {
      used = usedOf(priced(spent, durationMs), "transcribe");
    });
    const text = cleanText(heard.text).slice(0, maxAnswerChars);
    if (text === "") throw new VivaError("AUDIO_SILENT", nothingHeard);
    // Before the interview has it, so that what it says is kept is there.
    for (const key of keysOf(id)) await files.putOnce(key, bytes, type);
    const { confidence } = heard;
    const measures = practice ? measureSpeech({ ...heard, text, durationMs }) : null;
    const spoken = { id, to, hash, text, confidence, durationMs, kept: keep !== null, measures };
    return unwrap(await object.keepSpoken(spoken, used));
  };
  const kept = await take().catch(async (thrown: unknown) => {
    await files.remove(keysOf(id));
    await object.giveUpSpoken(id, used);
    throw thrown;
  });
  await files.remove(kept.discarded.flatMap(keysOf));
  return answerOf(kept.spoken, kept.counted);
}

async function hear(
  transcriber: Transcriber,
  audio: { bytes: Uint8Array; type: string },
  language: Language,
  interviewId: string,
  spent: (spent: Spent) => void,
): Promise<Transcription> {
  const signal = AbortSignal.timeout(transcribeMs);
  try {
    const heard = await transcriber.transcribe(audio, { language, signal });
    spent(heard.spent);
    return heard;
  } catch (thrown) {
    const known = spentOn(thrown);
    if (known !== null) spent(known);
    // Nobody waits any more, while the vendor has it all.
    if (signal.aborted)
      spent({ ...nothingCounted, model: transcriber.id, totalMs: transcribeMs, firstMs: transcribeMs });
    throw transcriptionFailure(thrown, interviewId);
  }
}

const nothingCounted = { tokensIn: 0, tokensCached: 0, tokensOut: 0, microUsd: null, estimated: true } as const;

/** By the vendor's own count where that has a price, else by how long the recording is. */
function priced(spent: Spent, durationMs: number): Spent {
  return { ...spent, microUsd: spent.microUsd ?? estimateSpeechMicroUsd(spent.model, durationMs) };
}

function answerOf(
  { id, text, kept, measures }: Pick<SpokenAnswer, "id" | "text" | "kept" | "measures">,
  counted: boolean,
): SpokenAnswer {
  return { id, text, counted, kept, measures };
}
