/**
 * The loop of an interview: decide, append, fold and checkpoint in one transaction, publish, reconcile. It holds nothing
 * that could not be lost: after an eviction everything is read from the store, and what should run follows from the state.
 */
import type { Event } from "#contract/events.ts";
import type { Plan } from "#contract/plan.ts";
import { decide } from "#worker/engine/decide.ts";
import type { Refusal } from "#worker/engine/draft.ts";
import { encodeState, fold, planOf } from "#worker/engine/fold.ts";
import type { Input, InputBody, InputOf, Speech } from "#worker/engine/input.ts";
import { migrateState } from "#worker/engine/migrate-state.ts";
import { type PendingAsk, pendingAsk } from "#worker/engine/redact.ts";
import { type State, engineVersion, nothing, seqOf } from "#worker/engine/state.ts";
import { isSpoken } from "#worker/engine/voice.ts";
import { wakeAt } from "#worker/engine/wake-at.ts";
import { type Effect, work } from "#worker/engine/work.ts";
import type { ComingReply } from "./asking.ts";
import { resultsAtOnce } from "./at-once.ts";
import type { EventStore } from "./event-store.ts";
import type { Interviewer } from "./interviewer.ts";
import { RunningEffects, type RunningEffectsDeps } from "./running-effects.ts";

/** What one input led to. No events and no refusal: it was known, late or stale. */
export type Taken = {
  refused: Refusal | null;
  events: readonly Event[];
  /** For redaction: the ask that was on its way before the first of these events. */
  pending: PendingAsk;
  /** Was the input known before? Then nothing happened now. */
  known: Event | null;
};

/** What an input leads to as long as nothing else happens before it is taken. */
type Draft = { input: Input; before: State; state: State; events: readonly Event[]; refused: Refusal | null };

/** What may throw without taking the interview with it. */
export type Fallible = Effect["type"] | "publish" | "input" | "alarm" | "checkpoint";

export type LoopDeps = {
  store: EventStore;
  /** Who thinks now: it may change with what was spent. */
  interviewer(state: State): Interviewer;
  now(): number;
  /** After the commit and never before: the object may be evicted between the two. */
  publish(taken: Taken): void;
  /** As `RunningEffects` has it. */
  run: RunningEffectsDeps["run"];
  setAlarm(at: number): void;
  /** What is heard of the candidate; null where nobody listens. */
  speech?(): Speech | null;
  /** What the candidate has said and not yet given as an answer. Taken before an input after which nobody could give it. */
  unsaid?(): InputOf<"answer"> | null;
  /** Notes what threw; the interview goes on without it. */
  failed(what: Fallible, error: unknown): void;
};

/** Effects outside are started again when neither result nor confirmation came: soon at first, then ever more rarely. */
const lookAgainMs = { least: 15_000, most: 3_600_000 };
/**
 * What has been due for so long and still cannot be done is given up. Until then a deployment may mend what is wrong, and
 * the interview goes on as if nothing had been.
 */
const givenUpAfterMs = 24 * 3_600_000;
const stuck =
  "For a whole day the interview could not be carried on because of a fault of the service, so it was ended.";
/** Inputs that one commit may add by itself; more would mean that two of them chase each other. */
const maxFollowUps = 8;

/** After these, nobody can give an answer by voice. */
function silences(event: Event): boolean {
  return (
    event.type === "paused" || event.type === "ended" || (event.type === "channel_changed" && event.channel === "text")
  );
}

export class Loop {
  readonly #deps: LoopDeps;
  readonly #running: RunningEffects;
  #plan: Plan | null = null;
  #state: State = nothing;
  #alarm: number | null = null;
  /** From the event that put the open question on, or one before it; empty until an answer needs them. */
  #recent: Event[] = [];
  #drafted: Draft | null = null;

