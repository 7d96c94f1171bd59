/**
 * Notices that somebody speaks and nothing comes of it: connections to transcribers may end or hang without a word. It only counts
 * time; what is done then is its owner's business.
 */

/** How long words may take to come. Milliseconds. */
export type Patience = {
  /** While somebody speaks: until any are begun to be understood. */
  wordsMs: number;
  /** From the end of what was said: until they will not change any more. */
  finalMs: number;
};

/** A click is shorter. */
const leastSpeechMs = 500;
/** Of less speech, nobody has to be told that it was not understood: it may have had no words. */
const leastLostMs = 1_200;
/** Sound that goes on without words is looked at ever more rarely: it is music, or a street. */
const longestMs = 60_000;

export type Missed =
  /** Words should have come by now: they may still come from another transcriber. */
  | "late"
  /** Nor did they come then. Told once for what was said until now. */
  | "lost";

export class MissedWords {
  readonly #patience: Patience;
  readonly #missed: (what: Missed) => void;
  #timer: NodeJS.Timeout | undefined;
  #speaking = false;
  /** When words came last, or were told to be missing; or else when speech began. */
  #since = 0;
  /** Speech without words so far, but for what is going on. */
  #speechMs = 0;
  #speechFrom = 0;
  #silentSince = 0;
  #late = 0;

  constructor(patience: Patience, missed: (what: Missed) => void) {
    this.#patience = patience;
    this.#missed = missed;
  }

  /** `at`: when it began or ended, epoch milliseconds. */
  speech(speaking: boolean, at: number): void {
    if (speaking === this.#speaking) return;
    this.#speaking = speaking;
    if (speaking) {
      if (this.#speechMs === 0) this.#since = Math.max(this.#since, at);
      this.#speechFrom = at;
    } else {
      this.#speechMs += Math.max(0, at - this.#speechFrom);
      this.#silentSince = at;
    }
    this.#arm();
  }

  /** Words are being understood; `final`: they will not change any more. */
  words(final: boolean, now = Date.now()): void {
    this.#late = 0;
    this.#since = now;
    if (final) {
      this.#speechMs = 0;
      this.#speechFrom = now;
    }
    this.#arm();
  }

  /** A transcriber says itself that it has understood nothing of what was said. */
  nothing(): void {
    if (this.#speaking || this.#speechMs === 0) return;
    this.#late = 1;
    this.#due();
  }

  close(): void {
    clearTimeout(this.#timer);
  }

  #arm(): void {
    clearTimeout(this.#timer);
    const { wordsMs, finalMs } = this.#patience;
    if (!this.#speaking && this.#speechMs === 0) return;
    const due = this.#speaking
      ? this.#since + Math.min(longestMs, wordsMs * 2 ** this.#late)
      : Math.max(this.#since, this.#silentSince) + finalMs;
    this.#timer = setTimeout(() => this.#due(), Math.max(0, due - Date.now()));
  }

  #due(): void {
    this.#late += 1;
    this.#since = Date.now();
    if (this.#speaking || (this.#late === 1 && this.#speechMs >= leastSpeechMs)) {
      this.#arm();
      return this.#missed("late");
    }
    const isMissed = this.#speechMs >= leastLostMs;
    this.#late = 0;
    this.#speechMs = 0;
    clearTimeout(this.#timer);
    if (isMissed) this.#missed("lost");
  }
}
