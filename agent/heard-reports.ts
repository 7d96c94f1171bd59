/** Tells the interview how much was heard of the interviewer's words: inside the answer that cut them off, or by itself. */
import type { Heard } from "#contract/terms.ts";
import type { Said } from "./mouth.ts";

/** An interruption that no answer follows by then is told by itself. */
const cutAloneMs = 4_000;

export type HeardReportsGiven = {
  tell: (heard: Heard) => void;
  /** Is the candidate saying something that an answer will hold? */
  goesOn: () => boolean;
  later: (ms: number, run: () => void) => void;
};

export class HeardReports {
  readonly #given: HeardReportsGiven;
  #cut: Heard | null = null;

  constructor(given: HeardReportsGiven) {
    this.#given = given;
  }

  said({ turn, chars, all, sound }: Said): void {
    // Words without a sound can only be read; how long that takes, the interview estimates.
    if (turn === null || !sound) return;
    if (all) return this.#given.tell({ turn, chars, cut: false });
    this.#cut = { turn, chars, cut: true };
    this.#tellLater();
  }

  /** For the answer that it belongs to. */
  take(): Heard | null {
    const cut = this.#cut;
    this.#cut = null;
    return cut;
  }

  /** Another turn is being said: what was cut off of one before is of no use any more. */
  forget(turn: string): void {
    if (this.#cut?.turn !== turn) this.#cut = null;
  }

  #tellLater(): void {
    this.#given.later(cutAloneMs, () => {
      if (this.#cut === null) return;
      if (this.#given.goesOn()) return this.#tellLater();
      const cut = this.take();
      if (cut !== null) this.#given.tell(cut);
    });
  }
}
