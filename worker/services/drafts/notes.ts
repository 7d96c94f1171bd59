/** What a person should know about a draft before they use it, a sentence each. Pure. */
import type { DraftWish } from "#contract/api/draft.ts";
import { unfairWishes } from "#worker/offline/draft/unfair-wishes.ts";
import type { Drafted } from "./draft.ts";
import type { JobFacts } from "./facts.ts";

export function notesOn({ description, field }: JobFacts, wish: DraftWish, drafted: Drafted): string[] {
  const asked = drafted.blocks.flatMap(({ questions }) => questions);
  const notes: string[] = [];
  if (wish.position === undefined && drafted.position === null)
    notes.push("The description does not name the position: write it in before you save.");
  if (drafted.skills.length === 0)
    notes.push("No skills were recognised in this description, so the questions are ones that serve any job.");
  else if (drafted.by.kind === "rules" && field === null)
    notes.push("The library has no questions of its own for this position: add some on the work itself.");
  if (asked.length < wish.questions)
    notes.push(
      `${asked.length === 1 ? "One question suits" : `${asked.length} questions suit`} what you asked for, of ${wish.questions} that you wanted.`,
    );
  const { style } = wish;
  const fitting = asked.filter((entry) => entry.style === style).length;
  if (style !== "mixed" && fitting < asked.length)
    notes.push(
      fitting === 0
        ? `There is no ${style} question on these competencies: others took their place.`
        : `Only ${fitting} of the ${asked.length} questions are ${style}: there are no more on these competencies.`,
    );
  notes.push(
    "The description stands in the plan as what candidates may be told about the role: take out what they should not hear.",
  );
  for (const { ground, words } of unfairWishes(description))
    notes.push(
      `“${words}” in the description touches on ${ground}, which must not decide who is hired. It was left out here; consider other words in the description as well.`,
    );
  return notes;
}
