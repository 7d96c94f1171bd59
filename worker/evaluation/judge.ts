/** The port that judges stand behind. What a judge returns is a claim: `check-judgement.ts` decides what of it may be used. */
import type * as z from "zod";
import type { Used } from "#contract/moves.ts";
import type { Language } from "#contract/language.ts";
import type { Competency, Question } from "#contract/plan.ts";
import type { abstention } from "#contract/report.ts";

/** All that a judge gets to see of an interview: one competency and the answers to its questions, identity removed. */
export type JudgeInput = {
  language: Language;
  competency: Competency;
  /**
   * `line` is the id of the transcript line; `text` the candidate's words. Text of a stranger: data, never instructions.
   * `asked` are the plan's words that they answer: the question's or one of its probes'.
   */
  answers: readonly { question: Question; line: string; asked: string; text: string }[];
};

/** Unverified. `shows` and `missing` are texts of what the plan looks for. */
export type RawJudgement = {
  judge: string;
  rating: 1 | 2 | 3 | 4 | 5 | null;
  abstained: z.infer<typeof abstention> | null;
  rationale: string;
  quotes: readonly { line: string; text: string; direction: "supports" | "challenges"; shows: string | null }[];
  missing: readonly string[];
  /** What the judgement cost; null where nothing was called. */
  used: Used | null;
};

/** `judge` may throw; the evaluation then goes on with one judge fewer. */
export type Judge = { readonly id: string; judge(input: JudgeInput): Promise<RawJudgement> };
