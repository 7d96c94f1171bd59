/**
 * The interviewer's voice: text to sound, once more when that fails, with the sound of what will probably be said made ahead and kept
 * for a while.
 */
import { AudioFrame } from "@livekit/rtc-node";
import { Clip } from "./clip.ts";
import { log, nameOf } from "./log.ts";
import type { SpeechMaker } from "./speech-maker.ts";

/** Sound that is kept, in seconds: 24 kHz, 16 bit, one channel make some 12 MB. */
const keptSeconds = 240;
/** The first sound of a text has to be there by then, and each that follows. Milliseconds. */
const firstSoundMs = 6_000;
const nextSoundMs = 4_000;
const tries = 2;

/** A voice, to whoever has something to say. */
export type Speaking = Pick<Voice, "known" | "speak" | "letGo" | "prepare" | "close"> & {
  /** A text is taken as it is, and not sentence by sentence. */
  readonly whole?: boolean;
};

export type VoiceEvents = {
  /** A request for speech that is wanted now has left. */
  requested?: () => void;
  /** A text could not be made sound of, or only its beginning. */
  failed?: () => void;
};

export class Voice {
  readonly label: string;
  readonly #maker: SpeechMaker;
  readonly #on: VoiceEvents;
  /** Least recently used first. */
  readonly #clips = new Map<string, Clip>();
  #ahead: string[] = [];
  #preparing = false;
  #closed = false;

  constructor(given: { maker: SpeechMaker; label: string; on?: VoiceEvents }) {
    this.#maker = given.maker;
    this.label = given.label;
    this.#on = given.on ?? {};
  }

  /** Texts whose sound is there or wanted ahead: such a text is best spoken as one piece. */
  get known(): Iterable<string> {
    return new Set([...this.#clips.keys(), ...this.#ahead]);
  }

  /** The sound of a text, from what was made ahead or made now. */
  speak(text: string): Clip {
    const known = this.#clips.get(text);
    if (known !== undefined && known.state !== "failed") {
      this.#keep(known);
      return known;
    }
    const clip = new Clip(text);
    void this.#make(clip, true).then(() => {
      if (clip.state === "whole" && !this.#closed) this.#keep(clip);
    });
    return clip;
  }

  /** Nobody listens to it any more; what is being made ahead goes on. */
  letGo(clip: Clip): void {
    if (this.#clips.get(clip.text) !== clip) clip.stop();
  }

  /** What may be said next, the likeliest first. Made one after the other; what was wanted before and is not any more, is not. */
  prepare(texts: readonly string[]): void {
    this.#ahead = texts.map((text) => text.trim()).filter((text) => text !== "");
    if (!this.#preparing) void this.#prepareAll();
  }

  close(): void {
    this.#closed = true;
    this.#ahead = [];
    for (const clip of this.#clips.values()) clip.stop();
    this.#clips.clear();
  }

  async #prepareAll(): Promise<void> {
    this.#preparing = true;
    const failed = new Set<string>();
    for (;;) {
      const next = this.#ahead.find((text) => this.#clips.get(text)?.state !== "whole" && !failed.has(text));
      if (next === undefined || this.#closed) break;
      const clip = new Clip(next);
      this.#keep(clip);
      await this.#make(clip, false);
      if (clip.state === "failed") {
        this.#clips.delete(next);
        failed.add(next);
      }
    }
    this.#preparing = false;
  }

  #keep(clip: Clip): void {
    this.#clips.delete(clip.text);
    this.#clips.set(clip.text, clip);
    let seconds = [...this.#clips.values()].reduce((sum, each) => sum + each.seconds, 0);
    for (const [text, old] of this.#clips) {
      if (seconds <= keptSeconds || old === clip) break;
      if (old.state === "growing") continue;
      this.#clips.delete(text);
      seconds -= old.seconds;
    }
  }

  async #make(clip: Clip, wantedNow: boolean): Promise<void> {
    const began = Date.now();
    for (let attempt = 1; attempt <= tries && !clip.signal.aborted; attempt++) {
      if (wantedNow && attempt === 1) this.#on.requested?.();
      try {
        if (await this.#attempt(clip)) return clip.end("whole");
        log("warn", "speech incomplete", { part: "tts", model: this.label, attempt, ms: Date.now() - began });
      } catch (error) {
        log("warn", "speech failed", { part: "tts", model: this.label, attempt, error: nameOf(error) });
      }
    }
    if (clip.signal.aborted) return;
    clip.end("failed");
    if (wantedNow) this.#on.failed?.();
  }

  /**
   * One request. Frames that the clip has already, from a request that broke off, are passed over, so that a second one goes on where
   * the first had stopped and nothing is heard twice. False: it broke off.
   */
  async #attempt(clip: Clip): Promise<boolean> {
    const failuresBefore = this.#maker.failures();
    const late = new AbortController();
    let timer: NodeJS.Timeout | undefined;
    const within = (ms: number) => {
      clearTimeout(timer);
      timer = setTimeout(() => late.abort(), ms);
    };
    within(firstSoundMs);
    let known: string | null = null;
    let passOver = 0;
    let heard = false;
    try {
      for await (const { frame, request } of this.#maker.make(clip.text, AbortSignal.any([clip.signal, late.signal]))) {
        within(nextSoundMs);
        if (known !== request) passOver = samplesOf(clip);
        known = request;
        heard = true;
        const kept = behind(frame, passOver);
        passOver = Math.max(0, passOver - frame.samplesPerChannel);
        if (kept !== null) clip.add(kept);
      }
    } finally {
      clearTimeout(timer);
    }
    return heard && !late.signal.aborted && this.#maker.failures() === failuresBefore;
  }
}

const samplesOf = (clip: Clip) => clip.frames.reduce((sum, frame) => sum + frame.samplesPerChannel, 0);

/** The frame without its first samples; null where nothing is left. */
function behind(frame: AudioFrame, samples: number): AudioFrame | null {
  if (samples <= 0) return frame;
  const left = frame.samplesPerChannel - samples;
  if (left <= 0) return null;
  return new AudioFrame(frame.data.slice(samples * frame.channels), frame.sampleRate, frame.channels, left);
}
