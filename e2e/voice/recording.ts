/** What somebody heard, each by each, on one line of time. */
import { type Speech, samplesIn } from "#agent/testing/speech/pcm.ts";

/** Sound that comes later than this after what was before it did not follow on it. */
const gapMs = 200;

export class Recording {
  /** Of the machine's clock: where the line of time begins. */
  readonly startedAt: number;
  readonly #rate: number;
  readonly #pieces: { atSample: number; pcm: Int16Array }[] = [];
  #end = 0;

  constructor(startedAt: number, rate: number) {
    this.startedAt = startedAt;
    this.#rate = rate;
  }

  /** A piece whose last sample was heard at that time of the machine's clock. Pieces follow on each other unless time has passed. */
  add(pcm: Int16Array, at: number): void {
    const heard = samplesIn(at - this.startedAt, this.#rate) - pcm.length;
    const atSample = heard > this.#end + samplesIn(gapMs, this.#rate) ? heard : this.#end;
    this.#pieces.push({ atSample, pcm });
    this.#end = atSample + pcm.length;
  }

  /** From the beginning until `untilMs`, or the last that was heard. */
  speech(untilMs?: number): Speech {
    const pcm = new Int16Array(untilMs === undefined ? this.#end : samplesIn(untilMs, this.#rate));
    for (const piece of this.#pieces) {
      const fits = piece.pcm.subarray(0, Math.max(0, pcm.length - piece.atSample));
      if (fits.length > 0) pcm.set(fits, piece.atSample);
    }
    return { pcm, rate: this.#rate };
  }
}
