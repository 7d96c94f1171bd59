/**
 * Voice agents on the live link: which of them may speak, what they say of the candidate besides inputs, and what they are told.
 * All that has to survive lies in the log, in their sockets' attachments, or in the draft's row.
 */
import { consentInputId, conversationConsents, videoConsents } from "#contract/languages/consent-version.ts";
import type { Event } from "#contract/events.ts";
import type { AgentInput } from "#contract/live/agent.ts";
import type { Plan } from "#contract/plan.ts";
import { cleanText } from "#contract/text.ts";
import type { RoomRecordingKind, SpokenDraft } from "#contract/voice.ts";
import { type AgentKnows, owedPlace } from "#worker/engine/agent-view.ts";
import type { Input, InputOf, Speech } from "#worker/engine/input.ts";
import type { State } from "#worker/engine/state.ts";
import { flatStatus, mayBeRecorded } from "#worker/engine/view.ts";
import { newestEpoch } from "#worker/engine/voice.ts";
import { wordsOfChoice } from "./choice-words.ts";
import type { DraftStore } from "./draft-store.ts";
import { fromAgentInput } from "./from-client.ts";
import { guideOf } from "./guide.ts";
import type { Loop } from "./loop.ts";
import { refusalError } from "./refusals.ts";
import type { VoiceState } from "./rpc.ts";
import type { RecordRoom } from "./record-room.ts";
import type { SendForAgent } from "./send-for-agent.ts";
import type { Attachment, Sockets } from "./sockets.ts";

/** An agent asks every few seconds. */
const stillMs = 12_000;

/** Codes of a connection that was closed on purpose: with "normal", or with none at all. */
const meant: ReadonlySet<number> = new Set([1000, 1005]);

export type AgentsDeps = { loop(): Loop; sockets: Sockets; drafts: DraftStore; now(): number };

export class Agents {
  readonly #deps: AgentsDeps;
  #mayRecord = false;

  constructor(deps: AgentsDeps) {
    this.#deps = deps;
  }

  /** Only the newest agent may speak: the ones before it are told so and let go. `leaving`: a socket that is closing. */
  note(leaving: WebSocket | null): void {
    const { sockets } = this.#deps;
    const loop = this.#deps.loop();
    const epoch = sockets.agentHere(leaving);
    const { state } = loop;
    const known = "run" in state ? (state.run?.agent ?? null) : null;
    if (epoch === null) {
      if (known?.present === true) loop.offer({ type: "agent", epoch: known.epoch, present: false }, "presence");
      return;
    }
    if (known?.epoch !== epoch || !known.present) loop.offer({ type: "agent", epoch, present: true }, "presence");
    // Of two connections of one agent, the newer one counts: the other one broke, or a second program has its token.
    const place = sockets.newestAgent()?.place ?? 0;
    const isOld = (agent: Attachment) => this.isOld(agent.epoch ?? 0) || (agent.epoch === epoch && agent.place < place);
    sockets.dismiss("agent", isOld, refusalError("AGENT_REPLACED"));
  }

  /** A connection has gone. Where the agent has closed it itself, there is nobody to wait for. */
  noteLeaving(socket: WebSocket, code: number | null): void {
    this.note(socket);
    const { epoch } = this.#deps.sockets.attachmentOf(socket);
    if (epoch !== undefined && code !== null && meant.has(code))
      this.#deps.loop().offer({ type: "no_agent", epoch }, "presence");
  }

  /**
   * Before the alarm looks at who is silent: a host that lost its power closes no connection. Whoever asks now and then whether the
   * connection is still there, and does not any more, is gone.
   */
  noteStill(): void {
    const { sockets, now } = this.#deps;
    const epoch = sockets.stillAgent(now() - stillMs);
    if (epoch !== null) this.gone(epoch);
  }

