/**
 * A transcriber for pieces of sound, made to listen all the time: voice activity cuts what is said into pieces, also where nobody pauses
 * for long, so that no answer is too long and what was said so far is known.
 */
import { setTimeout as wait } from "node:timers/promises";
import { type VAD, VADEventType, type VADStream, type stt } from "@livekit/agents";
import type { AudioFrame } from "@livekit/rtc-node";
import type { Transcriber, TranscriberStream } from "./ears.ts";
import { log, nameOf } from "./log.ts";

/** From this length on, a piece is cut where a sound is weak, and at the latest here. Seconds. */
const cutFromSeconds = 20;
const cutAtSeconds = 28;
const weak = 0.35;
/** A piece that was not understood because of a failure is tried once more. */
const againAfterMs = 300;
const withinMs = 15_000;

/** Words of a long piece come when it has been cut and taken, at the second try. */
const patience = { wordsMs: cutAtSeconds * 1_000 + 2 * withinMs, finalMs: 2 * withinMs + againAfterMs };

export function bySegments(transcriber: stt.STT, activity: VAD): Transcriber {
  // Without a listener an error would end the process.
  transcriber.on("error", () => undefined);
  return { patience, stream: () => new SegmentStream(transcriber, activity.stream()) };
}

class SegmentStream implements TranscriberStream {
  readonly #transcriber: stt.STT;
  readonly #activity: VADStream;
  readonly #stop = new AbortController();
  readonly #events: stt.SpeechEvent[] = [];
  #wake: (() => void) | null = null;
  #ended = false;
  #failed: unknown = null;
  #queue: Promise<void> = Promise.resolve();

  constructor(transcriber: stt.STT, activity: VADStream) {
    this.#transcriber = transcriber;
    this.#activity = activity;
    void this.#listen();
  }

  pushFrame(frame: AudioFrame): void {
    this.#activity.pushFrame(frame);
  }

  close(): void {
    this.#ended = true;
    this.#stop.abort();
    this.#activity.close();
    this.#notify();
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<stt.SpeechEvent> {
    for (;;) {
      const event = this.#events.shift();
      if (event !== undefined) yield event;
      else if (this.#failed !== null) throw this.#failed;
      else if (this.#ended) return;
      else {
        await new Promise<void>((resolve) => {
          this.#wake = resolve;
        });
      }
    }
  }

  async #listen(): Promise<void> {
    let piece: AudioFrame[] | null = null;
    let seconds = 0;
    try {
      for await (const event of this.#activity) {
        if (event.type === VADEventType.START_OF_SPEECH) {
          piece = [...event.frames];
          seconds = 0;
        } else if (piece !== null) {
          const ended = event.type === VADEventType.END_OF_SPEECH;
          // The last event repeats all of the sound.
          if (!ended) piece.push(...event.frames);
          seconds += ended
            ? 0
            : event.frames.reduce((sum, frame) => sum + frame.samplesPerChannel / frame.sampleRate, 0);
          const cut: boolean = seconds >= cutAtSeconds || (seconds >= cutFromSeconds && event.probability < weak);
          if (ended || cut) this.#transcribe(piece);
          if (ended) piece = null;
          else if (cut) {
            piece = [];
            seconds = 0;
          }
        }
      }
    } catch (error) {
      this.#failed = error;
    }
    this.#ended = true;
    this.#notify();
  }

  /** One after the other, so that the pieces come in the order in which they were said. */
  #transcribe(frames: AudioFrame[]): void {
    if (frames.length === 0) return;
    this.#queue = this.#queue.then(async () => {
      for (let attempt = 1; attempt <= 2 && !this.#stop.signal.aborted; attempt++) {
        try {
          const signal = AbortSignal.any([this.#stop.signal, AbortSignal.timeout(withinMs)]);
          const event = await this.#transcriber.recognize(frames, signal);
          this.#events.push(event);
          return this.#notify();
        } catch (error) {
          if (this.#stop.signal.aborted) return;
          log("warn", "a piece was not transcribed", { part: "stt", attempt, error: nameOf(error) });
          if (attempt === 1) await wait(againAfterMs);
          else this.#failed = error;
        }
      }
      this.#notify();
    });
  }

  #notify(): void {
    this.#wake?.();
    this.#wake = null;
  }
}
