/** One interview by voice, without the room: live link, ears, voice, session and interviewer, joined. */
import { randomBytes } from "node:crypto";
import type { voice as agents } from "@livekit/agents";
import { interviewerPhrases } from "#contract/languages/interviewer.ts";
import type { ToAgent } from "#contract/live/agent.ts";
import type { AgentView } from "#contract/views.ts";
import type { SpokenDraft } from "#contract/voice.ts";
import { type CascadeGiven, cascadeSide } from "./cascade.ts";
import { InterviewLink } from "./interview-link.ts";
import type { Idle } from "./idle.ts";
import type { PlaceOf } from "./interviewer-given.ts";
import { Interviewer } from "./interviewer.ts";
import { reportLatency } from "./latency.ts";
import { log } from "./log.ts";
import { type LiveGiven, liveSide } from "./realtime/live-side.ts";
import type { Side, SideEvents } from "./side.ts";

export type ConversationGiven = {
  /** Address of Viva. */
  url: string;
  interview: string;
  epoch: number;
  token: string;
  region: string | null;
  /** One realtime model; null or absent: there is none, and the cascade begins. */
  realtime?: LiveGiven | null;
  /** Where a realtime model cannot go on, this does; null: the interview goes on in text then. */
  cascade: CascadeGiven | null;
  /** Starts the session where it is to speak, once all is there; another one where another side goes on. */
  start: (session: agents.AgentSession, agent: agents.Agent, view: AgentView) => Promise<void>;
  placeOf?: PlaceOf;
  /** Each view, the first one included. */
  viewed?: (view: AgentView) => void;
  /** Milliseconds, for tests. */
  stay?: { idleMs?: number };
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
  #side: Side | null = null;
  /** The turn that a side that is gone has begun to say. */
  #begunTurn: string | null = null;
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
      realtime: given.realtime != null,
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
    if (message.type === "view") {
      this.#given.viewed?.(message.view);
      this.#side?.viewed(message.view);
    }
    if (this.#interviewer !== null) {
      if (message.type === "view") this.#view = message.view;
      return this.#interviewer.message(message);
    }
    if (message.type === "view" && this.#view === null) this.#view = message.view;
    // It follows the first view; then everything is known that there is to begin with.
    else if (message.type === "draft" && this.#side === null && this.#view !== null) {
      clearTimeout(this.#firstView);
      this.#draft = message.draft;
      this.#begin(this.#view);
    } else if (this.#view !== null) this.#before.push(message);
  }

  #begin(view: AgentView): void {
    const { realtime, cascade } = this.#given;
    if (realtime != null) this.#beginWith((on) => liveSide(realtime, view, on), view);
    else if (cascade !== null) this.#beginWith((on) => cascadeSide(cascade, view, on), view);
    else this.#end("closed");
  }

  /** The realtime model cannot go on. What it has begun to say is not said again, and nobody is greeted twice. */
  #fallBack(): void {
    const { cascade, interview, epoch } = this.#given;
    const view = this.#view;
    if (this.#over || view === null) return;
    log("warn", "realtime model given up", {
      interviewId: interview,
      epoch,
      reason: cascade === null ? "text" : "cascade",
    });
    const session = this.#closeSide();
    if (cascade === null) {
      // The page goes on from here; if voice is wanted again, another agent tries.
      this.#link.input({ id: `e${epoch}-${randomBytes(4).toString("hex")}:text`, type: "channel", channel: "text" });
      return this.#setIdle("text");
    }
    void session.then(() => {
      const now = this.#asBegun(this.#view ?? view);
      if (!this.#over) this.#beginWith((on) => cascadeSide(cascade, now, on), now);
    });
  }

  #beginWith(make: (on: SideEvents) => Side, view: AgentView): void {
    const side: Side = make({
      interviewer: () => (this.#side === side ? this.#interviewer : null),
      closed: (reason) => {
        if (this.#side !== side) return;
        if (!this.#over) log("warn", "session closed", { part: "session", reason });
        this.#end("closed");
      },
      gaveUp: () => {
        if (this.#side === side) this.#fallBack();
      },
    });
    this.#side = side;
    void this.#start(side, view).catch(() => this.#end("closed"));
  }

  async #start(side: Side, first: AgentView): Promise<void> {
    const given = this.#given;
    // What a realtime model is to say is on its way to it while the session starts.
    side.viewed(first);
    await given.start(side.session, side.agent, first);
    if (this.#over || this.#side !== side) return;
    const view = this.#asBegun(this.#view ?? first);
    this.#interviewer = new Interviewer({
      session: side.session,
      voice: side.voice,
      link: this.#link,
      view,
      draft: this.#draft,
      detection: side.detection,
      name: `e${given.epoch}-${randomBytes(4).toString("hex")}`,
      placeOf: given.placeOf ?? (() => null),
      latency: (turn, stages) => {
        const { url, token, region } = given;
        const { mode, stt, tts } = side;
        void reportLatency({ url, token, turn, stages, region, mode, stt, tts });
      },
      idle: (why) => {
        if (this.#side === side) this.#setIdle(why);
      },
    });
    log("info", "conversation begins", {
      interviewId: given.interview,
      epoch: given.epoch,
      ms: Date.now() - this.#madeAt,
    });
    const before = this.#before.splice(0);
    this.#interviewer.begin();
    side.begun();
    for (const message of before) this.#interviewer.message(message);
  }

  /** Somebody who has heard the beginning of what is owed is asked what is open, and nothing else. */
  #asBegun(view: AgentView): AgentView {
    const { owed, ask, language } = view;
    if (owed === null || ask === null || owed.turn !== this.#begunTurn) return view;
    return { ...view, owed: { ...owed, text: `${interviewerPhrases(language).whereWeWere} ${ask.text}`, again: true } };
  }

  #setIdle(why: Idle): void {
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
    void this.#closeSide();
  }

  /** Resolves when the session is closed. */
  async #closeSide(): Promise<void> {
    const side = this.#side;
    const left = this.#interviewer?.left;
    if (left !== undefined) [this.#begunTurn, this.#draft] = [left.turn, left.draft];
    this.#interviewer?.close();
    this.#interviewer = null;
    this.#side = null;
    side?.close();
    await side?.session.close().catch(() => undefined);
  }
}
