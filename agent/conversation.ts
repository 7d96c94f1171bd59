/** One interview by voice, without the room: live link, ears, voice, session and interviewer, joined. */
import { randomBytes } from "node:crypto";
import type { VAD, voice as agents } from "@livekit/agents";
import type { ToAgent } from "#contract/live/agent.ts";
import type { AgentView } from "#contract/views.ts";
import type { SpokenDraft } from "#contract/voice.ts";
import { Ears, type Transcriber } from "./ears.ts";
import { InterviewLink } from "./interview-link.ts";
import { Interviewer, type PlaceOf } from "./interviewer.ts";
import { reportLatency } from "./latency.ts";
import { log } from "./log.ts";
import { makeSession } from "./session.ts";
import type { SpeechMaker } from "./speech-maker.ts";
import { Voice } from "./voice.ts";

export type Made<T> = { it: T; /** Maker and model, `deepgram/nova-3`. */ label: string };

export type ConversationGiven = {
  /** Address of Viva. */
  url: string;
  interview: string;
  epoch: number;
  token: string;
  region: string | null;
  detection: "detector" | "vad";
  activity: VAD;
  transcriber: (view: AgentView) => Made<Transcriber>;
  speech: (view: AgentView) => Made<SpeechMaker>;
  /** Starts the session where it is to speak, once all is there. */
  start: (session: agents.AgentSession, agent: agents.Agent, view: AgentView) => Promise<void>;
  placeOf?: PlaceOf;
  /** Each view, the first one included. */
  viewed?: (view: AgentView) => void;
  /** Milliseconds, for tests. */
  stay?: { idleMs?: number; echoMs?: number };
};

/**
 * How it came to its end: the interview is over, a newer agent speaks, this one was not let in, there was nothing to do for a while, or
 * the session was closed.
 */
export type ConversationEnd = "over" | "replaced" | "refused" | "idle" | "closed";

/** How long an agent stays with an interview that is paused or goes on in text. */
const idleMs = 60_000;
/** How long the last words may take, whatever keeps them from being said. */
const lastWordsMs = 45_000;
const firstViewMs = 15_000;
const lastSoundMs = 800;

export class Conversation {
  readonly ended: Promise<ConversationEnd>;
  readonly #given: ConversationGiven;
  readonly #link: InterviewLink;
  /** What came before the interviewer was there. */
  readonly #before: ToAgent[] = [];
  #view: AgentView | null = null;
  #draft: SpokenDraft | null = null;
  #interviewer: Interviewer | null = null;
  #session: agents.AgentSession | null = null;
  #ears: Ears | null = null;
  #voice: Voice | null = null;
  #idle: { why: string; timer: NodeJS.Timeout } | null = null;
  readonly #firstView: NodeJS.Timeout;
  #lastWords: NodeJS.Timeout | undefined;
  readonly #madeAt = Date.now();
  #over = false;
  #resolve: (end: ConversationEnd) => void = () => undefined;

