/**
 * Bounds on what a log may hold. The plan bounds the turns; everything else that people and connections can repeat at will
 * (pauses, moments, presence, messages) shares a room that grows with each turn.
 */
import { type State, seqOf } from "./state.ts";

/** Events before the first answer: some hundred connections lost and found while reading the first question. */
const firstEvents = 300;
/** Events that each turn makes room for. A turn itself has about five; its parts and failed attempts at most seventy. */
const eventsPerTurn = 100;

/** May what is not a turn still be stored? What may not is refused or passed over, and the next answer makes room again. */
export function hasRoom(state: State): boolean {
  const turns = "run" in state ? (state.run?.turns ?? 0) : 0;
  return seqOf(state) < firstEvents + eventsPerTurn * turns;
}
