/** How the offline judges explain their ratings, by language. Read by recruiters beside the quotes. */
import type { Language } from "#contract/language.ts";
import { judgement as de } from "./de/judgement.ts";
import { judgement as en } from "./en/judgement.ts";

export type JudgementPhrases = {
  /** What the judge goes by, first in its rationale. */
  rule: Record<"coverage" | "detail" | "strict", string>;
  found: (found: number, of: number) => string;
  depth: (deep: number, found: number) => string;
  /** So many of the points were found in a specific reply to the follow-up question about them, and not by words. */
  replied: (count: number) => string;
  /** Full accounts keep the rating from being lower, although few points were found. */
  held: (rating: number) => string;
  own: string;
  group: string;
  /** `figure`: with a number. */
  outcome: (figure: boolean) => string;
  noOutcome: string;
  denied: (count: number) => string;
  unanswered: (count: number) => string;
  /** Too few points were asked about for the highest rating. */
  narrow: (points: number) => string;
  capped: (rating: number) => string;
  tooLittle: string;
  noQuote: string;
  /** One point, recognised by a single word. */
  oneTrace: string;
  noAnswer: string;
};

const phrases: Record<Language, JudgementPhrases> = { en, de };

export function judgementPhrases(language: Language): JudgementPhrases {
  return phrases[language];
}
