/**
 * The interview's Durable Object: the only authority on a running interview. It joins the loop to storage, sockets, RPC and
 * the alarm, and decides nothing itself.
 */
import { DurableObject } from "cloudflare:workers";
import { VivaError, errorStatus } from "#contract/errors.ts";
import type { Consent, Event } from "#contract/events.ts";
import { type CandidateInput, type LiveMessage, type RecruiterInput, candidateFrame, candidateInput, maxFrameBytes, recruiterFrame, recruiterInput } from "#contract/live.ts";
import type { Plan } from "#contract/plan.ts";
import { encodeSealed } from "#contract/sealed.ts";
import type { Transcript } from "#contract/transcript.ts";
import type { CandidateView, RecruiterView, Role } from "#contract/views.ts";
import { composeCheckpoint } from "#worker/engine/checkpoint.ts";
import { encodeState, fold } from "#worker/engine/fold.ts";
import type { Input } from "#worker/engine/input.ts";
import { questionsOf } from "#worker/engine/plan-index.ts";
import type { State } from "#worker/engine/state.ts";
import { projectTranscript } from "#worker/engine/transcript.ts";
import { turnContext } from "#worker/engine/turn-context.ts";
import { candidateView, flatStatus, recruiterView } from "#worker/engine/view.ts";
import { r2Files } from "#worker/platform/files.ts";
import { describeError, log } from "#worker/platform/logger.ts";
import type { QueueMessage } from "#worker/platform/queue-messages.ts";
import { rebase } from "./fork.ts";
import { fromCandidateInput, fromRecruiterInput } from "./from-client.ts";
import type { Interviewer } from "./interviewer.ts";
import { Loop, type Taken } from "./loop.ts";
import { messagesFor, replayFor, viewMessage } from "./messages.ts";
import { objectSql } from "./object-sql.ts";
import { offlineInterviewer } from "./offline-interviewer.ts";
import { type LiveError, refusalError } from "./refusals.ts";
import type { CheckpointResult, ForkRequest, InterviewRpc, OpenRequest, Result } from "./rpc.ts";
import { runEffect } from "./run-effect.ts";
import { Sockets } from "./sockets.ts";
import { SqliteEventStore } from "./sqlite-event-store.ts";
import { migrateStorage } from "./storage-migrations.ts";

type Opened = Exclude<State, { status: "none" }>;
type Listener = { role: Role; send(messages: readonly LiveMessage[]): void };

export class InterviewDO extends DurableObject<Env> implements InterviewRpc {
  readonly #loop: Loop;
  readonly #sockets: Sockets;
  /** Requests that stream what happens until their turn is settled. They end with the object; a repeat finds the result. */
  readonly #listeners = new Set<Listener>();

  constructor(context: DurableObjectState, env: Env) {
    super(context, env);
    const sql = objectSql(context.storage);
    migrateStorage(sql);
    this.#sockets = new Sockets(context);
    const interviewer = this.interviewer();
    this.#loop = new Loop({
      store: new SqliteEventStore(sql),
      interviewer,
      now: () => Date.now(),
      publish: (taken) => this.#publish(taken),
      run: (effect, signal) =>
        runEffect(
          {
            interviewer,
            now: () => Date.now(),
            state: () => this.#opened(),
            turnContext: () => this.#turnContext(),
            take: (input, cause) => {
              this.#loop.take(input, cause);
              return !signal.aborted;
            },
            token: (turn, at, text) => this.#tell(() => [{ type: "token", turn, at, text }]),
            send: (message) => env.QUEUE.send(message).then(() => undefined),
            seal: () => this.#seal(),
            sealedKey: (hash) => this.#sealedKey(hash),
            mirrorRow: (seq) => this.#mirrorRow(seq),
            failed: (type, error) =>
              log("warn", `interview.effect.failed.${type}`, { interviewId: this.#opened().base.interviewId, ...describeError(error) }),
          },
          effect,
          signal,
        ),
      setAlarm: (at) => {
        // Not awaited: storage operations of one event are stored together.
        if (at !== null) void context.storage.setAlarm(at);
      },
    });
    this.#loop.wake(this.#sockets.isCandidateHere());
  }

  /** Who interviews; tests bring their own. Called once, while the object is constructed. */
  protected interviewer(): Interviewer {
    return offlineInterviewer;
  }

  // ---- RPC -----------------------------------------------------------------------------------------------------------------

  async open(request: OpenRequest): Promise<Result<CandidateView>> {
    const { plan, ...opening } = request;
    this.#loop.open(plan, { ...opening, type: "open", at: Date.now(), id: "open" });
    return this.candidateView();
  }

