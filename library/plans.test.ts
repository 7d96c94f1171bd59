import { describe, expect, test } from "vitest";
import { libraryPlan } from "#contract/library.ts";
import { plan as runnablePlan } from "#contract/plan.ts";
import { competencies } from "./competencies.ts";
import { compose } from "./compose.ts";
import { lintPlan } from "./lint.ts";
import { libraryPlans } from "./plans.ts";

const plans = libraryPlans.map((entry) => {
  const parsed = libraryPlan.parse(entry);
  return { ...parsed, plan: runnablePlan.parse(parsed.plan) };
});
const interviews = plans.filter(({ plan }) => plan.purpose === "assessment");
const positions = positionsIn(/^(.+)-(?:entry|mid|senior)$/);
const germanPositions = positionsIn(/^(.+)-(?:entry|mid|senior)-de$/);

function positionsIn(pattern: RegExp) {
  const found = new Map<string, typeof plans>();
  for (const entry of plans) {
    const position = pattern.exec(entry.id)?.[1];
    if (position !== undefined) found.set(position, [...(found.get(position) ?? []), entry]);
  }
  return found;
}

const questionsOf = (plan: (typeof plans)[number]["plan"]) => plan.stages.flatMap((stage) => stage.questions);
const mustAsks = (plan: (typeof plans)[number]["plan"]) => questionsOf(plan).filter(({ kind }) => kind === "must_ask");

test("twelve positions have a plan for each level, and the ids differ", () => {
  expect(positions.size).toBeGreaterThanOrEqual(12);
  for (const [position, entries] of positions) {
    expect(
      entries.map(({ plan }) => plan.level),
      position,
    ).toEqual(["entry", "mid", "senior"]);
    for (const { id, plan } of entries) expect(id).toBe(`${position}-${plan.level}`);
  }
  expect(new Set(plans.map(({ id }) => id)).size).toBe(plans.length);
  const german = plans.filter(({ plan }) => plan.language === "de");
  expect(germanPositions.size).toBeGreaterThanOrEqual(7);
  for (const { id, plan } of german) expect(id.endsWith(`-${plan.level}-de`), id).toBe(true);
  expect(plans.map(({ id }) => id)).toEqual(expect.arrayContaining(["demo-short", "practice-one-question"]));
});

describe.each(plans)("$id", ({ id, summary, plan }) => {
  test("asks for every competency, and at least twice where it weighs more than one question should", () => {
    for (const { id: competency, weight } of plan.competencies) {
      const asked = mustAsks(plan).filter((question) => question.competency === competency);
      expect(asked.length, competency).toBeGreaterThanOrEqual(weight > 1 ? 2 : 1);
    }
    const counted = mustAsks(plan).filter((question) => question.competency !== null);
    if (id === "demo-short") expect(counted).toHaveLength(3);
    else if (plan.purpose === "practice") expect(counted).toHaveLength(1);
    else {
      expect(counted.length).toBeGreaterThanOrEqual(5);
      expect(counted.length).toBeLessThanOrEqual(8);
    }
  });

  test("fits its time", () => {
    const reserved = mustAsks(plan).reduce((sum, { budgetMs }) => sum + budgetMs, 0);
    expect(reserved).toBeLessThanOrEqual(plan.settings.maxDurationMs * 0.9);
    const atEnd = plan.stages
      .filter(({ kind }) => kind === "candidate_questions" || kind === "closing")
      .flatMap(({ questions }) => questions)
      .reduce((sum, { budgetMs }) => sum + budgetMs, 0);
    expect(plan.settings.closingReserveMs).toBeGreaterThanOrEqual(atEnd);
    for (const stage of plan.stages) {
      const needed = stage.questions.filter(({ kind }) => kind === "must_ask");
      expect(stage.budgetMs, stage.id).toBeGreaterThanOrEqual(needed.reduce((sum, { budgetMs }) => sum + budgetMs, 0));
      expect(stage.maxTurns, stage.id).toBeGreaterThan(stage.questions.length);
    }
  });

  test("asks nothing twice and helps whoever does not understand", () => {
    const texts = questionsOf(plan).map(({ text }) => text.toLowerCase());
    expect(new Set(texts).size).toBe(texts.length);
    for (const question of questionsOf(plan)) {
      expect(question.clarification, question.id).not.toBeNull();
      if (question.competency === null) continue;
      expect(question.lookFor.length, question.id).toBeGreaterThanOrEqual(3);
      expect(question.probes.length, question.id).toBeGreaterThanOrEqual(2);
      if (plan.purpose === "assessment" && id !== "demo-short") {
        const drawnOut = question.probes.map((probe) => probe.for);
        for (const point of question.lookFor) expect(drawnOut, question.id).toContain(point.id);
      }
      for (const point of question.lookFor) {
        expect(point.cues.length, `${question.id}/${point.id}`).toBeGreaterThanOrEqual(6);
        expect(new Set(point.cues.map((cue) => cue.toLowerCase())).size, `${question.id}/${point.id}`).toBe(
          point.cues.length,
        );
      }
    }
  });

  test("holds nothing that the lint objects to", () => {
    expect(lintPlan(plan)).toEqual([]);
    expect(summary.length).toBeGreaterThan(20);
  });
});

