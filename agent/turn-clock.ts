/** Instants of one spoken turn, from the end of the candidate's speech to the interviewer's first sound. */
import type { TurnStages } from "#contract/voice.ts";

export class TurnClock {
  #end: number | null = null;
  /** Transcribers may be quicker than voice activity is to notice silence. */
  #transcriptAt: number | null = null;
  #marks: Partial<Record<keyof TurnStages, number>> = {};
  #answered = false;

  /** The candidate fell silent; the last time before the reply counts. */
  silent(at: number): void {
    this.#end = at;
    this.#marks = {};
  }

  /** What was said was sent: what is said next is waited for. */
  answered(): void {
    this.#answered = true;
  }

  /** The first time of a stage counts, but for the transcript, of which the last piece does. */
  mark(stage: Exclude<keyof TurnStages, "sent">, at = Date.now()): void {
    if (stage === "transcript") this.#transcriptAt = at;
    else if (this.#end !== null) this.#marks[stage] ??= at;
  }

  /** The stages of the turn whose first sound has just been sent; null where none was waited for. Once per turn. */
  take(at = Date.now()): TurnStages | null {
    const end = this.#end;
    if (end === null || !this.#answered) return null;
    const after = (mark: number | null | undefined) => (mark == null ? null : Math.max(0, mark - end));
    const { accepted, words, synthesis } = this.#marks;
    const stages = {
      transcript: after(this.#transcriptAt),
      accepted: after(accepted),
      words: after(words),
      synthesis: after(synthesis),
      sent: after(at),
    };
    this.#end = null;
    this.#answered = false;
    this.#transcriptAt = null;
    this.#marks = {};
    return stages;
  }
}