  async openFork(request: ForkRequest): Promise<Result<CandidateView>> {
    const { plan, events, ...opening } = request;
    const known = new Set(questionsOf(plan).map((question) => question.id));
    const log = rebase(events, { ...opening, plan }, Date.now());
    if (log === null || !log.questions.every((question) => known.has(question))) {
      return failure({ code: "CONFLICT", message: "This place in the log cannot be continued with that plan: it holds a question that the plan does not have, or the interview had not begun or was over." });
    }
    this.#loop.adopt(plan, log.events);
    return this.candidateView();
  }

  async consent(inputId: string, consent: Consent): Promise<Result<CandidateView>> {
    return this.#answer({ type: "consent", consent, id: inputId, at: Date.now() }, () => this.candidateView());
  }

  async fromCandidate(input: CandidateInput): Promise<Result<CandidateView>> {
    return this.#answer(fromCandidateInput(input, Date.now()), () => this.candidateView());
  }

  async fromRecruiter(input: RecruiterInput): Promise<Result<RecruiterView>> {
    return this.#answer(fromRecruiterInput(input, Date.now()), () => this.recruiterView());
  }

  async cancel(inputId: string, reason: string): Promise<Result<RecruiterView>> {
    return this.#answer({ type: "cancel", reason, id: inputId, at: Date.now() }, () => this.recruiterView());
  }

  async candidateView(): Promise<Result<CandidateView>> {
    return this.#read((plan, state) => candidateView(plan, state, Date.now()));
  }

  async recruiterView(): Promise<Result<RecruiterView>> {
    return this.#read(recruiterView);
  }

  async transcript(): Promise<Result<Transcript>> {
    return this.#read((plan, state) => projectTranscript(plan, state, this.#loop.events(0)));
  }

  async events(after: number, limit: number): Promise<Result<{ events: Event[]; last: number }>> {
    return this.#read((_plan, state) => ({ events: this.#loop.events(after, limit), last: state.base.seq }));
  }

