/** The invariants of the engine, over random plans and random things that happen to them. */
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { candidateEvent } from "#contract/candidate-events.ts";
import { eventBody, eventPlace } from "#contract/events.ts";
import { candidateView as candidateViewSchema } from "#contract/candidate-view.ts";
import { recruiterView as recruiterViewSchema } from "#contract/views.ts";
import { arbitraryHappening, arbitraryPlan, arbitraryRepeating } from "#worker/testing/arbitrary.ts";
import { Play } from "#worker/testing/play.ts";
import { arbitraryTalk, begin, happen, playOut, repeats } from "#worker/testing/talk.ts";
import { encodeState, fold } from "./fold.ts";
import { hasRoom } from "./log-room.ts";
import { questionsOf } from "./plan-index.ts";
import { redactForCandidate } from "./redact.ts";
import { nothing, questionRun } from "./state.ts";
import { projectTranscript } from "./transcript.ts";
import { candidateView, recruiterView } from "./view.ts";
import { wakeAt } from "./wake-at.ts";

const runs = { numRuns: 400 };
/** Only alarms from here on: a candidate who never comes back. */
function letItEnd(play: Play): number {
  let rings = 0;
  while (play.state.status !== "ended" && rings < 200) {
    play.ring();
    rings += 1;
  }
  return rings;
}

