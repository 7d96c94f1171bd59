/** Asking for a reply before the answer is stored: loop, asking and effects together, over a store in memory that can fail. */
import { describe, expect, test } from "vitest";
import { turnContext } from "#worker/engine/turn-context.ts";
import { smallPlan } from "#worker/testing/plans.ts";
import { Asking } from "./asking.ts";
import type { Interviewer } from "./interviewer.ts";
import { Loop } from "./loop.ts";
import { MemoryEventStore } from "./memory-event-store.ts";
import { runEffect } from "./run-effect.ts";

const settled = () => new Promise((resolve) => setTimeout(resolve, 0));

/** An interview at its first question. `order` is what happened, as it happened. */
function begin(meanwhile: (loop: Loop) => void = () => undefined) {
  const order: string[] = [];
  const asked: { signal: AbortSignal; answer: string; said: number }[] = [];
  let isFull = false;
  class Store extends MemoryEventStore {
    override append(...given: Parameters<MemoryEventStore["append"]>): void {
      if (isFull) throw new Error("the disk is full");
      super.append(...given);
      order.push(`stored ${given[0].map((event) => event.type).join(" ")}`);
    }
  }
  const interviewer: Interviewer = {
    name: "test",
    async *stream(context, { signal }) {
      asked.push({ signal, answer: context.answer, said: context.said.length });
      order.push("asked");
      await settled();
      if (signal.aborted) throw signal.reason;
      yield { type: "move", move: { type: "ADVANCE", covered: true }, found: [] };
      yield { type: "text", text: "Thank you for that. " };
    },
  };
  const now = 1_000_000;
  const asking = new Asking({
    state: () => loop.state,
    interviewer: () => interviewer,
    turn: (coming) => {
      const state = coming?.state ?? loop.state;
      if (state.status !== "live") return null;
      const since = coming?.since ?? loop.events(state.run.questionSeq - 1);
      const context = turnContext(loop.plan, state, since, now);
      return context === null ? null : { context, background: { cv: [], web: [], earlier: [] } };
    },
    sent: async () => {
      order.push("sent");
      meanwhile(loop);
    },
  });
  const unused = () => {
    throw new Error("not needed");
  };
  const loop = new Loop({
    store: new Store(),
    now: () => now,
    publish: () => undefined,
    interviewer: () => interviewer,
    run: (effect, signal) =>
      effect.type !== "reply"
        ? Promise.resolve("sent")
        : runEffect(
            {
              interviewer,
              state: unused,
              ask: (wanted, stop) => asking.ask(wanted, stop),
              toAssess: unused,
              prepare: unused,
              forgetCv: unused,
              sendForAgent: unused,
              recordRoom: unused,
              take: (input, cause) => loop.take(input, cause).events.length > 0,
              token: (_turn, _at, text) => void order.push(`said ${text.trim()}`),
              send: unused,
              seal: unused,
              spent: unused,
              failed: (what) => void order.push(`failed ${what}`),
            },
            effect,
            signal,
          ),
    setAlarm: () => undefined,
    failed: (what) => void order.push(`failed ${what}`),
  });
  const opening = {
    interviewId: "int_gl_00000000000000000000",
    planVersionId: "pv_00000000000000000000",
    folder: "org/o",
    expiresAt: now + 86_400_000,
    extraMs: 0,
  };
  loop.wake(false, null);
  loop.open(smallPlan(), { ...opening, type: "open", at: now, id: "open" });
  loop.take({ type: "consent", consent: { version: "1", language: "en", hash: "0".repeat(64) } }, "consent");
  loop.take({ type: "start", channel: "text" }, "start");
  order.length = 0;
  /** As the object takes it. */
  const say = async (id: string, to = "a0") => {
    const answer = { id, text: `Hello from ${id}.`, channel: "text", confidence: null, audio: null } as const;
    const input = { type: "answer", to, heard: null, at: now, id, answer } as const;
    const coming = loop.replyTo(input);
    const take = () => loop.takeFromClient(input);
    return coming === null ? take() : asking.ahead(coming, take);
  };
  return { loop, order, asked, say, fill: (full: boolean) => void (isFull = full) };
}

describe("S3.2 what a model is asked leaves before the answer is stored", () => {
  test("and what it says only after, with one call for the turn", async () => {
    const { order, asked, say } = begin();
    const taken = await say("i1");
    expect(taken.events.map((event) => event.type)).toEqual(["answered"]);
    await settled();
    await settled();
    expect(order).toEqual([
      "asked",
      "sent",
      "stored answered",
      "stored question_closed move_chosen",
      "said Thank you for that.",
      "stored replied",
    ]);
    expect(asked).toMatchObject([{ answer: "Hello from i1.", said: 2 }]);
  });

  test("an answer that cannot be stored: the request is given up, and nothing of it is heard", async () => {
    const { loop, order, asked, say, fill } = begin();
    fill(true);
    await expect(say("i1")).rejects.toThrow("the disk is full");
    expect(asked.map(({ signal }) => signal.aborted)).toEqual([true]);
    await settled();
    await settled();
    expect(order.filter((entry) => entry.startsWith("said") || entry.startsWith("stored"))).toEqual([]);
    expect(loop.state).toMatchObject({ status: "live", phase: { at: "listening" } });
    // Sent again once there is room, it is an answer like any other.
    fill(false);
    await say("i1");
    await settled();
    await settled();
    expect(asked).toHaveLength(2);
    expect(loop.events(0).filter((event) => event.type === "replied")).toMatchObject([{ how: "model" }]);
  });

  test("nobody is asked about an answer that is refused, or known", async () => {
    const { asked, say } = begin();
    expect((await say("i1", "a7")).refused).toBe("ASK_PAST");
    expect(asked).toHaveLength(0);
    await say("i1");
    expect((await say("i1")).known).toMatchObject({ type: "answered" });
    expect(asked).toHaveLength(1);
  });

  test("more said while it thinks: the second request has both parts, and the first is given up", async () => {
    const { loop, asked, say } = begin();
    await say("i1");
    await say("i2");
    expect(asked.map(({ answer, signal }) => [answer, signal.aborted])).toEqual([
      ["Hello from i1.", true],
      ["Hello from i1.\nHello from i2.", false],
    ]);
    await settled();
    await settled();
    expect(loop.events(0).filter((event) => event.type === "replied")).toHaveLength(1);
  });

  test("an interview that ended in between: the answer is refused as if nobody had been asked", async () => {
    const { loop, order, asked, say } = begin((running) => void running.take({ type: "end", by: "recruiter" }, "end"));
    expect((await say("i1")).refused).toBe("INTERVIEW_OVER");
    await settled();
    expect(asked.map(({ signal }) => signal.aborted)).toEqual([true]);
    expect(order.filter((entry) => entry.startsWith("said"))).toEqual([]);
    expect(loop.state.status).toBe("ended");
  });

  test("a request that is stopped with its turn stops outside, too", async () => {
    const { loop, asked, say } = begin();
    await say("i1");
    loop.take({ type: "end", by: "recruiter" }, "end");
    expect(asked.map(({ signal }) => signal.aborted)).toEqual([true]);
  });
});
