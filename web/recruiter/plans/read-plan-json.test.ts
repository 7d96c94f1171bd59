import { expect, test } from "vitest";
import { readPlanJson } from "./read-plan-json.ts";

const good = {
  title: "T",
  position: "P",
  stages: [{ id: "s", kind: "competency", title: "S", questions: [{ id: "q", text: "Q?" }] }],
};

test("a plan is read, with what was left out filled in", () => {
  const read = readPlanJson(JSON.stringify(good));
  expect(read.ok && read.plan.level).toBe("mid");
});

test("text that is no JSON gets a sentence that says what to do", () => {
  expect(readPlanJson("{")).toEqual({
    ok: false,
    problems: ["The text is not JSON. Export the plan again, and take the whole file."],
  });
});

test("problems name their place, and a flood of them is cut short", () => {
  const wrong = readPlanJson(JSON.stringify({ ...good, level: "expert" }));
  expect(wrong.ok ? [] : wrong.problems[0]).toMatch(/^level: /);
  const stages = Array.from({ length: 12 }, () => ({ kind: "competency" }));
  const flood = readPlanJson(JSON.stringify({ ...good, stages }));
  expect(flood.ok ? [] : flood.problems).toHaveLength(9);
  expect(flood.ok ? "" : flood.problems[8]).toMatch(/^and \d+ more$/);
});
