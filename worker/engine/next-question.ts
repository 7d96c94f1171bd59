/** Which question comes next, and which ones can no longer be asked. Order is the plan's; nothing here depends on a model. */
import type { Plan, Question, Stage } from "#contract/plan.ts";
import { isAhead, isStageSpent, mustAskReserve, remainingAt } from "./time-budget.ts";
import type { Base, Ms, Run } from "./state.ts";

export type NextQuestion = {
  next: { stage: Stage; question: Question } | null;
  /** Passed over on the way, for lack of time. */
  skipped: readonly string[];
};

/**
 * Must-asks are asked while any time is left; others only if they fit beside the must-asks still ahead and the closing.
 * Once time is over everything left is passed over.
 */
export function nextQuestion(plan: Plan, base: Base, run: Run, at: Ms): NextQuestion {
  const remaining = remainingAt(plan, base, run, at);
  const skipped: string[] = [];
  for (const stage of plan.stages) {
    for (const question of stage.questions) {
      if (!isAhead(run, question.id)) continue;
      if (remaining > 0 && (question.kind === "must_ask" || fits(plan, run, stage, question, remaining, at))) {
        return { next: { stage, question }, skipped };
      }
      skipped.push(question.id);
    }
  }
  return { next: null, skipped };
}

function fits(plan: Plan, run: Run, stage: Stage, question: Question, remaining: Ms, at: Ms): boolean {
  if (stage.id === run.stage && isStageSpent(plan, run, at)) return false;
  const closing = stage.kind === "closing" || stage.kind === "candidate_questions";
  const reserve = mustAskReserve(plan, run) + (closing ? 0 : plan.settings.closingReserveMs);
  return remaining - reserve >= question.budgetMs;
}
