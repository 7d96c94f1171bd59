/**
 * The interviewer's voice where a realtime model speaks: a text is said by telling the model to, and what comes of it is compared with the
 * text. It is a voice like any other to whoever has something to say (`mouth.ts`): one text after the other, each as one piece.
 */
import type { AudioFrame } from "@livekit/rtc-node";
import { Clip } from "#agent/clip.ts";
import { log } from "#agent/log.ts";
import { goOn, sayExactly } from "./directives.ts";
import { compare } from "./faithful.ts";

type Wanted = {
  clip: Clip;
  /** What is still to be said of it. */
  rest: string;
  /** When it was asked for; null: not yet, or of a session that is gone. */
  askedAt: number | null;
  generation: number | null;
  /** When its newest sound came. */
  soundAt: number;
  /** What was written down of this attempt. */
  spoken: string;
  tries: number;
};

/** The first sound has to be there by then, and each that follows. Milliseconds. */
const firstSoundMs = 6_000;
const nextSoundMs = 4_000;
/** All of it was said, and no more sound came for so long. */
const stillMs = 700;
/** How often one text is begun. */
const mostTries = 4;
const beatMs = 200;

export type LiveVoiceLimits = { firstSoundMs: number; nextSoundMs: number };

export type LiveVoiceGiven = {
  /** Tells the model; false where there is none now. */
  tell: (directive: string) => boolean;
  /** What is open and was not told to this session yet; empty where it was. */
  turn: () => string;
  /** A text was said to its end. */
  works: () => void;
  /** The model does not speak. */
  fail: (reason: string) => void;
  interrupt: () => void;
  /** It said something else, which was heard in part or whole. */
  strayed: (clip: Clip, spoken: string) => void;
  requested: () => void;
  limits?: Partial<LiveVoiceLimits>;
};

export class LiveVoice {
  /** Texts are not cut: a model speaks a reply as one. */
  readonly whole = true;
  readonly known: readonly string[] = [];
  readonly #given: LiveVoiceGiven;
  readonly #limits: LiveVoiceLimits;
  readonly #beat: NodeJS.Timeout;
  #queue: Wanted[] = [];
  #held = false;

  constructor(given: LiveVoiceGiven) {
    this.#given = given;
    this.#limits = { firstSoundMs, nextSoundMs, ...given.limits };
    this.#beat = setInterval(() => this.#look(), beatMs);
  }

  speak(text: string): Clip {
    const clip = new Clip(text);
    this.#queue.push({ clip, rest: text, askedAt: null, generation: null, soundAt: 0, spoken: "", tries: 0 });
    this.#next();
    return clip;
  }

  letGo(clip: Clip): void {
    const at = this.#queue.findIndex((wanted) => wanted.clip === clip);
    if (at < 0) return;
    const [gone] = this.#queue.splice(at, 1);
    clip.stop();
    if (gone !== undefined && gone.askedAt !== null) this.#given.interrupt();
    this.#next();
  }

