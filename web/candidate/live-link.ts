/**
 * The candidate's end of the live link. Whatever is sent is kept until the service has said that it is durable, and sent
 * again with the same id after every break; where WebSockets do not come through, the same inputs go over HTTP.
 */
import { type CandidateInput, type ToCandidate, toCandidate } from "#contract/live/candidate.ts";
import { protocolVersion } from "#contract/live/link.ts";
import type { CandidateView } from "#contract/candidate-view.ts";
import { ApiError } from "#web/api.ts";
import { endsLink, fateOf } from "./input-fate.ts";
import { reconnectDelay } from "./reconnect-delay.ts";
import type { Connection, RoomAction } from "./room-state.ts";

/** A quiet connection is asked whether it is still there after this long… */
const pingEveryMs = 20_000;
/** …and counts as gone when nothing comes back. Phones drop connections without a word. */
const pongWithinMs = 8_000;
/** A connection that is neither made nor refused by then is tried anew. */
const connectWithinMs = 8_000;
/** After so many connections that never opened, HTTP is asked why. */
const failuresBeforeHttp = 3;
/** An input that got no word at all by then is sent once more: it counts once, however often it arrives. */
const answerWithinMs = 8_000;
/** How often the interview is looked at over HTTP: while a reply is on its way, and otherwise. */
const lookSoonMs = 1_500;
const lookLaterMs = 6_000;
/** How long HTTP is used before WebSockets get another chance. */
const httpForMs = 60_000;

type Record = Omit<Extract<RoomAction, { type: "record" }>, "type">;

/** The browser, as far as the link needs it. */
export type LinkWorld = {
  connect: (on: { opened: () => void; received: (text: string) => void; closed: () => void }) => {
    send: (text: string) => void;
    close: () => void;
  };
  /** Sends one input over HTTP and hands on the lines of the answer as they come. Throws `ApiError`. */
  post: (input: CandidateInput, received: (text: string) => void) => Promise<void>;
  /** The interview as it is now. Throws `ApiError`. */
  look: () => Promise<CandidateView>;
  record: () => Promise<Record>;
  /** Where inputs survive a reload. `list` is in the order in which they were kept. */
  kept: { list: () => CandidateInput[]; put: (input: CandidateInput) => void; remove: (id: string) => void };
  later: (ms: number, run: () => void) => () => void;
  now: () => number;
  random: () => number;
};

export type LinkListener = {
  message: (message: ToCandidate) => void;
  record: (record: Record) => void;
  connection: (connection: Connection) => void;
  /** Newest place in the log that the listener has. */
  lastSeq: () => number;
};

export type LiveLink = {
  /** Sends an input, now or as soon as there is a connection. */
  send: (input: CandidateInput) => void;
  /** Tries at once instead of waiting for the next turn: the network came back, or the page is looked at again. */
  hurry: () => void;
  close: () => void;
};

