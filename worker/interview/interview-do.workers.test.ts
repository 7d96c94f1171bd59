/** The object in workerd: what survives eviction, repeats, drops and alarms. */
import { env } from "cloudflare:workers";
import { abortAllDurableObjects, evictDurableObject } from "cloudflare:test";
import { beforeEach, describe, expect, test } from "vitest";
import type { Plan } from "#contract/plan.ts";
import type { CandidateInput, ToCandidate } from "#contract/live/candidate.ts";
import { getInterview } from "#worker/interview/client.ts";
import type { InterviewDO } from "#worker/interview/interview-do.ts";
import { unwrap } from "#worker/interview/rpc.ts";
import { smallPlan } from "#worker/testing/plans.ts";

let count = 0;
let id = "";
const interview = () => getInterview(env, id);
const raw = () => env.INTERVIEWS.get(env.INTERVIEWS.idFromName(id)) as DurableObjectStub<InterviewDO>;

beforeEach(() => {
  count += 1;
  id = `int_gl_${String(count).padStart(20, "0")}`;
});

async function begin(plan: Plan = smallPlan()): Promise<void> {
  unwrap(
    await interview().open({
      interviewId: id,
      planVersionId: "pv_00000000000000000000",
      plan,
      folder: "org/o",
      expiresAt: Date.now() + 86_400_000,
      extraMs: 0,
    }),
  );
  unwrap(await interview().consent("consent", { version: "1", language: "en", hash: "0".repeat(64) }));
  unwrap(await interview().fromCandidate({ id: "start", type: "start", channel: "text" }));
}

/** One input over HTTP, read to its end. */
async function post(input: CandidateInput): Promise<{ status: number; messages: ToCandidate[] }> {
  const response = await interview().fetch("http://object/", {
    method: "POST",
    body: JSON.stringify(input),
    headers: { "x-viva-role": "candidate" },
  });
  const text = new TextDecoder().decode(await response.arrayBuffer());
  return {
    status: response.status,
    messages: text
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line) as ToCandidate),
  };
}

const answer = (to: string, text: string, inputId = `i-${to}`): CandidateInput => ({
  id: inputId,
  type: "answer",
  to,
  text,
  heard: null,
});
const events = async () => unwrap(await interview().events(0, 500)).events;
const types = async () => (await events()).map((event) => event.type);
const ask = async () => unwrap(await interview().candidateView()).ask;

