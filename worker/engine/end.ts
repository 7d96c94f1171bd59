/** How an interview ends. */
import type { EndedBy, Outcome } from "#contract/terms.ts";
import type { Draft } from "./draft.ts";

const couldNotGoOn =
  "An input of the candidate could not be taken because of a fault of the service, and the interview did not go on after it.";

/** Whom a fault of ours kept from going on has neither given up nor stayed away nor been brief: that interview has failed. */
export function end(draft: Draft, by: EndedBy, outcome: Outcome): void {
  const { state } = draft;
  const failed = state.status !== "none" && state.base.faltered === true;
  draft.add({ type: "ended", outcome: failed ? "failed" : outcome, by, reason: failed ? couldNotGoOn : null });
}
