import { setImmediate as settled } from "node:timers/promises";
import { expect, test } from "vitest";
import type { CandidateInput, ToCandidate } from "#contract/live/candidate.ts";
import { ApiError } from "#web/api.ts";
import { FakeInterview } from "#web/testing/fake-interview.ts";
import { english } from "#web/testing/scripts.ts";
import { type LinkWorld, openLiveLink } from "./live-link.ts";

const answer = (id: string): CandidateInput => ({ id, type: "answer", to: "a0", text: `words of ${id}`, heard: null });
const { view } = new FakeInterview(english);

/** A world whose clock and network obey the test. */
function makeWorld(kept: CandidateInput[] = []) {
  const timers: { at: number; run: () => void }[] = [];
  const sockets: {
    frames: unknown[];
    opened: () => void;
    received: (text: string) => void;
    closed: () => void;
    isClosed: boolean;
  }[] = [];
  const state = {
    now: 0,
    kept: new Map(kept.map((input) => [input.id, input])),
    look: async () => view,
    posted: [] as CandidateInput[],
    postFails: null as ApiError | null,
  };
  const world: LinkWorld = {
    connect: (on) => {
      const socket = { ...on, frames: [] as unknown[], isClosed: false };
      sockets.push(socket);
      return {
        send: (text) => void socket.frames.push(text === "ping" ? text : JSON.parse(text)),
        close: () => void (socket.isClosed = true),
      };
    },
    post: async (input, received) => {
      if (state.postFails !== null) throw state.postFails;
      state.posted.push(input);
      received(JSON.stringify({ type: "accepted", input: input.id, seq: 9 } satisfies ToCandidate));
    },
    look: () => state.look(),
    record: async () => ({ view, lines: [] }),
    kept: {
      list: () => [...state.kept.values()],
      put: (input) => void state.kept.set(input.id, input),
      remove: (id) => void state.kept.delete(id),
    },
    later: (ms, run) => {
      const timer = { at: state.now + ms, run };
      timers.push(timer);
      return () => void (timers.includes(timer) && timers.splice(timers.indexOf(timer), 1));
    },
    now: () => state.now,
    random: () => 0.5,
  };
  const heard = { connections: [] as string[], messages: [] as ToCandidate[], records: 0, seq: 0 };
  const link = openLiveLink(world, {
    message: (message) => void heard.messages.push(message),
    record: () => void heard.records++,
    connection: (connection) => void heard.connections.push(connection),
    lastSeq: () => heard.seq,
  });
  return {
    link,
    state,
    heard,
    sockets,
    newest: () => {
      const socket = sockets.at(-1);
      if (socket === undefined) throw new Error("no connection was tried");
      return socket;
    },
    receive: (message: ToCandidate) => sockets.at(-1)?.received(JSON.stringify(message)),
    /** Lets time pass, and everything that falls due in it happen. */
    pass: async (ms: number) => {
      const until = state.now + ms;
      for (;;) {
        const due = timers.filter((timer) => timer.at <= until).sort((a, b) => a.at - b.at)[0];
        if (due === undefined) break;
        timers.splice(timers.indexOf(due), 1);
        state.now = due.at;
        due.run();
        await settled();
      }
      state.now = until;
      await settled();
    },
  };
}

test("says hello with the newest place it has, then sends what is still kept, in order", () => {
  const { newest, heard } = makeWorld([answer("one"), answer("two")]);
  heard.seq = 7;
  newest().opened();
  expect(newest().frames).toEqual([
    { type: "hello", protocol: 1, lastSeq: 7 },
    { type: "input", input: answer("one") },
    { type: "input", input: answer("two") },
  ]);
  expect(heard.connections).toEqual(["live"]);
});

test("keeps an input until it is accepted, and sends the same one again after a break", async () => {
  const { link, newest, state, receive, pass, heard } = makeWorld();
  newest().opened();
  link.send(answer("one"));
  expect([...state.kept.keys()]).toEqual(["one"]);
  newest().closed();
  expect(heard.connections.at(-1)).toBe("lost");
  await pass(1_000);
  newest().opened();
  expect(newest().frames.at(-1)).toEqual({ type: "input", input: answer("one") });
  receive({ type: "accepted", input: "one", seq: 3 });
  expect(state.kept.size).toBe(0);
  newest().closed();
  await pass(1_000);
  newest().opened();
  expect(newest().frames).toHaveLength(1);
});

test("is back within a second of the server, however long it was away", async () => {
  const { newest, sockets, pass, state } = makeWorld();
  newest().opened();
  state.look = () => Promise.reject(new ApiError("OFFLINE", ""));
  for (let second = 0; second < 60; second++) {
    if (!newest().isClosed) newest().closed();
    await pass(1_000);
  }
  const before = sockets.length;
  newest().closed();
  await pass(1_000);
  expect(sockets.length).toBeGreaterThan(before);
  expect(sockets.length).toBeLessThan(200);
});

test("a connection that has gone quiet is asked, given up and made anew", async () => {
  const { newest, sockets, pass } = makeWorld();
  newest().opened();
  await pass(21_000);
  expect(newest().frames.at(-1)).toBe("ping");
  newest().received("pong");
  await pass(21_000);
  expect(sockets).toHaveLength(1);
  await pass(20_000);
  expect(sockets.length).toBeGreaterThan(1);
  expect(sockets[0]?.isClosed).toBe(true);
});