async function until(condition: () => Promise<boolean>): Promise<void> {
  for (let tries = 0; tries < 1_000; tries++) {
    if (await condition()) return;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  throw new Error("it did not come about");
}

/** A candidate's socket that remembers what it got. */
async function connect(lastSeq = 0, role = "candidate") {
  const response = await interview().fetch("http://object/", {
    headers: { upgrade: "websocket", "x-viva-role": role },
  });
  const socket = response.webSocket;
  if (socket === null) throw new Error("no socket");
  const got: ToCandidate[] = [];
  socket.accept();
  socket.addEventListener("message", (message) => {
    if (message.data !== "pong") got.push(JSON.parse(String(message.data)) as ToCandidate);
  });
  socket.send(JSON.stringify({ type: "hello", protocol: 1, lastSeq }));
  await until(async () => got.some((message) => message.type === "view"));
  return { socket, got, send: (input: CandidateInput) => socket.send(JSON.stringify({ type: "input", input })) };
}

describe("S0.2, S2.9 a turn over the live link", () => {
  test("HTTP streams what happens until the turn is settled", async () => {
    await begin();
    const { status, messages } = await post(answer("a0", "Hello. [words:Good to hear that.] [wait:5]"));
    expect(status).toBe(200);
    const kinds = messages.map((message) => (message.type === "event" ? message.event.type : message.type));
    expect(kinds[0]).toBe("accepted");
    expect(kinds).toContain("answered");
    expect(kinds).toContain("token");
    expect(kinds.slice(-2)).toEqual(["replied", "view"]);
    const words = messages.flatMap((message) => (message.type === "token" ? [message.text] : [])).join("");
    expect(words).toBe("Good to hear that.");
    expect(messages.at(-1)).toMatchObject({ view: { ask: { id: "a1", text: "Please tell me about first." } } });
  });

  test("S3.1 the same over a socket, for every client that is connected", async () => {
    await begin();
    const one = await connect();
    const two = await connect();
    one.send(answer("a0", "Hello."));
    await until(async () => two.got.some((message) => message.type === "event" && message.event.type === "replied"));
    expect(one.got).toContainEqual(expect.objectContaining({ type: "accepted", input: "i-a0" }));
    expect(two.got.some((message) => message.type === "accepted")).toBe(false);
    two.send(answer("a0", "Too late.", "late"));
    await until(async () => two.got.some((message) => message.type === "error"));
    expect(two.got.find((message) => message.type === "error")).toMatchObject({ code: "ASK_PAST", input: "late" });
    expect(two.got.at(-1)).toMatchObject({ type: "view", view: { ask: { id: "a1" } } });
  });

  test("who comes back gets what was missed, and nothing twice", async () => {
    await begin();
    await post(answer("a0", "Hello."));
    const all = await connect(0);
    const seqs = all.got.flatMap((message) => (message.type === "event" ? [message.event.seq] : []));
    expect(seqs).toEqual([...seqs].sort((a, b) => a - b));
    const late = await connect(seqs.at(-2) ?? 0);
    expect(
      late.got
        .filter((message) => message.type === "event")
        .map((message) => message.type === "event" && message.event.seq),
    ).toEqual([seqs.at(-1)]);
  });

  test("garbage, floods and frames that are too large are refused, and the socket lives", async () => {
    await begin();
    const { socket, got } = await connect();
    socket.send("{");
    socket.send(JSON.stringify({ type: "input", input: { id: "x1", type: "dance" } }));
    socket.send(new Uint8Array([1, 2, 3]));
    socket.send("x".repeat(140_000));
    socket.send("ü".repeat(100_000));
    await until(async () => got.filter((message) => message.type === "error").length === 5);
    expect(got.flatMap((message) => (message.type === "error" ? [[message.code, message.input]] : []))).toEqual([
      ["BAD_MESSAGE", undefined],
      ["BAD_MESSAGE", "x1"],
      ["BAD_MESSAGE", undefined],
      ["TOO_LARGE", undefined],
      ["TOO_LARGE", undefined],
    ]);
    for (let sent = 0; sent < 60; sent++) socket.send("{");
    await until(async () => got.some((message) => message.type === "error" && message.code === "RATE_LIMITED"));
    expect(await ask()).toMatchObject({ id: "a0" });
  });
});

test("connections of one role are few: one more than that takes the place of the oldest", async () => {
  await begin();
  const closed: number[] = [];
  for (let made = 0; made < 26; made++) {
    const { socket } = await connect();
    socket.addEventListener("close", () => closed.push(made));
  }
  await until(async () => closed.length === 2);
  expect(closed.sort((a, b) => a - b)).toEqual([0, 1]);
  expect(unwrap(await interview().recruiterView()).candidatePresent).toBe(true);
});

describe("S3.3 repeats", () => {
  test("the same answer twice, at the same time and after the next question, counts once and gets the stored reply", async () => {
    await begin();
    const sent = answer("a0", "Hello. [wait:20]");
    const [first, second] = await Promise.all([post(sent), post(sent)]);
    expect(first.status).toBe(200);
    expect(second.status).toBe(200);
    expect(second.messages.at(-1)).toMatchObject({ view: { ask: { id: "a1" } } });
    await post(answer("a1", "I built it."));
    const late = await post(sent);
    expect(late.status).toBe(200);
    expect(
      late.messages
        .filter((message) => message.type === "event")
        .map((message) => message.type === "event" && message.event.type),
    ).toEqual(["answered", "replied"]);
    expect((await types()).filter((type) => type === "answered")).toHaveLength(2);
  });

  test("the same id with other words is an error, and the first words count", async () => {
    await begin();
    await post(answer("a0", "Hello."));
    const { status, messages } = await post(answer("a0", "Something else."));
    expect(status).toBe(409);
    expect(messages[0]).toMatchObject({ type: "error", code: "ANSWER_CONFLICT" });
  });

  test("an id that named anything else before is no answer's: words are never taken silently", async () => {
    await begin();
    expect((await post({ id: "one", type: "hold" })).status).toBe(200);
    const { status, messages } = await post(answer("a0", "Hello.", "one"));
    expect(status).toBe(409);
    expect(messages[0]).toMatchObject({ type: "error", code: "ANSWER_CONFLICT" });
    expect(await types()).not.toContain("answered");
  });

  test("the same holds for an answer that says what was heard", async () => {
    await begin();
    const spoken: CandidateInput = {
      id: "i-a0",
      type: "answer",
      to: "a0",
      text: "Hello.",
      heard: { turn: "t0", chars: 9, cut: false },
    };
    await post(spoken);
    await post(answer("a1", "I built it."));
    const again = await post(spoken);
    expect(again.messages.flatMap((message) => (message.type === "event" ? [message.event.type] : []))).toEqual([
      "answered",
      "replied",
    ]);
    expect((await post({ ...spoken, text: "Other words." })).status).toBe(409);
  });

  test("two different answers at once: the second is another part or comes too late, and none is lost silently", async () => {
    await begin();
    const results = await Promise.all([
      post(answer("a0", "One. [wait:20]", "p1")),
      post(answer("a0", "Two. [wait:20]", "p2")),
    ]);
    const stored = (await events()).flatMap((event) => (event.type === "answered" ? [event.part.id] : []));
    const accepted = ["p1", "p2"].filter((_, index) => results[index]?.status === 200);
    expect(stored.sort()).toEqual(accepted.sort());
    expect((await types()).filter((type) => type === "replied")).toHaveLength(1);
  });

  test("a 200 KB answer, control characters, scripts and other scripts", async () => {
    await begin();
    expect((await post(answer("a0", "x".repeat(200_000)))).status).toBe(400);
    const odd = "<script>alert(1)</script> \u0000\u0007مرحبا 👩‍👩‍👧 line\r\nbreak";
    await post(answer("a0", odd));
    const stored = (await events()).find((event) => event.type === "answered");
    expect(stored).toMatchObject({ part: { text: "<script>alert(1)</script> مرحبا 👩‍👩‍👧 line\nbreak" } });
  });
});

describe("S0.7 eviction", () => {
  test("between any two steps of a whole interview: nothing is lost, doubled or greeted twice", async () => {
    await begin();
    for (let turn = 0; turn < 6; turn++) {
      await evictDurableObject(raw(), { webSockets: "hibernate" });
      const to = (await ask())?.id ?? "";
      await post(answer(to, `Answer ${turn}. [words:Fine.]`));
    }
    const log = await events();
    expect(log.filter((event) => event.type === "answered")).toHaveLength(6);
    expect(log.filter((event) => event.type === "replied")).toHaveLength(6);
    expect(log.filter((event) => event.type === "started")).toHaveLength(1);
    expect(unwrap(await interview().candidateView())).toMatchObject({ status: "completed" });
    expect(unwrap(await interview().checkpoint(null)).replay).toMatchObject({ identical: true });
  });

  test("while choosing: the turn is chosen again and the reply comes", async () => {
    await begin();
    const pending = post(answer("a0", "Hello. [wait:300]")).catch(() => null);
    await until(async () => (await types()).includes("answered"));
    await abortAllDurableObjects();
    await pending;
    await until(async () => (await types()).includes("replied"));
    expect(
      (await events())
        .filter((event) => event.type === "answered" || event.type === "reply_failed" || event.type === "replied")
        .map((event) => event.type),
    ).toEqual(["answered", "reply_failed", "replied"]);
    expect((await events()).at(-1)).toMatchObject({ how: "model" });
  });

  test("while speaking: the words are completed by the prepared ones at the same ask", async () => {
    await begin();
    const pending = post(answer("a0", "Hello. [words:One two three four five six.] [wait:100]")).catch(() => null);
    await until(async () => (await types()).includes("move_chosen"));
    await abortAllDurableObjects();
    await pending;
    await until(async () => (await types()).includes("replied"));
    expect((await events()).at(-1)).toMatchObject({ type: "replied", how: "recovered" });
    expect(await ask()).toMatchObject({ id: "a1", text: "Please tell me about first." });
  });

  test("a hibernated socket gets what happens after the object was built anew", async () => {
    await begin();
    const { got, send } = await connect();
    await evictDurableObject(raw(), { webSockets: "hibernate" });
    send(answer("a0", "Hello."));
    await until(async () => got.some((message) => message.type === "event" && message.event.type === "replied"));
  });
});

describe("S3.2 alarm and presence", () => {
  test("a hanging model ends at the deadline with the planned question", async () => {
    await begin(smallPlan({ settings: { replyDeadlineMs: { text: 500, voice: 300 } } }));
    const { messages } = await post(answer("a0", "Hello. [hang]"));
    expect(messages.at(-1)).toMatchObject({ view: { ask: { text: "Please tell me about first." } } });
    expect((await events()).filter((event) => event.type === "reply_failed")).toMatchObject([{ reason: "timeout" }]);
  });

  test("a failing model: the prepared words, at once", async () => {
    await begin();
    const { messages } = await post(answer("a0", "Hello. [fail:choosing]"));
    expect(messages.at(-1)).toMatchObject({ view: { ask: { text: "Please tell me about first." } } });
    const { messages: second } = await post(answer("a1", "I built it. [words:I see. And] [fail:speaking]"));
    const reply = second.find((message) => message.type === "event" && message.event.type === "replied");
    expect(reply).toMatchObject({ event: { text: "I see. Please tell me about second." } });
    expect(
      (await events())
        .filter((event) => event.type === "replied")
        .map((event) => event.type === "replied" && event.how),
    ).toEqual(["prepared", "completed"]);
  });

  test("the candidate's last socket going is noticed, and coming back too", async () => {
    await begin();
    const one = await connect();
    await until(async () => unwrap(await interview().recruiterView()).candidatePresent);
    one.socket.close(1000, "bye");
    await until(async () => !unwrap(await interview().recruiterView()).candidatePresent);
    await connect();
    await until(async () => unwrap(await interview().recruiterView()).candidatePresent);
    expect(await ask()).toMatchObject({ id: "a0" });
  });

  test("a page that is loaded anew was never gone", async () => {
    await begin();
    const one = await connect();
    one.socket.close(1000, "bye");
    await connect();
    await new Promise((resolve) => setTimeout(resolve, 4_000));
    expect((await types()).filter((type) => type === "candidate_changed")).toHaveLength(1);
  });
});

test("sealed once with its hash, and the evaluation asked for", async () => {
  await begin();
  await post(answer("a0", "Hello."));
  await post({ id: "end", type: "end" });
  await until(async () => (await events()).some((event) => event.type === "settled" && event.effect === "seal"));
  // Here nobody reads the queue: whoever does says so.
  await until(async () => {
    await interview().confirm("evaluate:1");
    return (await events()).some((event) => event.type === "settled" && event.effect === "evaluate:1");
  });
  const sealed = (await events()).find((event) => event.type === "settled" && event.effect === "seal");
  const hash = sealed?.type === "settled" ? sealed.ref : "";
  const file = await env.FILES.get(`org/o/transcripts/${id}-${hash}.json`);
  const digest = await crypto.subtle.digest("SHA-256", await file!.arrayBuffer());
  expect([...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, "0")).join("")).toBe(hash);
});

