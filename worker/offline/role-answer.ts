/** Answers a candidate's question with the plan's own sentences about the role, or says whose question it is. */
import { interviewerPhrases } from "#contract/languages/interviewer.ts";
import type { Language } from "#contract/language.ts";
import type { Plan } from "#contract/plan.ts";
import { passage, stemsOf, type Passage } from "./text/passage.ts";
import { topics } from "./topics.ts";

type Fact = { text: string; stems: ReadonlySet<string> };
type Facts = { list: readonly Fact[]; spread: ReadonlyMap<string, number> };

/** Words that every question about a role may hold; alone they ask for the description as such. */
const general: Record<Language, ReadonlySet<string>> = {
  en: stemsOf(
    "role job position company work working tell know like hear information question ask describe explain look expect offer employer",
    "en",
  ),
  de: stemsOf(
    "stelle job position firma unternehmen arbeit arbeiten sagen erzählen wissen frage fragen information beschreiben erklären erwarten bieten interessieren rolle erfahren aussehen",
    "de",
  ),
};

const SENTENCES_SAID = 2;
const MOST_CHARACTERS = 700;

const facts = new WeakMap<Plan, Facts>();

/** Words for the move ANSWER. `turn` picks the lead, so that two answers in a row do not begin alike. */
export function answerAboutRole(plan: Plan, question: string, turn: number): string {
  const phrases = interviewerPhrases(plan.language);
  const found = matching(factsOf(plan), passage(question, plan.language));
  if (found.length === 0) return pick(phrases.notMineToSay, turn);
  const told = found.map((fact) => fact.text).join(" ");
  return `${pick(phrases.aboutRole, turn)} ${told.length <= MOST_CHARACTERS ? told : `${told.slice(0, MOST_CHARACTERS).replace(/\s+\S*$/, "")} …`}`;
}

function matching({ list, spread }: Facts, asked: Passage): Fact[] {
  const content = asked.words.filter(
    (word) => word.content || topics[asked.language].some((topic) => topic.has(word.stem)),
  );
  const wanted = new Set(content.map((word) => word.stem).filter((entry) => !general[asked.language].has(entry)));
  // "Tell me more about the role" names nothing in particular: how the description begins is the answer.
  if (wanted.size === 0) return content.length > 0 ? list.slice(0, SENTENCES_SAID) : [];
  const named = topics[asked.language].filter((topic) => [...wanted].some((entry) => topic.has(entry)));
  const scored = list.map((fact) => {
    const same = [...wanted]
      .filter((entry) => fact.stems.has(entry))
      .reduce((sum, entry) => sum + 1 + 1 / (spread.get(entry) ?? 1), 0);
    const near = named.filter((topic) => [...topic].some((entry) => fact.stems.has(entry))).length;
    return { fact, score: same + near * 1.5 };
  });
  const best = Math.max(0, ...scored.map((entry) => entry.score));
  const close = scored.filter((entry) => entry.score > 0 && entry.score >= best * 0.75);
  const chosen = new Set(
    close
      .sort((a, b) => b.score - a.score)
      .slice(0, SENTENCES_SAID)
      .map((entry) => entry.fact),
  );
  return list.filter((fact) => chosen.has(fact));
}

function factsOf(plan: Plan): Facts {
  const known = facts.get(plan);
  if (known !== undefined) return known;
  const told = passage(plan.aboutRole, plan.language);
  const list = told.sentences.map((span, index) => ({
    text: plan.aboutRole.slice(span.from, span.to).replace(/^[-*•\s]+/, ""),
    stems: new Set(told.words.filter((word) => word.sentence === index).map((word) => word.stem)),
  }));
  const spread = new Map<string, number>();
  for (const fact of list) for (const entry of fact.stems) spread.set(entry, (spread.get(entry) ?? 0) + 1);
  const made = { list: list.filter((fact) => fact.stems.size > 0), spread };
  facts.set(plan, made);
  return made;
}

function pick(list: readonly string[], turn: number): string {
  return list[turn % list.length] ?? "";
}
