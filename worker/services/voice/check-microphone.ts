/** A room to hear oneself in before it counts. */
import type { VoiceRoom } from "#contract/api/voice.ts";
import { getInterview as getInterviewObject } from "#worker/interview/client.ts";
import { unwrap } from "#worker/interview/rpc.ts";
import { randomCharacters } from "#worker/platform/ids.ts";
import { candidateIdentity } from "#worker/platform/rooms/port.ts";
import type { Context } from "#worker/services/context.ts";
import { requireCandidate } from "#worker/services/permission.ts";
import { countInDatabase, limits } from "#worker/services/requests/limit.ts";
import { requireUnderWay } from "./join.ts";
import { requireRooms, roomsFailure } from "./rooms.ts";

/** The agent closes the room after two minutes; a token that is used later opens an empty one. */
const letInForMs = 150_000;

/**
 * Each time another room, with a name that says nothing of the interview. Throws VOICE_UNAVAILABLE, CONSENT_MISSING,
 * INTERVIEW_OVER, RATE_LIMITED, and UNAVAILABLE where no agent can be sent for.
 */
export async function checkMicrophone(ctx: Context): Promise<VoiceRoom> {
  const { interviewId } = requireCandidate(ctx);
  const rooms = requireRooms(ctx);
  const { language } = requireUnderWay(unwrap(await getInterviewObject(ctx.env, interviewId).candidateView()));
  await countInDatabase(ctx, limits.microphoneChecks, interviewId);
  const room = `check_${randomCharacters(20)}`;
  await rooms.sendFor(room, { kind: "mic_check", language, candidate: candidateIdentity }).catch((thrown: unknown) => {
    throw roomsFailure(thrown);
  });
  return { ...(await rooms.admit(room, candidateIdentity, ctx.now + letInForMs)), room };
}
