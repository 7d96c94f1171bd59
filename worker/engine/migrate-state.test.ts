import { expect, test } from "vitest";
import type { Event } from "#contract/events.ts";
import { Play } from "#worker/testing/play.ts";
import { smallPlan } from "#worker/testing/plans.ts";
import { encodeState, fold } from "./fold.ts";
import { type StateMigration, migrateState } from "./migrate-state.ts";
import { engineVersion } from "./state.ts";

test("an interview under way goes on under the next engine, and folding starts at its migrated state", () => {
  const play = new Play(smallPlan()).open().start();
  play.answer("Hello.", { type: "ADVANCE", covered: true });
  const doubleTime: StateMigration = (state) =>
    state.status === "live" ? { ...state, run: { ...state.run, spentMs: 5_000 } } : state;
  const place = { seq: play.events.length + 1, at: play.at };
  const body = migrateState(play.state, 1, place, [doubleTime], 2);
  if (body === null) throw new Error("it was to be migrated");
  const log: Event[] = [...play.events, { ...body, ...place, cause: "migrate" }];
  play.events = log;
  play.state = fold(play.plan, log);
  expect(play.state).toMatchObject({
    status: "live",
    base: { seq: log.length },
    run: { spentMs: 5_000 },
    phase: { ask: { question: "first" } },
  });
  play.answer("I built it.", { type: "ADVANCE", covered: true });
  expect(play.ask.question).toBe("second");
  expect(encodeState(fold(play.plan, play.events))).toBe(encodeState(play.state));
});

test("the time that an upgrade took does not count for a candidate who was cut off by it", () => {
  const play = new Play(smallPlan()).open().start();
  play.give({ type: "candidate", present: true });
  play.pass(600_000);
  const place = { seq: play.events.length + 1, at: play.at };
  const body = migrateState(play.state, 1, place, [(state) => state], 2);
  if (body === null) throw new Error("it was to be migrated");
  play.events.push({ ...body, ...place, cause: "migrate" });
  play.state = fold(play.plan, play.events);
  play.give({ type: "woke", candidatePresent: false, agentEpoch: null });
  expect(play.state).toMatchObject({ run: { spentMs: 0, runningSince: null } });
});

test("a state of the present version is left alone, one of a newer engine is refused", () => {
  const play = new Play(smallPlan()).open().start();
  expect(migrateState(play.state, engineVersion, { seq: 9 })).toBeNull();
  expect(() => migrateState(play.state, engineVersion + 1, { seq: 9 })).toThrow("stored by engine");
});