  isOld(epoch: number | null): boolean {
    if (epoch === null) return false;
    const { state } = this.#deps.loop();
    const newest = "run" in state && state.run !== null ? newestEpoch(state.run) : 0;
    // Before the interview has begun, only the connections tell.
    return epoch < Math.max(newest, this.#deps.sockets.agentHere() ?? 0);
  }

  /** A hint from outside that an agent is gone. Its connection may not have noticed yet; one that is not there yet is waited for no more. */
  gone(epoch: number): void {
    const { sockets } = this.#deps;
    sockets.dismiss("agent", (agent) => agent.epoch === epoch, refusalError("AGENT_REPLACED"));
    const loop = this.#deps.loop();
    loop.offer({ type: "agent", epoch, present: false }, "presence");
    loop.offer({ type: "no_agent", epoch }, "presence");
  }

  /** What the agent of this epoch is sent with. */
  sending(plan: Plan, state: Exclude<State, { status: "none" }>, epoch: number): SendForAgent {
    return { interview: state.base.interviewId, epoch, untilMs: this.voiceState(plan, state).openUntil };
  }

  /** What is to be recorded of its room, beginning now. */
  recording(on: boolean): RecordRoom {
    const { plan, state } = this.#deps.loop();
    if (state.status === "none") throw new Error("the interview has not been opened");
    const { interviewId: interview, folder } = state.base;
    return { interview, folder, kind: on ? this.#recordedAs(plan, state) : null, at: this.#deps.now() };
  }

  voiceState(plan: Plan, state: Exclude<State, { status: "none" }>): VoiceState {
    const run = "run" in state ? state.run : null;
    const { startedAt } = state.base;
    const record = mayBeRecorded(state, this.mayRecord());
    return {
      status: flatStatus(state),
      channel: run?.channel ?? "text",
      language: plan.language,
      record,
      camera: record && this.#recordedAs(plan, state) === "video",
      epoch: run === null ? 0 : newestEpoch(run),
      openUntil: (startedAt ?? this.#deps.now()) + plan.settings.openForMs,
    };
  }

  /** What it said for the candidate, with no words of its own that nobody has looked at. */
  input(given: AgentInput): Input {
    const input = fromAgentInput(given, this.#deps.now());
    const loop = this.#deps.loop();
    const { state } = loop;
    if (input.type !== "answer" || input.choice == null) return input;
    const words = "phase" in state ? wordsOfChoice(loop.plan, state.phase.ask, input.answer.text, input.choice) : null;
    return { ...input, choice: { ...input.choice, words } };
  }

  /** Not an input: nothing is stored, and the alarm that would break a silence asks for it. */
  hears(socket: WebSocket, speaking: boolean): void {
    this.#deps.sockets.noteSpeech(socket, { speaking, at: this.#deps.now() });
  }

  /** What the newest agent hears. */
  speech(): Speech | null {
    return this.#deps.sockets.newestAgent()?.speech ?? null;
  }

  /** Harmless when repeated; what is not to the open ask of a live interview has come too late. */
  keep(draft: SpokenDraft): void {
    if (this.#openAsk() === draft.to) this.#deps.drafts.put(draft);
  }

  /** What was said to the open ask so far. */
  draft(): SpokenDraft | null {
    const draft = this.#deps.drafts.get();
    return draft !== null && draft.to === this.#openAsk() ? draft : null;
  }

  /** The same as an answer, for the moment before nobody could give it any more. Null: there is none. */
  unsaid(): InputOf<"answer"> | null {
    const draft = this.draft();
    const text = draft === null ? "" : cleanText(draft.text);
    if (draft === null || text.trim() === "") return null;
    const { state } = this.#deps.loop();
    // Of each place in the log there is one at most: with the answer, its row goes.
    const id = `draft:${draft.to}:${state.status === "none" ? 0 : state.base.seq}`;
    const answer = { id, text, channel: "voice" as const, confidence: draft.confidence, audio: draft.audio };
    return { at: this.#deps.now(), id, type: "answer", to: draft.to, heard: null, answer };
  }

  /** Something was stored: what an answer holds is no draft any more. */
  noteTaken(events: readonly Event[]): void {
    for (const event of events)
      if (event.type === "answered" && event.part.channel === "voice") this.#deps.drafts.put(null);
  }

  knows(): AgentKnows {
    const loop = this.#deps.loop();
    const place = owedPlace(loop.state);
    const [event] = place === null ? [] : loop.events(place - 1, 1);
    const { plan, state } = loop;
    return {
      words: event !== undefined && "text" in event ? event.text : null,
      mayRecord: this.mayRecord(),
      guide: this.#deps.sockets.isRealtime() ? guideOf(plan, state, (seq) => loop.events(seq), this.#deps.now()) : null,
    };
  }

  /** Once it was agreed to, it stays agreed to: that it was stopped is the state's to say. */
  mayRecord(): boolean {
    this.#mayRecord ||= conversationConsents.some((version) => this.#deps.loop().knows(consentInputId(version)));
    return this.#mayRecord;
  }

  /** What is to be recorded of the room beside the voice agent, as far as it was agreed to; null: nothing. */
  #recordedAs(plan: Plan, { base }: Exclude<State, { status: "none" }>): RoomRecordingKind | null {
    if (base.roomRecording === undefined || !this.mayRecord()) return null;
    const mayBeSeen = videoConsents.some((version) => this.#deps.loop().knows(consentInputId(version)));
    return base.roomRecording === "video" && plan.settings.camera && mayBeSeen ? "video" : "tracks";
  }

  #openAsk(): string | null {
    const { state } = this.#deps.loop();
    return state.status === "live" && state.phase.at !== "speaking" ? state.phase.ask.id : null;
  }
}
