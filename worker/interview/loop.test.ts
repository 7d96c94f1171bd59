/** The loop over a store in memory: what one failing part may not take with it. */
import { describe, expect, test } from "vitest";
import type { InputBody } from "#worker/engine/input.ts";
import type { Effect } from "#worker/engine/work.ts";
import { smallPlan } from "#worker/testing/plans.ts";
import type { Interviewer } from "./interviewer.ts";
import { Loop, type LoopDeps } from "./loop.ts";
import { MemoryEventStore } from "./memory-event-store.ts";

const chooses: Interviewer = { name: "test", now: () => ({ move: { type: "ADVANCE", covered: true }, words: null }) };

function begin({ interviewer, ...more }: Partial<Omit<LoopDeps, "interviewer">> & { interviewer: Interviewer }) {
  const seen = { started: [] as string[], failed: [] as string[], alarms: [] as number[] };
  let now = 1_000_000;
  const loop = new Loop({
    store: new MemoryEventStore(),
    now: () => now,
    publish: () => undefined,
    // As an interviewer without a stream fails.
    run: async (effect: Effect): Promise<InputBody | null> => {
      seen.started.push(effect.id);
      return effect.type === "reply" ? { type: "failed", effect: effect.id, reason: "outage", sent: "" } : null;
    },
    setAlarm: (at) => void seen.alarms.push(at),
    failed: (what) => void seen.failed.push(what),
    interviewer: () => interviewer,
    ...more,
  });
  loop.wake(false, null);
  const opening = {
    interviewId: "int_gl_00000000000000000000",
    planVersionId: "pv_00000000000000000000",
    folder: "org/o",
    expiresAt: now + 86_400_000,
    extraMs: 0,
  };
  loop.open(smallPlan({ settings: { feedback: "per_answer" } }), { ...opening, type: "open", at: now, id: "open" });
  loop.take({ type: "consent", consent: { version: "1", language: "en", hash: "0".repeat(64) } }, "consent");
  loop.take({ type: "start", channel: "text" }, "start");
  const say = (to: string) =>
    loop.takeFromClient({
      type: "answer",
      to,
      heard: null,
      at: (now += 1_000),
      id: `i-${to}`,
      answer: { id: `i-${to}`, text: "Hello.", channel: "text", confidence: null, audio: null },
    });
  const pass = (ms: number) => {
    now += ms;
    loop.ring();
  };
  return { loop, seen, say, pass, types: () => loop.events(0).map((event) => event.type) };
}

const soon = () => new Promise((resolve) => setTimeout(resolve, 0));

describe("S0.7 one failing part", () => {
  test("an interviewer that throws at an answer loses neither the answer nor the interview", async () => {
    const { loop, seen, say, types } = begin({
      interviewer: {
        name: "test",
        now: () => {
          throw new Error("cannot read this");
        },
      },
    });
    expect(say("a0").refused).toBeNull();
    expect(types()).toContain("answered");
    await soon();
    expect(seen.failed).toContain("reply");
    expect(loop.state).toMatchObject({ status: "live", phase: { at: "listening", ask: { question: "first" } } });
  });

  test("a look at an answer that throws costs only that look", async () => {
    const { loop, say } = begin({
      interviewer: {
        ...chooses,
        assess: () => {
          throw new Error("cannot read this");
        },
      },
      run: async (effect) =>
        effect.type === "assess_answer"
          ? { type: "assessed", effect: effect.id, assessment: { found: [], missing: [], feedback: "" }, used: null }
          : null,
    });
    say("a0");
    await soon();
    expect(loop.state).toMatchObject({ status: "live", phase: { ask: { question: "first" } } });
  });

  test("telling the clients fails: it is stored all the same, what follows is started, and the sender is not told otherwise", () => {
    const { seen, say, types } = begin({
      interviewer: chooses,
      publish: (taken) => {
        if (taken.events.some((event) => event.type === "opened" || event.type === "answered"))
          throw new Error("a socket broke");
      },
    });
    expect(seen.started.some((id) => id.startsWith("mirror:"))).toBe(true);
    expect(seen.alarms.length).toBeGreaterThan(0);
    expect(say("a0").events.map((event) => event.type)).toContain("replied");
    expect(types()).toContain("replied");
    expect(seen.failed).toEqual(["publish", "publish"]);
  });

  test("a result that cannot be taken is noted, and nothing is left running under its name", async () => {
    const { loop, seen } = begin({
      interviewer: chooses,
      // Not what the type promises, as a broken part may be.
      run: async (effect) =>
        effect.type === "mirror"
          ? (Object.create(null, {
              type: {
                enumerable: true,
                get: () => {
                  throw new Error("broken");
                },
              },
            }) as InputBody)
          : null,
    });
    await soon();
    expect(seen.failed).toContain("mirror");
    loop.ring();
    await soon();
    expect(seen.failed.length).toBeGreaterThan(1);
  });
});

describe("S4.5 what others carry out", () => {
  const sending = { interviewer: chooses, run: async (): Promise<"sent"> => "sent" };

  test("a message that nobody confirms is sent again, ever more rarely, until somebody does", async () => {
    const sent: number[] = [];
    let at = 0;
    const { loop, pass } = begin({
      ...sending,
      run: async (effect) => {
        if (effect.type === "mirror") sent.push(at);
        return "sent";
      },
    });
    await soon();
    const first = sent.length;
    for (; at < 600; at += 1) {
      pass(1_000);
      await soon();
    }
    const again = sent.slice(first);
    expect(again.length).toBeGreaterThan(3);
    expect(again.length).toBeLessThan(15);
    const state = loop.state;
    if (state.status === "none") throw new Error("it was opened");
    loop.confirm(`mirror:${state.base.mirror.wanted}`, "confirmed");
    const before = sent.length;
    for (let more = 0; more < 100; more += 1) pass(1_000);
    await soon();
    expect(sent.length).toBe(before);
  });

  test("a confirmation that comes twice, late or for nothing changes nothing", async () => {
    const { loop, types } = begin(sending);
    await soon();
    const state = loop.state;
    if (state.status === "none") throw new Error("it was opened");
    loop.confirm("mirror:1", "confirmed");
    loop.confirm("evaluate:1", "confirmed");
    expect(types()).not.toContain("settled");
    loop.confirm(`mirror:${state.base.mirror.wanted}`, "confirmed");
    loop.confirm(`mirror:${state.base.mirror.wanted}`, "confirmed");
    expect(types().filter((type) => type === "settled")).toHaveLength(1);
  });

  test("a model that takes its time is not asked again at every ring; one that never ends is", async () => {
    const stopped: string[] = [];
    const started: string[] = [];
    const { say, pass } = begin({
      interviewer: { name: "test" },
      run: (effect, signal) => {
        started.push(effect.type);
        signal.addEventListener("abort", () => stopped.push(effect.type));
        if (effect.type !== "reply") return new Promise(() => undefined);
        return Promise.resolve({ type: "failed", effect: effect.id, reason: "outage", sent: "" });
      },
    });
    say("a0");
    await soon();
    const looks = () => started.filter((type) => type === "assess_answer").length;
    for (let ring = 0; ring < 6; ring += 1) pass(16_000);
    expect(looks()).toBe(1);
    expect(stopped).not.toContain("assess_answer");
    // What is sent may be lost on its way, and is sent again.
    expect(stopped).toContain("mirror");
    for (let ring = 0; ring < 6; ring += 1) pass(16_000);
    expect(looks()).toBe(2);
    expect(stopped).toContain("assess_answer");
  });
});
