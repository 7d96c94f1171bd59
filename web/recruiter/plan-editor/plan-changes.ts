/** Changes to a plan that is being written: each takes a plan and gives another. No plan is ever changed in place. */
import type * as z from "zod";
import type { Competency, LookFor, planShape, Probe, Question, Stage } from "#contract/plan.ts";
import { freshSlug } from "./fresh-slug.ts";

export type PlanDraft = z.infer<typeof planShape>;

/** Where a question stands. */
export type QuestionAt = { s: number; q: number };

const replaced = <T>(list: readonly T[], index: number, change: (item: T) => T): T[] =>
  list.map((item, i) => (i === index ? change(item) : item));
const without = <T>(list: readonly T[], index: number): T[] => list.filter((_, i) => i !== index);

/** The item one place or more up or down; at the edge it stays where it is. */
export function moved<T>(list: readonly T[], index: number, by: number): T[] {
  const to = index + by;
  const item = list[index];
  if (item === undefined || to < 0 || to >= list.length) return [...list];
  return without(list, index).toSpliced(to, 0, item);
}

export const editStage = (plan: PlanDraft, s: number, change: Partial<Stage>): PlanDraft => ({
  ...plan,
  stages: replaced(plan.stages, s, (stage) => ({ ...stage, ...change })),
});

export const removeStage = (plan: PlanDraft, s: number): PlanDraft => ({ ...plan, stages: without(plan.stages, s) });
export const moveStage = (plan: PlanDraft, s: number, by: number): PlanDraft => ({
  ...plan,
  stages: moved(plan.stages, s, by),
});

export function addStage(plan: PlanDraft): PlanDraft {
  const stage: Stage = {
    id: freshSlug(
      "stage",
      plan.stages.map((entry) => entry.id),
    ),
    kind: "competency",
    title: "New stage",
    goal: "",
    budgetMs: 600_000,
    maxTurns: 20,
    questions: [],
  };
  // A closing stays last: a stage after the goodbye would never be reached.
  const closing = plan.stages.findIndex((entry) => entry.kind === "candidate_questions" || entry.kind === "closing");
  const at = closing === -1 ? plan.stages.length : closing;
  return addQuestion({ ...plan, stages: plan.stages.toSpliced(at, 0, stage) }, at);
}

export const questionIds = (plan: PlanDraft): string[] =>
  plan.stages.flatMap((stage) => stage.questions.map((asked) => asked.id));

export function addQuestion(plan: PlanDraft, s: number, given: Partial<Question> = {}): PlanDraft {
  const asked: Question = {
    text: "",
    kind: "must_ask",
    style: "behavioural",
    difficulty: "medium",
    competency: null,
    clarification: null,
    lookFor: [],
    probes: [],
    maxProbes: 2,
    budgetMs: 180_000,
    ...given,
    id: freshSlug(given.id ?? "question", questionIds(plan)),
  };
  return editStage(plan, s, { questions: [...(plan.stages[s]?.questions ?? []), asked] });
}

export function editQuestion(plan: PlanDraft, { s, q }: QuestionAt, change: Partial<Question>): PlanDraft {
  const stage = plan.stages[s];
  if (stage === undefined) return plan;
  return editStage(plan, s, { questions: replaced(stage.questions, q, (asked) => ({ ...asked, ...change })) });
}

export const removeQuestion = (plan: PlanDraft, { s, q }: QuestionAt): PlanDraft =>
  editStage(plan, s, { questions: without(plan.stages[s]?.questions ?? [], q) });

/** Within its stage; at the stage's edge on into the neighbouring stage. */
export function moveQuestion(plan: PlanDraft, { s, q }: QuestionAt, by: 1 | -1): PlanDraft {
  const questions = plan.stages[s]?.questions ?? [];
  const asked = questions[q];
  const neighbour = plan.stages[s + by];
  if (asked === undefined) return plan;
  if (q + by >= 0 && q + by < questions.length) return editStage(plan, s, { questions: moved(questions, q, by) });
  if (neighbour === undefined) return plan;
  const joined = by === 1 ? [asked, ...neighbour.questions] : [...neighbour.questions, asked];
  return editStage(removeQuestion(plan, { s, q }), s + by, { questions: joined });
}

/** Where `moveQuestion` leaves the question. */
export function placeAfterMove(plan: PlanDraft, { s, q }: QuestionAt, by: 1 | -1): QuestionAt {
  const length = plan.stages[s]?.questions.length ?? 0;
  if (q + by >= 0 && q + by < length) return { s, q: q + by };
  const neighbour = plan.stages[s + by];
  if (neighbour === undefined) return { s, q };
  return { s: s + by, q: by === 1 ? 0 : neighbour.questions.length };
}

export function withPoint(asked: Question): Question {
  const point: LookFor = {
    id: freshSlug(
      "point",
      asked.lookFor.map((entry) => entry.id),
    ),
    text: "",
    cues: [],
  };
  return { ...asked, lookFor: [...asked.lookFor, point] };
}

/** Probes that drew out the removed point stay, and suit any thin answer. */
export function withoutPoint(asked: Question, index: number): Question {
  const gone = asked.lookFor[index]?.id;
  return {
    ...asked,
    lookFor: without(asked.lookFor, index),
    probes: asked.probes.map((entry) => (entry.for === gone ? { ...entry, for: null } : entry)),
  };
}

export function withProbe(asked: Question): Question {
  const probe: Probe = {
    id: freshSlug(
      "probe",
      asked.probes.map((entry) => entry.id),
    ),
    text: "",
    for: null,
  };
  return { ...asked, probes: [...asked.probes, probe] };
}

export function addCompetency(plan: PlanDraft, given: Partial<Competency> = {}): PlanDraft {
  const ids = plan.competencies.map((entry) => entry.id);
  // The library's competency twice would be two ratings of one thing.
  if (given.id !== undefined && ids.includes(given.id)) return plan;
  const competency: Competency = {
    name: "",
    definition: "",
    anchors: ["", "", "", "", ""],
    weight: 1,
    ...given,
    id: given.id ?? freshSlug("competency", ids),
  };
  return { ...plan, competencies: [...plan.competencies, competency] };
}

export const editCompetency = (plan: PlanDraft, c: number, change: Partial<Competency>): PlanDraft => ({
  ...plan,
  competencies: replaced(plan.competencies, c, (entry) => ({ ...entry, ...change })),
});

export const moveCompetency = (plan: PlanDraft, c: number, by: number): PlanDraft => ({
  ...plan,
  competencies: moved(plan.competencies, c, by),
});

/** Questions that counted for it stay and count for none. */
export function removeCompetency(plan: PlanDraft, c: number): PlanDraft {
  const gone = plan.competencies[c]?.id;
  return {
    ...plan,
    competencies: without(plan.competencies, c),
    stages: plan.stages.map((stage) => ({
      ...stage,
      questions: stage.questions.map((asked) => (asked.competency === gone ? { ...asked, competency: null } : asked)),
    })),
  };
}
