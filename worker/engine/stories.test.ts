import { describe, expect, test } from "vitest";
import { questionsOf } from "#worker/engine/plan-index.ts";
import { Play } from "#worker/testing/play.ts";
import { question, smallPlan } from "#worker/testing/plans.ts";
import { spentAt } from "./time-budget.ts";
import { candidateView, recruiterView } from "./view.ts";
import { wakeAt } from "./wake-at.ts";

const runOf = ({ state }: Play) => {
  if (state.status !== "live") throw new Error(`not live but ${state.status}`);
  return state.run;
};
const advance = { type: "ADVANCE", covered: true } as const;

describe("S0.5 the turn loop: structure is kept by code", () => {
  test("a whole interview asks every planned question word for word and says goodbye", () => {
    const play = new Play(smallPlan()).open().start();
    expect(play.lastReply()).toContain("Please tell me about start.");
    for (const next of ["first", "second", "extra", "ask-us", "last"]) {
      play.pass(30_000).answer("I built it and the result was good.", advance, "Thank you.");
      expect(play.lastReply()).toBe(`Thank you. Please tell me about ${next}.`);
    }
    play.answer("No, that was all.", advance);
    expect(play.state).toMatchObject({ status: "ended", outcome: "completed", by: "plan" });
    expect(play.lastReply()).toContain("Goodbye");
  });

  test("who practises is told of no recruiting team that would be in touch", () => {
    const play = new Play(smallPlan({ purpose: "practice" })).open().start();
    for (let turn = 0; turn < 6; turn++) play.answer("I built it and the result was good.", advance);
    expect(play.state).toMatchObject({ status: "ended", outcome: "completed" });
    expect(play.lastReply()).toContain("Thank you for practising");
    expect(play.lastReply()).not.toContain("recruiting");
  });

  test("a move that is not allowed falls to the planned question", () => {
    const play = new Play(smallPlan()).open().start();
    play.say("Hello.");
    play.give({ type: "move", effect: play.effect, move: { type: "CLOSE" } });
    expect(play.types().slice(-4)).toEqual(["reply_failed", "question_closed", "move_chosen", "replied"]);
    expect(play.ask).toMatchObject({ kind: "question", question: "first" });
  });

  test("probes are asked once each, and no more than the question allows", () => {
    const play = new Play(smallPlan()).open().start();
    play.answer("Hello.", advance);
    play.answer("We did it.", { type: "PROBE", probe: "role" });
    expect(play.lastReply()).toBe("I see. What was your own part in first?");
    play.say("Some.");
    play.give({ type: "move", effect: play.effect, move: { type: "PROBE", probe: "role" } });
    expect(play.ask.question).toBe("second");
  });

  test("a bridge is cut at its first sentence and never asks", () => {
    const play = new Play(smallPlan()).open().start();
    play.answer("Hello.", advance, "That is clear. And by the way, how old are you?");
    expect(play.lastReply()).toBe("That is clear. Please tell me about first.");
    play.answer("I built it.", advance, "Are you married?");
    expect(play.lastReply()).not.toContain("married");
    expect(play.lastReply()).toMatch(/Please tell me about second\.$/);
  });

  test("stopping needs a yes", () => {
    const play = new Play(smallPlan()).open().start();
    play.answer("I am done.", { type: "CONFIRM_END" });
    expect(play.ask.kind).toBe("confirm_end");
    play.answer("No, go on.", { type: "REPEAT" });
    expect(play.lastReply()).toBe("All right, let's carry on. Please tell me about start.");
    play.answer("Fine, next.", advance);
    play.answer("I am really done.", { type: "CONFIRM_END" });
    play.answer("Yes.", { type: "CLOSE" });
    expect(play.state).toMatchObject({ status: "ended", outcome: "completed", by: "candidate" });
    expect(recruiterView(play.plan, play.state as never).questions.map((entry) => entry.as)).toEqual([
      "covered",
      "ended",
      "not_asked_ended",
      "not_asked_ended",
      "not_asked_ended",
      "not_asked_ended",
    ]);
  });

  test("more words before the reply are another part of the same answer", () => {
    const play = new Play(smallPlan()).open().start();
    play.say("First part.");
    const stale = play.effect;
    play.say("Second part.");
    expect(play.give({ type: "move", effect: stale, move: advance }).events).toEqual([]);
    play.choose(advance);
    expect(play.ask.question).toBe("first");
  });

  test("an own probe and a reworded question become the open ask", () => {
    const play = new Play(smallPlan({ settings: { ownProbes: true } })).open().start();
    play.answer("Hello.", advance);
    play.answer("We did.", { type: "PROBE", probe: "role" });
    play.answer("Well.", { type: "PROBE", probe: "outcome" });
    play.answer("I built things.", { type: "CLARIFY" }, "So what was it that you built?");
    expect(play.ask).toMatchObject({ kind: "aside", text: "So what was it that you built?" });
    expect(candidateView(play.plan, play.state as never, play.at, false).question).toBe("Please tell me about first.");
  });
});