test.each(interviews)("$id opens, leaves room for questions and closes", ({ plan }) => {
  const kinds = plan.stages.map(({ kind }) => kind);
  expect(kinds[0]).toBe("introduction");
  expect(kinds.slice(-2)).toEqual(["candidate_questions", "closing"]);
  expect(plan.stages[0]?.questions.map(({ kind, style, competency }) => ({ kind, style, competency }))).toEqual([
    { kind: "must_ask", style: "opener", competency: null },
  ]);
  for (const stage of plan.stages.slice(-2)) {
    expect(stage.questions.map(({ style, maxProbes }) => ({ style, maxProbes }))).toEqual([
      { style: "closing", maxProbes: 0 },
    ]);
  }
});

test("the levels of a position differ by more than half of what they ask", () => {
  for (const [position, entries] of [...positions, ...germanPositions]) {
    const asked = entries.map(({ plan }) => mustAsks(plan).filter(({ competency }) => competency !== null));
    for (const [index, lower] of asked.entries()) {
      for (const higher of asked.slice(index + 1)) {
        const shared = higher.filter(({ id }) => lower.some((entry) => entry.id === id));
        expect(shared.length / higher.length, `${position}: ${shared.map(({ id }) => id).join(", ")}`).toBeLessThan(
          0.5,
        );
      }
    }
  }
});

test("a probe asks one thing", () => {
  const probes = [...competencies, ...plans.flatMap(({ plan }) => plan.stages)].flatMap(({ questions }) =>
    questions.flatMap(({ probes = [] }) => probes),
  );
  const several = probes.filter(
    ({ text }) =>
      (text.match(/\?/gu)?.length ?? 0) > 1 ||
      /[,;] (?:and|or|und|oder) (?:\p{L}+ )?(?:what|how|who|whom|why|when|which|where|from whom|was|wie|wer|wen|wem|warum|wann)(?!\p{L})/iu.test(
        text,
      ),
  );
  expect(several).toEqual([]);
});

test("questions of the library keep their words, and the weight is the plan's", () => {
  const known = new Map(competencies.map((entry) => [entry.id, entry]));
  for (const { plan } of plans) {
    for (const entry of plan.competencies) {
      const source = known.get(entry.id);
      if (source !== undefined) expect(entry.anchors).toEqual(source.anchors);
    }
  }
});

test("a recipe that the library cannot serve is refused", () => {
  const recipe = {
    id: "nobody-mid",
    field: "support",
    position: "Nobody",
    level: "mid",
    summary: "A recipe for the test.",
    craft: [],
    opener: "What brings you here?",
    background: "What have you done so far?",
  } as const;
  const share = { weight: 1, questions: 1 };
  expect(() => compose({ ...recipe, competencies: [{ ...share, id: "telepathy" }] })).toThrow("no competency");
  expect(() =>
    compose({ ...recipe, competencies: [{ ...share, id: "communication", questions: ["nothing"] }] }),
  ).toThrow("no question");
  expect(() => compose({ ...recipe, competencies: [{ ...share, id: "communication", questions: 99 }] })).toThrow(
    "99 questions wanted",
  );
  expect(() => compose({ ...recipe, competencies: [{ ...share, id: "communication", questions: 0 }] })).toThrow(
    "no question asks",
  );
  const once = compose({ ...recipe, competencies: [{ ...share, id: "communication", questions: 2 }] });
  expect(compose({ ...recipe, competencies: [{ ...share, id: "communication", questions: 2 }] })).toEqual(once);
});
