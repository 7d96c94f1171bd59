/**
 * What a realtime model makes of the candidate: each of its turns becomes an answer, with the move that the model chose, or without one
 * where it chose none. A generation that is not what the model was told to say is such a turn, and nothing of its sound is ever heard:
 * the model has no words of its own here.
 */
import type { Called } from "./next-move.ts";
import type { Call } from "./gemini-session.ts";
import { readCall } from "./next-move.ts";

export type LiveEarsLimits = {
  /** The model has understood something, and calls nothing: from its last sign on. Milliseconds. */
  callMs: number;
  /** Somebody has spoken, and the model has given no sign of it. */
  signMs: number;
};
export const liveEarsLimits: LiveEarsLimits = { callMs: 4_000, signMs: 8_000 };

/** `from`: when it began to be said, epoch milliseconds. */
export type Turn = { text: string; choice: Called["choice"]; from: number };

/** `before`: what other generations, or sessions that are gone, have understood of it. */
type Open = { generation: number; before: string; text: string; said: boolean; at: number };
const joined = (...texts: readonly string[]) =>
  texts
    .map((text) => text.trim())
    .filter((text) => text !== "")
    .join(" ");
/** Of no generation: it waits for more, or for nothing. */
const nobodys = -1;

const beatMs = 200;
/** Speech that is shorter is not missed. */
const missedMs = 900;

export type LiveEarsGiven = {
  /** More of what is being said: all of it, each time. */
  understanding: (text: string) => void;
  /** Taken: a reply comes. */
  turn: (turn: Turn) => void;
  /** A call that nobody is going to answer with words. */
  dismiss: (call: Call) => void;
  interrupt: () => void;
  works: () => void;
  /** The model does not hear; another one may. */
  deaf: () => void;
  /** Two in a row have made nothing of it: it was no speech, or nobody can understand it. */
  notUnderstood: () => void;
  limits?: Partial<LiveEarsLimits>;
};

export class LiveEars {
  readonly #given: LiveEarsGiven;
  readonly #limits: LiveEarsLimits;
  readonly #beat: NodeJS.Timeout;
  #open: Open | null = null;
  #call: { call: Call; at: number } | null = null;
  #speaks = false;
  #spokeFrom: number | null = null;
  #silentSince = 0;
  #wasDeaf = false;

  constructor(given: LiveEarsGiven) {
    this.#given = given;
    this.#limits = { ...liveEarsLimits, ...given.limits };
    this.#beat = setInterval(() => this.#look(), beatMs);
  }

  close(): void {
    clearInterval(this.#beat);
  }

  /** As voice activity has it, which decides nothing here: it only says whether there was anything to be understood. */
  candidateSpeaks(speaking: boolean, at: number): void {
    this.#speaks = speaking;
    if (speaking) this.#spokeFrom ??= at;
    else this.#silentSince = at;
  }

  get speaks(): boolean {
    return this.#speaks;
  }

  /** Is anything under way that the candidate has said? */
  get busy(): boolean {
    return this.#speaks || this.#open !== null || this.#call !== null;
  }

  /** The call that waits for words, for whoever has them. */
  takeCall(): Call | null {
    const call = this.#call?.call ?? null;
    this.#call = null;
    return call;
  }

  begins(generation: number): void {
    this.#open = { generation, before: this.#words, text: "", said: false, at: Date.now() };
  }

  understood(generation: number, text: string): void {
    if (this.#open?.generation !== generation || text.trim() === "") return;
    this.#open.text = text;
    this.#open.at = Date.now();
    this.#wasDeaf = false;
    this.#given.understanding(this.#words);
  }

  /** Words or sound that nobody has asked for. */
  says(generation: number): void {
    if (this.#open?.generation !== generation) return;
    if (!this.#open.said) this.#open.at = Date.now();
    this.#open.said = true;
  }

  called(call: Call): void {
    this.#given.works();
    if (this.#call !== null) this.#given.dismiss(this.#call.call);
    this.#call = { call, at: Date.now() };
    const { said, choice } = readCall(call.args);
    const { before = "", text: heard = "" } = this.#open ?? {};
    // What was written down of the sound is what was said; the model's own account of it may be smoother, and stands in where nothing,
    // or no more than the beginning, has been written down yet.
    const text = joined(before, wordCount(heard) * 2 < wordCount(said) ? said : heard);
    if (text === "") {
      const idle = this.takeCall();
      if (idle !== null) this.#given.dismiss(idle);
      return this.#taken();
    }
    this.#take({ text, choice });
  }

  ended(generation: number): void {
    if (this.#open?.generation !== generation) return;
    const text = this.#words;
    // It has finished without a call. What it may have said, nobody has heard.
    if (text !== "") return this.#take({ text, choice: null });
    if (this.#open.said) this.#taken();
    this.#open = null;
  }

  /** Another session: what this one has understood so far is all that is known of it. Was there any? */
  lost(): boolean {
    // What was said is heard once more, from now on.
    if (this.#spokeFrom !== null) this.#silentSince = Date.now();
    const before = this.#words;
    this.#open = before === "" ? null : { generation: nobodys, before, text: "", said: false, at: Date.now() };
    this.#call = null;
    return before !== "";
  }

  get #words(): string {
    return this.#open === null ? "" : joined(this.#open.before, this.#open.text);
  }

  #take(turn: Omit<Turn, "from">): void {
    const from = this.#spokeFrom ?? Date.now();
    this.#taken();
    this.#given.turn({ ...turn, from });
  }

  #taken(): void {
    this.#open = null;
    this.#wasDeaf = false;
    this.#spokeFrom = this.#speaks ? Date.now() : null;
  }

  #look(): void {
    const now = Date.now();
    const open = this.#open;
    if (open !== null && !this.#speaks && now - Math.max(open.at, this.#silentSince) > this.#limits.callMs) {
      this.#given.interrupt();
      const text = this.#words;
      if (text !== "") this.#take({ text, choice: null });
      else this.#taken();
    }
    if (this.#call !== null && now - this.#call.at > 2 * this.#limits.signMs) {
      // The model hears nothing as long as it waits.
      const idle = this.takeCall();
      if (idle !== null) this.#given.dismiss(idle);
    }
    this.#lookForSigns(now);
  }

  #lookForSigns(now: number): void {
    const from = this.#spokeFrom;
    if (from === null || this.#speaks || this.#open !== null || this.#call !== null) return;
    if (now - this.#silentSince < this.#limits.signMs) return;
    const missed = this.#silentSince - from >= missedMs;
    this.#spokeFrom = null;
    if (!missed) return;
    if (this.#wasDeaf) {
      this.#wasDeaf = false;
      return this.#given.notUnderstood();
    }
    this.#wasDeaf = true;
    // The next session hears it again, and then it is time to see what becomes of it.
    this.#spokeFrom = from;
    this.#silentSince = now;
    this.#given.deaf();
  }
}

const wordCount = (text: string) => text.split(/\s+/u).filter((word) => word !== "").length;
