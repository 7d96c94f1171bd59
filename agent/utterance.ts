/** One thing that the interviewer says: words that arrive, the sound of them, and how much of it was heard. */
import { ReadableStream, type ReadableStreamDefaultController } from "node:stream/web";
import type { AudioFrame } from "@livekit/rtc-node";
import type { Clip } from "./clip.ts";
import { type Piece, SentenceCutter } from "./sentence-cutter.ts";
import type { Speaking } from "./voice.ts";

type Spoken = Piece & { /** Null until it is its turn to be made. */ clip: Clip | null };

/** Where a cut says less than this of the sound is missing, all was heard: a last breath of silence is nothing to miss. Seconds. */
const endSeconds = 0.25;
/** As the interview itself estimates. */
const charsPerSecond = 15;

export class Utterance {
  /** Whose words they are; null for what belongs to no turn. */
  readonly turn: string | null;
  readonly #voice: Speaking;
  readonly #cutter: SentenceCutter;
  readonly #spoken: Spoken[] = [];
  #complete = false;
  /** The whole text, once it is there. */
  #all: readonly string[] = [];
  #wake: (() => void) | null = null;
  #text: ReadableStreamDefaultController<string> | null = null;
  #stopped = false;

  constructor(voice: Speaking, turn: string | null) {
    this.turn = turn;
    this.#voice = voice;
    this.#cutter = new SentenceCutter(() => (voice.whole === true ? this.#all : voice.known));
  }

  get text(): string {
    return this.#cutter.text;
  }

  get complete(): boolean {
    return this.#complete;
  }

  /** Words on their way; `at` counts characters before them. What is known is passed over, and a gap waits for the whole. */
  push(at: number, words: string): void {
    if (this.#complete || at > this.text.length) return;
    const known = this.text.length - at;
    if (words.length > known) this.#take(this.#cutter.push(words.slice(known)));
  }

  /** The words as they are: whatever of them was not said yet is said, and nothing twice. */
  end(text: string): void {
    if (this.#complete) return;
    this.#complete = true;
    this.#all = [text.trim()];
    this.#take(this.#cutter.settle(text));
    this.#closeText();
    this.#notify();
  }

  /** For captions: the pieces as they are known. */
  textStream(): ReadableStream<string> {
    return new ReadableStream<string>({
      start: (controller) => {
        for (const piece of this.#spoken) controller.enqueue(`${piece.text} `);
        if (this.#complete) controller.close();
        else this.#text = controller;
      },
      cancel: () => {
        this.#text = null;
      },
    });
  }

  /** Sound of all pieces, in order. A piece whose sound cannot be made is passed over: its words can be read. */
  audioStream(): ReadableStream<AudioFrame> {
    const frames = this.#frames();
    return new ReadableStream<AudioFrame>({
      pull: async (controller) => {
        const { done, value } = await frames.next();
        if (done === true) controller.close();
        else controller.enqueue(value);
      },
      cancel: () => this.stop(),
    });
  }

  stop(): void {
    if (this.#stopped) return;
    this.#stopped = true;
    for (const { clip } of this.#spoken) if (clip !== null) this.#voice.letGo(clip);
    this.#closeText();
    this.#notify();
  }

  /** Was there any sound for its words? */
  get hasSound(): boolean {
    return this.#spoken.some(({ clip }) => clip !== null && clip.seconds > 0);
  }

  /** What was heard, after so many seconds of its sound: characters, and whether that is all that could be heard. */
  heardAfter(seconds: number): { chars: number; all: boolean } {
    let left = seconds;
    let chars = 0;
    for (const { clip, from, to } of this.#spoken) {
      if (clip === null) return { chars, all: false };
      const isOver = clip.state === "whole" || clip.hasFailed;
      if (!isOver || left < clip.seconds - endSeconds) {
        // Within a piece nobody knows more than that speech goes on evenly.
        const share = Math.min(1, Math.max(0, left) / Math.max(clip.seconds, 0.001));
        return { chars: share === 0 ? chars : from + Math.floor((to - from) * share), all: false };
      }
      if (clip.state === "whole") chars = to;
      // Its sound broke off: the rest could only be read.
      else if (clip.seconds > 0) chars = Math.min(to, from + Math.floor(clip.seconds * charsPerSecond));
      left -= clip.seconds;
    }
    return { chars, all: this.#complete && this.#spoken.length > 0 };
  }

  #take(pieces: readonly Piece[]): void {
    for (const piece of pieces) {
      this.#spoken.push({ ...piece, clip: null });
      this.#text?.enqueue(`${piece.text} `);
    }
    this.#makeNext();
    if (pieces.length > 0) this.#notify();
  }

  /** One after the other: the first is wanted soonest, and makers have limits. */
  #makeNext(): void {
    for (const [index, piece] of this.#spoken.entries()) {
      if (this.#stopped || this.#spoken[index - 1]?.clip?.state === "growing") return;
      if (piece.clip !== null) continue;
      piece.clip = this.#voice.speak(piece.text);
      void piece.clip.settled.then(() => this.#makeNext());
      this.#notify();
    }
  }

  async *#frames(): AsyncGenerator<AudioFrame> {
    for (let at = 0; !this.#stopped;) {
      const clip = this.#spoken[at]?.clip ?? null;
      if (clip !== null) {
        at += 1;
        for await (const frame of clip) {
          if (this.#stopped) return;
          yield frame;
        }
      } else if (this.#complete && at >= this.#spoken.length) return;
      else {
        await new Promise<void>((resolve) => {
          this.#wake = resolve;
        });
      }
    }
  }

  #closeText(): void {
    this.#text?.close();
    this.#text = null;
  }

  #notify(): void {
    this.#wake?.();
    this.#wake = null;
  }
}