describe("S0.7, S1.10, S3.2 invariants", () => {
  test("an interview ends within its bounds, whatever was said and whoever stays away", () => {
    fc.assert(
      fc.property(arbitraryTalk, (talk) => {
        const play = playOut(talk);
        letItEnd(play);
        expect(play.state.status).toBe("ended");
      }),
      runs,
    );
  });

  test("an alarm that is due changes something: it never rings in a circle", () => {
    fc.assert(
      fc.property(arbitraryTalk, (talk) => {
        const play = begin(talk);
        for (const { wait, what } of talk.talk) {
          happen(play.pass(wait), what);
          for (let rings = 0; (wakeAt(play.plan, play.state) ?? Number.POSITIVE_INFINITY) <= play.at; rings++) {
            expect(play.give({ type: "tick" }).events.length).toBeGreaterThan(0);
            expect(rings).toBeLessThan(6);
          }
        }
      }),
      runs,
    );
  });

  test("turns are bounded by the plan when only the candidate talks", () => {
    fc.assert(
      fc.property(arbitraryPlan, fc.infiniteStream(arbitraryHappening), (plan, talk) => {
        const play = new Play(plan).open().start();
        let guard = 0;
        for (const { what } of talk) {
          if (play.state.status !== "live" || (guard += 1) > 3_000) break;
          if (what.type === "choose" || what.type === "answer") happen(play, what);
        }
        const bound = questionsOf(plan).reduce(
          (sum, entry) => sum + 3 + entry.maxProbes + plan.settings.maxSideMoves + plan.settings.maxCandidateQuestions,
          0,
        );
        if (play.state.status === "live") expect(play.state.run.turns).toBeLessThanOrEqual(bound);
      }),
      { numRuns: 25 },
    );
  });

  test("a must-ask is asked at most once, and once unless not_asked says why", () => {
    fc.assert(
      fc.property(arbitraryTalk, (talk) => {
        const play = playOut(talk);
        letItEnd(play);
        const started = play.events.find((event) => event.type === "started");
        for (const question of questionsOf(play.plan).filter((entry) => entry.kind === "must_ask")) {
          const puts = play.events.filter(
            (event) =>
              (event.type === "move_chosen" &&
                event.next?.kind === "question" &&
                event.next.question === question.id) ||
              (event.type === "started" && event.ask.question === question.id),
          );
          const closes = play.events.filter(
            (event) => event.type === "question_closed" && event.question === question.id,
          );
          expect(puts.length).toBeLessThanOrEqual(1);
          if (started === undefined) continue;
          expect(closes).toHaveLength(1);
          const as = closes[0]?.type === "question_closed" ? closes[0].as : "";
          const run = play.state.status === "ended" ? play.state.run : null;
          const unheard = run !== null && questionRun(run, question.id).asked === "undelivered";
          expect(puts.length === 0 || unheard).toBe(as.startsWith("not_asked"));
        }
      }),
      runs,
    );
  });

  test("limits of probes and side moves hold, and no planned probe is asked twice", () => {
    fc.assert(
      fc.property(arbitraryTalk, (talk) => {
        const play = playOut(talk);
        if (play.state.status === "none" || play.state.status === "waiting" || play.state.run === null) return;
        for (const question of questionsOf(play.plan)) {
          const run = questionRun(play.state.run, question.id);
          const planned = run.probes.filter((probe) => probe !== "own");
          expect(run.probes.length).toBeLessThanOrEqual(question.maxProbes);
          expect(new Set(planned).size).toBe(planned.length);
          if (!play.plan.settings.ownProbes) expect(run.probes).not.toContain("own");
          // Going on after "shall we end?" is a REPEAT that the candidate has asked for.
          expect(run.sideMoves).toBeLessThanOrEqual(play.plan.settings.maxSideMoves + 1);
        }
        expect(play.state.run.candidateQuestions).toBeLessThanOrEqual(play.plan.settings.maxCandidateQuestions);
      }),
      runs,
    );
  });

  test("a repeated or stale input yields no event", () => {
    repeats.count = 0;
    fc.assert(
      fc.property(arbitraryTalk, (talk) => void playOut(talk)),
      runs,
    );
    // Some hundred answers are made; about every tenth is sent again.
    expect(repeats.count).toBeGreaterThan(15);
  });

  test("cutting the log anywhere and waking gives a state from which it completes", () => {
    fc.assert(
      fc.property(arbitraryTalk, fc.nat(), (talk, cut) => {
        const whole = playOut(talk);
        const again = new Play(whole.plan);
        again.events = whole.events.slice(0, 1 + (cut % whole.events.length));
        again.state = fold(again.plan, again.events);
        again.at = (again.events.at(-1)?.at ?? 0) + 5_000;
        again.give({ type: "woke", candidatePresent: false, agentEpoch: null });
        again.give({ type: "resume" });
        if (again.state.status === "live") expect(["listening", "choosing"]).toContain(again.state.phase.at);
        letItEnd(again);
        expect(again.state.status).toBe("ended");
      }),
      runs,
    );
  });

  test("exactly one ask is open while live, and every reply leads to it", () => {
    fc.assert(
      fc.property(arbitraryTalk, (talk) => {
        const play = playOut(talk);
        let state = nothing as typeof play.state;
        const asks = new Set<string>();
        for (const event of play.events) {
          state = fold(play.plan, [event], state);
          if (event.type === "started") asks.add(event.ask.id);
          if (event.type === "move_chosen" && event.next !== null) {
            expect(asks.has(event.next.id)).toBe(false);
            asks.add(event.next.id);
          }
          if (state.status === "live") expect(asks.has(state.phase.ask.id)).toBe(true);
        }
      }),
      runs,
    );
  });

  test("replay gives the same bytes, at once or in two pieces, and after a round trip through JSON", () => {
    fc.assert(
      fc.property(arbitraryTalk, fc.nat(), (talk, cut) => {
        const play = playOut(talk);
        const bytes = encodeState(play.state);
        const at = cut % (play.events.length + 1);
        expect(encodeState(fold(play.plan, play.events))).toBe(bytes);
        const half = JSON.parse(encodeState(fold(play.plan, play.events.slice(0, at)))) as typeof play.state;
        expect(encodeState(fold(play.plan, play.events.slice(at), half))).toBe(bytes);
        expect(encodeState(fold(play.plan, JSON.parse(JSON.stringify(play.events)) as typeof play.events))).toBe(bytes);
      }),
      runs,
    );
  });

  test("events and views are what the contract says; the candidate's hold nothing of plan, competencies or moves", () => {
    fc.assert(
      fc.property(arbitraryTalk, (talk) => {
        const play = playOut(talk);
        for (const event of play.events) {
          eventPlace.parse(event);
          if (event.type !== "migrated") eventBody.parse(event);
        }
        const redacted = redactForCandidate(play.plan, null, play.events);
        for (const event of redacted) expect(candidateEvent.parse(event)).toEqual(event);
        if (play.state.status === "none") return;
        const view = candidateView(play.plan, play.state, play.at, false);
        expect(candidateViewSchema.parse(view)).toEqual(view);
        const wide = recruiterView(play.plan, play.state);
        expect(recruiterViewSchema.parse(wide)).toEqual(wide);
        const seen = JSON.stringify([redacted, view]);
        for (const secret of [
          "craft",
          "q-0-0",
          "stage-0",
          "What the candidate did",
          "ADVANCE",
          "covered",
          "lookFor",
          "maxProbes",
          "pv_",
        ]) {
          expect(seen).not.toContain(secret);
        }
      }),
      runs,
    );
  });

  test("what a candidate said stands in the transcript, once and unchanged", () => {
    fc.assert(
      fc.property(arbitraryTalk, (talk) => {
        const play = playOut(talk);
        if (play.state.status === "none") return;
        const said = play.events.flatMap((event) => (event.type === "answered" ? [event.part] : []));
        const lines = projectTranscript(play.plan, play.state, play.events).lines.filter(
          (line) => line.kind === "answer",
        );
        expect(lines.map((line) => [line.id, line.text])).toEqual(said.map((part) => [part.id, part.text]));
      }),
      runs,
    );
  });

  test("the log is bounded by the turns, which the plan bounds, whatever people and connections repeat", () => {
    let full = 0;
    fc.assert(
      fc.property(arbitraryPlan, fc.infiniteStream(arbitraryRepeating), (plan, talk) => {
        const play = new Play(plan).open().start();
        let guard = 0;
        let wasFull = false;
        for (const { wait, what } of talk) {
          if (play.state.status === "ended" || (guard += 1) > 4_000) break;
          happen(play.pass(wait), what);
          wasFull ||= !hasRoom(play.state);
        }
        const turns = "run" in play.state && play.state.run !== null ? play.state.run.turns : 0;
        // The last turn may be one of many attempts, and the end closes every question.
        expect(play.events.length).toBeLessThan(380 + 100 * turns + questionsOf(plan).length);
        expect(encodeState(play.state).length).toBeLessThan(2_000 + 500 * questionsOf(plan).length);
        if (wasFull) full += 1;
      }),
      { numRuns: 25 },
    );
    expect(full).toBeGreaterThan(5);
  });

  test("with a full log an interview can still be answered, gone on with and finished", () => {
    const play = new Play(fc.sample(arbitraryPlan, { numRuns: 1, seed: 7 })[0] as never).open().start();
    while (hasRoom(play.state)) play.give({ type: play.state.status === "live" ? "pause" : "resume" });
    const { length } = play.events;
    play.give({ type: "resume" });
    expect(play.give({ type: "pause" }).refused).toBe("LIMIT_REACHED");
    expect(play.give({ type: "hold" }).refused).toBe("LIMIT_REACHED");
    expect(play.give({ type: "nudge", text: "Hello." }).refused).toBe("LIMIT_REACHED");
    for (const present of [true, false, true, false]) play.give({ type: "candidate", present });
    expect(play.events.length).toBeLessThanOrEqual(length + 1);
    play.answer("I built it.", { type: "ADVANCE", covered: true });
    expect(play.give({ type: "pause" }).refused).toBeNull();
    letItEnd(play);
    expect(play.types()).toContain("ended");
  });
});
