/** The interview's end of the live link, on a real WebSocket, saying what a test has it say. */
import { once } from "node:events";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { type WebSocket, WebSocketServer } from "ws";
import { type AgentFrame, type AgentInput, type ToAgent, agentFrame } from "#contract/live/agent.ts";
import type { AgentView } from "#contract/views.ts";
import type { SpokenDraft } from "#contract/voice.ts";

type InputOf<T extends AgentInput["type"]> = Extract<AgentInput, { type: T }>;
type AgentEvent = Extract<ToAgent, { type: "event" }>["event"];
type Body<T> = T extends AgentEvent ? Omit<T, "seq" | "at"> : never;

export const interviewId = "int_gl_aaaaaaaaaaaaaaaaaaaa";

export class ScriptedInterview {
  readonly url: string;
  readonly #server: Server;
  readonly #sockets: WebSocketServer;
  /** Every frame that arrived, repetitions included. */
  readonly frames: AgentFrame[] = [];
  readonly authorizations: (string | undefined)[] = [];
  readonly posts: { path: string; body: unknown }[] = [];
  pings = 0;
  view: AgentView;
  draft: SpokenDraft | null = null;
  /** Refuse the next inputs with these codes, one after the other. */
  refuseNext: string[] = [];
  /** Takes no notice of inputs. */
  deaf = false;
  /** Refuses connections with this status. */
  refuseWith: number | null = null;
  /** Called with each answer that was taken; the test has the interview react. */
  onAnswer: (answer: InputOf<"answer">) => void = () => undefined;
  #open: WebSocket | null = null;
  #events: AgentEvent[] = [];

  static async open(view: Partial<AgentView> = {}): Promise<ScriptedInterview> {
    const server = createServer();
    server.listen(0, "127.0.0.1");
    await once(server, "listening");
    return new ScriptedInterview(server, view);
  }

  private constructor(server: Server, view: Partial<AgentView>) {
    this.#server = server;
    // Listening on a port, its address is an object.
    this.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    this.view = { ...firstView(), ...view };
    this.#sockets = new WebSocketServer({ noServer: true });
    server.on("upgrade", (request, socket, head) => {
      this.authorizations.push(request.headers.authorization);
      if (this.refuseWith !== null) return socket.end(`HTTP/1.1 ${this.refuseWith} No\r\nConnection: close\r\n\r\n`);
      this.#sockets.handleUpgrade(request, socket, head, (opened) => this.#accept(opened));
    });
    server.on("request", (request, response) => {
      const chunks: Buffer[] = [];
      request.on("data", (chunk: Buffer) => chunks.push(chunk));
      request.on("end", () => {
        const text = Buffer.concat(chunks).toString();
        this.posts.push({ path: request.url ?? "", body: text === "" ? null : JSON.parse(text) });
        response.setHeader("content-type", "application/json").end('{"taken":true}');
      });
    });
  }

  get connected(): boolean {
    return this.#open !== null;
  }

  inputs<T extends AgentInput["type"]>(type: T): InputOf<T>[] {
    const seen = new Map<string, AgentInput>();
    for (const frame of this.frames) if (frame.type === "input") seen.set(frame.input.id, frame.input);
    return [...seen.values()].filter((input): input is InputOf<T> => input.type === type);
  }

  drafts(): string[] {
    return this.frames.flatMap((frame) => (frame.type === "draft" ? [frame.text] : []));
  }

  speech(): boolean[] {
    return this.frames.flatMap((frame) => (frame.type === "speech" ? [frame.speaking] : []));
  }

  send(message: ToAgent): void {
    this.#open?.send(JSON.stringify(message));
  }

  show(view: Partial<AgentView>): void {
    this.view = { ...this.view, ...view };
    this.send({ type: "view", view: this.view });
  }

  push(body: Body<AgentEvent>, view: Partial<AgentView> = {}): void {
    const seq = this.view.seq + 1;
    // Its kind was checked where it was made.
    const event = { ...body, seq, at: Date.now() } as AgentEvent;
    this.#events.push(event);
    this.send({ type: "event", event });
    this.show({ ...view, seq });
  }

  /** A whole reply to an answer, by the words of `stream` first where given. */
  reply(turn: string, text: string, ask: string | null, stream: readonly string[] = []): void {
    this.show({ phase: "speaking", turn, ask: askOf(turn, ask) });
    let at = 0;
    for (const words of stream) {
      this.send({ type: "token", turn, at, text: words });
      at += words.length;
    }
    this.push(
      { type: "replied", turn, text, ask: askOf(turn, ask) },
      { phase: "listening", turn, ask: askOf(turn, ask), owed: ask === null ? null : { turn, text, again: false } },
    );
  }

  /** Breaks the connection without a word. */
  cut(): void {
    this.#open?.terminate();
  }

  /** From now on this connection answers nothing, and stays open. */
  mute(): void {
    this.#open?.removeAllListeners("message");
  }

  async close(): Promise<void> {
    this.cut();
    this.#sockets.close();
    this.#server.closeAllConnections();
    this.#server.close();
    await once(this.#server, "close");
  }

  #accept(socket: WebSocket): void {
    this.#open = socket;
    socket.on("close", () => {
      if (this.#open === socket) this.#open = null;
    });
    socket.on("message", (data) => {
      const text = String(data);
      if (text === "ping") {
        this.pings += 1;
        return socket.send("pong");
      }
      const frame = agentFrame.parse(JSON.parse(text));
      this.frames.push(frame);
      if (frame.type === "hello") this.#greet(socket, frame.lastSeq);
      if (frame.type === "input") this.#take(frame.input);
    });
  }

  #greet(socket: WebSocket, lastSeq: number): void {
    for (const event of this.#events) if (event.seq > lastSeq) socket.send(JSON.stringify({ type: "event", event }));
    socket.send(JSON.stringify({ type: "view", view: this.view }));
    socket.send(JSON.stringify({ type: "draft", draft: this.draft }));
  }

  #take(input: AgentInput): void {
    if (this.deaf) return;
    const code = this.refuseNext.shift();
    if (code !== undefined) {
      // The codes of a test are the contract's.
      const refusal = { type: "error", code, message: "refused by the test", input: input.id } as ToAgent;
      this.send(refusal);
      return this.send({ type: "view", view: this.view });
    }
    this.send({ type: "accepted", input: input.id, seq: this.view.seq });
    if (input.type === "heard" && !input.heard.cut) this.show({ owed: null });
    if (input.type === "answer") this.onAnswer(input);
  }
}

function askOf(turn: string, text: string | null): AgentView["ask"] {
  return text === null ? null : { id: `a${turn.slice(1)}`, kind: "question", text };
}

function firstView(): AgentView {
  const greeting = "Hello, and welcome. What did you build last?";
  return {
    interviewId,
    seq: 1,
    status: "live",
    channel: "voice",
    phase: "listening",
    turn: null,
    paused: null,
    ended: null,
    holdUntil: null,
    title: "Interview",
    language: "en",
    purpose: "assessment",
    consented: true,
    ask: { id: "a0", kind: "question", text: "What did you build last?" },
    question: "What did you build last?",
    progress: null,
    time: null,
    can: { repeat: true, clarify: true, skip: true, hold: true },
    expiresAt: null,
    epoch: 1,
    owed: { turn: "t0", text: greeting, again: false },
    ahead: [],
    pace: "brisk",
    voice: null,
    record: false,
    guide: null,
  };
}
