import { describe, expect, test } from "vitest";
import { plan as planSchema } from "#contract/plan.ts";
import { freshSlug, slugOf } from "./fresh-slug.ts";
import * as change from "./plan-changes.ts";

const question = (id: string, competency: string | null = null) => ({ id, text: `Question ${id}?`, competency });
const plan = planSchema.parse({
  title: "Nurse",
  position: "Nurse",
  competencies: [
    { id: "care", name: "Care", definition: "Cares.", anchors: ["1", "2", "3", "4", "5"] },
    { id: "calm", name: "Calm", definition: "Keeps calm.", anchors: ["1", "2", "3", "4", "5"] },
  ],
  stages: [
    { id: "start", kind: "introduction", title: "Start", questions: [question("hello")] },
    { id: "core", kind: "competency", title: "Core", questions: [question("a", "care"), question("b", "calm")] },
    { id: "end", kind: "closing", title: "End", questions: [question("bye")] },
  ],
});
const order = (value: change.PlanDraft) =>
  value.stages.map((stage) => stage.questions.map((asked) => asked.id).join(" "));

describe("order", () => {
  test("a question moves within its stage and on into the next one, and back", () => {
    const once = change.moveQuestion(plan, { s: 1, q: 0 }, 1);
    expect(order(once)).toEqual(["hello", "b a", "bye"]);
    const at = change.placeAfterMove(plan, { s: 1, q: 0 }, 1);
    expect(at).toEqual({ s: 1, q: 1 });
    const twice = change.moveQuestion(once, at, 1);
    expect(order(twice)).toEqual(["hello", "b", "a bye"]);
    expect(change.placeAfterMove(once, at, 1)).toEqual({ s: 2, q: 0 });
    expect(order(change.moveQuestion(twice, { s: 2, q: 0 }, -1))).toEqual(["hello", "b a", "bye"]);
  });

  test("the first question of all and the last stay where they are", () => {
    expect(order(change.moveQuestion(plan, { s: 0, q: 0 }, -1))).toEqual(order(plan));
    expect(order(change.moveQuestion(plan, { s: 2, q: 0 }, 1))).toEqual(order(plan));
    expect(change.moveStage(plan, 0, -1).stages.map((stage) => stage.id)).toEqual(["start", "core", "end"]);
  });

  test("a new stage goes before the closing and can be asked at once", () => {
    const added = change.addStage(plan);
    expect(added.stages.map((stage) => stage.id)).toEqual(["start", "core", "stage", "end"]);
    expect(added.stages[2]?.questions).toHaveLength(1);
  });
});

describe("what is removed leaves nothing dangling", () => {
  test("questions of a removed competency count for none, and the plan stays valid", () => {
    const less = change.removeCompetency(plan, 0);
    expect(less.stages[1]?.questions.map((asked) => asked.competency)).toEqual([null, "calm"]);
    expect(planSchema.safeParse(less).success).toBe(true);
  });

  test("probes of a removed point stay and suit any thin answer", () => {
    const asked = planSchema.parse({
      ...plan,
      stages: [
        {
          id: "s",
          kind: "competency",
          title: "S",
          questions: [
            { ...question("x"), lookFor: [{ id: "p", text: "P" }], probes: [{ id: "why", text: "Why?", for: "p" }] },
          ],
        },
      ],
    }).stages[0]!.questions[0]!;
    expect(change.withoutPoint(asked, 0)).toMatchObject({ lookFor: [], probes: [{ id: "why", for: null }] });
  });
});

describe("ids", () => {
  test("a question from the library that is there already gets an id of its own", () => {
    const added = change.addQuestion(plan, 1, { id: "a", text: "Again?" });
    expect(added.stages[1]?.questions.at(-1)?.id).toBe("a-2");
  });

  test("the same competency is not added twice", () => {
    expect(change.addCompetency(plan, { id: "care" })).toBe(plan);
    expect(change.addCompetency(plan, { id: "new" }).competencies).toHaveLength(3);
  });

  test("slugs hold only what the contract allows", () => {
    expect(slugOf("  Größe & Maß: über 5! ")).toBe("gro-e-ma-uber-5");
    expect(slugOf("¿?")).toBe("item");
    expect(freshSlug("a", ["a", "a-2"])).toBe("a-3");
  });
});

test("a change leaves the plan before it as it was", () => {
  const before = JSON.stringify(plan);
  change.editQuestion(plan, { s: 1, q: 0 }, { text: "Other" });
  change.removeCompetency(plan, 1);
  change.addStage(plan);
  expect(JSON.stringify(plan)).toBe(before);
});
