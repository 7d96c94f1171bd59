import type { State } from "#worker/engine/state.ts";

/** Where the file lies; `hash` is the SHA-256 of its bytes, hex. */
export function sealedKey(state: Exclude<State, { status: "none" }>, hash: string): string {
  return `${state.base.folder}/transcripts/${state.base.interviewId}-${hash}.json`;
}
