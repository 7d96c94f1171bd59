/** A model's choice of competencies, of the library's and at most two of its own; the rules' where it makes none that holds. */
import type { DraftCompetency } from "#contract/api/draft.ts";
import { anchors } from "#contract/plan.ts";
import { lintQuestion } from "#library/lint.ts";
import { type PoolCompetency, poolOf } from "#library/from-job/pool.ts";
import { languageOf } from "#worker/offline/draft/language-of.ts";
import { unfairWishes } from "#worker/offline/draft/unfair-wishes.ts";
import { chooseCompetencies, type ChosenCompetencies } from "#worker/prompts/choose-competencies.ts";
import { type AskModel, orNull } from "./ask-model.ts";
import { skillsFor } from "./by-rules.ts";
import { withoutMarks } from "./faults.ts";
import type { JobFacts } from "./facts.ts";

export type Chosen = {
  competency: Pick<PoolCompetency, "id" | "name" | "definition" | "anchors">;
  from: DraftCompetency["from"];
  skills: readonly string[];
};

/** At least one, at most `count`, none twice. */
export async function chooseByModel(ask: AskModel, facts: JobFacts, count: number): Promise<Chosen[]> {
  const { language, level, position, description, skills } = facts;
  const pool = poolOf(language);
  const answer = await orNull(
    ask(chooseCompetencies, {
      language,
      level,
      position: position ?? "",
      description,
      skills,
      library: pool.map(({ id, name, definition }) => ({ id, name, definition })),
      count,
    }),
  );
  const known = new Set(skills.map(({ name }) => name));
  const fromModel = (answer?.library ?? []).flatMap(({ id, skills: names }): Chosen[] => {
    const competency = pool.find((entry) => entry.id === id);
    if (competency === undefined) return [];
    return [{ competency, from: "library", skills: names.filter((name) => known.has(name)) }];
  });
  const own = (answer?.own ?? []).flatMap((entry, index): Chosen[] => {
    const competency = ownCompetency(entry, `own-${index + 1}`, facts);
    return competency === null
      ? []
      : [{ competency, from: "own", skills: entry.skills.filter((name) => known.has(name)) }];
  });
  const byRule = facts.ranked.map(({ competency }): Chosen => ({
    competency,
    from: "library",
    skills: skillsFor(competency.id, facts),
  }));
  // What only this job needs is what the plan would miss most, so it is not crowded out.
  const wanted = unique([...fromModel.slice(0, Math.max(1, count - own.length)), ...own]);
  return unique([...wanted, ...(wanted.length === 0 ? byRule : [])]).slice(0, count);
}

function unique(chosen: readonly Chosen[]): Chosen[] {
  const ids = new Set<string>();
  return chosen.filter(({ competency }) => !ids.has(competency.id) && ids.add(competency.id));
}

/** Null for one that is in another language, gives a protected ground as its matter, or has anchors that a plan would not take. */
function ownCompetency(
  entry: ChosenCompetencies["own"][number],
  id: string,
  { language }: JobFacts,
): Chosen["competency"] | null {
  const all = [entry.name, entry.definition, ...entry.anchors].map(withoutMarks);
  const [name = "", definition = "", ...levels] = all;
  const guess = languageOf(all.join(" "));
  const isUnfair = all.some(
    (text) => unfairWishes(text).length > 0 || lintQuestion(text).some(({ rule }) => rule === "protected"),
  );
  const five = anchors.safeParse(levels);
  if (isUnfair || !five.success || (guess !== language && guess !== "unsure")) return null;
  return new Set(five.data).size < five.data.length ? null : { id, name, definition, anchors: five.data };
}
