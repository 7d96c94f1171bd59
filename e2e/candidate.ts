/**
 * A candidate without a browser: the live link that the pages use, over Node's network. It answers whatever is asked, goes
 * on after every break, and remembers what it was told, so that a test can hold it against the log.
 */
import { getCandidateInterview, getRecord } from "#contract/api/candidate.ts";
import type { CandidateEvent } from "#contract/candidate-events.ts";
import { errorEnvelope } from "#contract/errors.ts";
import { type CandidateInput, type ToCandidate, toCandidate } from "#contract/live/candidate.ts";
import type { CandidateView } from "#contract/candidate-view.ts";
import { ApiError, newId } from "#web/api.ts";
import { type LinkWorld, type LiveLink, openLiveLink } from "#web/candidate/live-link.ts";
import { type Person, Refused } from "./people.ts";

export type CandidateOptions = {
  /** `http`: where WebSockets do not come through. */
  over: "socket" | "http";
  random: () => number;
  /** Milliseconds between a question and its answer. */
  think: () => number;
  /** What to say, given how many answers there were before. */
  say: (count: number) => string;
  /** The link and the messages of another version of the pages. */
  client?: { openLiveLink: typeof openLiveLink; toCandidate: typeof toCandidate };
  /** How likely an input is sent twice, and how likely a connection breaks after one; 0 to 1. */
  twice?: number;
  breaks?: number;
};

/** Waiting times of the link as the test has them: those between tries shortened, and all of them where HTTP has to be asked again and again. */
function shortened(ms: number, over: "socket" | "http"): number {
  if (over === "http") return ms / 10;
  return ms < 1_000 ? ms / 4 : ms;
}

export class TestCandidate {
  readonly id: string;
  readonly #person: Person;
  readonly options: CandidateOptions;
  readonly #kept = new Map<string, CandidateInput>();
  #link: LiveLink | null = null;
  #lastSeq = 0;
  #answeredAsk: string | null = null;
  /** False: whatever is asked, nothing is said to it. */
  speaks = true;
  view: CandidateView | null = null;
  /** Called whenever the view has changed. */
  onView: (view: CandidateView) => void = () => undefined;
  /** Everything that was ever sent, by the id of its input. */
  readonly sent = new Map<string, string>();
  /** Ids of inputs that the server has said are durable. */
  readonly accepted = new Set<string>();
  readonly events: CandidateEvent[] = [];
  readonly errors: Extract<ToCandidate, { type: "error" }>[] = [];

  constructor(person: Person, id: string, options: CandidateOptions) {
    this.#person = person;
    this.id = id;
    this.options = options;
  }

  get isOver(): boolean {
    return this.view?.ended != null;
  }

