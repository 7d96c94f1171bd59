import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { arbitraryPlan } from "#worker/testing/arbitrary.ts";
import { Play } from "#worker/testing/play.ts";
import { smallPlan } from "#worker/testing/plans.ts";
import { findQuestion } from "./plan-index.ts";

const advance = { type: "ADVANCE", covered: true } as const;

describe("S3.2 follow-ups in the interviewer's own words", () => {
  test("an own probe waits for what is planned, and not for what has been heard already", () => {
    const play = new Play(smallPlan({ settings: { ownProbes: true } })).open().start();
    play.answer("Hello.", advance);
    play.say("I built it, alone, and it is faster.");
    const own = { type: "PROBE", probe: "own" } as const;
    play.give({ type: "move", effect: play.effect, move: own, found: ["own", "result"] });
    play.give({ type: "reply", effect: play.effect, words: "Why was it slow before?", how: "model", used: null });
    expect(play.ask).toMatchObject({ kind: "probe", probe: "own", text: "Why was it slow before?" });
    play.answer("It asked twice.", advance);
    play.say("I built another.");
    play.give({ type: "move", effect: play.effect, move: own, found: ["own"] });
    expect(play.types()).toContain("reply_failed");
  });

  test("an own probe is asked only when each planned one was, or its point was heard", () => {
    let own = 0;
    const moves = ["own", "own", "role", "outcome", "REPEAT", "ADVANCE"] as const;
    const turns = fc.array(fc.record({ move: fc.constantFrom(...moves), found: fc.subarray(["own", "result"]) }));
    fc.assert(
      fc.property(arbitraryPlan, turns, (given, talk) => {
        const play = new Play({ ...given, settings: { ...given.settings, ownProbes: true } }).open().start();
        for (const { move, found } of talk) {
          if (play.state.status !== "live") break;
          play.say("I built it.");
          const isProbe = move !== "REPEAT" && move !== "ADVANCE";
          play.give({
            type: "move",
            effect: play.effect,
            move: isProbe ? { type: "PROBE", probe: move } : { type: move, covered: true },
            found,
          });
          if (play.state.status === "live" && play.phase.at === "speaking")
            play.give({ type: "reply", effect: play.effect, words: null, how: "model", used: null });
        }
        // Points that were heard or asked about, of the question that is open.
        let settled = new Set<string | null>();
        for (const event of play.events) {
          if (event.type !== "move_chosen") continue;
          const { move, next, found = [] } = event;
          if (move.type === "ADVANCE" || move.type === "SKIP" || next === null) settled = new Set();
          else for (const point of found) settled.add(point);
          if (move.type !== "PROBE" || next === null) continue;
          const { probes } = findQuestion(play.plan, next.question).question;
          if (move.probe === "own") own += 1;
          for (const probe of probes) {
            if (move.probe === "own") expect([...settled]).toContain(probe.for);
            if (move.probe === probe.id) settled.add(probe.for);
          }
        }
      }),
      { numRuns: 300 },
    );
    expect(own).toBeGreaterThan(0);
  });
});
