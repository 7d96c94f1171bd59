/**
 * Builds a ready plan from a recipe: what is particular to a position, and how many questions of the library go with it.
 * Pure and deterministic: the same recipe and library always give the same plan.
 */
import type * as z from "zod";
import type { LibraryPlanInput } from "#contract/library.ts";
import type { Language } from "#contract/language.ts";
import type { competency, Level, PlanInput } from "#contract/plan.ts";
import {
  bare,
  chooseQuestions,
  type CompetencyShare,
  type CraftQuestion,
  findCompetency,
  tally,
} from "./choose-questions.ts";
import { paces } from "./paces.ts";
import { stagesOf } from "./stages.ts";

export type CompetencyInput = z.input<typeof competency>;

type Recipe = {
  id: string;
  field: LibraryPlanInput["field"];
  position: string;
  level: Level;
  /** Level whose library questions and pace suit, where it is another: a career changer is new to the field. */
  suits?: Level;
  language?: Language;
  summary: string;
  /** Facts that the interviewer may tell. Empty until the recruiter writes them. */
  aboutRole?: string;
  /** Competencies that only this position has; their questions are among `craft`. */
  own?: readonly CompetencyInput[];
  competencies: readonly CompetencyShare[];
  /** Questions of the position at all its levels, for its own competencies and for those of the library. */
  craft: readonly CraftQuestion[];
  opener: string;
  background: string;
};

/** A position with its levels; each level says only what differs, and may have competencies of its own instead. */
type Position = Pick<Recipe, "field" | "aboutRole" | "language" | "own" | "craft"> & {
  id: string;
  levels: Partial<
    Record<Level, Pick<Recipe, "position" | "suits" | "summary" | "own" | "competencies" | "opener" | "background">>
  >;
};

/** Builds one plan. Throws on a recipe that the library cannot serve: recipes are code, and tests build them all. */
export function compose(recipe: Recipe): LibraryPlanInput {
  const { id, field, position, level, suits = level, language = "en", summary, aboutRole = "", own = [] } = recipe;
  const pace = paces[suits];
  const craft = recipe.craft.filter((entry) => entry.levels.includes(level));
  const styles = new Map<string, number>();
  for (const entry of craft) tally(styles, entry);
  const craftFor = (competencyId: string) => craft.filter((entry) => entry.competency === competencyId).map(bare);

  const blocks = [
    ...own.map((entry) => ({ competency: entry, questions: craftFor(entry.id) })),
    ...recipe.competencies.map((share) => {
      const chosen = chooseQuestions(share, suits, `${id}/${share.id}`, styles);
      return {
        competency: competencyOf(share.id, share.weight),
        questions: [...craftFor(share.id), ...chosen],
      };
    }),
  ];
  for (const { id: name, competency } of craft) {
    if (!blocks.some((block) => block.competency.id === competency)) {
      throw new Error(`${id}: question "${name}" counts for "${competency}", which the plan does not have`);
    }
  }
  for (const block of blocks) {
    if (block.questions.length === 0) throw new Error(`${id}: no question asks about "${block.competency.id}"`);
  }

  const plan: PlanInput = {
    title: position,
    position,
    level,
    language,
    aboutRole,
    competencies: blocks.map((block) => block.competency),
    stages: stagesOf(blocks, recipe, language, pace),
    settings: { maxDurationMs: pace.total, closingReserveMs: pace.ask + pace.end },
  };
  return { id, field, summary, plan };
}

/** Builds the plans of all levels that a position has. The id of a plan ends in its language where that is not English. */
export function composePosition({ id, levels, ...shared }: Position): LibraryPlanInput[] {
  const ending = shared.language === undefined || shared.language === "en" ? "" : `-${shared.language}`;
  return (["entry", "mid", "senior"] as const).flatMap((level) => {
    const own = levels[level];
    return own === undefined ? [] : [compose({ ...shared, ...own, id: `${id}-${level}${ending}`, level })];
  });
}

/** A competency of the library as a plan holds it: with its anchors, without its questions. */
export function competencyOf(id: string, weight: number): CompetencyInput {
  const { name, definition, anchors } = findCompetency(id);
  return { id, name, definition, anchors, weight };
}
