import { expect, it } from "vitest";
import type { DraftMessage } from "#contract/api/draft.ts";
import { stepsOf } from "./progress.ts";

const competency = (id: string, name: string) => ({ id, name, from: "library" as const, skills: [] });
const messages: DraftMessage[] = [
  { type: "reading" },
  { type: "read", characters: 900 },
  { type: "skills", skills: [{ name: "SQL", kind: "technical", importance: "must", sentence: "SQL" }] },
  { type: "competencies", competencies: [competency("a", "Ownership"), competency("b", "Quality")] },
  { type: "questions", competency: "a", there: 2, wanted: 2 },
  { type: "questions", competency: "b", there: 1, wanted: 2 },
];

it("says of each step what it found, and which are to come", () => {
  const texts = (until: number) =>
    stepsOf(messages.slice(0, until)).map(({ text, done }) => `${done ? "✓" : "…"} ${text}`);
  expect(texts(1)).toEqual([
    "… Reading the description",
    "… Finding skills",
    "… Choosing competencies",
    "… Choosing and wording questions",
    "… Checking the wording",
  ]);
  expect(texts(5).slice(1)).toEqual([
    "✓ 1 skill found",
    "✓ Competencies: Ownership, Quality",
    "… 2 questions so far",
    "… Checking the wording",
  ]);
  expect(texts(6)[3]).toBe("✓ 3 questions ready");
});