test("a probe in the interviewer's own words is what is said again", () => {
  const stages = [{ ...smallPlan().stages[1]!, questions: [question("first", { probes: [] })] }];
  const play = new Play(smallPlan({ settings: { ownProbes: true }, stages })).open().start();
  play.answer("We moved it.", { type: "PROBE", probe: "own" }, "Who decided that you would move it?");
  play.answer("Sorry?", { type: "REPEAT" });
  expect(play.ask).toMatchObject({ kind: "aside", probe: "own", text: "Who decided that you would move it?" });
  play.answer("What is the salary?", { type: "ANSWER" }, "I do not know.");
  expect(play.lastReply()).toBe("I do not know. Who decided that you would move it?");
  play.answer("Stop.", { type: "CONFIRM_END" });
  play.answer("No.", { type: "REPEAT" });
  expect(play.ask.text).toBe("Please tell me about first.");
});

describe("S3.2, S3.8 limits and time", () => {
  test("when time is short, probes stop so that the must-asks still fit", () => {
    const play = new Play(smallPlan({ settings: { maxDurationMs: 720_000, closingReserveMs: 0 } })).open().start();
    play.answer("Hello.", advance);
    play.pass(350_000).say("We did it.");
    play.give({ type: "move", effect: play.effect, move: { type: "PROBE", probe: "role" } });
    expect(play.ask).toMatchObject({ kind: "question", question: "second" });
  });

  test("when time is over, what was not asked says so", () => {
    const play = new Play(smallPlan({ settings: { maxDurationMs: 720_000, closingReserveMs: 0 } })).open().start();
    play.answer("Hello.", advance);
    play.pass(730_000).answer("Long story.", { type: "ADVANCE", covered: false });
    expect(play.state).toMatchObject({ status: "ended", outcome: "completed", by: "time" });
    expect(play.lastReply()).toContain("time is up");
    const closed = play.events.flatMap((event) =>
      event.type === "question_closed" ? [`${event.question}:${event.as}`] : [],
    );
    expect(closed).toEqual([
      "start:covered",
      "first:time",
      "second:not_asked_time",
      "extra:not_asked_time",
      "ask-us:not_asked_time",
      "last:not_asked_time",
    ]);
  });

  test("what is passed over before the first question stays passed over: the order is the plan's", () => {
    const stages = smallPlan().stages.map((stage) =>
      stage.id === "intro"
        ? { ...stage, questions: [question("warm-up", { kind: "optional", budgetMs: 200_000 }), ...stage.questions] }
        : stage,
    );
    const play = new Play(smallPlan({ stages, settings: { maxDurationMs: 800_000, closingReserveMs: 100_000 } }))
      .open()
      .start();
    expect(play.ask.question).toBe("start");
    expect(play.events).toContainEqual(
      expect.objectContaining({ type: "question_closed", question: "warm-up", as: "not_asked_time" }),
    );
    for (const next of ["first", "second"]) {
      play.pass(1_000).answer("I built it.", advance);
      expect(play.ask.question).toBe(next);
    }
    play.pass(1_000).answer("I built it.", advance);
    expect(play.ask.question).not.toBe("warm-up");
  });

  test("an optional question is left out when its time is gone, a must-ask never", () => {
    const stages = smallPlan().stages.map((stage) =>
      stage.id === "craft"
        ? {
            ...stage,
            maxTurns: 2,
            questions: [question("first"), question("extra", { kind: "optional" }), question("second")],
          }
        : stage,
    );
    const play = new Play(smallPlan({ stages })).open().start();
    play.answer("Hello.", advance);
    play.answer("We did it.", { type: "PROBE", probe: "role" });
    play.answer("I built it.", advance);
    expect(play.ask.question).toBe("second");
    expect(play.events).toContainEqual(
      expect.objectContaining({ type: "question_closed", question: "extra", as: "not_asked_time" }),
    );
  });

  test("silence is answered twice, then the interview pauses and waits", () => {
    const play = new Play(smallPlan()).open().start();
    play.ring().ring();
    expect(play.types().slice(-2)).toEqual(["silence", "silence"]);
    play.ring();
    expect(play.state).toMatchObject({ status: "paused", why: "silence" });
    play.pass(3_600_000).give({ type: "resume" });
    expect(play.ask.id).toBe("a0");
    const view = candidateView(play.plan, play.state as never, play.at, false);
    expect(view.time?.spentMs).toBe(smallPlan().settings.textSilence.pauseMs);
  });

  test("a moment to think holds the silence", () => {
    const play = new Play(smallPlan()).open().start();
    play.pass(170_000).give({ type: "hold" });
    play.pass(119_000).give({ type: "tick" });
    expect(play.types().at(-1)).toBe("held");
    play.ring();
    expect(play.types().at(-1)).toBe("silence");
    expect(play.at).toBe(1_000_000 + 170_000 + 120_000 + 180_000);
  });

  test("a lost connection stops the clock, pauses after a grace, and ends by itself when it was short", () => {
    const play = new Play(smallPlan()).open().start();
    play.give({ type: "candidate", present: true });
    play.pass(10_000).give({ type: "candidate", present: false });
    play.ring();
    expect(play.state).toMatchObject({ status: "paused", why: "lost" });
    play.pass(60_000).give({ type: "candidate", present: true });
    expect(play.state.status).toBe("live");
    expect(candidateView(play.plan, play.state as never, play.at, false).time?.spentMs).toBe(10_000);
  });

  test("a loss that is noted a moment later counts from when it was", () => {
    const play = new Play(smallPlan()).open().start();
    play.give({ type: "candidate", present: true });
    play.pass(10_000);
    const since = play.at;
    play.pass(3_000).give({ type: "candidate", present: false, since });
    expect(spentAt(runOf(play), play.at)).toBe(10_000);
  });

  test("an outage does not count: the clock stands from the last thing that happened", () => {
    const play = new Play(smallPlan()).open().start();
    play.give({ type: "candidate", present: true });
    play.pass(7_200_000).give({ type: "woke", candidatePresent: false, agentEpoch: null });
    play.give({ type: "candidate", present: true });
    expect(play.state.status).toBe("live");
    expect(candidateView(play.plan, play.state as never, play.at, false).time?.spentMs).toBe(0);
  });

  test("S2.9 whoever lost the socket and goes on over HTTP is there: the clock runs and no pause follows", () => {
    const play = new Play(smallPlan()).open().start();
    play.give({ type: "candidate", present: true });
    play.pass(10_000).give({ type: "candidate", present: false });
    play.ring();
    expect(play.state).toMatchObject({ status: "paused", why: "lost" });
    play.pass(1_200_000).give({ type: "resume" });
    expect(wakeAt(play.plan, play.state)).toBe(play.at + play.plan.settings.textSilence.firstMs);
    play.give({ type: "tick" });
    expect(play.state.status).toBe("live");
    play.pass(30_000).answer("Hello.", advance);
    expect(spentAt(runOf(play), play.at)).toBe(40_000);

    play.give({ type: "candidate", present: true });
    play.pass(5_000).give({ type: "candidate", present: false });
    play.pass(20_000).answer("I built it.", advance);
    play.pass(50_000).give({ type: "tick" });
    expect(play.state.status).toBe("live");
    expect(spentAt(runOf(play), play.at)).toBe(40_000 + 5_000 + 50_000);
  });

  test("nobody opens it: expired; nobody comes back: abandoned, with what was said", () => {
    expect(new Play(smallPlan()).open().ring().state).toMatchObject({ status: "ended", outcome: "expired" });
    const play = new Play(smallPlan()).open().start();
    play.answer("Hello.", advance).give({ type: "pause" });
    expect(play.ring().state).toMatchObject({ status: "ended", outcome: "abandoned", by: "time" });
  });
});