  constructor(given: ConversationGiven) {
    this.#given = given;
    this.ended = new Promise((resolve) => {
      this.#resolve = resolve;
    });
    this.#firstView = setTimeout(() => this.#end("refused"), firstViewMs);
    this.#link = new InterviewLink({
      url: given.url,
      interview: given.interview,
      token: given.token,
      listener: {
        message: (message) => this.#take(message),
        connected: (connected) => {
          if (connected) this.#interviewer?.backOnLink();
        },
        refused: (input, code) => this.#interviewer?.refused(input, code),
        ended: (how) => this.#end(how === "closed" ? "closed" : how),
      },
    });
  }

  /** Leaves; the interview goes on with the next agent, or waits. */
  close(): void {
    this.#end("closed");
  }

  #take(message: ToAgent): void {
    if (message.type === "view" && message.view.ended !== null)
      this.#lastWords ??= setTimeout(() => this.#end("over"), lastWordsMs);
    if (message.type === "accepted") return this.#interviewer?.accepted(message.input);
    if (message.type === "view") this.#given.viewed?.(message.view);
    if (this.#interviewer !== null) return this.#interviewer.message(message);
    if (message.type === "view" && this.#view === null) this.#view = message.view;
    // It follows the first view; then everything is known that there is to begin with.
    else if (message.type === "draft" && this.#view !== null) {
      this.#draft = message.draft;
      void this.#begin(this.#view).catch(() => this.#end("closed"));
    } else if (this.#view !== null) this.#before.push(message);
  }

  async #begin(view: AgentView): Promise<void> {
    if (this.#session !== null) return;
    clearTimeout(this.#firstView);
    const given = this.#given;
    const name = `e${given.epoch}-${randomBytes(4).toString("hex")}`;
    const transcriber = given.transcriber(view);
    const maker = given.speech(view);
    let deaf = false;
    const ears = new Ears({
      transcriber: transcriber.it,
      language: view.language,
      saying: () => this.#interviewer?.saying ?? null,
      on: {
        words: () => this.#interviewer?.hearsWords(),
        piece: (heard) => this.#interviewer?.heard(heard),
        trouble: (kind) => {
          deaf ||= kind === "cannotHear";
          this.#interviewer?.trouble(kind);
        },
      },
    });
    const { session, agent } = makeSession({
      ears: () => ears,
      activity: given.activity,
      detection: given.detection,
      echoMs: given.stay?.echoMs,
      on: {
        turnEnded: () => this.#interviewer?.turnEnded(),
        candidateSpeaks: (speaking, at) => {
          ears.speech(speaking, at);
          this.#interviewer?.candidateSpeaks(speaking, at);
        },
        closed: (reason) => {
          if (!this.#over) log("warn", "session closed", { part: "session", reason });
          this.#end("closed");
        },
      },
    });
    const voice = new Voice({
      maker: maker.it,
      label: maker.label,
      on: { requested: () => this.#interviewer?.synthesising() },
    });
    [this.#session, this.#ears, this.#voice] = [session, ears, voice];
    voice.prepare([...(view.owed === null ? [] : [view.owed.text]), ...view.ahead]);
    await given.start(session, agent, view);
    if (this.#over) return this.#closeAll();
    this.#interviewer = new Interviewer({
      session,
      voice,
      link: this.#link,
      view,
      draft: this.#draft,
      detection: given.detection,
      name,
      placeOf: given.placeOf ?? (() => null),
      latency: (turn, stages) => {
        const { url, token, region } = given;
        void reportLatency({ url, token, turn, stages, region, stt: transcriber.label, tts: maker.label });
      },
      idle: (why) => this.#setIdle(why),
    });
    log("info", "conversation begins", {
      interviewId: given.interview,
      epoch: given.epoch,
      ms: Date.now() - this.#madeAt,
    });
    const before = this.#before.splice(0);
    this.#interviewer.begin();
    if (deaf) this.#interviewer.trouble("cannotHear");
    for (const message of before) this.#interviewer.message(message);
  }

  #setIdle(why: "ended" | "paused" | "text" | null): void {
    if (why === "ended") {
      // What was sent is not heard yet: it is on its way, and in the other end's buffer.
      setTimeout(() => this.#end("over"), lastSoundMs);
      return;
    }
    if (this.#idle?.why === (why ?? "")) return;
    if (this.#idle !== null) clearTimeout(this.#idle.timer);
    this.#idle = null;
    if (why === null) return;
    const timer = setTimeout(() => this.#end("idle"), this.#given.stay?.idleMs ?? idleMs);
    this.#idle = { why, timer };
  }

  #end(how: ConversationEnd): void {
    if (this.#over) return;
    this.#over = true;
    clearTimeout(this.#firstView);
    clearTimeout(this.#lastWords);
    if (this.#idle !== null) clearTimeout(this.#idle.timer);
    this.#link.close();
    this.#closeAll();
    this.#resolve(how);
  }

  #closeAll(): void {
    this.#interviewer?.close();
    this.#voice?.close();
    this.#ears?.close();
    void this.#session?.close().catch(() => undefined);
  }
}