  async checkpoint(seq: number | null): Promise<Result<CheckpointResult>> {
    return this.#read((plan, now) => {
      const log = this.#loop.events(0);
      const until = seq === null ? log : log.filter((event) => event.seq <= seq);
      const state = fold(plan, until);
      if (state.status === "none") throw new VivaError("NOT_FOUND", "There is no such place in the log.");
      return {
        checkpoint: composeCheckpoint(plan, state, until),
        replay: { events: log.length, identical: encodeState(fold(plan, log)) === encodeState(now) },
        seqs: log.map((event) => ({ seq: event.seq, at: event.at, type: event.type })),
      };
    });
  }

  async exportUntil(seq: number): Promise<Result<{ plan: Plan; planVersionId: string; events: Event[] }>> {
    return this.#read((plan, state) => ({
      plan,
      planVersionId: state.base.planVersionId,
      events: this.#loop.events(0).filter((event) => event.seq <= seq),
    }));
  }

  // ---- live link -----------------------------------------------------------------------------------------------------------

  override async fetch(request: Request): Promise<Response> {
    const role = roleOf(request);
    const readonly = request.headers.has("x-viva-readonly");
    if (this.#loop.state.status === "none") return lines([errorMessage(refusalError("NOT_FOUND"))], 404);
    if (request.headers.get("upgrade") === "websocket") return this.#sockets.accept(role, readonly);
    const body = await request.text();
    const parsed = role === "recruiter" ? recruiterInput.safeParse(parseJson(body)) : candidateInput.safeParse(parseJson(body));
    if (!parsed.success) return lines([errorMessage(refusalError("BAD_MESSAGE"))], 400);
    if (readonly) return lines([errorMessage(refusalError("FORBIDDEN"), parsed.data.id)], 403);
    return this.#post(role, toInput(role, parsed.data));
  }

  override async webSocketMessage(socket: WebSocket, data: string | ArrayBuffer): Promise<void> {
    const { role, readonly } = this.#sockets.attachmentOf(socket);
    const refuse = (error: LiveError, input?: string) => this.#sockets.send(socket, errorMessage(error, input));
    if (!this.#sockets.mayReceive(socket, Date.now())) return refuse(refusalError("RATE_LIMITED"));
    if (typeof data !== "string") return refuse(refusalError("BAD_MESSAGE"));
    if (data.length > maxFrameBytes) return refuse(refusalError("TOO_LARGE"));
    const parsed = (role === "recruiter" ? recruiterFrame : candidateFrame).safeParse(parseJson(data));
    if (!parsed.success) return refuse(refusalError("BAD_MESSAGE"), inputIdIn(data));
    const frame = parsed.data;
    if (frame.type === "hello") return this.#hello(socket, role, frame.lastSeq);
    if (readonly) return refuse(refusalError("FORBIDDEN"), frame.input.id);
    const input = toInput(role, frame.input);
    const { taken, error } = this.#take(input);
    if (error !== null) {
      refuse(error, input.id);
      this.#sockets.send(socket, viewMessage(role, this.#loop.plan, this.#opened(), Date.now()));
      return;
    }
    this.#sockets.send(socket, { type: "accepted", input: input.id, seq: seqAfter(taken, this.#opened()) });
    this.#notePresence(null);
  }

  override async webSocketClose(socket: WebSocket): Promise<void> {
    this.#notePresence(socket);
  }

  override async webSocketError(socket: WebSocket): Promise<void> {
    this.#notePresence(socket);
  }

  override async alarm(): Promise<void> {
    this.#loop.ring();
  }

  #hello(socket: WebSocket, role: Role, lastSeq: number): void {
    const { plan } = this.#loop;
    // The log is read whole: redaction needs what stands before, and coming back is rare.
    this.#sockets.send(socket, ...replayFor(role, plan, this.#loop.events(0), lastSeq), viewMessage(role, plan, this.#opened(), Date.now()));
    this.#sockets.greet(socket);
    if (role === "candidate") this.#notePresence(null);
  }

  /** Tells the engine when the candidate's first socket came or the last one went. */
  #notePresence(leaving: WebSocket | null): void {
    const { state } = this.#loop;
    if (state.status !== "live" && state.status !== "paused") return;
    const present = this.#sockets.isCandidateHere(leaving);
    const before = state.run.candidatePresent;
    if (present === (before === true)) return;
    this.#loop.take({ type: "candidate", present }, "presence");
  }

  /** One input over HTTP: what follows is streamed until the turn is settled, at once when it is already. */
  #post(role: Role, input: Input): Response {
    const collected: LiveMessage[] = [];
    const listener: Listener = { role, send: (messages) => collected.push(...messages) };
    this.#listeners.add(listener);
    const { taken, error } = this.#take(input);
    if (error !== null) {
      this.#listeners.delete(listener);
      return lines([errorMessage(error, input.id), viewMessage(role, this.#loop.plan, this.#opened(), Date.now())], errorStatus[error.code]);
    }
    const accepted: LiveMessage = { type: "accepted", input: input.id, seq: seqAfter(taken, this.#opened()) };
    const known = taken.known === null ? [] : this.#whatFollowed(role, taken.known);
    if (this.#isSettled()) {
      this.#listeners.delete(listener);
      return lines([accepted, ...known, ...collected], 200);
    }
    const encoder = new TextEncoder();
    const { readable, writable } = new TransformStream<Uint8Array, Uint8Array>();
    const writer = writable.getWriter();
    const finish = () => {
      this.#listeners.delete(listener);
      writer.close().catch(() => undefined);
    };
    listener.send = (messages) => {
      // A reader that went away is no error: what it misses is in the log.
      writer.write(encoder.encode(encodeLines(messages))).catch(() => this.#listeners.delete(listener));
      if (this.#isSettled()) finish();
    };
    listener.send([accepted, ...known, ...collected]);
    return new Response(readable, { headers: ndjson });
  }

  /** The stored result of an input that was sent before. */
  #whatFollowed(role: Role, first: Event): LiveMessage[] {
    const log = this.#loop.events(0);
    const turn = "turn" in first ? first.turn : null;
    const end = log.find((event) => event.seq >= first.seq && event.type === "replied" && event.turn === turn);
    const until = turn === null ? first.seq : (end?.seq ?? Number.POSITIVE_INFINITY);
    const { plan } = this.#loop;
    const messages = replayFor(role, plan, log.filter((event) => event.seq <= until), first.seq - 1);
    return [...messages, viewMessage(role, plan, this.#opened(), Date.now())];
  }

  #isSettled(): boolean {
    const { state } = this.#loop;
    return state.status !== "live" || state.phase.at === "listening";
  }

  // ---- between ----------------------------------------------------------------------------------------------------------------

  #take(input: Input): { taken: Taken; error: LiveError | null } {
    const taken = this.#loop.takeFromClient(input);
    if (taken.refused !== null) return { taken, error: refusalError(taken.refused) };
    const other = taken.known?.type === "answered" && input.type === "answer" && taken.known.part.text !== input.answer.text;
    return { taken, error: other ? refusalError("ANSWER_CONFLICT") : null };
  }

  async #answer<T>(input: Input, view: () => Promise<Result<T>>): Promise<Result<T>> {
    if (this.#loop.state.status === "none") return failure(refusalError("NOT_FOUND"));
    const { error } = this.#take(input);
    return error === null ? view() : failure(error);
  }

  #read<T>(make: (plan: Plan, state: Opened) => T): Result<T> {
    const { state } = this.#loop;
    if (state.status === "none") return failure(refusalError("NOT_FOUND"));
    try {
      return { ok: true, value: make(this.#loop.plan, state) };
    } catch (error) {
      if (error instanceof VivaError) return failure({ code: error.code, message: error.message });
      throw error;
    }
  }

  #opened(): Opened {
    const { state } = this.#loop;
    if (state.status === "none") throw new Error("the interview has not been opened");
    return state;
  }

  #publish(taken: Taken): void {
    const state = this.#opened();
    this.#tell((role) => messagesFor(role, this.#loop.plan, state, taken, Date.now()));
  }

  #tell(make: (role: Role) => readonly LiveMessage[]): void {
    this.#sockets.broadcast(make);
    for (const listener of this.#listeners) listener.send(make(listener.role));
  }

  #turnContext() {
    const { state, plan } = this.#loop;
    if (state.status !== "live") return null;
    return turnContext(plan, state, this.#loop.events(state.run.questionSeq - 1), Date.now());
  }

  #mirrorRow(seq: number): QueueMessage {
    const state = this.#opened();
    return {
      type: "mirror",
      interviewId: state.base.interviewId,
      seq,
      status: flatStatus(state),
      startedAt: state.base.startedAt,
      endedAt: state.status === "ended" ? state.at : null,
      endedBy: state.status === "ended" ? state.by : null,
    };
  }

  /** The same log gives the same bytes, so sealing twice writes the same file under the same name. */
  async #seal(): Promise<{ key: string; hash: string }> {
    const { plan } = this.#loop;
    const bytes = new TextEncoder().encode(encodeSealed(plan, projectTranscript(plan, this.#opened(), this.#loop.events(0))));
    const digest = await crypto.subtle.digest("SHA-256", bytes);
    const hash = [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
    const key = this.#sealedKey(hash);
    await r2Files(this.env.FILES).putOnce(key, bytes.buffer as ArrayBuffer, "application/json");
    return { key, hash };
  }

  #sealedKey(hash: string): string {
    const { folder, interviewId } = this.#opened().base;
    return `${folder}/transcripts/${interviewId}-${hash}.json`;
  }
}

const ndjson = { "content-type": "application/x-ndjson; charset=utf-8", "cache-control": "no-store" };

function roleOf(request: Request): Role {
  // Set by the Worker after it knows who asks; the object cannot be reached otherwise.
  const role = request.headers.get("x-viva-role");
  return role === "recruiter" || role === "agent" ? role : "candidate";
}

function toInput(role: Role, input: CandidateInput | RecruiterInput): Input {
  // Each role's frame was parsed with that role's schema.
  return role === "recruiter" ? fromRecruiterInput(input as RecruiterInput, Date.now()) : fromCandidateInput(input as CandidateInput, Date.now());
}

function seqAfter(taken: Taken, state: Opened): number {
  return taken.known?.seq ?? taken.events.at(-1)?.seq ?? state.base.seq;
}

function errorMessage(error: LiveError, input?: string): LiveMessage {
  return { type: "error", code: error.code, message: error.message, ...(input === undefined ? {} : { input }) };
}

function failure<T>(error: { code: keyof typeof errorStatus; message: string }): Result<T> {
  return { ok: false, error };
}

function encodeLines(messages: readonly LiveMessage[]): string {
  return messages.map((message) => `${JSON.stringify(message)}\n`).join("");
}

function lines(messages: readonly LiveMessage[], status: number): Response {
  return new Response(encodeLines(messages), { status, headers: ndjson });
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** The id of an input that was otherwise wrong, so that its sender can stop sending it. */
function inputIdIn(text: string): string | undefined {
  const frame = parseJson(text);
  if (typeof frame !== "object" || frame === null || !("input" in frame)) return undefined;
  const { input } = frame;
  return typeof input === "object" && input !== null && "id" in input && typeof input.id === "string" ? input.id.slice(0, 64) : undefined;
}