test("a new invitation moves the end of one that has not begun, and of no other", () => {
  const play = new Play(smallPlan()).open({ expiresInMs: 1_000 });
  play.give({ type: "move_expiry", expiresAt: play.at + 60_000 });
  play.pass(2_000).give({ type: "tick" });
  expect(play.state).toMatchObject({ status: "waiting" });
  expect(wakeAt(play.plan, play.state)).toBe(play.at + 58_000);
  play.start();
  expect(play.give({ type: "move_expiry", expiresAt: 1 })).toEqual({ events: [], refused: null });
  play.give({ type: "end", by: "candidate" });
  expect(play.give({ type: "move_expiry", expiresAt: 1 }).refused).toBe("INTERVIEW_OVER");
});

test("a moment asked for again before half of it has gone is the same moment", () => {
  const play = new Play(smallPlan()).open().start();
  play.give({ type: "hold" });
  expect(play.pass(50_000).give({ type: "hold" })).toEqual({ events: [], refused: null });
  play.pass(20_000).give({ type: "hold" });
  expect(play.types().filter((type) => type === "held")).toHaveLength(2);
});

describe("the voice agent", () => {
  const agentOf = (play: Play) => runOf(play).agent;

  test("only the newest counts: an older one that comes, goes or comes back changes nothing", () => {
    const play = new Play(smallPlan()).open().start();
    play.give({ type: "agent", epoch: 1, present: true });
    play.pass(5_000).give({ type: "agent", epoch: 2, present: true });
    const here = { epoch: 2, present: true, since: play.at };
    expect(agentOf(play)).toEqual(here);
    for (const present of [false, true]) play.pass(1_000).give({ type: "agent", epoch: 1, present });
    expect(agentOf(play)).toEqual(here);
  });

  test("one whose connection went with the process is gone when the interview wakes", () => {
    const play = new Play(smallPlan()).open().start();
    play.give({ type: "agent", epoch: 3, present: true });
    play.give({ type: "woke", candidatePresent: false, agentEpoch: 3 });
    expect(agentOf(play)).toMatchObject({ present: true });
    play.give({ type: "woke", candidatePresent: false, agentEpoch: null });
    expect(agentOf(play)).toMatchObject({ epoch: 3, present: false });
  });

  test("a newer one is noted even when the log is full", () => {
    const play = new Play(smallPlan()).open().start();
    for (let count = 0; count < 400; count++) play.give({ type: "agent", epoch: 1, present: count % 2 === 0 });
    expect(play.events.length).toBeLessThan(310);
    play.give({ type: "agent", epoch: 2, present: true });
    expect(agentOf(play)).toMatchObject({ epoch: 2, present: true });
  });
});

