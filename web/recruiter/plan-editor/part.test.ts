import { expect, test } from "vitest";
import { planShape } from "#contract/plan.ts";
import { existingPart, partKey, partOf, partsOf, partTitle } from "./part.ts";

const plan = planShape.parse({
  title: "T",
  position: "P",
  competencies: [{ id: "c", name: "Care", definition: "D", anchors: ["1", "2", "3", "4", "5"] }],
  stages: [
    {
      id: "s",
      kind: "competency",
      title: "S",
      questions: [
        { id: "q", text: "How?" },
        { id: "r", text: "Why?" },
      ],
    },
  ],
});

test("every part's key leads back to it, and so does a field within it", () => {
  for (const part of partsOf(plan)) {
    expect(partOf(partKey(part))).toEqual(part);
    expect(partOf(`${partKey(part)}.text`)).toEqual(part);
  }
  expect(partOf("stages.0.questions.1.probes.2.text")).toEqual({ type: "question", s: 0, q: 1 });
  expect(partOf("settings.maxDurationMs")).toEqual({ type: "settings" });
  expect(partOf("stages")).toEqual({ type: "basics" });
});

test("when a part is gone, the nearest that is left is shown", () => {
  expect(existingPart(plan, { type: "question", s: 0, q: 5 })).toEqual({ type: "stage", s: 0 });
  expect(existingPart(plan, { type: "question", s: 3, q: 0 })).toEqual({ type: "basics" });
  expect(existingPart(plan, { type: "competency", c: 0 })).toEqual({ type: "competency", c: 0 });
});

test("parts go by their own words", () => {
  expect(partsOf(plan).map((part) => partTitle(plan, part))).toEqual([
    "Basics",
    "Care",
    "S",
    "How?",
    "Why?",
    "Time and manners",
  ]);
});
