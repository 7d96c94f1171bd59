/** An interview as it was at a place of its log, and whether its log still leads to where it is. */
import type { Event } from "#contract/events.ts";
import type { Plan } from "#contract/plan.ts";
import { composeCheckpoint } from "#worker/engine/checkpoint.ts";
import { encodeState, fold } from "#worker/engine/fold.ts";
import type { State } from "#worker/engine/state.ts";
import type { CheckpointResult } from "./rpc.ts";

/** `seq` null: as it is now. `events` are the whole log, `passages` what is held of the CV now. */
export function lookBack(
  plan: Plan,
  now: Exclude<State, { status: "none" }>,
  events: readonly Event[],
  seq: number | null,
  passages: readonly { id: string; text: string }[],
): CheckpointResult {
  const until = seq === null ? events : events.filter((event) => event.seq <= seq);
  const state = fold(plan, until);
  return {
    // A place counts from 1, so there is at least the event that opened the interview.
    checkpoint: composeCheckpoint(plan, state.status === "none" ? now : state, until, passages),
    replay: { events: events.length, identical: encodeState(fold(plan, events)) === encodeState(now) },
    seqs: events.map((event) => ({ seq: event.seq, at: event.at, type: event.type })),
  };
}
