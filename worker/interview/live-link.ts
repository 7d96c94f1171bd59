/** The live link of one interview: sockets that hibernate, and requests that stream until their turn is settled. */
import { type ErrorCode, errorStatus } from "#contract/errors.ts";
import type { Event } from "#contract/events.ts";
import { type AgentInput, agentFrame, agentInput } from "#contract/live/agent.ts";
import { type CandidateInput, candidateFrame, candidateInput } from "#contract/live/candidate.ts";
import { maxFrameBytes } from "#contract/live/link.ts";
import type { LiveMessage } from "#contract/live/message.ts";
import { type RecruiterInput, recruiterFrame, recruiterInput } from "#contract/live/recruiter.ts";
import type { Role } from "#contract/views.ts";
import type { Input } from "#worker/engine/input.ts";
import type { State } from "#worker/engine/state.ts";
import type { Agents } from "./agents.ts";
import { fromCandidateInput, fromRecruiterInput, type Here } from "./from-client.ts";
import type { Loop, Taken } from "./loop.ts";
import { messagesFor, replayFor, viewMessage } from "./messages.ts";
import { encodeLines, inputIdIn, parseJson } from "./frames.ts";
import { type LiveError, refusalError } from "./refusals.ts";
import type { Sockets } from "./sockets.ts";

/** Has `take` take an input, at once or after others were asked for what it will want. */
export type Taking = <T>(input: Input, take: () => T) => T | Promise<T>;

type Listener = { role: Role; send(messages: readonly LiveMessage[]): void };

/** Who is back by then was never gone: a page that is loaded anew, a phone that changes networks. */
const goneAfterMs = 3_000;

const ndjson = { "content-type": "application/x-ndjson; charset=utf-8", "cache-control": "no-store" };

export class LiveLink {
  readonly #loop: Loop;
  readonly #sockets: Sockets;
  readonly #agents: Agents;
  readonly #here: Here;
  readonly #taking: Taking;
  /** They end with the object; whoever repeats the request finds the result. */
  readonly #listeners = new Set<Listener>();

  constructor(loop: Loop, sockets: Sockets, agents: Agents, here: Here, taking: Taking) {
    this.#loop = loop;
    this.#sockets = sockets;
    this.#agents = agents;
    this.#here = here;
    this.#taking = taking;
  }

