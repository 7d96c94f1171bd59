import { expect, test } from "vitest";
import type { CompetencyResult, Evidence } from "#contract/report.ts";
import { quotesOf, spansByLine, stepFrom } from "./quotes.ts";

const evidence = (id: string, line: string, from: number): Evidence => ({
  id,
  line,
  question: null,
  text: "words",
  from,
  to: from + 5,
  match: "exact",
  direction: "supports",
  shows: null,
});
const result = (competency: string, list: Evidence[]): CompetencyResult => ({
  competency,
  name: competency.toUpperCase(),
  definition: "",
  anchors: ["1", "2", "3", "4", "5"],
  weight: 1,
  rating: 3,
  anchor: 3,
  abstained: null,
  evidence: list,
  judgements: [],
  spread: null,
  rationale: "",
  missing: [],
});
const shared = evidence("e2", "l1", 10);
const quotes = quotesOf({
  competencies: [result("a", [evidence("e1", "l1", 0), shared]), result("b", [shared, evidence("e3", "l2", 4)])],
});

test("quotes are numbered in the order of the page, each once", () => {
  expect(quotes.map((quote) => [quote.number, quote.id, quote.competency.name])).toEqual([
    [1, "e1", "A"],
    [2, "e2", "A"],
    [3, "e3", "B"],
  ]);
});

test("every quote is marked in its line", () => {
  const spans = spansByLine(quotes);
  expect(spans.get("l1")).toEqual([
    { id: "e1", from: 0, to: 5 },
    { id: "e2", from: 10, to: 15 },
  ]);
  expect(spans.get("l2")).toEqual([{ id: "e3", from: 4, to: 9 }]);
});

test("steps go through all quotes and stop at both ends", () => {
  expect(stepFrom(quotes, null, 1)?.id).toBe("e1");
  expect(stepFrom(quotes, null, -1)?.id).toBe("e3");
  expect(stepFrom(quotes, "e1", 1)?.id).toBe("e2");
  expect(stepFrom(quotes, "e3", 1)?.id).toBe("e3");
  expect(stepFrom(quotes, "e1", -1)?.id).toBe("e1");
  expect(stepFrom([], null, 1)).toBeNull();
});

test("the same words are one quote, whatever they show, and answer to each of their ids", () => {
  const words = evidence("a1", "l1", 0);
  const [only, more] = quotesOf({
    competencies: [
      result("a", [
        { ...words, shows: "A cause" },
        { ...words, id: "a2", shows: "A check" },
        { ...words, id: "a3", shows: "A cause" },
      ]),
      result("b", [{ ...words, id: "b1" }]),
    ],
  });
  expect(only).toMatchObject({ number: 1, ids: ["a1", "a2", "a3"], shows: ["A cause", "A check"] });
  expect(more).toMatchObject({ number: 2, ids: ["b1"], competency: { id: "b" } });
});
