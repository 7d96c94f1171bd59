/**
 * Both voices on one line of time: millisecond N of what is taken off it is millisecond N since it began, with silence where
 * nobody spoke. Pure; instants are epoch milliseconds, samples are mono, 16 bit, at `sampleRate`.
 */
import { sampleRate } from "./sample-rate.ts";

/** A frame's place is settled once this much more has arrived: the least late of them says when it was spoken. */
const holdMs = 1_000;
/** Nearer than this to what went before, samples follow it: a seam would be heard, and nobody hears the difference. */
const seamMs = 15;
/** A microphone from which nothing came for this long is silent; until then its sound may be late. */
const quietMs = 5_000;
/** At once no more than this is taken: it must not be felt in the talk, however long something was waited for. */
const mostAtOnceMs = 5_000;
/** Speech whose end nobody has told for this long is not waited for. */
const longestSpeechMs = 180_000;

const samplesOf = (ms: number) => Math.round((ms * sampleRate) / 1_000);

type Piece = { start: number; samples: Int16Array };

/** One side, from the last sample that was taken on. */
class Side {
  #pieces: Piece[] = [];
  /** Samples before this one are taken, or belong to what was placed there before. */
  #free = 0;

  /** What lies before the end of an earlier piece, or was taken as silence, is left out. */
  place(start: number, samples: Int16Array): void {
    const late = Math.max(0, this.#free - start);
    if (late >= samples.length) return;
    this.#pieces.push({ start: start + late, samples: samples.subarray(late) });
    this.#free = start + samples.length;
  }

  take(from: number, until: number, into: Int16Array, channel: 0 | 1): void {
    const kept: Piece[] = [];
    for (const piece of this.#pieces) {
      const last = Math.min(piece.start + piece.samples.length, until);
      for (let at = piece.start; at < last; at += 1)
        into[(at - from) * 2 + channel] = piece.samples[at - piece.start] ?? 0;
      if (piece.start + piece.samples.length > until) {
        const taken = Math.max(0, until - piece.start);
        kept.push({ start: piece.start + taken, samples: piece.samples.subarray(taken) });
      }
    }
    this.#pieces = kept;
    this.#free = Math.max(this.#free, until);
  }
}

export class Timeline {
  readonly #startedAt: number;
  readonly #left = new Side();
  readonly #right = new Side();
  #taken = 0;
  /** Of the candidate's, not placed yet, in order of arrival. */
  #held: { samples: Int16Array; arrivedAt: number }[] = [];
  /** Where the candidate's next samples follow; null before the first. */
  #next: number | null = null;
  #lastArrival: number;
  #spokenEnd = 0;
  #speaksSince: number | null = null;

  constructor(startedAt: number) {
    this.#startedAt = startedAt;
    this.#lastArrival = startedAt;
  }

  /** The candidate's microphone goes on: these samples ended no later than `arrivedAt`. */
  hear(samples: Int16Array, arrivedAt: number): void {
    this.#held.push({ samples, arrivedAt });
    this.#lastArrival = arrivedAt;
  }

  /** The interviewer's words as they were played, beginning at `startedAt`. */
  say(samples: Int16Array, startedAt: number): void {
    const given = samplesOf(startedAt - this.#startedAt);
    const start = Math.abs(given - this.#spokenEnd) <= samplesOf(seamMs) ? this.#spokenEnd : given;
    this.#right.place(start, samples);
    this.#spokenEnd = start + samples.length;
  }

  /** The interviewer speaks since then, and `say` will tell what of it was played; null: nothing is owed any more. */
  awaitSpeech(since: number | null): void {
    this.#speaksSince = since;
  }

  /** What is certain by now since the last call, left and right in turn; more than five seconds of it come with the next calls. */
  take(now: number): Int16Array {
    this.#settle(now);
    const owed = samplesOf(Math.max(this.#speaksSince ?? Infinity, now - longestSpeechMs) - this.#startedAt);
    const isQuiet = this.#held.length === 0 && now - this.#lastArrival >= quietMs;
    const heard = isQuiet ? samplesOf(now - holdMs - this.#startedAt) : (this.#next ?? 0);
    return this.#upTo(Math.min(owed, heard, this.#taken + samplesOf(mostAtOnceMs)));
  }

  /** All there is, to the end. */
  takeRest(now: number): Int16Array {
    this.#settle(Infinity);
    return this.#upTo(samplesOf(now - this.#startedAt));
  }

  #upTo(until: number): Int16Array {
    if (until <= this.#taken) return new Int16Array();
    const both = new Int16Array((until - this.#taken) * 2);
    this.#left.take(this.#taken, until, both, 0);
    this.#right.take(this.#taken, until, both, 1);
    this.#taken = until;
    return both;
  }

  /**
   * Frames carry no time of their own and arrive late by chance, never early: the least late one of a second tells where all of it
   * belongs. So a stall, after which many come at once, moves nothing, and a real gap moves everything that comes after.
   */
  #settle(now: number): void {
    const known = Math.max(now, this.#lastArrival);
    const least = this.#leastLate();
    let settled = 0;
    let before = 0;
    for (const frame of this.#held) {
      if (frame.arrivedAt > known - holdMs) break;
      const next = this.#next ?? 0;
      const shift = (least[settled] ?? 0) + before - next;
      const start = Math.abs(shift) > samplesOf(seamMs) ? next + shift : next;
      this.#left.place(start, frame.samples);
      this.#next = start + frame.samples.length;
      before += frame.samples.length;
      settled += 1;
    }
    this.#held.splice(0, settled);
  }

  /** Of each frame that is held: where all of them would begin at the latest, judged by it and by those that came after it. */
  #leastLate(): number[] {
    let sum = 0;
    const begins = this.#held.map(({ samples, arrivedAt }) => {
      sum += samples.length;
      return samplesOf(arrivedAt - this.#startedAt) - sum;
    });
    for (let at = begins.length - 2; at >= 0; at -= 1) begins[at] = Math.min(begins[at] ?? 0, begins[at + 1] ?? 0);
    return begins;
  }
}