export function openLiveLink(world: LinkWorld, listener: LinkListener): LiveLink {
  const pending = new Map(world.kept.list().map((input) => [input.id, { input, tries: 0 }]));
  let socket: { send: (text: string) => void; close: () => void } | null = null;
  let open = false;
  let mode: "socket" | "http" = "socket";
  let over = false;
  let attempt = 0;
  let failures = 0;
  /** Did HTTP get through when a connection had not opened? */
  let httpGotThrough = false;
  let downSince = world.now();
  /** Tells a late callback of an earlier connection from one of the present one. */
  let generation = 0;
  let busyOverHttp = false;
  const waits: { [name in "connect" | "ping" | "look" | "mode" | "again"]?: () => void } = {};

  const wait = (name: keyof typeof waits, ms: number, run: () => void) => {
    waits[name]?.();
    waits[name] = world.later(ms, run);
  };
  const say = (connection: Connection) => {
    if (!over) listener.connection(connection);
  };
  const finish = (how: "refused" | "withdrawn" | "outdated") => {
    say(how);
    close();
  };
  const settle = (id: string) => {
    pending.delete(id);
    world.kept.remove(id);
  };

  function received(text: string): void {
    if (text === "pong" || text.trim() === "") return;
    const message = parse(text);
    // A kind of message that this page does not know comes from a newer service and is none of its business.
    if (message === null) return;
    if (message.type === "accepted") settle(message.input);
    if (message.type === "error" && !passOn(message)) return;
    listener.message(message);
  }

  /** False where the input is simply tried again. */
  function passOn({ code, input }: Extract<ToCandidate, { type: "error" }>): boolean {
    const entry = input === undefined ? undefined : pending.get(input);
    if (entry === undefined) {
      const end = endsLink(code);
      if (end !== null) finish(end);
      return input !== undefined;
    }
    entry.tries += 1;
    if (fateOf(code, entry.tries) === "returned") {
      settle(entry.input.id);
      return true;
    }
    world.later(reconnectDelay(entry.tries + 1, world.now() - downSince, world.random()), () => {
      if (pending.has(entry.input.id)) transmit(entry.input);
    });
    return false;
  }

  function transmit(input: CandidateInput): void {
    if (over) return;
    if (mode === "http") void flushOverHttp();
    else if (open) {
      socket?.send(JSON.stringify({ type: "input", input }));
      wait("again", answerWithinMs, transmitAll);
    }
  }

  function transmitAll(): void {
    for (const { input } of pending.values()) transmit(input);
  }

  function connect(): void {
    if (over) return;
    waits.connect?.();
    generation += 1;
    const mine = generation;
    const current = () => mine === generation && !over;
    open = false;
    socket?.close();
    socket = world.connect({
      opened: () => {
        if (!current()) return;
        waits.connect?.();
        waits.look?.();
        waits.mode?.();
        open = true;
        mode = "socket";
        attempt = 0;
        failures = 0;
        httpGotThrough = false;
        socket?.send(JSON.stringify({ type: "hello", protocol: protocolVersion, lastSeq: listener.lastSeq() }));
        transmitAll();
        say("live");
        listen();
      },
      received: (text) => {
        if (!current()) return;
        listen();
        received(text);
      },
      closed: () => {
        if (current()) lost();
      },
    });
    wait("connect", connectWithinMs, lost);
  }

  /** Something was heard: all is well until it has been quiet for a while. */
  function listen(): void {
    wait("ping", pingEveryMs, () => {
      socket?.send("ping");
      wait("ping", pongWithinMs, lost);
    });
  }

  function lost(): void {
    if (over) return;
    generation += 1;
    waits.ping?.();
    waits.connect?.();
    socket?.close();
    socket = null;
    if (open) {
      downSince = world.now();
      attempt = 0;
    } else failures += 1;
    open = false;
    if (mode === "http") return;
    if (failures >= failuresBeforeHttp) return void askHttp();
    say("lost");
    wait("connect", reconnectDelay(attempt++, world.now() - downSince, world.random()), connect);
  }

  /** Why do connections not open: is the server away, are we not let in, or does something on the way not let WebSockets through? */
  async function askHttp(): Promise<void> {
    try {
      await world.look();
      if (over || open) return;
      if (!httpGotThrough) {
        // The server may only just have come back: WebSockets get one more chance before they count as blocked.
        httpGotThrough = true;
        return connect();
      }
      mode = "http";
      say("live");
      wait("mode", httpForMs, connect);
      void lookAgain();
      void flushOverHttp();
    } catch (error) {
      if (over || open) return;
      const end = error instanceof ApiError ? endsLink(error.code) : null;
      if (end !== null) return finish(end);
      say("lost");
      httpGotThrough = false;
      failures = failuresBeforeHttp - 1;
      wait("connect", reconnectDelay(attempt++, world.now() - downSince, world.random()), connect);
    }
  }

  async function lookAgain(): Promise<void> {
    if (over || mode !== "http") return;
    let soon = false;
    try {
      const view = await world.look();
      soon = view.phase === "choosing" || view.phase === "speaking";
      if (view.seq > listener.lastSeq() && !busyOverHttp) listener.record(await world.record());
      else listener.message({ type: "view", view });
      say("live");
      await flushOverHttp();
    } catch (error) {
      const end = error instanceof ApiError ? endsLink(error.code) : null;
      if (end !== null) return finish(end);
      say("lost");
    }
    wait("look", soon ? lookSoonMs : lookLaterMs, () => void lookAgain());
  }

  async function flushOverHttp(): Promise<void> {
    if (busyOverHttp || over || mode !== "http") return;
    busyOverHttp = true;
    try {
      for (const { input } of pending.values()) {
        try {
          await world.post(input, received);
        } catch (error) {
          // No connection, and no word from the service about this input: the next look tries it again.
          if (!(error instanceof ApiError) || error.code === "OFFLINE") break;
          received(JSON.stringify({ type: "error", code: error.code, message: error.message, input: input.id }));
        }
      }
    } finally {
      busyOverHttp = false;
    }
  }

  function close(): void {
    over = true;
    generation += 1;
    for (const cancel of Object.values(waits)) cancel?.();
    socket?.close();
    socket = null;
    open = false;
  }

  connect();
  return {
    send: (input) => {
      world.kept.put(input);
      pending.set(input.id, { input, tries: 0 });
      transmit(input);
    },
    hurry: () => {
      if (over) return;
      if (mode === "http") void lookAgain();
      else if (!open) connect();
      // It may be long dead without our knowing, after a sleep.
      else {
        socket?.send("ping");
        wait("ping", pongWithinMs, lost);
      }
    },
    close,
  };
}

function parse(text: string): ToCandidate | null {
  try {
    const parsed = toCandidate.safeParse(JSON.parse(text));
    return parsed.success ? parsed.data : null;
  } catch {
    // Not JSON: nothing of ours.
    return null;
  }
}
