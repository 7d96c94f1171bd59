/**
 * What the candidate says, as text: keeps a transcriber running whatever happens to it, and hands on only what is speech. Back-channels
 * while the interviewer speaks, and its own words that come back, go no further, so that they stop nobody.
 */
import { ReadableStream } from "node:stream/web";
import { setTimeout as wait } from "node:timers/promises";
import { stt } from "@livekit/agents";
import type { AudioFrame } from "@livekit/rtc-node";
import type { Language } from "#contract/language.ts";
import { isBackChannel, isEcho, wordsIn } from "./back-channel.ts";
import { log, nameOf } from "./log.ts";
import { MissedWords, type Patience } from "./missed-words.ts";

export type Heard = {
  text: string;
  /** 0 to 1; null where the transcriber does not say. */
  confidence: number | null;
};

export type EarsEvents = {
  piece: (heard: Heard) => void;
  /** Words are being said, if only begun to be understood. */
  words?: () => void;
  /**
   * Somebody spoke and nothing came of it, also from another transcriber; or nothing can be understood for now, because that has happened
   * before, or transcribers fail one after the other.
   */
  trouble: (kind: "notHeard" | "cannotHear") => void;
};

/** Sound that is sent again to a transcriber that takes the place of a failed one: what was said since its last words. Milliseconds. */
const againMs = 30_000;
const firstWaitMs = 200;
const longestWaitMs = 5_000;
const failuresBeforeTrouble = 2;

/** What transcribes for as long as it is fed; `segments.ts` makes one of a transcriber that takes whole pieces of sound. */
export type Transcriber = {
  stream: () => TranscriberStream;
  patience: Patience;
};
export type TranscriberStream = AsyncIterable<stt.SpeechEvent> & {
  pushFrame: (frame: AudioFrame) => void;
  close: () => void;
};

export class Ears {
  readonly #transcriber: Transcriber;
  readonly #language: Language;
  readonly #saying: () => string | null;
  readonly #on: EarsEvents;
  #stream: TranscriberStream | null = null;
  #since: { frame: AudioFrame; at: number }[] = [];
  readonly #missed: MissedWords;
  /** It has not failed, as far as anybody knows. */
  #givenUp: TranscriberStream | null = null;
  #failures = 0;
  /** How often in a row somebody spoke and nothing came of it. */
  #lost = 0;
  #closed = false;

  constructor(given: {
    transcriber: Transcriber;
    language: Language;
    /** What the interviewer is saying now, or was until a moment ago. */
    saying: () => string | null;
    on: EarsEvents;
  }) {
    this.#transcriber = given.transcriber;
    this.#language = given.language;
    this.#saying = given.saying;
    this.#on = given.on;
    this.#missed = new MissedWords(given.transcriber.patience, (what) => {
      if (what === "late") return this.#restart();
      this.#lost += 1;
      this.#on.trouble(this.#lost === 1 ? "notHeard" : "cannotHear");
    });
  }

  /** For the session: sound in, what was said out. Never ends by itself while there is sound, and never throws. */
  listen(audio: ReadableStream<AudioFrame>): ReadableStream<stt.SpeechEvent> {
    return new ReadableStream<stt.SpeechEvent>({
      start: (controller) => {
        void this.#feed(audio);
        void this.#run((event) => {
          if (!this.#closed) controller.enqueue(event);
        }).finally(() => {
          if (!this.#closed) controller.close();
        });
      },
      cancel: () => this.close(),
    });
  }

  /** The candidate has begun to speak, or has stopped: words of it are waited for. */
  speech(speaking: boolean, at: number): void {
    if (!this.#closed) this.#missed.speech(speaking, at);
  }

  /** The transcriber may hang, or have gone: another one takes its place, and hears what was said since the last words. */
  #restart(): void {
    log("warn", "no words came", { part: "stt" });
    this.#givenUp = this.#stream;
    this.#stream?.close();
  }

  close(): void {
    this.#closed = true;
    this.#missed.close();
    this.#stream?.close();
    this.#since = [];
  }

  async #feed(audio: ReadableStream<AudioFrame>): Promise<void> {
    try {
      for await (const frame of audio) {
        if (this.#closed) return;
        const now = Date.now();
        this.#since.push({ frame, at: now });
        while ((this.#since[0]?.at ?? now) < now - againMs) this.#since.shift();
        this.#push(frame);
      }
    } catch (error) {
      if (!this.#closed) log("warn", "sound broke off", { part: "stt", error: nameOf(error) });
    }
    this.#closed = true;
    this.#missed.close();
    this.#stream?.close();
  }

  #push(frame: AudioFrame): void {
    try {
      this.#stream?.pushFrame(frame);
    } catch {
      // It has just ended; the next one gets this frame with the others since the last words.
    }
  }

  async #run(emit: (event: stt.SpeechEvent) => void): Promise<void> {
    while (!this.#closed) {
      try {
        const stream = this.#transcriber.stream();
        this.#stream = stream;
        for (const { frame } of this.#since) stream.pushFrame(frame);
        for await (const event of stream) this.#take(event, emit);
      } catch (error) {
        log("warn", "transcriber failed", { part: "stt", attempt: this.#failures + 1, error: nameOf(error) });
      }
      const ended = this.#stream;
      ended?.close();
      this.#stream = null;
      if (this.#closed) return;
      if (ended !== null && ended === this.#givenUp) continue;
      this.#failures += 1;
      log("warn", "transcriber ended", { part: "stt", attempt: this.#failures });
      if (this.#failures === failuresBeforeTrouble) this.#on.trouble("cannotHear");
      await wait(Math.min(longestWaitMs, firstWaitMs * 2 ** (this.#failures - 1)));
    }
  }

  #take(event: stt.SpeechEvent, emit: (event: stt.SpeechEvent) => void): void {
    const said = event.alternatives?.[0];
    if (said === undefined) return emit(event);
    const isFinal = event.type === stt.SpeechEventType.FINAL_TRANSCRIPT;
    if (isFinal) {
      this.#failures = 0;
      this.#since = [];
    }
    const text = wordsIn(said.text);
    if (text === "") {
      if (isFinal) this.#missed.nothing();
      return;
    }
    this.#lost = 0;
    this.#missed.words(isFinal);
    const saying = this.#saying();
    if (saying !== null && (isBackChannel(text, this.#language) || isEcho(text, saying))) return;
    this.#on.words?.();
    if (isFinal) this.#on.piece({ text, confidence: said.confidence > 0 ? Math.min(1, said.confidence) : null });
    emit({ ...event, alternatives: [{ ...said, text }] });
  }
}
