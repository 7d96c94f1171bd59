/** The object with a model behind it, over a real socket in a vendor's wire format: what goes wrong on the way, and eviction. */
import { env } from "cloudflare:workers";
import { abortAllDurableObjects } from "cloudflare:test";
import { beforeEach, describe, expect, inject, test } from "vitest";
import type { Event } from "#contract/events.ts";
import type { PlanInput } from "#contract/plan.ts";
import { getInterview } from "#worker/interview/client.ts";
import { unwrap } from "#worker/interview/rpc.ts";
import { smallPlan } from "#worker/testing/plans.ts";

let count = 0;
let id = "";
const interview = () => getInterview(env, id);

beforeEach(async () => {
  count += 1;
  id = `int_gl_model${String(count).padStart(15, "0")}`;
});

async function begin(settings: PlanInput["settings"] = {}): Promise<void> {
  const opening = { interviewId: id, planVersionId: "pv_00000000000000000000", folder: "org/o", extraMs: 0 };
  const models = [inject("fakeModels").openai];
  const expiresAt = Date.now() + 86_400_000;
  unwrap(await interview().open({ ...opening, models, expiresAt, plan: smallPlan({ settings }) }));
  unwrap(await interview().consent("consent", { version: "1", language: "en", hash: "0".repeat(64) }));
  unwrap(await interview().fromCandidate({ id: "start", type: "start", channel: "text" }));
}

/** Says it, waits until the turn is over, and gives what the log has of it. */
async function say(text: string): Promise<Event[]> {
  const before = await events();
  await send(text).catch(() => undefined);
  await until(async () => (await events()).slice(before.length).some((event) => event.type === "replied"));
  return (await events()).slice(before.length);
}

async function send(text: string): Promise<void> {
  const to = unwrap(await interview().candidateView()).ask?.id ?? "";
  const input = { id: `i-${to}`, type: "answer", to, text, heard: null };
  const headers = { "x-viva-role": "candidate" };
  const response = await interview().fetch("http://o/", { method: "POST", body: JSON.stringify(input), headers });
  await response.arrayBuffer();
}

const events = async () => unwrap(await interview().events(0, 500)).events;

async function until(condition: () => Promise<boolean>): Promise<void> {
  for (let tries = 0; tries < 1_000; tries++) {
    if (await condition()) return;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  throw new Error("it did not come about");
}

const repliesIn = (log: readonly Event[]) =>
  log.flatMap((event) => (event.type === "replied" ? [{ how: event.how, text: event.text }] : []));
const failuresIn = (log: readonly Event[]) =>
  log.flatMap((event) => (event.type === "reply_failed" ? [event.reason] : []));
const next = "Please tell me about first.";

describe("S3.2 a turn with a model in the object", () => {
  test.each([
    ["a model that is well", "well", "model", `Thank you, I can follow that. ${next}`],
    [
      "characters of several bytes, a byte at a time, in the line of the move too",
      "bytes",
      "model",
      `Thank you, Zoë. ${next}`,
    ],
    ["a stream that is cut after the move", "cut", "completed", `Thank you for that. ${next}`],
  ])("%s", async (_what, script, how, text) => {
    await begin();
    const log = await say(`Hello. [model:${script}]`);
    expect(repliesIn(log)).toEqual([{ how, text }]);
    expect(log.filter((event) => event.type === "move_chosen")).toHaveLength(1);
  });

  test.each(["not allowed", "no move", "refused", "empty", "down"])(
    "%s: rules choose in the same turn, and nobody notices",
    async (script) => {
      await begin();
      const log = await say(`I built it, and the result was good. [model:${script}]`);
      expect(repliesIn(log)).toEqual([{ how: "fallback", text: expect.stringContaining(next) }]);
      expect(failuresIn(log)).toEqual([]);
      expect(log.find((event) => event.type === "move_chosen")).toMatchObject({ move: { type: "ADVANCE" } });
    },
  );

  test("a first word that does not come: rules choose before the engine's own deadline", async () => {
    await begin({ replyDeadlineMs: { text: 1_500, voice: 1_500 } });
    const log = await say("I built it. [model:late]");
    expect(repliesIn(log)).toEqual([{ how: "fallback", text: expect.stringContaining(next) }]);
    expect(failuresIn(log)).toEqual([]);
    const [answered, replied] = ["answered", "replied"].map(
      (type) => log.find((event) => event.type === type)?.at ?? 0,
    );
    expect((replied ?? 0) - (answered ?? 0)).toBeGreaterThanOrEqual(1_000);
  });

  test("whoever goes on speaking is answered once, and what was given up for it counts", async () => {
    await begin();
    const to = unwrap(await interview().candidateView()).ask?.id ?? "";
    unwrap(
      await interview().fromCandidate({ id: "part-1", type: "answer", to, text: "Hello. [model:late]", heard: null }),
    );
    // The first call is under way.
    await new Promise((resolve) => setTimeout(resolve, 200));
    unwrap(await interview().fromCandidate({ id: "part-2", type: "answer", to, text: "That is me.", heard: null }));
    await until(async () => (await events()).some((event) => event.type === "replied"));
    const spent = (await events()).flatMap((event) => (event.type === "spent" ? [event] : []));
    expect(spent).toEqual([expect.objectContaining({ what: "reply" })]);
    expect(spent[0]?.used).toMatchObject({ estimated: true, prompt: expect.stringMatching(/^interviewer-turn@/u) });
    expect(spent[0]?.used.tokensIn).toBeGreaterThan(100);
  });

  test("S0.7 evicted while the model chooses: it is asked once more, and there is one reply", async () => {
    await begin();
    const pending = send("Hello. [model:slow once]").catch(() => undefined);
    await until(async () => (await events()).some((event) => event.type === "answered"));
    // The first call is under way.
    await new Promise((resolve) => setTimeout(resolve, 200));
    await abortAllDurableObjects();
    await pending;
    await until(async () => (await events()).some((event) => event.type === "replied"));
    // Long enough for the first call to come back, if anybody still listened.
    await new Promise((resolve) => setTimeout(resolve, 2_200));
    const log = await events();
    expect(repliesIn(log)).toEqual([{ how: "model", text: `This was try 2. ${next}` }]);
    expect(failuresIn(log)).toEqual(["outage"]);
    expect(log.filter((event) => event.type === "move_chosen")).toHaveLength(1);
  });

  test("what comes right after an answer is taken after it, though the model is asked before either is stored", async () => {
    await begin();
    const headers = { upgrade: "websocket", "x-viva-role": "candidate" };
    const { webSocket } = await interview().fetch("http://o/", { headers });
    if (webSocket === null) throw new Error("no socket");
    webSocket.accept();
    const send = (frame: object) => webSocket.send(JSON.stringify(frame));
    send({ type: "hello", protocol: 1, lastSeq: 0 });
    send({ type: "input", input: { id: "i-a0", type: "answer", to: "a0", text: "Hello. [model:well]", heard: null } });
    send({ type: "input", input: { id: "i-hold", type: "pause" } });
    send({ type: "input", input: { id: "i-on", type: "resume" } });
    await until(async () => (await events()).some((event) => event.type === "replied"));
    webSocket.close(1000, "bye");
    const log = await events();
    const order = log.map((event) => event.type).filter((type) => ["answered", "paused", "resumed"].includes(type));
    expect(order).toEqual(["answered", "paused", "resumed"]);
    expect(log.filter((event) => event.type === "replied")).toHaveLength(1);
  });
});
