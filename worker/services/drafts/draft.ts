/** A plan drafted from a job description: by a model where one is set up, else from the library by rules. Saves nothing. */
import type { DraftCompetency, DraftMessage, DraftWish, PlanDraft } from "#contract/api/draft.ts";
import type { JobSkill } from "#contract/api/skill.ts";
import { plan } from "#contract/plan.ts";
import { assemblePlan } from "#library/from-job/assemble.ts";
import type { QuestionInput } from "#library/choose-questions.ts";
import type { PoolCompetency } from "#library/from-job/pool.ts";
import type { ChatModel } from "#worker/platform/models/port.ts";
import { findings } from "#worker/services/plans/store.ts";
import { byModel } from "./by-model.ts";
import { byRules } from "./by-rules.ts";
import { checkDescription, factsOf, type JobFacts } from "./facts.ts";
import { notesOn } from "./notes.ts";

export type Tell = (message: DraftMessage) => void;

/** What both ways of drafting come to. */
export type Drafted = {
  position: string | null;
  level: JobFacts["level"];
  skills: readonly JobSkill[];
  blocks: readonly {
    competency: Pick<PoolCompetency, "id" | "name" | "definition" | "anchors">;
    from: DraftCompetency["from"];
    skills: readonly string[];
    questions: readonly QuestionInput[];
  }[];
  worded: readonly string[];
  notes: readonly string[];
  by: PlanDraft["by"];
};

const unnamed = { en: "This position", de: "Diese Stelle" } as const;

/**
 * `tell` hears of each step as it is done. Without a model the same description and wish give the same draft. Throws what is
 * wrong with the description, and the signal's reason; a model that fails is stood in for and noted.
 */
export async function draftPlan(
  given: { description: string; wish: DraftWish; model: ChatModel | null; signal: AbortSignal },
  tell: Tell,
): Promise<PlanDraft> {
  checkDescription(given.description);
  tell({ type: "read", characters: given.description.length });
  const facts = factsOf(given.description, given.wish);
  const drafted =
    given.model === null
      ? byRules(facts, given.wish, tell)
      : await byModel(facts, { ...given, model: given.model }, tell);
  return finished(facts, given.wish, drafted);
}

/** What rules alone make of it: the same as `draftPlan` without a model. */
export function draftFromLibrary(description: string, wish: DraftWish): PlanDraft {
  checkDescription(description);
  const facts = factsOf(description, wish);
  return finished(
    facts,
    wish,
    byRules(facts, wish, () => undefined),
  );
}

function finished(facts: JobFacts, wish: DraftWish, drafted: Drafted): PlanDraft {
  const { language, description } = facts;
  const position = wish.position ?? drafted.position ?? unnamed[language];
  const most = Math.max(1, ...drafted.blocks.map(({ questions }) => questions.length));
  const made = plan.parse(
    assemblePlan({
      position,
      level: drafted.level,
      language,
      aboutRole: description.slice(0, mostAboutRole),
      blocks: drafted.blocks.map(({ competency: { id, name, definition, anchors }, questions }) => ({
        // Of what is asked about more, more is known.
        competency: {
          id,
          name,
          definition,
          anchors,
          weight: most > 1 && questions.length === 1 ? 1 : questions.length,
        },
        questions,
      })),
    }),
  );
  return {
    position,
    level: drafted.level,
    language,
    skills: [...drafted.skills],
    competencies: drafted.blocks.map(({ competency, from, skills }) => ({
      id: competency.id,
      name: competency.name,
      from,
      skills: [...skills],
    })),
    plan: made,
    findings: findings(made),
    worded: [...drafted.worded],
    notes: [...drafted.notes, ...notesOn(facts, wish, drafted)],
    by: drafted.by,
  };
}

/** What an interviewer may tell of the role: as much as a plan holds. */
const mostAboutRole = 8_000;
