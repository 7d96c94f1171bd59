/** Microphone and loudspeaker of a session without a room. Both run in real time. */
import { ReadableStream, type ReadableStreamDefaultController } from "node:stream/web";
import { voice as agents } from "@livekit/agents";
import { AudioFrame } from "@livekit/rtc-node";

const frameMs = 20;

/** Silence, and speech whenever the test says so. */
export class Microphone extends agents.AudioInput {
  loud = false;
  #controller: ReadableStreamDefaultController<AudioFrame> | null = null;
  readonly #timer: NodeJS.Timeout;

  constructor() {
    super();
    this.multiStream.addInputStream(
      new ReadableStream<AudioFrame>({
        start: (controller) => {
          this.#controller = controller;
        },
      }),
    );
    this.#timer = setInterval(() => {
      const samples = 16 * frameMs;
      this.#controller?.enqueue(
        new AudioFrame(new Int16Array(samples).fill(this.loud ? 4_000 : 0), 16_000, 1, samples),
      );
    }, frameMs);
  }

  override async close(): Promise<void> {
    clearInterval(this.#timer);
    await super.close();
  }
}

/** Plays what it gets, can be paused, and keeps what was played: seconds of sound by the moment at which they were heard. */
export class Loudspeaker extends agents.AudioOutput {
  /** First samples of all frames that were played, in order. */
  readonly played: number[] = [];
  /** Moments at which playing began and ended. */
  readonly log: { what: "begun" | "finished" | "interrupted"; at: number }[] = [];
  #queue: AudioFrame[] = [];
  #flushed = false;
  #position = 0;
  #begun = false;
  #paused = false;
  /** Milliseconds that may be played now. */
  #left = 0;
  readonly #timer: NodeJS.Timeout;

  constructor() {
    super(24_000, undefined, { pause: true });
    this.#timer = setInterval(() => this.#tick(), frameMs);
  }

  override async captureFrame(frame: AudioFrame): Promise<void> {
    await super.captureFrame(frame);
    this.#queue.push(frame);
    // As in a room, no more than a little is taken ahead of what is played.
    while (this.#queue.length > 10 && this.#queue.includes(frame))
      await new Promise((resolve) => setTimeout(resolve, 5));
  }

  override flush(): void {
    super.flush();
    if (this.#queue.length > 0 || this.#position > 0) this.#flushed = true;
  }

  clearBuffer(): void {
    if (!this.#begun && this.#queue.length === 0) return;
    this.#finish(true);
  }

  override pause(): void {
    this.#paused = true;
  }

  override resume(): void {
    this.#paused = false;
  }

  stop(): void {
    clearInterval(this.#timer);
  }

  #tick(): void {
    if (this.#paused) return;
    // Frames may be longer than a tick: what was played ahead is waited for.
    this.#left = this.#queue.length === 0 ? Math.min(this.#left, 0) : this.#left + frameMs;
    while (this.#left > 0 && this.#queue.length > 0) {
      const frame = this.#queue.shift();
      if (frame === undefined) break;
      if (!this.#begun) {
        this.#begun = true;
        this.log.push({ what: "begun", at: Date.now() });
        this.onPlaybackStarted(Date.now());
      }
      this.played.push(frame.data[0] ?? 0);
      this.#position += frame.samplesPerChannel / frame.sampleRate;
      this.#left -= (frame.samplesPerChannel / frame.sampleRate) * 1_000;
    }
    if (this.#flushed && this.#queue.length === 0) this.#finish(false);
  }

  #finish(interrupted: boolean): void {
    const playbackPosition = this.#position;
    this.log.push({ what: interrupted ? "interrupted" : "finished", at: Date.now() });
    this.#queue = [];
    this.#flushed = false;
    this.#begun = false;
    this.#position = 0;
    this.onPlaybackFinished({ playbackPosition, interrupted });
  }
}
