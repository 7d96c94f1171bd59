/** A draft with a language model. What it says is checked by code, and the library stands in for what does not stand up. */
import type { DraftWish } from "#contract/api/draft.ts";
import type { Used } from "#contract/moves.ts";
import { competenciesFor, sharesOf, take } from "#library/from-job/choose-asked.ts";
import { poolOf } from "#library/from-job/pool.ts";
import type { ChatModel } from "#worker/platform/models/port.ts";
import { type AskModel, askModel, orNull } from "./ask-model.ts";
import { askQuestions } from "./ask-questions.ts";
import { asPlanned, byRules } from "./by-rules.ts";
import { chooseByModel, type Chosen } from "./choose-by-model.ts";
import type { Drafted, Tell } from "./draft.ts";
import type { JobFacts } from "./facts.ts";
import { noteWords } from "./note-words.ts";
import { readSkills } from "./read-skills.ts";

type Given = { wish: DraftWish; model: ChatModel; signal: AbortSignal };
type Asked = Drafted["blocks"][number] & { found: number; replaced: number; byModel: boolean };

export async function byModel(facts: JobFacts, { wish, model, signal }: Given, tell: Tell): Promise<Drafted> {
  const used: Used[] = [];
  const ask = askModel(model, signal, used);
  const words = noteWords(facts.language);
  const read = await orNull(readSkills(ask, facts));
  if (read === null) {
    const drafted = byRules(facts, wish, tell);
    return {
      ...drafted,
      notes: [words.noModelAnswered],
    };
  }
  const notes: string[] = [];
  const level = wish.level ?? read.level ?? facts.level;
  const position = wish.position ?? read.position ?? facts.position;
  const skills = read.skills.length > 0 ? read.skills : facts.skills;
  tell({ type: "skills", skills: [...skills] });

  const known = { ...facts, level, position, skills };
  const chosen = await chooseByModel(ask, known, competenciesFor(wish.questions));
  tell({
    type: "competencies",
    competencies: chosen.map(({ competency: { id, name }, from, skills: names }) => ({
      id,
      name,
      from,
      skills: [...names],
    })),
  });

  const shares = sharesOf(wish.questions, chosen.length);
  const asked = await Promise.all(
    chosen.map(async (entry, at) => {
      const block = await askAbout(ask, known, wish, entry, shares[at] ?? 1);
      const there = block.questions.length;
      tell({ type: "questions", competency: entry.competency.id, there, wanted: shares[at] ?? 1 });
      return block;
    }),
  );
  const [found, replaced] = [sum(asked, "found"), sum(asked, "replaced")];
  tell({ type: "lint", found, replaced });
  const blocks = asked.filter(({ questions }) => questions.length > 0);
  if (blocks.length === 0) {
    const drafted = byRules(known, wish, () => undefined);
    return {
      ...drafted,
      notes: [words.modelUnusable],
      by: { kind: "model", used },
    };
  }
  const worded = blocks.flatMap(({ questions, competency }) =>
    questions.filter(({ id }) => id.startsWith(`${competency.id.slice(0, 50)}-q`)).map(({ id }) => id),
  );
  notes.push(worded.length === 0 ? words.modelUnusable : words.modelWorded(worded.length));
  if (worded.length > 0 && replaced > 0) notes.push(words.modelReplaced(replaced));
  return { position, level, skills, blocks, worded, notes, by: { kind: "model", used } };
}

/** The library's own questions fill up what the model leaves open. */
async function askAbout(
  ask: AskModel,
  facts: JobFacts,
  wish: DraftWish,
  { competency, from, skills: names }: Chosen,
  count: number,
): Promise<Asked> {
  const skills = facts.skills.filter(({ name }) => names.includes(name));
  const wanted = { ...facts, position: facts.position ?? competency.name, competency, skills, count, wish };
  const drafted = (await orNull(askQuestions(ask, wanted))) ?? { questions: [], found: 0 };
  const ready = poolOf(facts.language).find(({ id }) => id === competency.id);
  const missing = count - drafted.questions.length;
  const stead = ready === undefined || missing === 0 ? [] : take(ready, missing, { ...wish, ...facts }, new Map(), []);
  return {
    competency,
    from,
    skills: names,
    questions: [...drafted.questions, ...stead.map(asPlanned)],
    found: drafted.found,
    replaced: missing,
    byModel: drafted.questions.length > 0,
  };
}

const sum = (asked: readonly Asked[], key: "found" | "replaced") => asked.reduce((all, entry) => all + entry[key], 0);
