/** What a candidate may read of the looks at their answers, as the plan says: after each answer, at the end, or not at all. */
import type { Event } from "#contract/events.ts";
import type { Plan } from "#contract/plan.ts";
import type { State } from "./state.ts";

/** By turn, the newest of each; empty ones are left out. */
export function feedbackOf(plan: Plan, state: State, events: readonly Event[]): { turn: string; text: string }[] {
  const { feedback } = plan.settings;
  const isTime = feedback === "per_answer" || (feedback === "at_end" && state.status === "ended");
  if (!isTime) return [];
  const byTurn = new Map(
    events.flatMap((event) =>
      event.type === "answer_assessed" ? [[event.turn, event.assessment.feedback] as const] : [],
    ),
  );
  return [...byTurn].flatMap(([turn, text]) => (text === "" ? [] : [{ turn, text }]));
}
