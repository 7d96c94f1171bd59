/**
 * The interview's Durable Object: the only authority on a running interview. It joins the loop to storage, sockets, RPC and
 * the alarm, and decides nothing itself.
 */
import { DurableObject } from "cloudflare:workers";
import type { Consent, Event } from "#contract/events.ts";
import type { CandidateInput } from "#contract/live/candidate.ts";
import type { RecruiterInput } from "#contract/live/recruiter.ts";
import type { Used } from "#contract/moves.ts";
import type { Plan } from "#contract/plan.ts";
import type { Transcript } from "#contract/transcript.ts";
import type { CandidateView } from "#contract/candidate-view.ts";
import type { RecruiterView } from "#contract/views.ts";
import { feedbackOf } from "#worker/engine/feedback.ts";
import type { Input } from "#worker/engine/input.ts";
import type { State } from "#worker/engine/state.ts";
import { projectTranscript } from "#worker/engine/transcript.ts";
import { candidateView, recruiterView } from "#worker/engine/view.ts";
import { settingsOf } from "#worker/env.ts";
import { r2Files } from "#worker/platform/files.ts";
import { Agents } from "./agents.ts";
import { alone } from "./alone.ts";
import { Asking } from "./asking.ts";
import { DraftStore } from "./draft-store.ts";
import { forkedLog, notContinued } from "./fork.ts";
import { fromCandidateInput, fromRecruiterInput, fromSpoken, type Here } from "./from-client.ts";
import { holdCv } from "./hold-cv.ts";
import type { Interviewer } from "./interviewer.ts";
import { LiveLink, type Taking, isOtherAnswer, unavailableResponse } from "./live-link.ts";
import { type Fallible, Loop } from "./loop.ts";
import { lookBack } from "./look-back.ts";
import { Mind, type MindParts } from "./mind.ts";
import { mindPartsOf } from "./mind-parts.ts";
import { noteFailure, noteUnreadable } from "./note-failure.ts";
import { objectSql } from "./object-sql.ts";
import { PassageStore } from "./passage-store.ts";
import { refusalError } from "./refusals.ts";
import type {
  CheckpointResult,
  CvPassages,
  ForkRequest,
  GivenRecording,
  InterviewRpc,
  OpenRequest,
  Result,
  SpokenAdmission,
  SpokenKept,
  SpokenOffer,
  VoiceState,
} from "./rpc.ts";
import { recordingFolder } from "./recording-folder.ts";
import { failure, ok, unavailable } from "./results.ts";
import { type EffectDeps, runEffect } from "./run-effect.ts";
import { sealTranscript } from "./seal.ts";
import { oneAfterTheOther } from "./record-room.ts";
import { type RoomWork, roomWorkOf } from "./room-work.ts";
import { Sockets } from "./sockets.ts";
import { SpokenAnswers } from "./spoken.ts";
import { type Spoken, SpokenStore } from "./spoken-store.ts";
import { SqliteEventStore } from "./sqlite-event-store.ts";
import { migrateStorage, type StorageMigration, storageMigrations } from "./storage-migrations.ts";

type Opened = Exclude<State, { status: "none" }>;

/** How often an interview that this code cannot read is looked at again. */
const unreadableAlarmMs = 5 * 60_000;

export class InterviewDO extends DurableObject<Env> implements InterviewRpc {
  readonly #sockets: Sockets;
  readonly #passages: PassageStore;
  readonly #spoken: SpokenAnswers;
  readonly #mind: Mind;
  readonly #asking: Asking;
  readonly #agents: Agents;
  readonly #here: Here = { spokenOf: (id) => this.#spoken.find(id), isMute: () => this.isMute() };
  readonly #recording = oneAfterTheOther();
  #parts: { loop: Loop; link: LiveLink } | null;
  #awake = false;

