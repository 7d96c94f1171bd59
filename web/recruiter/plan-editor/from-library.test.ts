import { expect, test } from "vitest";
import { libraryCompetency } from "#contract/library.ts";
import { plan as planSchema } from "#contract/plan.ts";
import { addFromLibrary } from "./from-library.ts";

const library = ["care", "calm"].map((id) =>
  libraryCompetency.parse({
    id,
    name: id,
    definition: "d",
    family: "people",
    anchors: ["1", "2", "3", "4", "5"],
    questions: [1, 2, 3, 4, 5, 6].map((n) => ({
      id: `${id}-${n}`,
      text: `${id} ${n}?`,
      competency: id,
      levels: ["mid"],
    })),
  }),
);
const plan = planSchema.parse({
  title: "T",
  position: "P",
  stages: [{ id: "s", kind: "competency", title: "S", questions: [{ id: "q", text: "Q?" }] }],
});

test("questions bring their competencies along, once each, and the plan can be run", () => {
  const more = addFromLibrary(plan, 0, library, ["calm-2", "care-1", "care-3"]);
  expect(more.competencies.map((entry) => entry.id)).toEqual(["care", "calm"]);
  expect(more.stages[0]?.questions.map((asked) => asked.id)).toEqual(["q", "care-1", "care-3", "calm-2"]);
  expect(planSchema.safeParse(more).success).toBe(true);
  expect(JSON.stringify(more)).not.toMatch(/family|levels/);
  expect(addFromLibrary(more, 0, library, ["care-2"]).competencies).toHaveLength(2);
});

test("nothing chosen, nothing changed", () => expect(addFromLibrary(plan, 0, library, [])).toBe(plan));
