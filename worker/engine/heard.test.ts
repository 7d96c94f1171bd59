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