test("tries again by itself what failed in passing, and hands back what was refused", async () => {
  const { link, newest, receive, heard, state, pass } = makeWorld();
  newest().opened();
  link.send(answer("one"));
  receive({ type: "error", code: "UNAVAILABLE", message: "", input: "one" });
  expect(heard.messages).toEqual([]);
  await pass(2_000);
  expect(newest().frames.filter((frame) => JSON.stringify(frame).includes('"one"'))).toHaveLength(2);
  receive({ type: "error", code: "ASK_PAST", message: "", input: "one" });
  expect(heard.messages).toMatchObject([{ type: "error", code: "ASK_PAST" }]);
  expect(state.kept.size).toBe(0);
});

test("an input that got no word, or one that named no input, is sent again", async () => {
  const { link, newest, receive, pass, heard } = makeWorld();
  newest().opened();
  link.send(answer("one"));
  receive({ type: "error", code: "RATE_LIMITED", message: "" });
  await pass(9_000);
  expect(newest().frames.filter((frame) => JSON.stringify(frame).includes('"one"'))).toHaveLength(2);
  receive({ type: "accepted", input: "one", seq: 3 });
  await pass(10_000);
  expect(newest().frames.filter((frame) => JSON.stringify(frame).includes('"one"'))).toHaveLength(2);
  expect(heard.messages).toMatchObject([{ type: "accepted" }]);
});

test("goes over HTTP where WebSockets never open, and back when they do", async () => {
  const { link, newest, pass, state, heard } = makeWorld();
  link.send(answer("one"));
  for (let failure = 0; failure < 4; failure++) {
    newest().closed();
    await pass(1_000);
  }
  expect(state.posted).toEqual([answer("one")]);
  expect(state.kept.size).toBe(0);
  expect(heard.connections.at(-1)).toBe("live");
  link.send(answer("two"));
  await pass(10);
  expect(state.posted).toHaveLength(2);
  await pass(61_000);
  newest().opened();
  link.send(answer("three"));
  expect(newest().frames.at(-1)).toEqual({ type: "input", input: answer("three") });
  expect(state.posted).toHaveLength(2);
});

test("a server that has just come back is met over a socket, and not taken for one that WebSockets do not reach", async () => {
  const { link, newest, pass, state, heard } = makeWorld();
  state.look = () => Promise.reject(new ApiError("OFFLINE", ""));
  link.send(answer("one"));
  for (let failure = 0; failure < 3; failure++) {
    newest().closed();
    await pass(1_000);
  }
  await pass(1_000);
  state.look = async () => view;
  newest().closed();
  await pass(0);
  newest().opened();
  expect(newest().frames.at(-1)).toEqual({ type: "input", input: answer("one") });
  expect(heard.connections.at(-1)).toBe("live");
  expect(state.posted).toEqual([]);
});

test("keeps an input that could not be posted", async () => {
  const { link, newest, pass, state } = makeWorld();
  state.postFails = new ApiError("OFFLINE", "");
  link.send(answer("one"));
  for (let failure = 0; failure < 4; failure++) {
    newest().closed();
    await pass(1_000);
  }
  expect([...state.kept.keys()]).toEqual(["one"]);
  state.postFails = null;
  await pass(10_000);
  expect(state.posted).toEqual([answer("one")]);
});

test("stops and says so when it is not let in, and keeps what was not sent", async () => {
  const { link, newest, sockets, pass, state, heard } = makeWorld();
  state.look = () => Promise.reject(new ApiError("NOT_SIGNED_IN", ""));
  link.send(answer("one"));
  for (let failure = 0; failure < 3; failure++) {
    newest().closed();
    await pass(1_000);
  }
  expect(heard.connections.at(-1)).toBe("refused");
  const before = sockets.length;
  await pass(60_000);
  expect(sockets.length).toBe(before);
  expect(state.kept.size).toBe(1);
});

test("a withdrawn invitation is the end of it, said as what it is", async () => {
  const { link, newest, sockets, pass, state, heard } = makeWorld();
  newest().opened();
  link.send(answer("one"));
  newest().received(JSON.stringify({ type: "error", code: "INVITATION_REVOKED", message: "" }));
  newest().closed();
  expect(heard.connections.at(-1)).toBe("withdrawn");
  await pass(60_000);
  expect(sockets.length).toBe(1);
  expect(state.kept.size).toBe(1);
});

test("an interview that is being updated is come back to, and what was sent goes again", async () => {
  const { link, newest, sockets, pass, heard } = makeWorld();
  newest().opened();
  link.send(answer("one"));
  newest().received(JSON.stringify({ type: "error", code: "UNAVAILABLE", message: "" }));
  newest().closed();
  expect(heard.connections.at(-1)).toBe("lost");
  await pass(2_000);
  expect(sockets.length).toBe(2);
  newest().opened();
  expect(newest().frames).toContainEqual({ type: "input", input: answer("one") });
});

test("ignores what it cannot read, and what comes late from an earlier connection", async () => {
  const { newest, sockets, heard, pass } = makeWorld();
  newest().opened();
  newest().received("{");
  newest().received('{"type":"from the future"}');
  newest().closed();
  await pass(1_000);
  newest().opened();
  sockets[0]?.received(JSON.stringify({ type: "view", view }));
  expect(heard.messages).toEqual([]);
});