describe("failures of the interviewer", () => {
  test("no reply in time: the prepared words of the next question", () => {
    const play = new Play(smallPlan()).open().start();
    play.say("Hello.");
    play.ring();
    expect(play.events.at(-1)).toMatchObject({ type: "replied", how: "prepared" });
    expect(play.ask.question).toBe("first");
  });

  test("a stream that breaks off is completed; one that was lost with its process is said anew", () => {
    const play = new Play(smallPlan()).open().start();
    play.say("Hello.");
    play.give({ type: "move", effect: play.effect, move: advance });
    play.give({ type: "failed", effect: play.effect, reason: "outage", sent: "Thank you. Please tell" });
    expect(play.lastReply()).toBe("Thank you. Please tell me about first.");
    play.say("I built it.");
    play.give({ type: "move", effect: play.effect, move: advance });
    play.give({ type: "woke", candidatePresent: false, agentEpoch: null });
    expect(play.events.at(-1)).toMatchObject({ type: "replied", how: "recovered" });
    expect(play.lastReply()).toMatch(/Please tell me about second\.$/);
  });

  test("woken while choosing, the same turn is chosen again under another attempt", () => {
    const play = new Play(smallPlan()).open().start();
    play.say("Hello.");
    const before = play.effect;
    play.give({ type: "woke", candidatePresent: false, agentEpoch: null });
    expect(play.effect).not.toBe(before);
    play.choose(advance);
    expect(play.ask.question).toBe("first");
  });
});

