/** A plan around questions that were chosen or worded for a job: welcome, background, competencies, the candidate's questions, closing. Pure. */
import type { Language } from "#contract/language.ts";
import type { Level, PlanInput } from "#contract/plan.ts";
import { bare, type QuestionInput } from "#library/choose-questions.ts";
import type { CompetencyInput } from "#library/compose.ts";
import { paces } from "#library/paces.ts";
import { stagesOf } from "#library/stages.ts";

export type AssembledFrom = {
  position: string;
  level: Level;
  language: Language;
  aboutRole: string;
  /** Each with at least one question; the first count most. */
  blocks: readonly { competency: CompetencyInput; questions: readonly QuestionInput[] }[];
};

const openers: Record<Language, { opener: string; background: string }> = {
  en: {
    opener: "To begin with, what interests you in this position?",
    background: "Please tell me about the experience you have that comes closest to this work.",
  },
  de: {
    opener: "Zum Einstieg: Was reizt Sie an dieser Stelle?",
    background: "Bitte erzählen Sie mir, welche Ihrer Erfahrungen dieser Arbeit am nächsten kommt.",
  },
};

const step = 5 * 60_000;

/** Must-asks fill five sixths of the time; the rest is for probes, and for the question that takes up a CV. */
export function assemblePlan({ position, level, language, aboutRole, blocks }: AssembledFrom): PlanInput {
  const pace = paces[level];
  const stages = stagesOf(
    blocks.map(({ competency, questions }) => ({
      competency,
      questions: questions.map((entry) => bare({ levels: [], ...entry })),
    })),
    openers[language],
    language,
    pace,
  );
  const needed = stages
    .flatMap(({ questions }) => questions)
    .filter(({ kind = "must_ask" }) => kind === "must_ask")
    .reduce((sum, { budgetMs = 0 }) => sum + budgetMs, 0);
  return {
    title: position,
    position,
    level,
    language,
    aboutRole,
    competencies: blocks.map(({ competency }) => competency),
    stages,
    settings: {
      maxDurationMs: Math.ceil((needed * 1.2) / step) * step,
      closingReserveMs: pace.ask + pace.end,
    },
  };
}
