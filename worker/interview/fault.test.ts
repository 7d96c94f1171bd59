/** Faults of our own: a plan that the code cannot run any more stands for all of them. */
import { describe, expect, test } from "vitest";
import type { Event } from "#contract/events.ts";
import { smallPlan } from "#worker/testing/plans.ts";
import type { StoredCheckpoint } from "./event-store.ts";
import { Loop } from "./loop.ts";
import { MemoryEventStore } from "./memory-event-store.ts";

/** Its plan loses the questions of a stage, or its checkpoint the end, when told so. */
class BreakingStore extends MemoryEventStore {
  broken: "plan" | "checkpoint" | null = null;

  override read(after: number, limit?: number): Event[] {
    return super.read(after, limit).map((event) => {
      if (this.broken !== "plan" || event.type !== "opened") return event;
      const stages = event.plan.stages.map((stage) => (stage.id === "intro" ? { ...stage, id: "gone" } : stage));
      const others = stages.filter((stage) => stage.id !== "gone");
      return { ...event, plan: { ...event.plan, stages: others } };
    });
  }

  override checkpoint(): StoredCheckpoint | null {
    const stored = super.checkpoint();
    return this.broken === "checkpoint" && stored !== null ? { ...stored, state: stored.state.slice(0, 40) } : stored;
  }
}

const hourMs = 3_600_000;

function begin() {
  const store = new BreakingStore();
  const world = { now: 1_000_000, alarm: 0, failed: [] as string[] };
  const build = () => {
    const loop = new Loop({
      store,
      interviewer: () => ({ name: "test", now: () => ({ move: { type: "ADVANCE", covered: true }, words: null }) }),
      now: () => world.now,
      publish: () => undefined,
      run: async () => null,
      setAlarm: (at) => void (world.alarm = at),
      failed: (what) => void world.failed.push(what),
    });
    loop.wake(false, null);
    return loop;
  };
  const loop = build();
  const plan = smallPlan({
    settings: {
      maxDurationMs: 600_000,
      overtimeMs: 30_000,
      closingReserveMs: 0,
      textSilence: { firstMs: hourMs, secondMs: hourMs, pauseMs: hourMs },
    },
  });
  loop.open(plan, {
    type: "open",
    interviewId: "int_gl_00000000000000000000",
    planVersionId: "pv_00000000000000000000",
    folder: "org/o",
    expiresAt: world.now + 24 * hourMs,
    extraMs: 0,
    at: world.now,
    id: "open",
  });
  loop.take({ type: "consent", consent: { version: "1", language: "en", hash: "0".repeat(64) } }, "consent");
  loop.take({ type: "start", channel: "text" }, "start");
  return { store, world, build };
}

const answer = (id: string, at: number) =>
  ({
    type: "answer",
    to: "a0",
    heard: null,
    at,
    id,
    answer: { id, text: "Hello.", channel: "text", confidence: null, audio: null },
  }) as const;

describe("S3.9 a plan that this code cannot run", () => {
  test("what is due and cannot be done is tried again for a day, and mended by code that can", () => {
    const { store, world, build } = begin();
    store.broken = "plan";
    let loop = build();
    for (let hours = 0; hours < 20; hours++) {
      world.now += hourMs;
      world.alarm = 0;
      loop.ring();
      expect(world.alarm).toBeGreaterThan(world.now);
    }
    expect(world.failed).toContain("alarm");
    expect(loop.state.status).toBe("live");
    store.broken = null;
    loop = build();
    loop.ring();
    expect(loop.state).toMatchObject({ status: "ended", outcome: "completed", by: "time" });
  });

  test("after that day it is given up: failed, with the reason, and the index is told", () => {
    const { store, world, build } = begin();
    store.broken = "plan";
    const loop = build();
    for (let hours = 0; hours < 26; hours++) {
      world.now += hourMs;
      loop.ring();
    }
    expect(loop.state).toMatchObject({ status: "ended", outcome: "failed", by: "system" });
    const ended = loop.events(0).find((event) => event.type === "ended");
    expect(ended).toMatchObject({ reason: expect.stringContaining("fault of the service") });
    expect(loop.state.status !== "none" && loop.state.base.mirror.wanted).toBe(ended?.seq);
  });

  test("an input that cannot be taken is not the candidate's fault: nobody who comes back is let down, and who does not has not given up", () => {
    const { store, world, build } = begin();
    store.broken = "plan";
    let loop = build();
    const skip = { type: "request", to: "a0", what: "skip", at: world.now, id: "skip" } as const;
    expect(() => loop.takeFromClient(skip)).toThrow();
    expect(() => loop.takeFromClient(skip)).toThrow();
    expect(loop.events(0).map((event) => event.type)).toEqual(["opened", "consented", "started", "faltered"]);
    store.broken = null;
    loop = build();
    expect(loop.takeFromClient(skip).events[0]).toMatchObject({ type: "requested" });
    expect(loop.state).not.toMatchObject({ base: { faltered: true } });
  });

  test("an answer to it is kept, even while nothing can be said to it", () => {
    const { store, world, build } = begin();
    store.broken = "plan";
    const loop = build();
    expect(loop.takeFromClient(answer("i-1", world.now)).events[0]).toMatchObject({ type: "answered" });
    world.now += 20_000;
    loop.ring();
    store.broken = null;
    const mended = build();
    mended.ring();
    expect(mended.state).toMatchObject({ status: "live", phase: { at: "listening", ask: { question: "first" } } });
  });
});

test("a checkpoint that cannot be read is folded from the log again", () => {
  const { store, world, build } = begin();
  const before = build().state;
  store.broken = "checkpoint";
  const loop = build();
  expect(loop.state).toEqual(before);
  expect(loop.takeFromClient(answer("i-1", world.now)).events.length).toBeGreaterThan(1);
  expect(world.failed).toContain("checkpoint");
});
