/** The candidate comes to speak: what lets in to the room, and from the start on the wish for an agent. */
import type { VoiceRoom } from "#contract/api/voice.ts";
import type { CandidateView } from "#contract/candidate-view.ts";
import { VivaError } from "#contract/errors.ts";
import { getInterview as getInterviewObject } from "#worker/interview/client.ts";
import { unwrap } from "#worker/interview/rpc.ts";
import { newId } from "#worker/platform/ids.ts";
import { candidateIdentity } from "#worker/platform/rooms/port.ts";
import type { Context } from "#worker/services/context.ts";
import { doorOfInterview } from "#worker/services/invitations/door.ts";
import { requireCandidate } from "#worker/services/permission.ts";
import { parsePlan } from "#worker/services/plans/store.ts";
import { requireRooms } from "./rooms.ts";

/**
 * May be asked at any time and again: whoever speaks already changes nothing by it, and gets a newer token. That an agent is
 * wanted follows at the interview's object from the channel. Throws VOICE_UNAVAILABLE, CONSENT_MISSING, INTERVIEW_OVER.
 */
export async function joinByVoice(ctx: Context): Promise<VoiceRoom> {
  const { interviewId } = requireCandidate(ctx);
  const rooms = requireRooms(ctx);
  const object = getInterviewObject(ctx.env, interviewId);
  const view = requireUnderWay(unwrap(await object.candidateView()));
  const { planBody, interview } = await doorOfInterview(ctx, interviewId);
  const hasBegun = view.status === "live" || view.status === "paused";
  if (hasBegun && view.channel !== "voice")
    unwrap(await object.fromCandidate({ id: newId("inp"), type: "channel", channel: "voice" }));
  // Whenever it begins, and whatever extra time it gets, it is over by then.
  const { openForMs } = parsePlan({ body: planBody }).settings;
  const begun = Math.max(ctx.now, interview.expiresAt);
  return { ...(await rooms.admit(interviewId, candidateIdentity, begun + openForMs)), room: interviewId };
}

/** Throws CONSENT_MISSING, INTERVIEW_OVER. */
export function requireUnderWay(view: CandidateView): CandidateView {
  if (view.ended !== null) throw new VivaError("INTERVIEW_OVER", "This interview is over. Thank you for your time.");
  if (!view.consented)
    throw new VivaError("CONSENT_MISSING", "Please read what happens with your answers and agree to it first.");
  return view;
}
