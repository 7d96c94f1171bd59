import { describe, expect, test } from "vitest";
import { Play } from "#worker/testing/play.ts";
import { smallPlan } from "#worker/testing/plans.ts";
import { projectLines } from "./transcript.ts";

const advance = { type: "ADVANCE", covered: true } as const;
const runOf = ({ state }: Play) => {
  if (state.status !== "live") throw new Error(`not live but ${state.status}`);
  return state.run;
};

describe("what was really heard", () => {
  const cut = (play: Play, text: string) => {
    const id = `cut-${play.events.length}`;
    const heard = { turn: `t${runOf(play).turns}`, chars: 4, cut: true };
    return play.give(
      { type: "answer", to: play.ask.id, heard, answer: { id, text, channel: "voice", confidence: 0.9, audio: null } },
      id,
    );
  };

  test("a question that was cut off is asked again and cannot be closed as answered", () => {
    const play = new Play(smallPlan()).open().start();
    play.answer("Hello.", advance);
    cut(play, "And I also speak Portuguese.");
    play.choose(advance);
    expect(play.ask).toMatchObject({ kind: "aside", question: "first", text: "Please tell me about first." });
    expect(runOf(play).questions.first).toMatchObject({ asked: "delivered", closed: null, sideMoves: 0 });
    play.answer("I built it.", advance);
    expect(play.ask.question).toBe("second");
  });

  test("one that is cut off again and again is not asked for ever: what is said into it becomes its answer", () => {
    const play = new Play(smallPlan()).open().start();
    play.answer("Hello.", advance);
    for (let count = 0; count < 3; count++) {
      cut(play, "Yes, yes.");
      play.choose(advance);
      expect(play.ask).toMatchObject({ kind: "aside", question: "first", text: "Please tell me about first." });
    }
    cut(play, "I built it.");
    const lines = projectLines(play.events).filter((line) => line.kind === "answer");
    expect(lines.map((line) => line.question)).toEqual(["start", "start", "start", "start", "first"]);
    play.choose(advance);
    expect(play.ask.question).toBe("second");
  });

  test("a question that was cut off, then heard, stays heard when it is said again and cut off", () => {
    const play = new Play(smallPlan()).open().start();
    play.answer("Hello.", advance);
    cut(play, "Yes?");
    play.choose(advance);
    play.answer("What was that?", { type: "REPEAT" });
    cut(play, "I built it.");
    expect(projectLines(play.events).findLast((line) => line.kind === "answer")?.question).toBe("first");
    play.choose(advance);
    expect(play.ask.question).toBe("second");
  });

  test("words that were cut off but went on after all were heard", () => {
    const play = new Play(smallPlan()).open().start();
    play.answer("Hello.", advance);
    const heard = { turn: "t1", chars: 6, cut: true };
    play.give({ type: "heard", heard });
    expect(play.give({ type: "heard", heard }).events).toEqual([]);
    expect(runOf(play).questions.first).toMatchObject({ asked: "undelivered", cuts: 1 });
    play.give({ type: "heard", heard: { ...heard, chars: 60, cut: false } });
    expect(runOf(play).questions.first).toMatchObject({ asked: "delivered" });
    play.answer("I built it.", advance);
    expect(play.ask.question).toBe("second");
    expect(projectLines(play.events).find((line) => line.id === "#t1")?.text).toMatch(/about first\.$/);
  });

  test("the transcript holds what was heard of the interviewer's words, and no more", () => {
    const play = new Play(smallPlan()).open().start();
    play.answer("Hello.", advance, "Thank you.");
    play.give({ type: "heard", heard: { turn: "t1", chars: 17, cut: true } });
    play.say("And I also speak Portuguese.");
    expect(projectLines(play.events).find((line) => line.id === "#t1")?.text).toBe("Thank you. Please …");
  });

  test("one that was never heard is not asked, whatever ends the interview", () => {
    const ended = new Play(smallPlan()).open().start();
    ended.answer("Hello.", advance);
    cut(ended, "One moment.");
    ended.give({ type: "end", by: "candidate" });
    expect(ended.events).toContainEqual(
      expect.objectContaining({ type: "question_closed", question: "first", as: "not_asked_ended" }),
    );

    const late = new Play(smallPlan({ settings: { maxDurationMs: 720_000, closingReserveMs: 0 } })).open().start();
    late.answer("Hello.", advance);
    late.pass(730_000);
    cut(late, "One moment.");
    late.choose({ type: "ADVANCE", covered: true });
    expect(late.state).toMatchObject({ status: "ended", by: "time" });
    expect(late.events).toContainEqual(
      expect.objectContaining({ type: "question_closed", question: "first", as: "not_asked_time" }),
    );
  });

  test("an answer to a probe that was cut off belongs to its question, not to the one before", () => {
    const play = new Play(smallPlan()).open().start();
    play.answer("Hello.", advance);
    play.answer("We did it.", { type: "PROBE", probe: "role" });
    cut(play, "I wrote the plan.");
    const lines = projectLines(play.events).filter((line) => line.kind === "answer");
    expect(lines.map((line) => line.question)).toEqual(["start", "first", "first"]);
    play.choose(advance);
    expect(play.ask.question).toBe("second");
    cut(play, "And I moved it.");
    expect(projectLines(play.events).findLast((line) => line.kind === "answer")?.question).toBe("first");
  });
});
