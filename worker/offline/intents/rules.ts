/** How requests are recognised in a language: patterns over a sentence made plain (`text/flat.ts`). */
import type { Aside } from "#contract/languages/interviewer.ts";

/** What somebody may want instead of answering. */
export type Request = "repeat" | "clarify" | "moment" | "stop" | "skip" | "unknown" | "about_me" | "small_talk" | Aside;

export type RequestRule = { request: Request; pattern: RegExp };

export type IntentRules = {
  /** Words before a request that do not belong to it ("sorry, well, …"). */
  preface: RegExp;
  /** Anchored at the start of a sentence, after the preface. Tried in this order; the first that matches is taken. */
  requests: readonly RequestRule[];
  /** How a question begins, and whom or what it must be about to be one to the interviewer. */
  questionStart: RegExp;
  /** Begins a question even where nobody typed a question mark. */
  spokenQuestion: RegExp;
  directed: RegExp;
  /** Where a request may begin in a short text without any mark before it ("this is long can we stop"). */
  wishStart: RegExp;
  /** Asks whether the answer was enough: no question to be answered. */
  checksBack: RegExp;
  /** A question that the candidate reports. */
  reported: RegExp;
  /** A try at an answer after "I don't know". */
  attempt: RegExp;
  /** Orders to the interviewer or the evaluator. */
  instruction: RegExp;
  /** In such an order: whom the interviewer is to be, in the first group. */
  persona: RegExp;
  /** Says something of the one who speaks. */
  ofOneself: RegExp;
  /** Speaks to the interviewer, or of what it keeps to itself. */
  ofTheInterview: RegExp;
  /** Announces a question beside an answer: "by the way". */
  inPassing: RegExp;
  /** What candidates ask about beside an answer, and hardly tell in a question. */
  ofTheRole: RegExp;
  /** At the question whether to end: going on, yes and no. */
  goesOn: RegExp;
  yes: RegExp;
  no: RegExp;
  wish: RegExp;
  /** In the candidate's own stage: nothing more to ask. */
  nothingMore: RegExp;
  /** In the candidate's own stage: a wish to know without a question's form. */
  wantsToKnow: RegExp;
};

/** Joins alternatives, written one per line so that they can be read, into one pattern at the start of a sentence. */
export function starts(...alternatives: readonly string[]): RegExp {
  return new RegExp(`^(?:${alternatives.join("|")})(?![\\p{L}\\p{N}'])`, "u");
}

/** The same for a whole sentence. */
export function whole(...alternatives: readonly string[]): RegExp {
  return new RegExp(`^(?:${alternatives.join("|")})$`, "u");
}