  /** Reads what is stored. `wake` must follow before anything else. */
  constructor(deps: LoopDeps) {
    this.#deps = deps;
    this.#running = new RunningEffects({
      now: deps.now,
      run: deps.run,
      take: (result, cause) => void this.take(result, cause),
      late: (result) => this.#countLate(result),
      failed: deps.failed,
    });
    const stored = deps.store.checkpoint();
    if (stored === null) return;
    const opened = deps.store.read(0, 1)[0];
    if (opened === undefined) throw new Error("a checkpoint without a log");
    this.#plan = planOf(opened);
    const state = this.#parse(stored.state);
    // The log says everything that the checkpoint says.
    if (state === null) this.#state = fold(this.#plan, deps.store.read(0));
    else {
      this.#state = state;
      this.#migrate(stored.engineVersion);
    }
  }

  #parse(state: string): State | null {
    try {
      // Written by this class and by nobody else.
      return JSON.parse(state) as State;
    } catch (error) {
      this.#deps.failed("checkpoint", error);
      return null;
    }
  }

  #migrate(from: number): void {
    const place = { seq: seqOf(this.#state) + 1, at: this.#deps.now() };
    const body = migrateState(this.#state, from, place);
    if (body === null) return;
    const event: Event = { ...body, ...place, cause: "migrate" };
    const state = fold(this.plan, [event]);
    this.#deps.store.transaction(() => this.#deps.store.append([event], this.#checkpointOf(state), null));
    this.#state = state;
  }

  get state(): State {
    return this.#state;
  }

  /** Throws before the interview was opened. */
  get plan(): Plan {
    if (this.#plan === null) throw new Error("the interview has not been opened");
    return this.#plan;
  }

  /** Once per construction: no stream is in memory any more. `agentEpoch`: the newest that has a connection. */
  wake(candidatePresent: boolean, agentEpoch: number | null): void {
    if (this.#plan === null) return;
    this.#carryOn({ type: "woke", candidatePresent, agentEpoch });
  }

  /** Nobody is there to be told of an exception; thrown on, it would cost the alarm, which nobody would set again. */
  #carryOn(input: InputBody): void {
    try {
      this.take(input, input.type);
      this.#reconcile();
    } catch (error) {
      this.#deps.failed("alarm", error);
      const now = this.#deps.now();
      if (now - this.#dueSince() > givenUpAfterMs) this.offer({ type: "fail", reason: stuck }, "fail");
      this.#setAlarm(now + this.#lookAgain());
    }
  }

  #dueSince(): number {
    const lastAt = this.#state.status === "none" ? 0 : this.#state.base.lastAt;
    try {
      return Math.max(lastAt, wakeAt(this.plan, this.#state) ?? lastAt);
    } catch {
      // What it is due for is what cannot be read.
      return lastAt;
    }
  }

  open(plan: Plan, input: Input & { type: "open" }): Taken {
    if (this.#plan !== null) return this.#nothingNew(null);
    this.#plan = plan;
    return this.#takeInput(input, false);
  }

  /** Stores another interview's facts as this one's beginning. Harmless when repeated. */
  adopt(plan: Plan, events: readonly Event[]): void {
    if (this.#plan !== null) return;
    const state = fold(plan, events);
    this.#deps.store.transaction(() => this.#deps.store.append(events, this.#checkpointOf(state), null));
    this.#plan = plan;
    this.#state = state;
    this.wake(false, null);
  }

  /**
   * An input of a client: its id is remembered, and the same id again changes nothing. Throws what a fault of our own throws,
   * once the log has it that the person is not to blame.
   */
  takeFromClient(input: Input): Taken {
    const known = this.#isDrafted(input) ? null : this.#deps.store.findByInput(input.id);
    if (known !== null) return this.#nothingNew(this.#answerOf(known));
    try {
      return this.#takeInput(input, true);
    } catch (error) {
      this.#deps.failed("input", error);
      this.offer({ type: "falter", what: input.type }, "falter");
      throw error;
    }
  }

  /**
   * The reply that a client's input will want; null where it wants none that takes time. Nothing is stored and nothing changes:
   * if the input is taken next, it leads to the same without being thought through again.
   */
  replyTo(input: Input): ComingReply | null {
    if (this.#plan === null || this.knows(input.id)) return null;
    try {
      this.#drafted = this.#draft(input);
    } catch {
      // Taking it throws the same, and notes it.
      return null;
    }
    const { state, events } = this.#drafted;
    if (state.status !== "live" || state.phase.at !== "choosing") return null;
    const effect = work(this.#plan, state).find((wanted) => wanted.type === "reply");
    return effect === undefined ? null : { effect, state, since: this.#since(state.run.questionSeq, events) };
  }

  #isDrafted(input: Input): boolean {
    return this.#drafted?.input === input && this.#drafted.before === this.#state;
  }

  /** An input of the shell itself; `cause` names it in the log. */
  take(body: InputBody, cause: string): Taken {
    return this.#takeInput({ ...body, at: this.#deps.now(), id: cause }, false);
  }

  /** Like `take`, for what nobody waits for: an exception is only noted. */
  offer(body: InputBody, cause: string): void {
    try {
      this.take(body, cause);
    } catch (error) {
      this.#deps.failed("input", error);
    }
  }

  #countLate(result: InputBody): void {
    if (!("used" in result) || result.used === null) return;
    const what =
      result.type === "prepared" ? "prepare_question" : result.type === "assessed" ? "assess_answer" : "reply";
    this.offer({ type: "spent", what, used: result.used }, "late");
  }

  /** The alarm rang. It may ring early: an alarm is only ever moved forward. */
  ring(): void {
    this.#alarm = null;
    if (this.#plan === null) return;
    this.#running.giveUpLost(this.#lookAgain());
    this.#carryOn({ type: "tick", speech: this.#deps.speech?.() ?? null });
  }

  /** Somebody outside has carried an effect out. Harmless when repeated, late, or about an effect that nobody wants. */
  confirm(effect: string, ref: string): void {
    if (this.#plan !== null) this.take({ type: "done", effect, ref }, effect);
  }

  /** Grows with the time since anything happened, so that an outage outside is not met with a flood. */
  #lookAgain(): number {
    const quiet = this.#state.status === "none" ? 0 : this.#deps.now() - this.#state.base.lastAt;
    return Math.min(lookAgainMs.most, Math.max(lookAgainMs.least, quiet / 2));
  }

  /** Has an input of a client with this id been taken? */
  knows(input: string): boolean {
    return this.#deps.store.findByInput(input) !== null;
  }

  events(after: number, limit?: number): Event[] {
    return this.#deps.store.read(after, limit);
  }

  /** What was heard of the words before stands in front of the answer that it came with. */
  #answerOf(known: Event): Event {
    const [next] = known.type === "delivered" ? this.#deps.store.read(known.seq, 1) : [];
    return next?.type === "answered" && next.cause === known.cause ? next : known;
  }

  #nothingNew(known: Event | null): Taken {
    return { refused: null, events: [], pending: null, known };
  }

  #takeInput(input: Input, client: boolean): Taken {
    this.#takeUnsaid(input);
    const before = this.#state;
    const taken = this.#commit(input, client);
    if (taken.events.length === 0) return { refused: taken.refused, events: [], pending: null, known: null };
    const told: Taken = { ...taken, pending: pendingAsk(before), known: null };
    this.#publish(told);
    this.#reconcile();
    return told;
  }

  #publish(told: Taken): void {
    try {
      this.#deps.publish(told);
    } catch (error) {
      // It is stored: clients come back for it, and neither the alarm nor the effects may be missed for that.
      this.#deps.failed("publish", error);
    }
  }

  /** Words that were spoken are not lost with the agent that heard them, or with a pause. */
  #takeUnsaid(input: Input): void {
    const before = this.#state;
    if (before.status !== "live" || !isSpoken(before.run) || input.type === "answer") return;
    const unsaid = this.#deps.unsaid?.() ?? null;
    if (unsaid === null || !decide(this.plan, before, input).events.some(silences)) return;
    // By itself: who would reply to it is asked once the interview goes on.
    const { events, refused } = decide(this.plan, before, unsaid);
    if (events.length === 0) return;
    this.#store(events, fold(this.plan, events, before), unsaid.id);
    this.#publish({ events, refused, pending: pendingAsk(before), known: null });
  }

  /** The input and everything that follows from it at once, in one transaction. */
  #commit(input: Input, client: boolean): Pick<Taken, "events" | "refused"> {
    const drafted = this.#isDrafted(input) ? this.#drafted : null;
    const { state, events, refused } = drafted ?? this.#draft(input);
    this.#drafted = null;
    if (events.length === 0) return { events, refused };
    this.#store(events, state, client ? input.id : null);
    return { events, refused };
  }

  #draft(input: Input): Draft {
    const { plan } = this;
    const before = this.#state;
    const first = decide(plan, before, input);
    const { refused } = first;
    if (first.events.length === 0) return { input, before, state: before, events: [], refused };
    const events: Event[] = [...first.events];
    let state = fold(plan, first.events, before);
    for (let count = 0; count < maxFollowUps; count++) {
      const known = events.length;
      for (const follow of this.#atOnce(plan, state, events, input.at)) {
        const next = decide(plan, state, follow).events;
        events.push(...next);
        state = fold(plan, next, state);
      }
      if (events.length === known) break;
    }
    return { input, before, state, events, refused };
  }

  #store(events: readonly Event[], state: State, input: string | null): void {
    this.#deps.store.transaction(() => this.#deps.store.append(events, this.#checkpointOf(state), input));
    this.#state = state;
    if (this.#recent.length > 0) this.#recent.push(...events);
  }

  #checkpointOf(state: State) {
    return { seq: seqOf(state), engineVersion, state: encodeState(state) };
  }

  #atOnce(plan: Plan, state: State, fresh: readonly Event[], at: number): Input[] {
    const given = { plan, state, at, since: (seq: number) => this.#since(seq, fresh) };
    return work(plan, state).flatMap((effect): Input[] => {
      try {
        return resultsAtOnce(this.#deps.interviewer(state), effect, given);
      } catch (error) {
        // Thrown on, it would refuse these words as often as they are sent. The effect fails as a stream would.
        this.#deps.failed(effect.type, error);
        return [];
      }
    });
  }

  #since(seq: number, fresh: readonly Event[]): Event[] {
    const first = fresh[0]?.seq ?? Number.POSITIVE_INFINITY;
    if (seq >= first) return fresh.filter((event) => event.seq >= seq);
    // Read once per question, and not at each of its answers.
    if (this.#recent[0]?.seq !== seq) this.#recent = this.#deps.store.read(seq - 1);
    return [...this.#recent, ...fresh];
  }

  /** Makes what runs agree with what the state wants. */
  #reconcile(): void {
    const wanted = work(this.plan, this.#state);
    this.#running.agreeWith(wanted);
    // A recording is wanted for as long as somebody speaks, and looked at when the alarm rings anyway.
    this.#arm(wanted.some(({ type }) => type !== "reply" && type !== "record_room"));
  }

  #arm(busyOutside: boolean): void {
    const due = wakeAt(this.plan, this.#state);
    const look = busyOutside ? this.#deps.now() + this.#lookAgain() : null;
    const at = due === null ? look : look === null ? due : Math.min(due, look);
    // One write less per turn: an alarm that rings early finds nothing due and is set again.
    if (at === null || (this.#alarm !== null && this.#alarm <= at)) return;
    this.#setAlarm(at);
  }

  #setAlarm(at: number): void {
    this.#alarm = at;
    this.#deps.setAlarm(at);
  }
}