  /** Nobody wants to hear any of it any more. */
  clear(): void {
    const wasAsked = this.#asked !== null;
    for (const { clip } of this.#queue) clip.stop();
    this.#queue = [];
    if (wasAsked) this.#given.interrupt();
  }

  /** The model makes no sound ahead. */
  prepare(): void {
    return;
  }

  close(): void {
    clearInterval(this.#beat);
    for (const { clip } of this.#queue) clip.stop();
    this.#queue = [];
  }

  get busy(): boolean {
    return this.#queue.length > 0;
  }

  /** Is a generation that begins now what was asked for? Then it belongs to the voice. */
  begins(generation: number): boolean {
    const wanted = this.#asked;
    if (wanted === null || wanted.generation !== null) return false;
    wanted.generation = generation;
    return true;
  }

  /** Was it taken for what had been asked for, and is something else? Then that is still to be said. */
  mistaken(generation: number): boolean {
    const wanted = this.#of(generation);
    if (wanted !== null) this.#askAgain(wanted);
    return wanted !== null;
  }

  sound(generation: number, frame: AudioFrame): void {
    const wanted = this.#of(generation);
    if (wanted === null) return;
    wanted.soundAt = Date.now();
    wanted.clip.add(frame);
  }

  words(generation: number, text: string): void {
    const wanted = this.#of(generation);
    if (wanted === null) return;
    wanted.spoken += text;
    if (compare(wanted.rest, wanted.spoken).strayed) this.#stray(wanted);
  }

  ended(generation: number): void {
    const wanted = this.#of(generation);
    if (wanted === null) return;
    // Where nothing was written down, there is nothing to compare.
    const { rest } = wanted.spoken === "" && wanted.soundAt > 0 ? { rest: "" } : compare(wanted.rest, wanted.spoken);
    if (rest !== "") {
      wanted.rest = rest;
      this.#askAgain(wanted);
      return this.#next();
    }
    this.#given.works();
    this.#end(wanted, "whole");
  }

  /** Another session: what was under way is asked for once more, from where it broke off. */
  renewed(): void {
    for (const wanted of this.#queue) {
      if (wanted.askedAt === null) continue;
      if (wanted.spoken !== "") wanted.rest = compare(wanted.rest, wanted.spoken).rest;
      if (wanted.rest === "") this.#end(wanted, "whole");
      else this.#askAgain(wanted);
    }
    this.#next();
  }

  /** The candidate has begun to speak: nothing more is asked for until it is known what becomes of it. */
  set held(held: boolean) {
    this.#held = held;
    if (!held) this.#next();
  }

  get #asked(): Wanted | null {
    const [first] = this.#queue;
    return first === undefined || first.askedAt === null ? null : first;
  }

  #of(generation: number): Wanted | null {
    const wanted = this.#asked;
    return wanted?.generation === generation ? wanted : null;
  }

  #next(): void {
    const [wanted] = this.#queue;
    if (wanted === undefined || wanted.askedAt !== null || this.#held) return;
    if (wanted.tries >= mostTries) {
      log("warn", "speech failed", { part: "live", attempt: wanted.tries });
      this.#end(wanted, "failed");
      return this.#given.fail("does not say what it is told");
    }
    const begun = wanted.rest !== wanted.clip.text;
    const turn = this.#given.turn();
    if (!this.#given.tell(begun ? goOn(wanted.rest, turn) : sayExactly(wanted.rest, turn))) return;
    wanted.tries += 1;
    wanted.askedAt = Date.now();
    this.#given.requested();
  }

  #askAgain(wanted: Wanted): void {
    Object.assign(wanted, { askedAt: null, generation: null, soundAt: 0, spoken: "" });
  }

  #stray(wanted: Wanted): void {
    log("warn", "said something else", { part: "live" });
    this.#given.interrupt();
    this.#end(wanted, "failed");
    this.#given.strayed(wanted.clip, wanted.spoken);
  }

  #end(wanted: Wanted, how: "whole" | "failed"): void {
    this.#queue = this.#queue.filter((other) => other !== wanted);
    wanted.clip.end(how);
    this.#next();
  }

  #look(): void {
    const wanted = this.#asked;
    if (wanted === null || this.#held) return;
    const { askedAt, soundAt } = wanted;
    // Not every end is told: all was said, and nothing more comes.
    const isStill = soundAt > 0 && Date.now() - soundAt > stillMs;
    if (isStill && compare(wanted.rest, wanted.spoken).rest === "") {
      this.#given.works();
      return this.#end(wanted, "whole");
    }
    const late =
      soundAt === 0
        ? Date.now() - (askedAt ?? 0) > this.#limits.firstSoundMs
        : Date.now() - soundAt > this.#limits.nextSoundMs;
    if (late) this.#given.fail(soundAt === 0 ? "silent" : "broke off");
  }
}