test("fork: a practice interview goes on from a checkpoint, at the same ask", async () => {
  await begin();
  await post(answer("a0", "Hello."));
  await post(answer("a1", "I built it."));
  const seq = (await events()).find((event) => event.type === "replied")?.seq ?? 0;
  const { plan, events: log } = unwrap(await interview().exportUntil(seq));
  const other = getInterview(env, `int_gl_fork${id.slice(-16)}`);
  const view = unwrap(
    await other.openFork({
      interviewId: `int_gl_fork${id.slice(-16)}`,
      planVersionId: "pv_00000000000000000000",
      plan,
      folder: "org/o",
      expiresAt: Date.now() + 1_000,
      extraMs: 0,
      events: log,
    }),
  );
  expect(view).toMatchObject({ status: "live", ask: { id: "a1", text: "Please tell me about first." } });
  expect(unwrap(await other.checkpoint(null)).replay.identical).toBe(true);
});

test("S0.8 checkpoints: the state at any place, with what other systems keep in theirs", async () => {
  await begin();
  await post(answer("a0", "Hello."));
  const now = unwrap(await interview().checkpoint(null));
  expect(now.checkpoint).toMatchObject({
    topic: "Craft",
    step: 2,
    maxSteps: 5,
    waitingForUser: true,
    answers: ["Hello."],
  });
  const started = now.seqs.find((entry) => entry.type === "started")?.seq ?? null;
  expect(unwrap(await interview().checkpoint(started)).checkpoint).toMatchObject({
    step: 1,
    answers: [],
    topic: "Introduction",
  });
});

test("an interview that was never opened is not there", async () => {
  expect((await post(answer("a0", "Hello."))).status).toBe(404);
  expect(await interview().candidateView()).toMatchObject({ ok: false, error: { code: "NOT_FOUND" } });
});