  /** A WebSocket upgrade, or a POST of one input. The Worker has established the role. */
  async fetch(request: Request): Promise<Response> {
    const role = roleOf(request);
    const readonly = request.headers.has("x-viva-readonly");
    if (this.#loop.state.status === "none") return lines([errorMessage(refusalError("NOT_FOUND"))], 404);
    const epoch = role === "agent" ? epochOf(request) : null;
    if (this.#agents.isOld(epoch)) return lines([errorMessage(refusalError("AGENT_REPLACED"))], 409);
    if (request.headers.get("upgrade") === "websocket") return this.#sockets.accept(role, readonly, epoch);
    const body = parseJson(await request.text());
    const parsed = inputs[role].safeParse(body);
    if (!parsed.success) return lines([errorMessage(refusalError("BAD_MESSAGE"))], 400);
    if (readonly) return lines([errorMessage(refusalError("FORBIDDEN"), parsed.data.id)], 403);
    const input = this.#toInput(role, parsed.data);
    return this.#taking(input, () => this.#post(role, input));
  }

  onMessage(socket: WebSocket, data: string | ArrayBuffer): void | Promise<void> {
    const { role, readonly, epoch = null } = this.#sockets.attachmentOf(socket);
    const refuse = (error: LiveError, input?: string) => this.#sockets.send(socket, errorMessage(error, input));
    if (!this.#sockets.mayReceive(socket, Date.now())) return refuse(refusalError("RATE_LIMITED"));
    if (typeof data !== "string") return refuse(refusalError("BAD_MESSAGE"));
    if (isTooLong(data)) return refuse(refusalError("TOO_LARGE"));
    const parsed = frames[role].safeParse(parseJson(data));
    if (!parsed.success) return refuse(refusalError("BAD_MESSAGE"), inputIdIn(data));
    const frame = parsed.data;
    if (this.#agents.isOld(epoch)) return refuse(refusalError("AGENT_REPLACED"));
    if (frame.type === "hello") {
      if ("realtime" in frame && frame.realtime) this.#sockets.noteRealtime(socket);
      return this.#hello(socket, role, frame.lastSeq);
    }
    if (frame.type === "speech") return this.#agents.hears(socket, frame.speaking);
    if (frame.type === "draft") {
      const { type: _type, ...draft } = frame;
      return this.#agents.keep(draft);
    }
    if (readonly) return refuse(refusalError("FORBIDDEN"), frame.input.id);
    const input = this.#toInput(role, frame.input);
    return this.#taking(input, () => this.#takeFrom(socket, role, input));
  }

  #takeFrom(socket: WebSocket, role: Role, input: Input): void {
    const { taken, error } = this.#take(input);
    if (error !== null) return this.#sockets.send(socket, errorMessage(error, input.id), this.#view(role));
    this.#sockets.send(socket, { type: "accepted", input: input.id, seq: this.#seqAfter(taken) });
    this.#noteCandidate(Date.now());
  }

  /** A socket has gone: closed by its client with a code, or broken (null). */
  noteLeaving(socket: WebSocket, code: number | null): void {
    const { role } = this.#sockets.attachmentOf(socket);
    if (role === "agent") this.#agents.noteLeaving(socket, code);
    if (role !== "candidate") return;
    const since = Date.now();
    // An eviction meanwhile does no harm: whoever is gone when the object wakes is noted then.
    setTimeout(() => this.#noteCandidate(since), goneAfterMs);
  }

  /** Tells the engine when the candidate's first socket came or the last one went. */
  #noteCandidate(since: number): void {
    const { state } = this.#loop;
    if (state.status !== "live" && state.status !== "paused") return;
    const present = this.#sockets.isCandidateHere();
    if (present === (state.run.candidatePresent === true)) return;
    this.#loop.offer(present ? { type: "candidate", present } : { type: "candidate", present, since }, "presence");
  }

  publish(taken: Taken): void {
    this.#tell((role) => messagesFor(role, this.#loop.plan, this.#opened(), taken, Date.now(), this.#agents));
  }

  token(turn: string, at: number, text: string): void {
    this.#tell(() => [{ type: "token", turn, at, text }]);
  }

  #tell(make: (role: Role) => readonly LiveMessage[]): void {
    this.#sockets.broadcast(make);
    for (const listener of this.#listeners) listener.send(make(listener.role));
  }

  #hello(socket: WebSocket, role: Role, lastSeq: number): void {
    // The log is read whole: redaction needs what stands before, and coming back is rare.
    const missed = replayFor(role, this.#loop.plan, this.#loop.events(0), lastSeq);
    this.#sockets.send(socket, ...missed, this.#view(role));
    this.#sockets.greet(socket);
    if (role === "candidate") this.#noteCandidate(Date.now());
    if (role !== "agent") return;
    this.#sockets.send(socket, { type: "draft", draft: this.#agents.draft() });
    this.#agents.note(null);
  }

  #post(role: Role, input: Input): Response {
    const collected: LiveMessage[] = [];
    const listener: Listener = { role, send: (messages) => collected.push(...messages) };
    this.#listeners.add(listener);
    const { taken, error } = this.#take(input);
    if (error !== null) {
      this.#listeners.delete(listener);
      return lines([errorMessage(error, input.id), this.#view(role)], errorStatus[error.code]);
    }
    const accepted: LiveMessage = { type: "accepted", input: input.id, seq: this.#seqAfter(taken) };
    const known = taken.known === null ? [] : this.#whatFollowed(role, taken.known);
    const first = [accepted, ...known, ...collected];
    if (this.#isSettled()) {
      this.#listeners.delete(listener);
      return lines(first.some((message) => message.type === "view") ? first : [...first, this.#view(role)], 200);
    }
    return this.#stream(listener, first);
  }

  #stream(listener: Listener, first: readonly LiveMessage[]): Response {
    const encoder = new TextEncoder();
    const { readable, writable } = new TransformStream<Uint8Array, Uint8Array>();
    const writer = writable.getWriter();
    listener.send = (messages) => {
      // A reader that went away is no error: what it misses is in the log.
      writer.write(encoder.encode(encodeLines(messages))).catch(() => this.#listeners.delete(listener));
      if (!this.#isSettled()) return;
      this.#listeners.delete(listener);
      writer.close().catch(() => undefined);
    };
    listener.send(first);
    return new Response(readable, { headers: ndjson });
  }

  /** The stored result of an input that was sent before. */
  #whatFollowed(role: Role, first: Event): LiveMessage[] {
    const log = this.#loop.events(0);
    const turn = "turn" in first ? first.turn : null;
    const end = log.find((event) => event.seq >= first.seq && event.type === "replied" && event.turn === turn);
    const until = turn === null ? first.seq : (end?.seq ?? Number.POSITIVE_INFINITY);
    const followed = log.filter((event) => event.seq <= until);
    return [...replayFor(role, this.#loop.plan, followed, first.seq - 1), this.#view(role)];
  }

  #take(input: Input): { taken: Taken; error: LiveError | null } {
    const taken = this.#loop.takeFromClient(input);
    if (input.type === "start") this.#agents.note(null);
    if (taken.refused !== null) return { taken, error: refusalError(taken.refused) };
    return { taken, error: isOtherAnswer(taken.known, input) ? refusalError("ANSWER_CONFLICT") : null };
  }

  #toInput(role: Role, input: CandidateInput | RecruiterInput | AgentInput): Input {
    // Each role's frame was parsed with that role's schema.
    if (role === "recruiter") return fromRecruiterInput(input as RecruiterInput, Date.now());
    if (role === "agent") return this.#agents.input(input as AgentInput);
    return fromCandidateInput(input as CandidateInput, Date.now(), this.#here);
  }

  #view(role: Role): LiveMessage {
    return viewMessage(role, this.#loop.plan, this.#opened(), Date.now(), this.#agents);
  }

  #isSettled(): boolean {
    const { state } = this.#loop;
    return state.status !== "live" || state.phase.at === "listening";
  }

  #opened(): Exclude<State, { status: "none" }> {
    const { state } = this.#loop;
    if (state.status === "none") throw new Error("the interview has not been opened");
    return state;
  }

  #seqAfter(taken: Taken): number {
    return taken.known?.seq ?? taken.events.at(-1)?.seq ?? this.#opened().base.seq;
  }
}

/** Characters are counted first: of a frame that is long in these, no bytes need to be made. */
function isTooLong(data: string): boolean {
  return (
    data.length > maxFrameBytes ||
    (data.length * 3 > maxFrameBytes && new TextEncoder().encode(data).length > maxFrameBytes)
  );
}

/** Was this id used for other words before, or for something that had none? */
export function isOtherAnswer(known: Event | null, input: Input): boolean {
  if (known === null || input.type !== "answer") return false;
  return known.type !== "answered" || known.part.text !== input.answer.text;
}

function roleOf(request: Request): Role {
  // Set by the Worker once it knows who asks; the object cannot be reached otherwise.
  const role = request.headers.get("x-viva-role");
  return role === "recruiter" || role === "agent" ? role : "candidate";
}

/** Which of the voice agents that were sent for, counted from 1; the Worker reads it from the agent's token. */
function epochOf(request: Request): number {
  return Number(request.headers.get("x-viva-epoch") ?? 0);
}

const inputs = { candidate: candidateInput, recruiter: recruiterInput, agent: agentInput } as const;
const frames = { candidate: candidateFrame, recruiter: recruiterFrame, agent: agentFrame } as const;

function errorMessage(error: { code: ErrorCode; message: string }, input?: string): LiveMessage {
  return { type: "error", code: error.code, message: error.message, ...(input === undefined ? {} : { input }) };
}

/** For the time in which an object cannot read what is stored. */
export function unavailableResponse(): Response {
  const response = lines([errorMessage(refusalError("UNAVAILABLE"))], 503);
  response.headers.set("retry-after", "60");
  return response;
}

function lines(messages: readonly LiveMessage[], status: number): Response {
  return new Response(encodeLines(messages), { status, headers: ndjson });
}
