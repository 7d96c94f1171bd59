/** The sentences of a report, by the plan's language. Each is filled with figures and with words of the plan, never with a model's. */
import type { Language } from "#contract/language.ts";
import { report as de } from "./de/report.ts";
import { report as en } from "./en/report.ts";

/** A competency in a sentence; `rating` 1 to 5. */
export type RatedName = { name: string; rating: number };

type Abstained = "not_asked" | "no_answer" | "too_little_evidence" | "judges_failed" | "transcript_unusable";

export type ReportPhrases = {
  /** Under a competency: how its rating came about. Counts are of quotes, and of judges that rated. */
  rationale(of: {
    rating: number;
    anchor: number;
    supports: number;
    challenges: number;
    judges: number;
    spread: { min: number; max: number } | null;
  }): string;
  /** Under a competency without a rating. */
  abstained: Record<Abstained, string>;
  /** Beside a judge whose rating was not used because no quote was found for it. */
  unsupported: string;

  summary: {
    strong(of: readonly RatedName[]): string;
    middle(of: readonly RatedName[]): string;
    weak(of: readonly RatedName[]): string;
  };
  /** `shown` and `missing` are in the plan's words; `found` of `of` things that were looked for, of which `shown` names some. */
  strength(of: RatedName & { shown: readonly string[]; found: number; of: number }): string;
  weakness(of: RatedName & { shown: readonly string[]; found: number; of: number }): string;
  improvement(of: { name: string; missing: readonly string[] }): string;
  /** Where nothing that was looked for is missing: the next level in the plan's words. */
  nextLevel(of: { name: string; level: number; anchor: string }): string;

  note: {
    practiceEstimate: string;
    /** `share` of the weight, 0 to 1. */
    scored(of: { rated: number; all: number; share: number }): string;
    interval: string;
    /** The same for a practice estimate, whose judges are rules that look at the same words. */
    intervalOfRules: string;
    oneJudge: string;
    agreement: Record<"strong" | "moderate" | "weak", string>;
    noWeights: string;
    nothingRated: string;
    tooLittleRated(of: { share: number; least: number }): string;
    blocked: Record<"nothing_said" | "too_few_words" | "unintelligible", string>;
  };

  leftOut: Record<"empty" | "noise" | "low_confidence", string>;

  flags: {
    instruction: string;
    leftOut(of: { reason: "noise" | "low_confidence" }): string;
    littleMaterial(of: { words: number }): string;
    endedBy: Record<"candidate" | "recruiter" | "time" | "system", string>;
    notCovered(of: { question: string; why: "time" | "ended" | "declined" }): string;
    pausedLong(of: { hours: number }): string;
  };

  limits: {
    practiceEstimate: string;
    wordsOnly: string;
    notRated(of: { names: readonly string[]; why: Exclude<Abstained, "transcript_unusable"> }): string;
    fewerJudges(of: { name: string; used: number; planned: number }): string;
    quotesDropped(of: { count: number }): string;
    answersLeftOut(of: { count: number }): string;
    negated(of: { count: number }): string;
    /** `count` of stretches of text, of any kind. */
    identity(of: { count: number }): string;
    identityNone: string;
    instructions: string;
    spoken: string;
    /** So many of the interviewer's replies were chosen by rules because no model answered. */
    interviewedByRules(of: { count: number; all: number }): string;
    /** No model could be reached for the evaluation, so rules took its place. */
    judgedByRules: string;
  };
};

const phrases: Record<Language, ReportPhrases> = { en, de };

export function reportPhrases(language: Language): ReportPhrases {
  return phrases[language];
}
