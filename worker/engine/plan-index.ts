/** Lookups in a plan. */
import type { Plan, Question, Stage } from "#contract/plan.ts";

export function questionsOf(plan: Plan): readonly Question[] {
  return plan.stages.flatMap((stage) => stage.questions);
}

/** Total for ids that the plan holds, which all ids in a state do. */
export function findQuestion(plan: Plan, id: string): { stage: Stage; question: Question } {
  for (const stage of plan.stages) {
    const question = stage.questions.find((entry) => entry.id === id);
    if (question !== undefined) return { stage, question };
  }
  throw new Error("the plan has no such question");
}
