/** A voice for tests: so many seconds of sound per character, each text in a tone of its own, and failures when told to. */
import { tts } from "@livekit/agents";
import { AudioFrame } from "@livekit/rtc-node";

export const secondsPerChar = 0.01;
const rate = 24_000;
const frameSamples = 480;

export class FakeTts extends tts.TTS {
  label = "fake.tts";
  /** Every text that was asked for, in order. */
  readonly requests: string[] = [];
  /** Milliseconds until the first sound. */
  firstMs = 0;
  /** How the next requests end, one after the other: after so many frames, with an error or in silence. */
  breakNext: { afterFrames: number; how: "error" | "hang" }[] = [];

  constructor() {
    super(rate, 1, { streaming: false });
  }

  synthesize(text: string, options?: Parameters<tts.TTS["synthesize"]>[1], signal?: AbortSignal): tts.ChunkedStream {
    this.requests.push(text);
    return new FakeStream(this, text, this.breakNext.shift() ?? null, options, signal);
  }

  stream(): tts.SynthesizeStream {
    throw new Error("texts are asked for whole");
  }
}

class FakeStream extends tts.ChunkedStream {
  label = "fake.stream";
  readonly #tts: FakeTts;
  readonly #break: { afterFrames: number; how: "error" | "hang" } | null;

  constructor(
    maker: FakeTts,
    text: string,
    breaks: { afterFrames: number; how: "error" | "hang" } | null,
    options?: Parameters<tts.TTS["synthesize"]>[1],
    signal?: AbortSignal,
  ) {
    super(text, maker, options, signal);
    this.#tts = maker;
    this.#break = breaks;
  }

  protected async run(): Promise<void> {
    if (this.#tts.firstMs > 0) await new Promise((resolve) => setTimeout(resolve, this.#tts.firstMs));
    const frames = Math.max(1, Math.round((this.inputText.length * secondsPerChar * rate) / frameSamples));
    for (let index = 0; index < frames && !this.abortSignal.aborted; index++) {
      if (this.#break?.afterFrames === index) {
        if (this.#break.how === "hang") {
          await new Promise<void>((resolve) => this.abortSignal.addEventListener("abort", () => resolve()));
          return;
        }
        this.#tts.emit("error", {
          type: "tts_error",
          timestamp: Date.now(),
          label: this.label,
          error: new Error("broken by the test"),
          recoverable: false,
        });
        return;
      }
      // Each frame says its place, so that a gap or a repetition can be seen.
      const data = new Int16Array(frameSamples).fill(1_000 + index);
      const frame = new AudioFrame(data, rate, 1, frameSamples);
      this.queue.put({ requestId: "request", segmentId: "segment", frame, final: index === frames - 1 });
    }
  }
}
