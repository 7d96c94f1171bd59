import type { ErrorCode } from "#contract/errors.ts";
import type { CandidateText } from "#contract/languages/candidate.ts";

/** What to tell somebody whose input was not taken. */
export function refusalWords(text: CandidateText, code: ErrorCode): string {
  switch (code) {
    case "ASK_PAST":
    case "ANSWER_CONFLICT":
      return text.refused.moved;
    case "INTERVIEW_PAUSED":
      return text.refused.paused;
    case "ANSWER_EMPTY":
      return text.refused.empty;
    case "TOO_LARGE":
      return text.refused.tooLarge;
    case "LIMIT_REACHED":
      return text.refused.limit;
    default:
      return text.refused.other;
  }
}
