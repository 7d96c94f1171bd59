import * as fc from "fast-check";
import { expect, test } from "vitest";
import { encodeState, fold } from "#worker/engine/fold.ts";
import type { State } from "#worker/engine/state.ts";
import { spentAt } from "#worker/engine/time-budget.ts";
import { wakeAt } from "#worker/engine/wake-at.ts";
import { Play } from "#worker/testing/play.ts";
import { smallPlan } from "#worker/testing/plans.ts";
import type { Interviewer } from "./interviewer.ts";
import { rebase } from "./fork.ts";
import { Loop } from "./loop.ts";
import { MemoryEventStore } from "./memory-event-store.ts";

const advance = { type: "ADVANCE", covered: true } as const;
const chooses: Interviewer = { name: "test", now: () => ({ move: advance, words: null }) };

/** An interview with a bit of everything, to its end. */
function played(): Play {
  const play = new Play(smallPlan({ settings: { feedback: "per_answer" } })).open().start();
  play.give({ type: "candidate", present: true });
  play.pass(20_000).answer("Hello.", advance);
  play.give({ type: "done", effect: "mirror:3", ref: "3" });
  play.pass(20_000).answer("We did.", { type: "PROBE", probe: "role" });
  play.pass(5_000).give({ type: "hold" });
  play.ring().pass(1_000).give({ type: "pause" });
  play.pass(60_000).give({ type: "resume" });
  play.answer("I want to stop.", { type: "CONFIRM_END" });
  play.answer("No.", { type: "REPEAT" });
  play.give({ type: "request", to: play.ask.id, what: "skip" });
  while (play.state.status === "live") play.pass(10_000).answer("I built it.", advance);
  return play;
}

test("S0.8 a fork from any place between start and end goes on to its own end, and replays to the same bytes", () => {
  const { plan, events } = played();
  const first = events.findIndex((event) => event.type === "started") + 1;
  const last = events.findIndex((event) => event.type === "ended");
  fc.assert(
    fc.property(fc.integer({ min: first, max: last }), fc.integer({ min: 1, max: 10_000_000 }), (until, later) => {
      let now = (events.at(-1)?.at ?? 0) + later;
      const begun = now;
      const opening = {
        interviewId: "int_gl_11111111111111111111",
        planVersionId: "pv_11111111111111111111",
        folder: "org/f",
        expiresAt: now,
        extraMs: 0,
      };
      const rebased = rebase(events.slice(0, until), { ...opening, plan }, now);
      if (rebased === null) throw new Error("it was to be continued");
      const store = new MemoryEventStore();
      const loop = new Loop({
        store,
        interviewer: () => chooses,
        now: () => now,
        publish: () => undefined,
        run: async () => null,
        setAlarm: () => undefined,
        failed: (_what, error) => {
          throw error;
        },
      });
      loop.adopt(plan, rebased.events);
      loop.take({ type: "candidate", present: true }, "presence");
      loop.take({ type: "resume" }, "resume");
      const live: State = loop.state;
      const source = fold(plan, events.slice(0, until));
      if (source.status !== "live" && source.status !== "paused") throw new Error("nothing to go on from");
      // After the last answer only the goodbye is left.
      if (live.status === "ended" && source.phase.at !== "listening") {
        expect(live.outcome).toBe("completed");
        return;
      }
      if (live.status !== "live") throw new Error(`not live but ${live.status}`);
      // What passed between the interview and its fork was nobody's time.
      expect(spentAt(live.run, now)).toBe(spentAt(source.run, source.base.lastAt));
      expect(wakeAt(plan, live)).toBeGreaterThan(begun);
      for (let turn = 0; turn < 12 && loop.state.status === "live"; turn++) {
        const { ask } = loop.state.phase;
        now += 5_000;
        const id = `fork-${turn}`;
        const taken = loop.takeFromClient({
          type: "answer",
          to: ask.id,
          heard: null,
          at: now,
          id,
          answer: { id, text: "I built it.", channel: "text", confidence: null, audio: null },
        });
        expect(taken.refused).toBeNull();
      }
      expect(loop.state).toMatchObject({ status: "ended", outcome: "completed" });
      expect(encodeState(fold(plan, loop.events(0)))).toBe(encodeState(loop.state));
      const ids = loop
        .events(0)
        .flatMap((event) => (event.type === "move_chosen" && event.next !== null ? [event.next.id] : []));
      expect(new Set(ids).size).toBe(ids.length);
    }),
  );
});

test("a fork is interviewed by whom its organisation wants, and what models cost before it is not its own", () => {
  const play = new Play(smallPlan()).open().start();
  const used = { model: "m", prompt: "p@1", tokensIn: 1, tokensOut: 1, firstMs: 1, totalMs: 1, microUsd: 900 };
  play.say("Hello.");
  play.give({ type: "move", effect: play.effect, move: advance });
  play.give({ type: "reply", effect: play.effect, words: "Thank you.", how: "model", used });
  expect(play.state).toMatchObject({ base: { microUsd: 900 } });
  const opening = {
    interviewId: "int_gl_11111111111111111111",
    planVersionId: "pv_11111111111111111111",
    folder: "org/f",
    expiresAt: play.at,
    extraMs: 0,
    models: [],
  };
  const rebased = rebase(play.events, { ...opening, plan: play.plan }, play.at);
  const state = fold(play.plan, rebased?.events ?? []);
  expect(state).toMatchObject({ status: "live", base: { models: [] } });
  expect(state).not.toMatchObject({ base: { microUsd: expect.anything() } });
  expect(rebased?.events.find((event) => event.type === "replied")).toMatchObject({ used: { model: "m" } });
});