  constructor(context: DurableObjectState, env: Env) {
    super(context, env);
    this.#sockets = new Sockets(context);
    const sql = objectSql(context.storage);
    const loop = () => this.#loop;
    const now = () => Date.now();
    this.#passages = new PassageStore(sql);
    this.#spoken = new SpokenAnswers({ store: new SpokenStore(sql), loop, files: () => r2Files(this.env.FILES), now });
    this.#agents = new Agents({ loop, sockets: this.#sockets, drafts: new DraftStore(sql), now });
    this.#mind = new Mind({
      parts: () => this.mindParts(),
      passages: this.#passages,
      opened: () => ({ plan: this.#loop.plan, state: this.#opened() }),
      events: (after, limit) => this.#loop.events(after, limit),
      now,
      failed: (what, error) => this.#failed(what, error),
      abandoned: (what, used) => this.#loop.offer({ type: "spent", what, used }, "abandoned"),
    });
    this.#asking = new Asking({
      state: () => this.#loop.state,
      interviewer: (state) => this.interviewer(state),
      turn: (coming) => this.#mind.turn(coming),
      // A turn of the event loop: what was asked for leaves in it.
      sent: () => scheduler.wait(0),
    });
    this.#parts = this.#assemble();
  }

  /** Null where this code cannot read what is stored: most likely a newer version has stored it, and comes back. */
  #assemble(): { loop: Loop; link: LiveLink } | null {
    try {
      const sql = objectSql(this.ctx.storage);
      migrateStorage(sql, this.storageMigrations());
      const loop = new Loop({
        store: new SqliteEventStore(sql),
        interviewer: (state) => this.interviewer(state),
        now: () => Date.now(),
        publish: (taken) => {
          this.#agents.noteTaken(taken.events);
          link.publish(taken);
        },
        speech: () => this.#agents.speech(),
        unsaid: () => this.#agents.unsaid(),
        run: (effect, signal) => runEffect(this.#effectDeps(signal), effect, signal),
        // Not awaited: storage operations of one event are stored together.
        setAlarm: (at) => void this.ctx.storage.setAlarm(at),
        failed: (what, error) => this.#failed(what, error),
      });
      const taking: Taking = (input, take) => this.#taking(input, take);
      const link = new LiveLink(loop, this.#sockets, this.#agents, this.#here, taking);
      return { loop, link };
    } catch (error) {
      noteUnreadable(this.ctx.id, error);
      return null;
    }
  }

  get #loop(): Loop {
    return this.#assembled().loop;
  }

  get #link(): LiveLink {
    return this.#assembled().link;
  }

  #assembled(): { loop: Loop; link: LiveLink } {
    if (this.#parts === null) throw new Error("what is stored cannot be read");
    return this.#parts;
  }

  /**
   * First thing of whatever arrives, and not in the constructor: a candidate's socket that goes wakes a sleeping object and is
   * no longer listed, yet it was there until now; after an outage it is listed no more and nothing tells that it went. False
   * where what is stored cannot be read.
   */
  #wake(leaving: WebSocket | null = null): boolean {
    if (this.#awake) return true;
    this.#parts ??= this.#assemble();
    if (this.#parts === null) return false;
    this.#awake = true;
    const goesNow = leaving !== null && this.#sockets.attachmentOf(leaving).role === "candidate";
    this.#loop.wake(goesNow || this.#sockets.isCandidateHere(), this.#sockets.agentHere());
    return true;
  }

  /** Who interviews at this moment; tests bring their own. */
  protected interviewer(state: State): Interviewer {
    return this.#mind.interviewer(state);
  }

  /** What there is to think with. Asked for when it is first needed. */
  protected mindParts(): MindParts {
    return mindPartsOf(this.env);
  }

  /** What its storage should look like; tests bring that of a version to come. Called once, while the object is constructed. */
  protected storageMigrations(): readonly StorageMigration[] {
    return storageMigrations;
  }

  /** Is there no room to speak in? Tests say so themselves. */
  protected isMute(): boolean {
    return settingsOf(this.env).liveKit === null;
  }

  /** What is done in its room; tests do their own. */
  protected roomWork(): RoomWork {
    return roomWorkOf(this.env);
  }

  // ---- RPC -----------------------------------------------------------------------------------------------------------------

  async open(request: OpenRequest): Promise<Result<CandidateView>> {
    const { plan, ...opening } = request;
    if (!this.#wake()) return unavailable();
    this.#loop.open(plan, { ...opening, type: "open", at: Date.now(), id: "open" });
    return this.candidateView();
  }

  async openFork(request: ForkRequest): Promise<Result<CandidateView>> {
    if (!this.#wake()) return unavailable();
    const log = forkedLog(request, Date.now());
    if (log === null) return failure(notContinued);
    this.#loop.adopt(request.plan, log);
    return this.candidateView();
  }

  async consent(inputId: string, consent: Consent): Promise<Result<CandidateView>> {
    return this.#answer({ type: "consent", consent, id: inputId, at: Date.now() }, () => this.candidateView());
  }

  async setCv(inputId: string, cv: CvPassages | null): Promise<Result<CandidateView>> {
    if (!this.#wake()) return unavailable();
    const held = holdCv(this.#loop, this.#passages, inputId, cv);
    if (held !== null) return held === "known" ? this.candidateView() : failure(refusalError(held));
    const given = cv === null ? null : { id: cv.cv, passages: cv.passages.length };
    return this.#answer({ type: "cv", cv: given, id: inputId, at: Date.now() }, () => this.candidateView());
  }

  async fromCandidate(input: CandidateInput): Promise<Result<CandidateView>> {
    if (!this.#wake()) return unavailable();
    const taken = fromCandidateInput(input, Date.now(), this.#here);
    return this.#answer(taken, () => this.candidateView());
  }

  async beginSpoken(given: GivenRecording): Promise<Result<SpokenAdmission>> {
    return this.#wake() ? this.#spoken.begin(given) : unavailable();
  }

  async giveUpSpoken(id: string, used: Used | null): Promise<void> {
    if (this.#wake()) this.#spoken.giveUp(id, used);
  }

  async keepSpoken(spoken: Spoken, used: Used | null): Promise<Result<SpokenKept>> {
    if (!this.#wake()) return unavailable();
    return this.#spoken.keep(spoken, used, (kept) => {
      const { refused, events } = this.#loop.takeFromClient(fromSpoken(kept, Date.now()));
      return refused === null && events.length > 0;
    });
  }

  async forgetUnsentSpoken(): Promise<void> {
    if (this.#wake() && this.#loop.state.status === "ended") await this.#spoken.forgetUnsent();
  }

  async spokenOffer(): Promise<Result<SpokenOffer>> {
    return this.#read(() => this.#spoken.offer());
  }

  async recordingFolder(): Promise<Result<string>> {
    return this.#wake() ? recordingFolder(this.#loop, Date.now()) : unavailable();
  }

  async stopRecording(inputId: string): Promise<Result<{ recording: false }>> {
    return this.#answer({ type: "stop_recording", id: inputId, at: Date.now() }, async () => ok({ recording: false }));
  }

  async voiceState(): Promise<Result<VoiceState>> {
    return this.#read((plan, state) => this.#agents.voiceState(plan, state));
  }

  async agentGone(epoch: number): Promise<void> {
    if (this.#wake()) this.#agents.gone(epoch);
  }

  async fromRecruiter(input: RecruiterInput): Promise<Result<RecruiterView>> {
    return this.#answer(fromRecruiterInput(input, Date.now()), () => this.recruiterView());
  }

  async cancel(inputId: string, reason: string): Promise<Result<RecruiterView>> {
    return this.#answer({ type: "cancel", reason, id: inputId, at: Date.now() }, () => this.recruiterView());
  }

  async moveExpiry(inputId: string, expiresAt: number): Promise<Result<RecruiterView>> {
    return this.#answer({ type: "move_expiry", expiresAt, id: inputId, at: Date.now() }, () => this.recruiterView());
  }

  async dismissCandidate(): Promise<void> {
    this.#sockets.dismiss("candidate", () => true, refusalError("INVITATION_REVOKED"));
  }

  async candidateView(): Promise<Result<CandidateView>> {
    return this.#read((plan, state) => candidateView(plan, state, Date.now(), this.#agents.mayRecord()));
  }

  async recruiterView(): Promise<Result<RecruiterView>> {
    return this.#read(recruiterView);
  }

  async transcript(): Promise<Result<Transcript>> {
    return this.#read((plan, state) => projectTranscript(plan, state, this.#loop.events(0)));
  }

  async feedback(): Promise<Result<{ turn: string; text: string }[]>> {
    return this.#read((plan, state) => feedbackOf(plan, state, this.#loop.events(0)));
  }

  async events(after: number, limit: number): Promise<Result<{ events: Event[]; last: number }>> {
    return this.#read((_plan, state) => ({ events: this.#loop.events(after, limit), last: state.base.seq }));
  }

  async checkpoint(seq: number | null): Promise<Result<CheckpointResult>> {
    return this.#read((plan, state) => lookBack(plan, state, this.#loop.events(0), seq, this.#passages.all().list));
  }

  async confirm(effect: string): Promise<void> {
    // Whoever cannot be told is asked again by the version that can be.
    if (this.#wake()) this.#loop.confirm(effect, "confirmed");
  }

  async exportUntil(seq: number): Promise<Result<{ plan: Plan; planVersionId: string; events: Event[] }>> {
    return this.#read((plan, state) => ({
      plan,
      planVersionId: state.base.planVersionId,
      events: this.#loop.events(0).filter((event) => event.seq <= seq),
    }));
  }

  // ---- live link and alarm ---------------------------------------------------------------------------------------------------

  override async fetch(request: Request): Promise<Response> {
    return this.#wake() ? this.#link.fetch(request) : unavailableResponse();
  }

  override async webSocketMessage(socket: WebSocket, data: string | ArrayBuffer): Promise<void> {
    if (this.#wake()) return this.#link.onMessage(socket, data);
    // It comes back until it is let in, and sends again what nobody has accepted.
    this.#sockets.send(socket, { type: "error", ...refusalError("UNAVAILABLE") });
    socket.close(1013, "UNAVAILABLE");
  }

  override async webSocketClose(socket: WebSocket, code: number): Promise<void> {
    if (this.#wake(socket)) this.#link.noteLeaving(socket, code);
  }

  override async webSocketError(socket: WebSocket): Promise<void> {
    if (this.#wake(socket)) this.#link.noteLeaving(socket, null);
  }

  override async alarm(): Promise<void> {
    // The version that can read it has to find an alarm.
    if (!this.#wake()) return this.ctx.storage.setAlarm(Date.now() + unreadableAlarmMs);
    this.#agents.noteStill();
    this.#loop.ring();
  }

  // ---- between ---------------------------------------------------------------------------------------------------------------

  #effectDeps(signal: AbortSignal): EffectDeps {
    return {
      interviewer: this.interviewer(this.#loop.state),
      state: () => this.#opened(),
      ask: (effect, stop) => this.#asking.ask(effect, stop),
      toAssess: (question) => this.#mind.toAssess(question),
      prepare: (question, stop) => this.#mind.prepare(question, stop),
      sendForAgent: (epoch) =>
        this.roomWork().sendForAgent(this.#agents.sending(this.#loop.plan, this.#opened(), epoch)),
      recordRoom: (on) => this.#recording(() => this.roomWork().record(this.#agents.recording(on))),
      forgetCv: () => this.#passages.hold(null),
      take: (input, cause) => {
        this.#loop.take(input, cause);
        return !signal.aborted;
      },
      token: (turn, at, text) => this.#link.token(turn, at, text),
      spent: (used) => this.#loop.offer({ type: "spent", what: "reply", used }, "lost"),
      send: async (message) => void (await this.env.QUEUE.send(message)),
      seal: () => sealTranscript(r2Files(this.env.FILES), this.#loop.plan, this.#opened(), this.#loop.events(0)),
      failed: (type, error) => this.#failed(type, error),
    };
  }

  #failed(what: Fallible, error: unknown): void {
    noteFailure(this.ctx.id, what, error);
  }

  async #answer<T>(input: Input, view: () => Promise<Result<T>>): Promise<Result<T>> {
    if (!this.#wake()) return unavailable();
    if (this.#loop.state.status === "none") return failure(refusalError("NOT_FOUND"));
    const taken = await this.#taking(input, () => this.#loop.takeFromClient(input));
    if (taken.refused !== null) return failure(refusalError(taken.refused));
    return isOtherAnswer(taken.known, input) ? failure(refusalError("ANSWER_CONFLICT")) : view();
  }

  /** What somebody has to be asked for leaves before the input is stored, and nothing else arrives in between. */
  #taking<T>(input: Input, take: () => T): T | Promise<T> {
    const coming = input.type === "answer" ? this.#loop.replyTo(input) : null;
    return coming === null ? take() : alone(this.ctx, () => this.#asking.ahead(coming, take));
  }

  #read<T>(make: (plan: Plan, state: Opened) => T): Result<T> {
    if (!this.#wake()) return unavailable();
    const { state } = this.#loop;
    return state.status === "none" ? failure(refusalError("NOT_FOUND")) : ok(make(this.#loop.plan, state));
  }

  #opened(): Opened {
    const { state } = this.#loop;
    if (state.status === "none") throw new Error("the interview has not been opened");
    return state;
  }
}
