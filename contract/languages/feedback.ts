/** Practice feedback on one answer, by language: two or three kind sentences on what came across and what would help. */
import type { Language } from "#contract/language.ts";
import { feedback as de } from "./de/feedback.ts";
import { feedback as en } from "./en/feedback.ts";

/** `{points}` and `{point}` stand for what the plan looks for, in the plan's words. */
export type FeedbackPhrases = {
  /** Between two points in one sentence. */
  and: string;
  cameAcross: string;
  /** All that was looked for came across. */
  complete: string;
  /** Nothing that was looked for was recognised in a full answer. */
  notRecognised: string;
  /** There was too little to go by. */
  short: string;
  /** The candidate had nothing to say on this question. */
  unknown: string;
  strengthen: string;
  /** Only a group did things in this answer. */
  ownPart: string;
  outcome: string;
  figure: string;
  /** To a question that looks for nothing in particular. */
  open: string;
};

const phrases: Record<Language, FeedbackPhrases> = { en, de };

export function feedbackPhrases(language: Language): FeedbackPhrases {
  return phrases[language];
}
