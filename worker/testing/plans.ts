/** Small plans for tests. */
import { type Plan, type PlanInput, type Question, plan } from "#contract/plan.ts";

type QuestionInput = PlanInput["stages"][number]["questions"][number];

export function question(id: string, more: Partial<QuestionInput> = {}): QuestionInput {
  return {
    id,
    text: `Please tell me about ${id}.`,
    clarification: `In other words, what about ${id}?`,
    competency: "craft",
    lookFor: [
      { id: "own", text: "What the candidate did", cues: ["i built", "i wrote", "i decided"] },
      { id: "result", text: "What came of it", cues: ["result", "percent", "faster"] },
    ],
    probes: [
      { id: "role", text: `What was your own part in ${id}?`, for: "own" },
      { id: "outcome", text: `What came of ${id}?`, for: "result" },
    ],
    budgetMs: 120_000,
    ...more,
  };
}

/** Introduction, two competency questions, one optional, the candidate's questions, closing. */
export function smallPlan(more: Partial<PlanInput> = {}): Plan {
  return plan.parse({
    title: "Engineer, first talk",
    position: "Engineer",
    aboutRole: "The team works from Lisbon. There are five engineers.",
    competencies: [
      {
        id: "craft",
        name: "Craft",
        definition: "Builds things that last.",
        anchors: ["Names none", "Names one", "Explains one", "Explains several", "Weighs several"],
      },
    ],
    stages: [
      {
        id: "intro",
        kind: "introduction",
        title: "Introduction",
        questions: [question("start", { competency: null, style: "opener", maxProbes: 0, probes: [] })],
      },
      {
        id: "craft",
        kind: "competency",
        title: "Craft",
        questions: [question("first"), question("second"), question("extra", { kind: "optional" })],
      },
      {
        id: "yours",
        kind: "candidate_questions",
        title: "Your questions",
        questions: [question("ask-us", { competency: null, style: "closing", maxProbes: 0, probes: [], lookFor: [] })],
      },
      {
        id: "end",
        kind: "closing",
        title: "Closing",
        questions: [question("last", { competency: null, style: "closing", maxProbes: 0, probes: [], lookFor: [] })],
      },
    ],
    ...more,
  } satisfies PlanInput);
}

export function findTestQuestion(of: Plan, id: string): Question {
  const found = of.stages.flatMap((stage) => stage.questions).find((entry) => entry.id === id);
  if (found === undefined) throw new Error(`no question ${id}`);
  return found;
}
