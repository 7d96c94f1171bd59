/**
 * Records a conversation: both sides as one Ogg/Opus stream with two channels, the candidate left, the interviewer right, in which
 * milliseconds equal milliseconds since it began; what is new is sent to the Worker every 30 seconds.
 *
 * How it is used, once for each start of an agent whose view says `recording`:
 *
 *     const recorder = new Recorder({ baseUrl, token, epoch, log });
 *     await session.start({ agent, room, record: false });
 *     const tap = recordRoom({ room, candidate, session, recorder });     // agent/recorded-room.ts, before the first word is said
 *     …
 *     answer.audio = recorder.placeOf(speechBegan, speechEnded);           // epoch milliseconds, as Date.now() gives them
 *     …
 *     tap.close(); await recorder.stop();                                  // the view says `recording: false`, or the job ends
 *
 * Nothing here throws or waits in the way of a turn. What fails is told to the log, and the conversation goes on unrecorded.
 */
import { sliceSeconds } from "#contract/voice.ts";
import { OpusEncoder } from "./recording/opus-encoder.ts";
import { SliceSender } from "./recording/slice-sender.ts";
import { Timeline } from "./recording/timeline.ts";

/** How often what is certain goes to the encoder: a piece of work too small to be felt. */
const tickMs = 1_000;
/** A job that ends is given this long by whoever runs it, and some more for the rest of its goodbye. */
const lastSliceMs = 20_000;

export type RecorderLog = (
  what: "recording.delayed" | "recording.refused" | "recording.failed",
  reason: string,
) => void;

export type RecorderOptions = {
  /** Origin of the Worker, without a slash at the end. */
  baseUrl: string;
  /** The job's. */
  token: string;
  epoch: number;
  /** `reason` is a code or a technical sentence, and says nothing of anybody. */
  log: RecorderLog;
  /** How often a slice is cut; the contract's, except in tests. */
  sliceMs?: number;
};

export type Place = { recording: string; fromMs: number; toMs: number };

export class Recorder {
  /** Names the series of slices: `e1-k3f9`. */
  readonly id: string;
  /** Epoch milliseconds; the recording's zero. */
  readonly startedAt = Date.now();
  readonly #timeline = new Timeline(this.startedAt);
  readonly #encoder: OpusEncoder;
  readonly #sender: SliceSender;
  readonly #timers: readonly NodeJS.Timeout[];
  #stoppedAt: number | null = null;
  #stopping: Promise<void> | null = null;

  constructor({ baseUrl, token, epoch, log, sliceMs = sliceSeconds * 1_000 }: RecorderOptions) {
    this.id = `e${epoch}-${crypto.randomUUID().replaceAll("-", "").slice(0, 12)}`;
    const { id: series, startedAt } = this;
    this.#sender = new SliceSender(
      { baseUrl, token, series, startedAt },
      {
        refused: (code) => this.#fail(() => log("recording.refused", code)),
        delayed: (why) => log("recording.delayed", why),
      },
    );
    this.#encoder = new OpusEncoder({
      page: (page) => this.#sender.add(page),
      failed: (reason) => this.#fail(() => log("recording.failed", reason)),
    });
    this.#timers = [
      setInterval(() => this.#encoder.write(this.#timeline.take(Date.now())), tickMs),
      setInterval(() => this.#sender.cut(), sliceMs),
    ];
  }

  /** Is what is said now being recorded? */
  get running(): boolean {
    return this.#stoppedAt === null;
  }

  /** Where the recording is now. */
  positionMs(): number {
    return (this.#stoppedAt ?? Date.now()) - this.startedAt;
  }

  /** Where what was said between two instants (epoch milliseconds) can be heard; null where none of it was recorded. */
  placeOf(from: number, to: number): Place | null {
    const fromMs = Math.max(0, Math.round(from - this.startedAt));
    const toMs = Math.min(Math.round(to - this.startedAt), this.positionMs());
    return toMs > fromMs ? { recording: this.id, fromMs, toMs } : null;
  }

  /** The candidate's microphone, frame by frame as received: mono, 24 kHz. */
  hear(samples: Int16Array, arrivedAt = Date.now()): void {
    // Frames may be kept in memory that is used again.
    if (this.running) this.#timeline.hear(samples.slice(), arrivedAt);
  }

  /** What the interviewer really said, as soon as it is known, and when that began: mono, 24 kHz. */
  say(samples: Int16Array, startedAt: number): void {
    if (this.running) this.#timeline.say(samples, startedAt);
  }

  /** The interviewer speaks since then, and `say` is going to tell what was heard of it; null: nothing is owed. */
  awaitSpeech(since: number | null): void {
    this.#timeline.awaitSpeech(since);
  }

  /** Ends the recording now and sends the rest of it; resolves when that has arrived, or cannot. Repeating it is harmless. */
  stop(): Promise<void> {
    this.#stopping ??= this.#finish();
    return this.#stopping;
  }

  async #finish(): Promise<void> {
    const failed = this.#stoppedAt !== null;
    this.#halt();
    if (!failed) this.#encoder.write(this.#timeline.takeRest(this.#stoppedAt ?? Date.now()));
    await this.#encoder.end();
    await this.#sender.end(lastSliceMs);
  }

  #fail(tell: () => void): void {
    // Both the encoder and the sender may fail, one because of the other.
    if (this.#stoppedAt !== null) return;
    this.#halt();
    tell();
    void this.stop();
  }

  #halt(): void {
    this.#stoppedAt ??= Date.now();
    for (const timer of this.#timers) clearInterval(timer);
  }
}
