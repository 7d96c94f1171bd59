/** The sound of a text, while it is made and afterwards. Any number of readers get all of it, from its beginning. */
import type { AudioFrame } from "@livekit/rtc-node";

export class Clip {
  readonly text: string;
  readonly frames: AudioFrame[] = [];
  /** Seconds of sound so far. */
  seconds = 0;
  state: "growing" | "whole" | "failed" = "growing";
  /** Resolves when no more sound comes. */
  readonly settled: Promise<void>;
  #settle: () => void = () => undefined;
  readonly #stop = new AbortController();
  #waiting: (() => void)[] = [];

  constructor(text: string) {
    this.text = text;
    this.settled = new Promise((resolve) => {
      this.#settle = resolve;
    });
  }

  get signal(): AbortSignal {
    return this.#stop.signal;
  }

  /** It could not be made, or only its beginning; what was given up because nobody wanted it has not failed. */
  get hasFailed(): boolean {
    return this.state === "failed" && !this.signal.aborted;
  }

  /** Nobody wants it any more: what has not been made is not. */
  stop(): void {
    this.#stop.abort();
    if (this.state === "growing") this.end("failed");
  }

  add(frame: AudioFrame): void {
    if (this.state !== "growing" || frame.samplesPerChannel === 0) return;
    this.frames.push(frame);
    this.seconds += frame.samplesPerChannel / frame.sampleRate;
    this.#wake();
  }

  end(state: "whole" | "failed"): void {
    if (this.state !== "growing") return;
    this.state = state;
    this.#settle();
    this.#wake();
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<AudioFrame> {
    for (let at = 0; ;) {
      const frame = this.frames[at];
      if (frame !== undefined) {
        at += 1;
        yield frame;
      } else if (this.state === "growing") {
        // One frame at a time, in the order of sound: there is nothing to wait for together.
        await new Promise<void>((resolve) => this.#waiting.push(resolve));
      } else return;
    }
  }

  #wake(): void {
    const waiting = this.#waiting;
    this.#waiting = [];
    for (const resolve of waiting) resolve();
  }
}
