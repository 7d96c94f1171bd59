/** Says one thing after the other, when it may, and tells what was heard of each. */
import { voice as agents } from "@livekit/agents";
import { log, nameOf } from "./log.ts";
import { Utterance } from "./utterance.ts";
import type { Speaking } from "./voice.ts";

export type Said = {
  turn: string | null;
  chars: number;
  /** All of its words were heard. */
  all: boolean;
  /** There was sound for it; without, its words could only be read. */
  sound: boolean;
};

export type MouthEvents = {
  /** The first sound of it was sent. */
  begun: (turn: string | null) => void;
  ended: (said: Said) => void;
};

const echoMs = 1_000;

export class Mouth {
  readonly #session: agents.AgentSession;
  readonly #voice: Speaking;
  /**
   * May something be begun to be said now, and may it be interrupted? What nobody can interrupt is said even into sound that does not
   * end. What is being said is not asked about again.
   */
  readonly #mayBegin: () => boolean | "whatever is heard";
  readonly #on: MouthEvents;
  #queue: Utterance[] = [];
  #current: { utterance: Utterance; handle: agents.SpeechHandle; ended: Promise<void> } | null = null;
  #seconds = 0;
  #last = { text: "", at: 0 };
  #listeningTo: agents.AudioOutput | null = null;
  #begun = false;
  #closed = false;

  constructor(given: {
    session: agents.AgentSession;
    voice: Speaking;
    mayBegin: () => boolean | "whatever is heard";
    on: MouthEvents;
  }) {
    this.#session = given.session;
    this.#voice = given.voice;
    this.#mayBegin = given.mayBegin;
    this.#on = given.on;
  }

  /** Is anything being said, or waiting to be? */
  get busy(): boolean {
    return this.#current !== null || this.#queue.length > 0;
  }

  /** What is being said, or was until a moment ago: what is heard is known a little later. */
  get saying(): string | null {
    if (this.#current !== null) return this.#current.utterance.text;
    return Date.now() - this.#last.at < echoMs ? this.#last.text : null;
  }

  /** The turn that is being said, as far as any of it has been heard; null: none is. */
  get turn(): string | null {
    return this.#begun ? (this.#current?.utterance.turn ?? null) : null;
  }

  /** Nothing is heard for a moment; what is being said stands still. */
  pause(): void {
    const output = this.#session.output.audio;
    if (this.#current !== null && output?.canPause === true) output.pause();
  }

  resume(): void {
    this.#session.output.audio?.resume();
  }

  /** Words of a turn on their way. Whatever else was being said, or was to be, gives way to a newer turn. */
  token(turn: string, at: number, words: string): void {
    this.#of(turn).push(at, words);
    this.kick();
  }

  /** All words of a turn. */
  say(turn: string, text: string): void {
    this.#of(turn).end(text);
    this.kick();
  }

  /** Something that belongs to no turn, said behind what is being said. */
  aside(text: string): void {
    const utterance = new Utterance(this.#voice, null);
    utterance.end(text);
    this.#queue.push(utterance);
    this.kick();
  }

  /** Resolves when nothing is being said and what was heard of it is known. */
  async quiet(): Promise<void> {
    await this.#current?.ended;
  }

  /** Says nothing more of what was to be said. What has been begun ends as cut off, unless all of it was heard. */
  hush(): void {
    for (const waiting of this.#queue) this.#drop(waiting);
    this.#queue = [];
    this.#interrupt();
  }

  close(): void {
    this.#closed = true;
    this.hush();
  }

  /** Begins what waits, if it may. */
  kick(): void {
    const next = this.#queue[0];
    if (this.#closed || this.#current !== null || next === undefined) return;
    const may = this.#mayBegin();
    if (may === false) return;
    this.#queue.shift();
    this.#begin(next, may === true);
  }

  #of(turn: string): Utterance {
    if (this.#current?.utterance.turn === turn) return this.#current.utterance;
    const waiting = this.#queue.find((utterance) => utterance.turn === turn);
    if (waiting !== undefined) return waiting;
    this.hush();
    const utterance = new Utterance(this.#voice, turn);
    this.#queue = [utterance];
    return utterance;
  }

  #drop(utterance: Utterance): void {
    utterance.stop();
    this.#on.ended({ turn: utterance.turn, chars: 0, all: false, sound: true });
  }

  #interrupt(): void {
    const handle = this.#current?.handle;
    if (handle === undefined || handle.done()) return;
    try {
      handle.interrupt(true);
    } catch (error) {
      log("warn", "speech could not be stopped", { part: "session", error: nameOf(error) });
    }
  }

  #begin(utterance: Utterance, allowInterruptions: boolean): void {
    this.#listen();
    this.#seconds = 0;
    this.#begun = false;
    let handle: agents.SpeechHandle;
    try {
      handle = this.#session.say(utterance.textStream(), {
        audio: utterance.audioStream(),
        allowInterruptions,
        addToChatCtx: false,
      });
    } catch (error) {
      // The session is closing: nothing can be said any more.
      log("warn", "nothing can be said", { part: "session", error: nameOf(error) });
      this.#closed = true;
      return this.#drop(utterance);
    }
    const ended = new Promise<void>((resolve) => {
      handle.addDoneCallback(() => {
        this.#end(utterance);
        resolve();
      });
    });
    this.#current = { utterance, handle, ended };
  }

  #end(utterance: Utterance): void {
    if (this.#current?.utterance !== utterance) return;
    this.#current = null;
    this.#last = { text: utterance.text, at: Date.now() };
    const { chars, all } = utterance.heardAfter(this.#seconds);
    const sound = utterance.hasSound;
    utterance.stop();
    this.#on.ended({ turn: utterance.turn, chars, all, sound });
    this.kick();
  }

  /** The output of the room comes when the session has started, and may be another one later. */
  #listen(): void {
    const output = this.#session.output.audio;
    if (output === null || output === this.#listeningTo) return;
    this.#listeningTo = output;
    output.on(agents.AudioOutput.EVENT_PLAYBACK_STARTED, () => {
      this.#begun = true;
      if (this.#current !== null) this.#on.begun(this.#current.utterance.turn);
    });
    output.on(agents.AudioOutput.EVENT_PLAYBACK_FINISHED, (event: agents.PlaybackFinishedEvent) => {
      this.#seconds = event.playbackPosition;
    });
  }
}