describe("S3.3 what people send that does not fit", () => {
  test("each is refused with its reason and changes nothing", () => {
    const play = new Play(smallPlan());
    expect(play.give({ type: "start", channel: "text" }).refused).toBe("NOT_FOUND");
    play.give({
      type: "open",
      interviewId: "i",
      planVersionId: "p",
      folder: "f",
      expiresAt: play.at + 1_000,
      extraMs: 0,
    });
    expect(play.give({ type: "start", channel: "text" }).refused).toBe("CONSENT_MISSING");
    const answer = {
      type: "answer",
      to: "a0",
      heard: null,
      answer: { id: "x", text: "Hi", channel: "text", confidence: null, audio: null },
    } as const;
    expect(play.give(answer).refused).toBe("CONSENT_MISSING");
    play.give({ type: "consent", consent: { version: "1", language: "en", hash: "0".repeat(64) } });
    expect(play.give(answer).refused).toBe("NOT_STARTED");
    play.start();
    expect(play.say("   ").refused).toBe("ANSWER_EMPTY");
    expect(play.say("Hi", "a7").refused).toBe("ASK_PAST");
    play.give({ type: "pause" });
    expect(play.say("Hi").refused).toBe("INTERVIEW_PAUSED");
    play.give({ type: "end", by: "candidate" });
    expect(play.give(answer).refused).toBe("INTERVIEW_OVER");
    expect(play.state).toMatchObject({ status: "ended", outcome: "abandoned" });
  });

  test("a button press that comes late or too often", () => {
    const play = new Play(smallPlan()).open().start();
    expect(play.give({ type: "request", to: "a0", what: "clarify" }).refused).toBeNull();
    expect(play.lastReply()).toContain("In other words, what about start?");
    expect(play.give({ type: "request", to: "a0", what: "repeat" }).refused).toBe("ASK_PAST");
    expect(play.give({ type: "request", to: play.ask.id, what: "clarify" }).refused).toBe("LIMIT_REACHED");
    play.give({ type: "request", to: play.ask.id, what: "skip" });
    expect(play.ask.question).toBe("first");
  });
});

test("S0.8 step of steps counts must-asks", () => {
  const play = new Play(smallPlan()).open().start();
  expect(candidateView(play.plan, play.state as never, play.at, false).progress).toEqual({ step: 1, steps: 5 });
  play.answer("Hello.", advance);
  expect(candidateView(play.plan, play.state as never, play.at, false).progress).toEqual({ step: 2, steps: 5 });
  expect(questionsOf(play.plan)).toHaveLength(6);
});
