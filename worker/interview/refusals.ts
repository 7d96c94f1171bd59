/** Sentences for what an interview does not take; clients with words of their own go by the code. */
import type { ErrorCode } from "#contract/errors.ts";
import type { Refusal } from "#worker/engine/draft.ts";

const sentences: Record<
  | Refusal
  | "ANSWER_CONFLICT"
  | "AGENT_REPLACED"
  | "BAD_MESSAGE"
  | "TOO_LARGE"
  | "RATE_LIMITED"
  | "FORBIDDEN"
  | "INVITATION_REVOKED"
  | "UNAVAILABLE",
  string
> = {
  NOT_FOUND: "There is no such interview.",
  CONFLICT: "That is not possible any more: the interview has begun.",
  CONSENT_MISSING: "Please read and accept the consent first.",
  NOT_STARTED: "The interview has not started yet: send start first.",
  INTERVIEW_PAUSED: "The interview is paused. Resume it, then send this again.",
  INTERVIEW_OVER: "The interview is over; nothing more can be added.",
  INVITATION_EXPIRED: "The invitation has expired. Please ask the recruiter for a new link.",
  ASK_PAST: "The interview has moved on: this belongs to an earlier question. The current one comes with this message.",
  ANSWER_EMPTY: "The answer is empty. Write a few words, or ask for the question again.",
  ANSWER_CONFLICT: "An answer with this id but other words was received before; that one counts.",
  AGENT_REPLACED:
    "A newer voice agent has taken this interview over. Leave the room; there is nothing more to do here.",
  LIMIT_REACHED:
    "That has been used up for now. Once this question has been answered or skipped, it is possible again.",
  VOICE_UNAVAILABLE: "A conversation cannot be spoken here. Please type your answers.",
  BAD_MESSAGE: "This message could not be read. Check it against the description of the live link.",
  TOO_LARGE: "This message is too large.",
  RATE_LIMITED: "Too many messages in a short time. Wait a few seconds, then go on.",
  FORBIDDEN: "Your role may only watch this interview.",
  INVITATION_REVOKED: "This invitation has been withdrawn. Ask the organisation that invited you.",
  UNAVAILABLE: "This interview is being updated. Everything that was said is kept; try again in a few minutes.",
};

export type LiveError = { code: keyof typeof sentences & ErrorCode; message: string };

export function refusalError(code: keyof typeof sentences): LiveError {
  return { code, message: sentences[code] };
}
