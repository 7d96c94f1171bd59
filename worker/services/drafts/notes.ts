/** What a person should know about a draft before they use it, a sentence each. Pure. */
import type { DraftWish } from "#contract/api/draft.ts";
import { physicalWishes } from "#worker/offline/draft/physical.ts";
import { unfairWishes } from "#worker/offline/draft/unfair-wishes.ts";
import type { Drafted } from "./draft.ts";
import type { JobFacts } from "./facts.ts";
import { noteWords } from "./note-words.ts";

export function notesOn(
  { description, field, language, inHome }: JobFacts,
  wish: DraftWish,
  drafted: Drafted,
): string[] {
  const words = noteWords(language);
  const asked = drafted.blocks.flatMap(({ questions }) => questions);
  const notes: string[] = [];
  if (wish.position === undefined && drafted.position === null) notes.push(words.noPosition);
  if (drafted.skills.length === 0) notes.push(words.noSkills);
  else if (drafted.by.kind === "rules" && field === null) notes.push(words.noTrade);
  if (asked.length < wish.questions) notes.push(words.fewer(asked.length, wish.questions));
  const { style } = wish;
  const fitting = asked.filter((entry) => entry.style === style).length;
  if (style !== "mixed" && fitting < asked.length)
    notes.push(fitting === 0 ? words.noneOfStyle(style) : words.fewOfStyle(style, fitting, asked.length));
  notes.push(words.aboutRole);
  if (inHome && asked.some(({ text }) => /patient/iu.test(text))) notes.push(words.patients);
  const [physical] = physicalWishes(description);
  if (physical !== undefined) notes.push(words.physical(physical));
  for (const { ground, words: said } of unfairWishes(description)) notes.push(words.unfair(ground, said));
  return notes;
}
