/** Plays an interview through the pure engine as the object would: decide, append, fold. */
import type { Event } from "#contract/events.ts";
import type { Move } from "#contract/moves.ts";
import type { Plan } from "#contract/plan.ts";
import { decide } from "#worker/engine/decide.ts";
import type { Decision } from "#worker/engine/draft.ts";
import { fold } from "#worker/engine/fold.ts";
import type { InputBody } from "#worker/engine/input.ts";
import { type State, nothing } from "#worker/engine/state.ts";
import { wakeAt } from "#worker/engine/wake-at.ts";

export class Play {
  readonly plan: Plan;
  state: State = nothing;
  events: Event[] = [];
  at = 1_000_000;
  #inputs = 0;
  readonly #seen = new Set<string>();

  constructor(plan: Plan) {
    this.plan = plan;
  }

  /** The loop of the object without its effects. An id that was taken before changes nothing. */
  give(body: InputBody, id = `in-${++this.#inputs}`): Decision {
    if (this.#seen.has(id)) return { events: [], refused: null };
    const decision = decide(this.plan, this.state, { ...body, at: this.at, id });
    if (decision.events.length > 0) this.#seen.add(id);
    this.events.push(...decision.events);
    this.state = fold(this.plan, decision.events, this.state);
    return decision;
  }

  pass(ms: number): this {
    this.at += ms;
    return this;
  }

  open(more: { extraMs?: number; expiresInMs?: number; roomRecording?: "video" | "tracks" } = {}): this {
    this.give({
      type: "open",
      interviewId: "int_gl_00000000000000000000",
      planVersionId: "pv_00000000000000000000",
      folder: "org/test",
      expiresAt: this.at + (more.expiresInMs ?? 86_400_000),
      extraMs: more.extraMs ?? 0,
      ...(more.roomRecording === undefined ? {} : { roomRecording: more.roomRecording }),
    });
    this.give({ type: "consent", consent: { version: "1", language: "en", hash: "0".repeat(64) } });
    return this;
  }

  start(): this {
    this.give({ type: "start", channel: "text" });
    return this;
  }

  get phase() {
    if (this.state.status !== "live" && this.state.status !== "paused")
      throw new Error(`no phase while ${this.state.status}`);
    return this.state.phase;
  }

  get ask() {
    return this.phase.ask;
  }

  /** The effect that a running turn is answered by. */
  get effect(): string {
    const phase = this.phase;
    if (phase.at === "listening") throw new Error("no turn is running");
    return `reply:${phase.turn}:${phase.attempt}`;
  }

  say(text: string, to = this.ask.id): Decision {
    const id = `answer-${++this.#inputs}`;
    return this.give(
      { type: "answer", to, heard: null, answer: { id, text, channel: "text", confidence: null, audio: null } },
      id,
    );
  }

  choose(move: Move, words: string | null = null): this {
    this.give({ type: "move", effect: this.effect, move });
    if (this.state.status === "live" && this.state.phase.at === "speaking") {
      this.give({ type: "reply", effect: this.effect, words, how: "model", used: null });
    }
    return this;
  }

  answer(text: string, move: Move, words: string | null = null): this {
    this.say(text);
    return this.choose(move, words);
  }

  /** Lets time pass until the alarm and rings it, with what an agent hears of the candidate then. */
  ring(hears: { speaking: boolean; sinceMs: number } | null = null): this {
    const due = wakeAt(this.plan, this.state);
    if (due === null) throw new Error("no alarm is set");
    this.at = Math.max(this.at, due);
    const speech = hears === null ? null : { speaking: hears.speaking, at: this.at - hears.sinceMs };
    this.give({ type: "tick", speech });
    return this;
  }

  types(): string[] {
    return this.events.map((event) => event.type);
  }

  lastReply(): string {
    const reply = this.events.findLast((event) => event.type === "replied" || event.type === "started");
    return reply !== undefined && "text" in reply ? reply.text : "";
  }
}
