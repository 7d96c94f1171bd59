/** Time as data: what is spent, what is left, and what has to be kept for questions that must still be asked. */
import type { Plan } from "#contract/plan.ts";
import { questionsOf } from "./plan-index.ts";
import { type Base, type Ms, type Run, questionRun } from "./state.ts";

/** Less than this makes a further probe pointless. */
const probeMs = 60_000;

/** Conversation time at `at`, in ms. Pauses and lost connections do not count. */
export function spentAt(run: Run, at: Ms): Ms {
  return run.spentMs + (run.runningSince === null ? 0 : Math.max(0, at - run.runningSince));
}

export function stageSpentAt(run: Run, at: Ms): Ms {
  const running = run.runningSince === null ? 0 : Math.max(0, at - run.runningSince);
  return (run.stages[run.stage]?.spentMs ?? 0) + running;
}

/** Time of conversation that the interview may have, extra time included. */
export function totalMs(plan: Plan, base: Base): Ms {
  return plan.settings.maxDurationMs + base.extraMs;
}

export function remainingAt(plan: Plan, base: Base, run: Run, at: Ms): Ms {
  return totalMs(plan, base) - spentAt(run, at);
}

/** What the must-asks that nobody has asked yet are expected to take; the open question is not among them. */
export function mustAskReserve(plan: Plan, run: Run): Ms {
  return questionsOf(plan)
    .filter((question) => question.kind === "must_ask" && isAhead(run, question.id))
    .reduce((sum, question) => sum + question.budgetMs, 0);
}

/** May more be made of the open question without taking time from a must-ask? */
export function hasTimeForMore(plan: Plan, base: Base, run: Run, at: Ms): boolean {
  return remainingAt(plan, base, run, at) - mustAskReserve(plan, run) >= probeMs;
}

/** Has the stage used up its time or turns, so that only must-asks are left of it? */
export function isStageSpent(plan: Plan, run: Run, at: Ms): boolean {
  const stage = plan.stages.find((entry) => entry.id === run.stage);
  if (stage === undefined) return false;
  return stageSpentAt(run, at) >= stage.budgetMs || (run.stages[run.stage]?.turns ?? 0) >= stage.maxTurns;
}

export function isAhead(run: Run, question: string): boolean {
  const entry = questionRun(run, question);
  return entry.asked === "no" && entry.closed === null;
}
