/**
 * The hibernating sockets of one interview. What is known of a socket lies in its attachment, so that it survives when the
 * object sleeps.
 */
import type { ErrorCode } from "#contract/errors.ts";
import type { LiveMessage } from "#contract/live/message.ts";
import type { Role } from "#contract/views.ts";
import type { Speech } from "#worker/engine/input.ts";

export type Attachment = {
  role: Role;
  /** Reviewers watch; their inputs are refused. */
  readonly: boolean;
  /** Has said hello: from then on it gets what happens. */
  greeted: boolean;
  /** Counts up with each socket of the role. */
  place: number;
  /** Of a voice agent: which one it is. Absent for everybody else. */
  epoch?: number;
  /** Of a voice agent: does the candidate speak, as far as it hears, and since when? Absent until it has said so. */
  speech?: Speech;
  /** Of a voice agent: it speaks with a realtime model. */
  realtime?: true;
};

/**
 * Sockets that one role may have. Each costs a reading of the log and a share of every message; phones leave some behind that
 * nobody has noticed yet, so a newer one is never refused for them.
 */
const maxSockets = 24;

/** Messages that a socket may send at once, and how many more each second. */
const burst = 40;
const perSecond = 5;
/** A socket that goes on in spite of refusals is closed. */
const maxRefusals = 100;

export class Sockets {
  readonly #context: DurableObjectState;
  /** In memory only: whoever floods keeps the object awake. */
  readonly #budgets = new WeakMap<WebSocket, { left: number; at: number; refused: number }>();
  /** What each message would read anew from a socket that is known already. */
  readonly #attachments = new WeakMap<WebSocket, Attachment>();

  constructor(context: DurableObjectState) {
    this.#context = context;
    context.setWebSocketAutoResponse(new WebSocketRequestResponsePair("ping", "pong"));
  }

  accept(role: Role, readonly: boolean, epoch: number | null = null): Response {
    const pair = new WebSocketPair();
    const before = this.#openSockets(role);
    for (const socket of before.slice(0, Math.max(0, before.length + 1 - maxSockets)))
      socket.close(1008, "too many connections");
    const newest = before.at(-1);
    const place = newest === undefined ? 0 : this.attachmentOf(newest).place + 1;
    this.#context.acceptWebSocket(pair[1], [role]);
    this.#attach(pair[1], { role, readonly, greeted: false, place, ...(epoch === null ? {} : { epoch }) });
    return new Response(null, { status: 101, webSocket: pair[0] });
  }

  /** Oldest first. */
  #openSockets(role: Role): WebSocket[] {
    const open = this.#context.getWebSockets(role).filter((socket) => socket.readyState === WebSocket.OPEN);
    return open.sort((one, other) => this.attachmentOf(one).place - this.attachmentOf(other).place);
  }

  attachmentOf(socket: WebSocket): Attachment {
    const known = this.#attachments.get(socket);
    if (known !== undefined) return known;
    // Written by this class and by nobody else.
    const attachment = socket.deserializeAttachment() as Attachment;
    this.#attachments.set(socket, attachment);
    return attachment;
  }

  greet(socket: WebSocket): void {
    this.#attach(socket, { ...this.attachmentOf(socket), greeted: true });
  }

  #attach(socket: WebSocket, attachment: Attachment): void {
    socket.serializeAttachment(attachment);
    this.#attachments.set(socket, attachment);
  }

  noteSpeech(socket: WebSocket, speech: Speech): void {
    this.#attach(socket, { ...this.attachmentOf(socket), speech });
  }

  /** The newest connection of the newest agent, as far as it has said hello. */
  newestAgent(): Attachment | null {
    const newest = this.#newestAgent();
    return newest === undefined ? null : this.attachmentOf(newest);
  }

  /** The newest agent, where it used to ask whether the connection is still there and has not since `since`. */
  stillAgent(since: number): number | null {
    const newest = this.#newestAgent();
    const asked = newest === undefined ? null : this.#context.getWebSocketAutoResponseTimestamp(newest);
    return newest === undefined || asked === null || asked.getTime() >= since
      ? null
      : (this.attachmentOf(newest).epoch ?? null);
  }

  #newestAgent(): WebSocket | undefined {
    const epoch = this.agentHere();
    return this.#openSockets("agent").findLast((socket) => {
      const known = this.attachmentOf(socket);
      return known.greeted && (known.epoch ?? 0) === epoch;
    });
  }

  noteRealtime(socket: WebSocket): void {
    this.#attach(socket, { ...this.attachmentOf(socket), realtime: true });
  }

  /** Does the newest agent speak with a realtime model? It has said so in its hello, which this may be asked for the answer to. */
  isRealtime(): boolean {
    const epoch = this.agentHere();
    return this.#openSockets("agent").some((socket) => {
      const known = this.attachmentOf(socket);
      return known.realtime === true && (known.epoch ?? 0) === epoch;
    });
  }

  isCandidateHere(): boolean {
    return this.#context.getWebSockets("candidate").some((socket) => socket.readyState === WebSocket.OPEN);
  }

  /** The newest agent that has a connection. */
  agentHere(except: WebSocket | null = null): number | null {
    const epochs = this.#openSockets("agent").flatMap((socket) =>
      socket === except ? [] : [this.attachmentOf(socket).epoch ?? 0],
    );
    return epochs.length === 0 ? null : Math.max(...epochs);
  }

  /** Tells some sockets of a role why, and closes them. */
  dismiss(role: Role, which: (socket: Attachment) => boolean, error: { code: ErrorCode; message: string }): void {
    for (const socket of this.#openSockets(role)) {
      if (!which(this.attachmentOf(socket))) continue;
      this.send(socket, { type: "error", ...error });
      socket.close(1008, error.code);
    }
  }

  /** `make` is called once per role that anybody listens with. */
  broadcast(make: (role: Role) => readonly LiveMessage[]): void {
    for (const role of ["candidate", "recruiter", "agent"] as const) {
      const sockets = this.#context.getWebSockets(role).filter((socket) => this.attachmentOf(socket).greeted);
      if (sockets.length === 0) continue;
      const frames = make(role).map((message) => JSON.stringify(message));
      for (const socket of sockets) for (const frame of frames) sendFrame(socket, frame);
    }
  }

  send(socket: WebSocket, ...messages: readonly LiveMessage[]): void {
    for (const message of messages) sendFrame(socket, JSON.stringify(message));
  }

  /** Counts a message against the socket's budget; too many, and it is refused, in the end with the socket. */
  mayReceive(socket: WebSocket, now: number): boolean {
    const known = this.#budgets.get(socket) ?? { left: burst, at: now, refused: 0 };
    const left = Math.min(burst, known.left + ((now - known.at) / 1_000) * perSecond);
    const allowed = left >= 1;
    const refused = allowed ? known.refused : known.refused + 1;
    this.#budgets.set(socket, { left: allowed ? left - 1 : left, at: now, refused });
    if (refused > maxRefusals) socket.close(1008, "too many messages");
    return allowed;
  }
}

function sendFrame(socket: WebSocket, frame: string): void {
  try {
    socket.send(frame);
  } catch {
    // It went away between two frames; it comes back with the last place that it has seen.
  }
}
