/** What the Worker tells a running interview about its invitation, and connections that have to go. */
import { env } from "cloudflare:workers";
import { beforeEach, describe, expect, test } from "vitest";
import type { AgentInput, ToAgent } from "#contract/live/agent.ts";
import { getInterview } from "#worker/interview/client.ts";
import { unwrap } from "#worker/interview/rpc.ts";
import { smallPlan } from "#worker/testing/plans.ts";

let count = 0;
let id = "";
const interview = () => getInterview(env, id);

beforeEach(() => {
  count += 1;
  id = `int_gl_${`gone${count}`.padEnd(20, "0")}`;
});

async function open(expiresInMs = 86_400_000): Promise<void> {
  const opening = { interviewId: id, planVersionId: "pv_00000000000000000000", folder: "org/o", extraMs: 0 };
  unwrap(await interview().open({ ...opening, plan: smallPlan(), expiresAt: Date.now() + expiresInMs }));
  unwrap(await interview().consent("consent", { version: "1", language: "en", hash: "0".repeat(64) }));
}

const start = async () => void unwrap(await interview().fromCandidate({ id: "start", type: "start", channel: "text" }));
const events = async () => unwrap(await interview().events(0, 500)).events;

async function until(condition: () => Promise<boolean>): Promise<void> {
  for (let tries = 0; tries < 500; tries++) {
    if (await condition()) return;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  throw new Error("it did not come about");
}

async function connect(role: string, epoch?: number) {
  const headers = {
    upgrade: "websocket",
    "x-viva-role": role,
    ...(epoch === undefined ? {} : { "x-viva-epoch": `${epoch}` }),
  };
  const response = await interview().fetch("http://object/", { headers });
  const socket = response.webSocket;
  if (socket === null) throw new Error(`no socket but ${response.status}`);
  const got: ToAgent[] = [];
  const closed: number[] = [];
  socket.accept();
  socket.addEventListener("message", ({ data }) => void got.push(JSON.parse(String(data)) as ToAgent));
  socket.addEventListener("close", ({ code }) => void closed.push(code));
  socket.send(JSON.stringify({ type: "hello", protocol: 1, lastSeq: 0 }));
  await until(async () => got.some((message) => message.type === "view"));
  return { socket, got, closed, send: (input: AgentInput) => socket.send(JSON.stringify({ type: "input", input })) };
}

test("S1.9 a withdrawn invitation closes the candidate's connections with a sentence, and nobody else's", async () => {
  await open();
  await start();
  const phone = await connect("candidate");
  const laptop = await connect("candidate");
  const recruiter = await connect("recruiter");
  await interview().dismissCandidate();
  await until(async () => phone.closed.length + laptop.closed.length === 2);
  expect([...phone.closed, ...laptop.closed]).toEqual([1008, 1008]);
  expect(phone.got.at(-1)).toMatchObject({ type: "error", code: "INVITATION_REVOKED" });
  expect(recruiter.closed).toEqual([]);
  await until(async () => !unwrap(await interview().recruiterView()).candidatePresent);
});

test("a new invitation moves the end of an interview that has not begun, and so its alarm", async () => {
  await open(200);
  unwrap(await interview().moveExpiry("moved", Date.now() + 86_400_000));
  unwrap(await interview().moveExpiry("moved", Date.now() + 86_400_000));
  await new Promise((resolve) => setTimeout(resolve, 500));
  await start();
  expect((await events()).filter((event) => event.type === "expiry_moved")).toHaveLength(1);
  expect(unwrap(await interview().candidateView()).status).toBe("live");
});

describe("only the newest voice agent may speak", () => {
  test("an older one is told and let go, and what it still says is refused", async () => {
    await open();
    await start();
    const first = await connect("agent", 1);
    const second = await connect("agent", 2);
    await until(async () => first.closed.length === 1);
    expect(first.got.at(-1)).toMatchObject({ type: "error", code: "AGENT_REPLACED" });
    expect(second.closed).toEqual([]);
    const late = await interview().fetch("http://object/", {
      method: "POST",
      body: JSON.stringify({ id: "late", type: "hold" }),
      headers: { "x-viva-role": "agent", "x-viva-epoch": "1" },
    });
    expect(late.status).toBe(409);
    expect(await late.text()).toContain("AGENT_REPLACED");
    expect((await events()).filter((event) => event.type === "agent_changed")).toMatchObject([
      { epoch: 1, present: true },
      { epoch: 2, present: true },
    ]);
    second.socket.close(1000, "bye");
    await until(async () =>
      (await events()).some((event) => event.type === "agent_changed" && event.epoch === 2 && !event.present),
    );
  });

  test("one that was there before the interview began is noted when it begins; an older one is not let in beside it", async () => {
    await open();
    await connect("agent", 2);
    await expect(connect("agent", 1)).rejects.toThrow("409");
    const candidate = await connect("candidate");
    candidate.socket.send(JSON.stringify({ type: "input", input: { id: "begin", type: "start", channel: "voice" } }));
    await until(async () => (await events()).some((event) => event.type === "agent_changed"));
    expect((await events()).find((event) => event.type === "agent_changed")).toMatchObject({ epoch: 2, present: true });
  });

  test("it answers for the candidate, says how sure it is, and what of its own words was heard", async () => {
    await open();
    await start();
    const agent = await connect("agent", 1);
    const said = { confidence: 0.8, audio: null, choice: null };
    agent.send({ id: "said-1", type: "answer", to: "a0", text: "Hello.", heard: null, ...said });
    await until(async () => agent.got.some((message) => message.type === "event" && message.event.type === "replied"));
    agent.send({ id: "heard-1", type: "heard", heard: { turn: "t1", chars: 5, cut: true } });
    await until(async () => (await events()).some((event) => event.type === "delivered"));
    expect((await events()).find((event) => event.type === "answered")).toMatchObject({
      part: { channel: "voice", confidence: 0.8 },
    });
    expect((await events()).at(-1)).toMatchObject({ type: "delivered", complete: false, cuts: 1 });
  });
});
