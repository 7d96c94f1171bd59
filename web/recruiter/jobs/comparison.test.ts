import { expect, test } from "vitest";
import { type Compared, competencyColumns, sortCandidates } from "./comparison.ts";

const one = (candidate: string, score: number | null, ratings: Record<string, number | null>): Compared => ({
  interviewId: candidate,
  candidate,
  planVersion: 1,
  score,
  practiceEstimate: true,
  competencies: Object.entries(ratings).map(([competency, rating]) => ({
    competency,
    name: competency.toUpperCase(),
    rating,
    abstained: rating === null ? ("not_asked" as const) : null,
  })),
});
const list = [one("Zed", 50, { a: 4, b: null }), one("Amy", null, { a: 2 }), one("Bob", 70, { a: 2, c: 1 })];

test("columns are all competencies, each once", () => {
  expect(competencyColumns(list).map((column) => column.id)).toEqual(["a", "b", "c"]);
});

test("rows go by score or by one competency; who was not rated comes last, equals by name", () => {
  expect(sortCandidates(list, null).map((entry) => entry.candidate)).toEqual(["Bob", "Zed", "Amy"]);
  expect(sortCandidates(list, "a").map((entry) => entry.candidate)).toEqual(["Zed", "Amy", "Bob"]);
  expect(sortCandidates(list, "c").map((entry) => entry.candidate)).toEqual(["Bob", "Amy", "Zed"]);
});
