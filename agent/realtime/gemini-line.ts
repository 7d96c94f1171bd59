/**
 * A line to Gemini Live that holds for as long as an interview: sessions that follow each other. One is given up when it is lost, closed,
 * does not come about, falls silent, or is about to be ended by its limits; the next is told where the interview is, and hears what
 * nobody has taken up. What was said belongs to the interview, and never to a session.
 */
import type { llm } from "@livekit/agents";
import type { AudioFrame } from "@livekit/rtc-node";
import { log } from "#agent/log.ts";
import { GeminiSession, type LiveModel, type SessionEvents } from "./gemini-session.ts";
import { HeardSound } from "./heard-sound.ts";

export type LineLimits = {
  /** Age at which a session is followed by the next, at the first moment at which nobody speaks. Google ends one after ten minutes. */
  rotateMs: number;
  /** How much later than that it is followed, whoever speaks. */
  graceMs: number;
  connectMs: number;
};
export const lineLimits: LineLimits = { rotateMs: 510_000, graceMs: 45_000, connectMs: 4_000 };

export type LineEvents = Omit<SessionEvents, "failed" | "leaving"> & {
  /** Another session has taken the place of the one before: what that was asked is to be asked again. */
  renewed: () => void;
  /** So many in a row came to nothing that it is no use. */
  gaveUp: () => void;
};

/** Failures in a row after which the line is given up, with the wait before each new try. Milliseconds. */
const waits = [0, 300, 1_200] as const;
const beatMs = 200;

export type GeminiLineGiven = {
  model: LiveModel;
  tools: llm.ToolContext;
  system: () => string;
  /** What a session that begins is told. */
  context: () => string;
  /** Does nobody speak, and is nothing under way? */
  quiet: () => boolean;
  on: LineEvents;
  limits?: Partial<LineLimits>;
};

export class GeminiLine {
  readonly #given: GeminiLineGiven;
  readonly #limits: LineLimits;
  readonly #sound = new HeardSound();
  readonly #beat: NodeJS.Timeout;
  #session: GeminiSession | null = null;
  #wasOpen = false;
  #rotateAt = 0;
  #latest = 0;
  #failures = 0;
  #waiting: NodeJS.Timeout | undefined;
  #isOn = false;
  #over = false;

  constructor(given: GeminiLineGiven) {
    this.#given = given;
    this.#limits = { ...lineLimits, ...given.limits };
    this.#beat = setInterval(() => this.#look(), beatMs);
  }

  /** While it is off there is no session, and nothing is heard. */
  set on(isOn: boolean) {
    if (this.#over || isOn === this.#isOn) return;
    this.#isOn = isOn;
    clearTimeout(this.#waiting);
    if (isOn) {
      this.#open();
      return;
    }
    this.#drop();
    this.#sound.take();
  }

  /** Sound of the microphone. */
  hear(frame: AudioFrame): void {
    if (!this.#isOn || this.#over) return;
    this.#sound.add(frame);
    this.#session?.hear(frame);
  }

  somebodySpeaks(at: number): void {
    this.#sound.begin(at);
  }

  /** What was said until now has become words. */
  taken(): void {
    this.#sound.take();
  }

  /** The session does what it is for. */
  works(): void {
    this.#failures = 0;
  }

  get session(): GeminiSession | null {
    return this.#session;
  }

  /** The session does not do what it is for: another one takes its place, unless that is no use any more. */
  fail(reason: string): void {
    if (this.#over || this.#session === null) return;
    const wait = waits[this.#failures];
    this.#failures += 1;
    log("warn", "realtime session given up", { part: "live", reason, attempt: this.#failures });
    this.#drop();
    if (wait === undefined) return this.#given.on.gaveUp();
    this.#waiting = setTimeout(() => this.#open(), wait);
  }

  /** Another session takes its place, for which it is not to blame. */
  renew(reason: string): void {
    if (this.#over || this.#session === null) return;
    log("info", "realtime session renewed", { part: "live", reason });
    this.#drop();
    this.#open();
  }

  close(): void {
    this.#over = true;
    clearInterval(this.#beat);
    clearTimeout(this.#waiting);
    this.#drop();
  }

  #open(): void {
    if (this.#over || !this.#isOn) return;
    const { model, tools, system, context, on } = this.#given;
    this.#wasOpen = false;
    this.#rotateAt = Date.now() + this.#limits.rotateMs;
    this.#latest = this.#rotateAt + this.#limits.graceMs;
    const session = new GeminiSession({
      model,
      tools,
      system: system(),
      context: context(),
      on: {
        ...on,
        failed: (reason) => {
          if (this.#session === session) this.fail(reason);
        },
        leaving: (inMs) => {
          this.#rotateAt = Date.now();
          // A moment before it is closed, whoever speaks.
          this.#latest = Math.min(this.#latest, Date.now() + Math.max(0, inMs - 3_000));
        },
      },
    });
    this.#session = session;
    // First what has become words is known; only what has not is heard again.
    on.renewed();
    for (const frame of this.#sound.frames) session.hear(frame);
  }

  #drop(): void {
    this.#session?.close();
    this.#session = null;
  }

  #look(): void {
    const session = this.#session;
    if (session === null) return;
    const { connection } = session;
    const now = Date.now();
    if (connection === "open") this.#wasOpen = true;
    else if (connection === "closed" || this.#wasOpen) return this.fail("closed");
    else if (now - session.bornAt > this.#limits.connectMs) return this.fail("not connected");
    if (now >= this.#latest || (now >= this.#rotateAt && this.#given.quiet())) this.renew("its time is over");
  }
}