  connect(): void {
    const open = this.options.client?.openLiveLink ?? openLiveLink;
    this.#link = open(this.#world(), {
      message: (message) => {
        if (message.type === "event") this.#lastSeq = Math.max(this.#lastSeq, message.event.seq);
        if (message.type === "view") this.#look(message.view);
      },
      record: ({ view }) => this.#look(view),
      connection: () => undefined,
      lastSeq: () => this.#lastSeq,
    });
  }

  close(): void {
    this.#link?.close();
  }

  /** Everything that arrives, before the link has seen it. */
  #note(text: string): void {
    if (text === "pong" || text.trim() === "") return;
    const message = (this.options.client?.toCandidate ?? toCandidate).parse(JSON.parse(text));
    if (message.type === "accepted") this.accepted.add(message.input);
    if (message.type === "event") this.events.push(message.event);
    if (message.type === "error") this.errors.push(message);
  }

  /** Sends an input of the candidate's own making. */
  send(input: CandidateInput): void {
    this.sent.set(input.id, input.type === "answer" ? input.text : "");
    this.#link?.send(input);
  }

  answer(text: string): void {
    const { ask } = this.view ?? {};
    if (ask == null) throw new Error("nothing is asked");
    this.#answeredAsk = ask.id;
    this.send({ id: newId(), type: "answer", to: ask.id, text, heard: null });
  }

  /** From now on everything is answered, after going on with a paused interview. */
  goOn(): void {
    this.speaks = true;
    if (this.view === null) return;
    if (this.view.status === "paused") this.send({ id: newId(), type: "resume" });
    this.#look(this.view);
  }

  #look(view: CandidateView): void {
    if (this.view !== null && view.seq < this.view.seq) return;
    this.view = view;
    this.onView(view);
    if (view.status === "waiting" && view.consented && this.#answeredAsk === null) {
      this.#answeredAsk = "start";
      this.send({ id: newId(), type: "start", channel: "text" });
    }
    const { ask } = view;
    if (
      !this.speaks ||
      view.status !== "live" ||
      view.phase !== "listening" ||
      ask === null ||
      ask.id === this.#answeredAsk
    )
      return;
    this.#answeredAsk = ask.id;
    const text = this.options.say(this.sent.size);
    setTimeout(() => this.send({ id: newId(), type: "answer", to: ask.id, text, heard: null }), this.options.think());
  }

  #world(): LinkWorld {
    const query = { interview: this.id };
    const { random, over, twice = 0, breaks = 0 } = this.options;
    return {
      connect: (on) => {
        if (over === "http") {
          const refusal = setTimeout(on.closed, 5);
          return { send: () => undefined, close: () => clearTimeout(refusal) };
        }
        const address = `${this.#person.base.replace("http", "ws")}/api/live/${this.id}`;
        // Node's WebSocket takes headers in place of protocols, which the types of the browser's do not know.
        const socket = new WebSocket(address, { headers: this.#person.headers() } as unknown as string[]);
        socket.onopen = on.opened;
        socket.onclose = on.closed;
        socket.onerror = () => undefined;
        socket.onmessage = ({ data }) => {
          this.#note(String(data));
          on.received(String(data));
        };
        return {
          send: (text) => {
            if (socket.readyState !== WebSocket.OPEN) return;
            socket.send(text);
            if (random() < twice && text.includes('"input"')) socket.send(text);
            if (random() < breaks) setTimeout(() => socket.close(), random() * 50);
          },
          close: () => {
            socket.onopen = socket.onclose = socket.onmessage = null;
            socket.close();
          },
        };
      },
      post: (input, received) => this.#post(input, received),
      look: async () => (await this.#ask(() => this.#person.call(getCandidateInterview, { query }))).view,
      record: () => this.#ask(() => this.#person.call(getRecord, { query })),
      kept: {
        list: () => [...this.#kept.values()],
        put: (input) => void this.#kept.set(input.id, input),
        remove: (id) => void this.#kept.delete(id),
      },
      later: (ms, run) => {
        const timer = setTimeout(run, shortened(ms, over));
        return () => clearTimeout(timer);
      },
      now: () => Date.now(),
      random,
    };
  }

  async #ask<T>(call: () => Promise<T>): Promise<T> {
    try {
      return await call();
    } catch (error) {
      throw error instanceof Refused ? error : new ApiError("OFFLINE", "The server is away.");
    }
  }

  async #post(input: CandidateInput, received: (text: string) => void): Promise<void> {
    let rest = "";
    const take = (line: string) => {
      this.#note(line);
      received(line);
    };
    try {
      const response = await this.#person.fetch("POST", `/api/live/${this.id}`, input);
      if (!response.headers.get("content-type")?.includes("ndjson")) {
        const { error } = errorEnvelope.parse(await response.json());
        throw new ApiError(error.code, error.message);
      }
      const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
      for (let chunk = await reader?.read(); chunk?.value !== undefined; chunk = await reader?.read()) {
        const lines = (rest + chunk.value).split("\n");
        rest = lines.pop() ?? "";
        lines.forEach(take);
      }
    } catch (error) {
      throw error instanceof ApiError ? error : new ApiError("OFFLINE", "The server went away.");
    }
    take(rest);
  }
}
