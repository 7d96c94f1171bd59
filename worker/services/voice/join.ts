/** The candidate comes to speak: what lets in to the room, and from the start on the wish for an agent. */
import type { InterviewRoom } from "#contract/api/voice.ts";
import type { CandidateView } from "#contract/candidate-view.ts";
import { VivaError } from "#contract/errors.ts";
import { getInterview as getInterviewObject } from "#worker/interview/client.ts";
import { unwrap } from "#worker/interview/rpc.ts";
import { newId } from "#worker/platform/ids.ts";
import { candidateIdentity } from "#worker/platform/rooms/port.ts";
import { passStands } from "#worker/services/auth/candidate-pass.ts";
import type { Context } from "#worker/services/context.ts";
import { requireCandidate } from "#worker/services/permission.ts";
import { requireRooms } from "./rooms.ts";

/**
 * May be asked at any time and again: whoever speaks already changes nothing by it, and gets a newer token. That an agent is
 * wanted follows at the interview's object from the channel. Throws VOICE_UNAVAILABLE, INVITATION_REVOKED, CONSENT_MISSING, INTERVIEW_OVER.
 */
export async function joinByVoice(ctx: Context): Promise<InterviewRoom> {
  const { interviewId, invitationId } = requireCandidate(ctx);
  const rooms = requireRooms(ctx);
  // What is given here lasts, so it is not given on what was true half a minute ago.
  if (!(await passStands(ctx.db, ctx.now, invitationId, true)))
    throw new VivaError("INVITATION_REVOKED", "This link has been withdrawn. Ask the organisation that invited you.");
  const object = getInterviewObject(ctx.env, interviewId);
  const view = requireUnderWay(unwrap(await object.candidateView()));
  const hasBegun = view.status === "live" || view.status === "paused";
  if (hasBegun && view.channel !== "voice")
    unwrap(await object.fromCandidate({ id: newId("inp"), type: "channel", channel: "voice" }));
  const { openUntil, camera, record } = unwrap(await object.voiceState());
  // One that has not begun is open for as long from whenever it begins, which is before the invitation's end.
  const untilBegun = hasBegun ? 0 : Math.max(0, (view.expiresAt ?? 0) - ctx.now);
  const admission = await rooms.admit(interviewId, candidateIdentity, openUntil + untilBegun, { camera });
  return { ...admission, room: interviewId, recorded: record };
}

/** Throws CONSENT_MISSING, INTERVIEW_OVER. */
export function requireUnderWay(view: CandidateView): CandidateView {
  if (view.ended !== null) throw new VivaError("INTERVIEW_OVER", "This interview is over. Thank you for your time.");
  if (!view.consented)
    throw new VivaError("CONSENT_MISSING", "Please read what happens with your answers and agree to it first.");
  return view;
}
