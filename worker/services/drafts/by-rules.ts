/** A draft from the library alone. Pure: the same facts and wish give the same draft. */
import type { DraftWish } from "#contract/api/draft.ts";
import { bare } from "#library/choose-questions.ts";
import { chooseAsked, type Block } from "#library/from-job/choose-asked.ts";
import { statementsFor } from "#library/from-job/choose-competencies.ts";
import type { PoolQuestion } from "#library/from-job/pool.ts";
import type { Drafted, Tell } from "./draft.ts";
import type { JobFacts } from "./facts.ts";
import { noteWords } from "./note-words.ts";

export function byRules(facts: JobFacts, wish: DraftWish, tell: Tell): Drafted {
  tell({ type: "skills", skills: [...facts.skills] });
  const blocks = chooseAsked(
    facts.ranked.map(({ competency }) => competency),
    { ...wish, level: facts.level, field: facts.field, ownWork: facts.ownWork, inHome: facts.inHome },
  ).map((block) => blockOf(block, facts));
  tell({
    type: "competencies",
    competencies: blocks.map(({ competency: { id, name }, skills }) => ({ id, name, from: "library", skills })),
  });
  for (const { competency, questions } of blocks)
    tell({ type: "questions", competency: competency.id, there: questions.length, wanted: questions.length });
  return {
    position: facts.position,
    level: facts.level,
    skills: facts.skills,
    blocks,
    worded: [],
    notes: [noteWords(facts.language).libraryAlone],
    by: { kind: "rules" },
  };
}

function blockOf({ competency, questions }: Block, facts: JobFacts) {
  return {
    competency,
    from: "library" as const,
    skills: skillsFor(competency.id, facts),
    questions: questions.map(asPlanned),
  };
}

/** Names of the skills whose sentences ask for the competency. */
export function skillsFor(
  competency: string,
  { skills, statements }: Pick<JobFacts, "skills" | "statements">,
): string[] {
  const said = statementsFor(competency, statements).map(({ text }) => text.slice(0, 500));
  return skills.filter(({ sentence }) => said.includes(sentence)).map(({ name }) => name);
}

export function asPlanned({ fields: _, ...entry }: PoolQuestion) {
  return bare({ ...entry, levels: [...entry.levels] });
}
