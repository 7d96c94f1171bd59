/**
 * The agent's end of the live link. Inputs are kept until the interview has said that they are durable, and sent again with the same id
 * after every break; they count once. A quiet connection is asked every two seconds whether it is still there.
 */
import { WebSocket } from "ws";
import { type AgentFrame, type AgentInput, type ToAgent, toAgent } from "#contract/live/agent.ts";
import { protocolVersion } from "#contract/live/link.ts";
import { log } from "./log.ts";
import { reconnectDelay } from "./reconnect-delay.ts";

export type LinkEnd = "replaced" | "refused" | "closed";

export type LinkListener = {
  message: (message: ToAgent) => void;
  /** An input will not be taken, whatever is done: `code` says why. */
  refused: (input: AgentInput, code: string) => void;
  connected?: (connected: boolean) => void;
  /** It is over: a newer agent speaks, or this one is not let in (any more). */
  ended: (how: LinkEnd) => void;
};

const beatMs = 2_000;
/** Without a sound from the other end for so long, the connection counts as gone. */
const quietMs = 6_000;
const connectWithinMs = 5_000;
/** An input without an answer by then is sent once more. */
const answerWithinMs = 4_000;
/** How often an input may be refused for a weakness of the service before it counts as refused. */
const mostTries = 12;

const passing: ReadonlySet<string> = new Set(["RATE_LIMITED", "UNAVAILABLE", "INTERNAL"]);
/** Statuses with which the address or the token is refused for good. */
const refusing: ReadonlySet<number> = new Set([400, 401, 403, 404, 409, 410, 426]);

type Pending = { input: AgentInput; tries: number; sentAt: number };

export class InterviewLink {
  readonly #url: string;
  readonly #token: string;
  readonly #realtime: boolean;
  readonly #listener: LinkListener;
  readonly #pending = new Map<string, Pending>();
  #socket: WebSocket | null = null;
  #lastSeq = 0;
  #attempt = 0;
  #over = false;
  #heardAt = 0;
  #beat: NodeJS.Timeout | undefined;
  #again: NodeJS.Timeout | undefined;
  /** The newest frame of each kind that is not kept by the other end; said again after a break. */
  #speaking = false;

  /** `url`: the address of Viva, http or https. */
  constructor(given: { url: string; interview: string; token: string; realtime?: boolean; listener: LinkListener }) {
    const url = new URL(`/api/live/${given.interview}`, given.url);
    url.protocol = url.protocol === "https:" ? "wss:" : "ws:";
    this.#url = url.href;
    this.#token = given.token;
    this.#realtime = given.realtime ?? false;
    this.#listener = given.listener;
    this.#connect();
  }

  /** Sends an input, now or as soon as there is a connection, until it is taken or refused. */
  input(input: AgentInput): void {
    if (this.#over) return;
    const pending = { input, tries: 0, sentAt: 0 };
    this.#pending.set(input.id, pending);
    this.#transmit(pending);
  }

  speech(speaking: boolean): void {
    this.#speaking = speaking;
    this.#send({ type: "speech", speaking });
  }

  /** A frame that nobody confirms: lost with the connection. */
  send(frame: Extract<AgentFrame, { type: "draft" }>): void {
    this.#send(frame);
  }

  close(): void {
    this.#finish("closed");
  }

  #connect(): void {
    if (this.#over) return;
    const socket = new WebSocket(this.#url, {
      headers: { authorization: `Bearer ${this.#token}` },
      handshakeTimeout: connectWithinMs,
      perMessageDeflate: false,
      maxPayload: 1_048_576,
    });
    this.#socket = socket;
    const mine = () => this.#socket === socket && !this.#over;
    socket.on("open", () => {
      if (mine()) this.#opened(socket);
    });
    socket.on("message", (data) => {
      if (!mine()) return;
      this.#heardAt = Date.now();
      this.#received(String(data));
    });
    socket.on("unexpected-response", (_request, response) => {
      response.resume();
      if (!mine()) return;
      if (refusing.has(response.statusCode ?? 0)) {
        log("warn", "link refused", { part: "link", code: String(response.statusCode) });
        return this.#finish("refused");
      }
      socket.terminate();
      this.#lost(socket);
    });
    // Told of by `close`, which follows.
    socket.on("error", () => undefined);
    socket.on("close", () => {
      if (mine()) this.#lost(socket);
    });
  }

  #opened(socket: WebSocket): void {
    this.#heardAt = Date.now();
    this.#send({ type: "hello", protocol: protocolVersion, lastSeq: this.#lastSeq, realtime: this.#realtime });
    for (const pending of this.#pending.values()) this.#transmit(pending);
    if (this.#speaking) this.#send({ type: "speech", speaking: true });
    this.#listener.connected?.(true);
    clearInterval(this.#beat);
    this.#beat = setInterval(() => {
      if (Date.now() - this.#heardAt > quietMs) return socket.terminate();
      socket.send("ping");
      const late = Date.now() - answerWithinMs;
      for (const pending of this.#pending.values()) if (pending.sentAt < late) this.#transmit(pending);
    }, beatMs);
  }

  #lost(socket: WebSocket): void {
    if (this.#socket !== socket || this.#over) return;
    this.#socket = null;
    clearInterval(this.#beat);
    this.#listener.connected?.(false);
    const delay = reconnectDelay(this.#attempt++, Math.random());
    log("info", "link lost", { part: "link", attempt: this.#attempt });
    this.#again = setTimeout(() => this.#connect(), delay);
  }

  #received(text: string): void {
    if (text === "pong") return;
    const message = parse(text);
    // A kind of message that this agent does not know comes from a newer service and is none of its business.
    if (message === null) return;
    this.#attempt = 0;
    if (message.type === "event") this.#lastSeq = Math.max(this.#lastSeq, message.event.seq);
    if (message.type === "accepted") this.#pending.delete(message.input);
    if (message.type === "error") return this.#wrong(message);
    this.#listener.message(message);
  }

  #wrong({ code, input }: Extract<ToAgent, { type: "error" }>): void {
    if (code === "AGENT_REPLACED") return this.#finish("replaced");
    const pending = input === undefined ? undefined : this.#pending.get(input);
    if (pending === undefined) {
      log("warn", "link error", { part: "link", code });
      if (code === "NOT_SIGNED_IN" || code === "FORBIDDEN" || code === "NOT_FOUND") this.#finish("refused");
      return;
    }
    if (passing.has(code) && pending.tries < mostTries) {
      setTimeout(
        () => {
          if (this.#pending.has(pending.input.id)) this.#transmit(pending);
        },
        reconnectDelay(pending.tries + 2, Math.random()),
      );
      return;
    }
    this.#pending.delete(pending.input.id);
    this.#listener.refused(pending.input, code);
  }

  #transmit(pending: Pending): void {
    if (this.#socket?.readyState !== WebSocket.OPEN) return;
    pending.tries += 1;
    pending.sentAt = Date.now();
    this.#send({ type: "input", input: pending.input });
  }

  #send(frame: AgentFrame): void {
    if (this.#socket?.readyState === WebSocket.OPEN) this.#socket.send(JSON.stringify(frame));
  }

  #finish(how: LinkEnd): void {
    if (this.#over) return;
    this.#over = true;
    clearInterval(this.#beat);
    clearTimeout(this.#again);
    this.#socket?.close();
    this.#socket = null;
    this.#listener.ended(how);
  }
}

function parse(text: string): ToAgent | null {
  try {
    const parsed = toAgent.safeParse(JSON.parse(text));
    return parsed.success ? parsed.data : null;
  } catch {
    // Not JSON: nothing of ours.
    return null;
  }
}
