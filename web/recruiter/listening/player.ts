/** Plays one part of one recording at a time; whatever is played next ends what was played before. */
import { getRecording } from "#contract/api/recordings.ts";
import { addressOf } from "#web/api.ts";
import { mixToBothEars } from "./both-ears.ts";

export type PlayerState = {
  /** What was chosen to be heard, by whoever chose it: a line's id, or a recording's. Null: nothing. */
  chosen: string | null;
  recording: string | null;
  status: "idle" | "loading" | "playing" | "paused" | "failed";
  /** In the recording. */
  ms: number;
  /** Of the recording; null as long as nobody knows. */
  durationMs: number | null;
  fromMs: number;
  /** Where it stops by itself; null: at the end. */
  toMs: number | null;
};

const idle: PlayerState = {
  chosen: null,
  recording: null,
  status: "idle",
  ms: 0,
  durationMs: null,
  fromMs: 0,
  toMs: null,
};

export type Part = { chosen: string; recording: string; fromMs: number; toMs: number | null };

export class Player {
  readonly #interview: string;
  readonly #watchers = new Set<() => void>();
  #audio: HTMLAudioElement | null = null;
  #state = idle;
  #frame = 0;

  constructor(interview: string) {
    this.#interview = interview;
  }

  readonly subscribe = (watcher: () => void): (() => void) => {
    this.#watchers.add(watcher);
    return () => this.#watchers.delete(watcher);
  };
  readonly state = (): PlayerState => this.#state;

  /** Of a recording's file. */
  address(recording: string): string {
    return addressOf(getRecording, { id: this.#interview, recording });
  }

  /** Must be called by what a person has just done: browsers play nothing by themselves. */
  play({ chosen, recording, fromMs, toMs }: Part): void {
    const audio = this.#element();
    const isOther = this.#state.recording !== recording || this.#state.status === "failed";
    const durationMs = isOther ? null : this.#state.durationMs;
    this.#set({ chosen, recording, status: "loading", ms: fromMs, durationMs, fromMs, toMs });
    if (isOther) audio.src = this.address(recording);
    // Before the file is known, this is where it will begin.
    audio.currentTime = fromMs / 1_000;
    mixToBothEars(audio);
    audio.play().catch((error: unknown) => {
      // Something else was chosen meanwhile.
      if (error instanceof DOMException && error.name === "AbortError") return;
      if (this.#state.chosen === chosen) this.#set({ ...this.#state, status: "failed" });
    });
  }

  pause(): void {
    this.#audio?.pause();
  }

  /** Goes on where it was paused; where the part had come to its end, from its beginning. */
  resume(): void {
    const { chosen, recording, fromMs, toMs, ms } = this.#state;
    if (chosen === null || recording === null) return;
    const isAtEnd = ms >= (toMs ?? this.#state.durationMs ?? Infinity) - 50;
    this.play({ chosen, recording, fromMs: isAtEnd ? fromMs : ms, toMs });
    this.#set({ ...this.#state, fromMs });
  }

  seek(ms: number): void {
    if (this.#audio === null || this.#state.recording === null) return;
    this.#audio.currentTime = ms / 1_000;
    this.#set({ ...this.#state, ms });
  }

  /** Silent, and its file let go. */
  close(): void {
    cancelAnimationFrame(this.#frame);
    this.#audio?.pause();
    this.#audio?.removeAttribute("src");
    this.#audio?.load();
    this.#audio = null;
    this.#set(idle);
  }

  #element(): HTMLAudioElement {
    if (this.#audio !== null) return this.#audio;
    const audio = new Audio();
    this.#audio = audio;
    audio.preload = "none";
    const on = (name: keyof HTMLMediaElementEventMap, act: () => void) => audio.addEventListener(name, act);
    on("loadedmetadata", () => {
      if (Math.abs(audio.currentTime * 1_000 - this.#state.ms) > 100) audio.currentTime = this.#state.ms / 1_000;
      this.#set({ ...this.#state, durationMs: lengthOf(audio) });
    });
    on("durationchange", () => this.#set({ ...this.#state, durationMs: lengthOf(audio) }));
    on("playing", () => {
      this.#set({ ...this.#state, status: "playing" });
      this.#follow();
    });
    on("waiting", () => this.#set({ ...this.#state, status: "loading" }));
    on("pause", () => this.#set({ ...this.#state, status: "paused" }));
    // Where the page is not looked at, no frames come.
    on("timeupdate", () => this.#note());
    on("error", () => {
      if (this.#state.chosen !== null) this.#set({ ...this.#state, status: "failed" });
    });
    return audio;
  }

  #follow(): void {
    cancelAnimationFrame(this.#frame);
    this.#note();
    if (this.#state.status === "playing") this.#frame = requestAnimationFrame(() => this.#follow());
  }

  #note(): void {
    const { status, toMs, ms } = this.#state;
    if (this.#audio === null || status !== "playing") return;
    const now = this.#audio.currentTime * 1_000;
    if (toMs !== null && now >= toMs) {
      this.#audio.pause();
      this.#set({ ...this.#state, status: "paused", ms: toMs });
    } else if (Math.abs(now - ms) >= 100) this.#set({ ...this.#state, ms: now });
  }

  #set(state: PlayerState): void {
    this.#state = state;
    for (const watcher of this.#watchers) watcher();
  }
}

/** Some files of single answers do not say how long they are. */
const lengthOf = ({ duration }: HTMLAudioElement) => (Number.isFinite(duration) ? duration * 1_000 : null);
