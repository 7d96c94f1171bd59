/** Instants of one spoken turn, from the end of the candidate's speech to the interviewer's first sound. */
import type { TurnStages } from "#contract/voice.ts";

export class TurnClock {
  #end: number | null = null;
  #stages: TurnStages = nothing();

  /** The candidate fell silent; the last time before the reply counts. */
  silent(at: number): void {
    this.#end = at;
    this.#stages = nothing();
  }

  /** The first time of a stage counts, but for the transcript, of which the last piece does. */
  mark(stage: keyof TurnStages, at = Date.now()): void {
    if (this.#end === null) return;
    if (stage === "transcript" || this.#stages[stage] === null) this.#stages[stage] = Math.max(0, at - this.#end);
  }

  /** The stages of the turn whose first sound has just been sent; null where none was waited for. Once per turn. */
  take(): TurnStages | null {
    const { accepted } = this.#stages;
    if (this.#end === null || accepted === null) return null;
    this.mark("sent");
    const stages = this.#stages;
    this.#end = null;
    this.#stages = nothing();
    return stages;
  }
}

const nothing = (): TurnStages => ({ transcript: null, accepted: null, words: null, synthesis: null, sent: null });
