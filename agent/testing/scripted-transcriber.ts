/** A transcriber that hears what a test says that it hears: `say` is followed by a piece of transcript a moment after speech ends. */
import { stt } from "@livekit/agents";
import type { AudioFrame } from "@livekit/rtc-node";
import type { Transcriber, TranscriberStream } from "#agent/ears.ts";

export class ScriptedTranscriber implements Transcriber {
  /** What is heard next, one text per stretch of speech. */
  readonly texts: string[] = [];
  confidence = 0.9;
  patience = { wordsMs: 2_000, finalMs: 1_000 };
  opened = 0;
  /** Loudest samples of the frames that arrived, by stream. */
  readonly received: number[][] = [];
  #stream: ScriptedStream | null = null;
  /** The next streams end as soon as they are opened. */
  failNext = 0;
  /** Streams that are open take sound and say nothing, as behind a connection that is gone; so do the next ones, if so many. */
  #hung = new Set<TranscriberStream>();
  hangNext = 0;

  stream(): TranscriberStream {
    this.opened += 1;
    const frames: number[] = [];
    this.received.push(frames);
    this.#stream = new ScriptedStream(this, frames);
    if (this.failNext > 0) {
      this.failNext -= 1;
      this.#stream.close();
    }
    if (this.hangNext > 0) {
      this.hangNext -= 1;
      this.hang();
    }
    return this.#stream;
  }

  hang(): void {
    if (this.#stream !== null) this.#hung.add(this.#stream);
  }

  hangs(stream: TranscriberStream): boolean {
    return this.#hung.has(stream);
  }

  /** A piece of transcript now, whatever the sound is. */
  emit(text: string): void {
    this.#stream?.put(text);
  }

  /** Ends the stream, as a server does that closes the connection. */
  drop(): void {
    this.#stream?.close();
  }
}

class ScriptedStream implements TranscriberStream {
  readonly #script: ScriptedTranscriber;
  readonly #frames: number[];
  readonly #events: stt.SpeechEvent[] = [];
  #wake: (() => void) | null = null;
  #ended = false;
  #loud = false;
  #quietMs = 0;

  constructor(script: ScriptedTranscriber, frames: number[]) {
    this.#script = script;
    this.#frames = frames;
  }

  pushFrame(frame: AudioFrame): void {
    const peak = frame.data.reduce((most, sample) => Math.max(most, Math.abs(sample)), 0);
    this.#frames.push(peak);
    if (this.#script.hangs(this)) return;
    if (peak > 500) {
      this.#loud = true;
      this.#quietMs = 0;
    } else if (this.#loud) {
      this.#quietMs += (frame.samplesPerChannel / frame.sampleRate) * 1_000;
      if (this.#quietMs < 60) return;
      this.#loud = false;
      const text = this.#script.texts.shift();
      if (text !== undefined) this.put(text);
    }
  }

  put(text: string): void {
    const alternative = { language: "en", text, startTime: 0, endTime: 0, confidence: this.#script.confidence };
    // The library brands its codes of languages; to a test they are texts.
    const said = alternative as unknown as stt.SpeechData;
    this.#events.push({ type: stt.SpeechEventType.FINAL_TRANSCRIPT, alternatives: [said] });
    this.#notify();
  }

  close(): void {
    this.#ended = true;
    this.#notify();
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<stt.SpeechEvent> {
    for (;;) {
      const event = this.#events.shift();
      if (event !== undefined) yield event;
      else if (this.#ended) return;
      else {
        await new Promise<void>((resolve) => {
          this.#wake = resolve;
        });
      }
    }
  }

  #notify(): void {
    this.#wake?.();
    this.#wake = null;
  }
}
