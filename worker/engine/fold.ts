/** Replay: the state that a log leads to. The same log gives the same bytes within one engine version. */
import type { Event } from "#contract/events.ts";
import { type Plan, planShape } from "#contract/plan.ts";
import { evolve } from "./evolve.ts";
import { type State, nothing } from "./state.ts";

/** Begins at the newest `migrated` event, if there is one: what stands before was folded by the engine of its time. */
export function fold(plan: Plan, events: readonly Event[], from: State = nothing): State {
  const since = events.findLastIndex((event) => event.type === "migrated");
  return events.slice(Math.max(0, since)).reduce((state, event) => evolve(plan, state, event), from);
}

/** The plan that an interview was opened with: its first event carries it whole. */
export function planOf(opened: Event): Plan {
  if (opened.type !== "opened") throw new Error("a log begins with the event that opened the interview");
  return planShape.parse(opened.plan);
}

/** State as bytes, for comparing and for the checkpoint. */
export function encodeState(state: State): string {
  return JSON.stringify(state);
}
