import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { Play } from "#worker/testing/play.ts";
import { question, smallPlan } from "#worker/testing/plans.ts";
import { allowedMoves } from "./moves.ts";
import { questionRun, type State } from "./state.ts";
import { work } from "./work.ts";

const advance = { type: "ADVANCE", covered: true } as const;
const cv = { type: "cv", cv: { id: "cv-1", passages: 12 } } as const;
const personal = "Your CV names the depot in Hull. What did you change there?";

const withYours = smallPlan({
  stages: [
    {
      id: "craft",
      kind: "competency",
      title: "Craft",
      questions: [question("first"), question("yours", { kind: "personalised" }), question("last")],
    },
  ],
});

const wanted = (play: Play) =>
  work(play.plan, play.state).flatMap((effect) => (effect.type === "prepare_question" ? [effect.question] : []));

function prepare(play: Play, id: string, more: { wording?: string; probe?: string } = {}) {
  return play.give({
    type: "prepared",
    effect: `prepare:${id}:cv-1`,
    question: id,
    wording: more.wording ?? null,
    probe: more.probe ?? null,
    retrieval: null,
    used: null,
  });
}

function runOf(state: State) {
  if (state.status !== "live") throw new Error("not live");
  return state.run;
}

describe("S0.6 questions readied beside the talk", () => {
  test("without a CV nothing is prepared; with one, the open question and the one to come", () => {
    const play = new Play(smallPlan()).open().start();
    expect(wanted(play)).toEqual([]);
    play.give(cv);
    expect(wanted(play)).toEqual(["first"]);
    play.answer("I am a smith.", advance);
    expect(wanted(play)).toEqual(["first", "second"]);
    prepare(play, "first");
    expect(wanted(play)).toEqual(["second"]);
  });

  test("another CV asks for another preparation, and the same one for none", () => {
    const play = new Play(smallPlan()).open().start();
    play.give(cv);
    prepare(play, "first");
    expect(play.give(cv).events).toEqual([]);
    expect(wanted(play)).toEqual([]);
    play.give({ type: "cv", cv: { id: "cv-2", passages: 9 } });
    expect(wanted(play)).toEqual(["first"]);
    play.give({ type: "cv", cv: null });
    expect(wanted(play)).toEqual([]);
  });

  test("a follow-up from the CV is asked once, word for word, and counts as a probe", () => {
    const play = new Play(smallPlan()).open().start();
    play.give(cv);
    prepare(play, "first", { probe: personal });
    play.answer("I am a smith.", advance);
    const probesOf = () => {
      const { state } = play;
      if (state.status !== "live") throw new Error("not live");
      return allowedMoves(play.plan, state.base, state.run, play.ask, play.at).probes.map((probe) => probe.id);
    };
    expect(probesOf()).toEqual(["role", "outcome", "personal"]);
    play.answer("I built the depot.", { type: "PROBE", probe: "personal" }, "Words of its own.");
    expect(play.lastReply()).toBe(`Words of its own. ${personal}`);
    expect(play.ask).toMatchObject({ kind: "probe", probe: "personal", text: personal });
    expect(probesOf()).toEqual(["role", "outcome"]);
    expect(questionRun(runOf(play.state), "first").probes).toEqual(["personal"]);
  });

  test("a must-ask keeps its words; a personalised question takes the prepared ones, unless it was asked by then", () => {
    const play = new Play(withYours).open().start();
    play.give(cv);
    prepare(play, "first", { wording: "Something else?" });
    prepare(play, "yours", { wording: "Tell me about the depot in Hull." });
    play.answer("I built it.", advance);
    expect(play.ask.text).toBe("Tell me about the depot in Hull.");
    play.answer("I rebuilt it.", advance);
    expect(play.ask.text).toBe("Please tell me about last.");
    prepare(play, "last", { wording: "Too late, and not to be worded anyway." });
    expect(play.events.at(-1)).toMatchObject({ type: "question_prepared", question: "last", wording: null });
  });

  test.each([
    ["taken away", null],
    ["corrected", { id: "cv-2", passages: 12 }],
  ])("of a CV that was %s nothing is said any more; what was asked can still be asked again", (_what, after) => {
    const play = new Play(withYours).open().start();
    play.give(cv);
    prepare(play, "first", { probe: personal });
    prepare(play, "yours", { wording: "Tell me about the depot in Hull.", probe: personal });
    play.answer("I built it.", { type: "PROBE", probe: "personal" });
    play.give({ type: "cv", cv: after });
    play.answer("Say that again?", { type: "REPEAT" });
    expect(play.ask.text).toBe(personal);
    play.answer("I rebuilt it.", advance);
    expect(play.ask).toMatchObject({ question: "yours", text: "Please tell me about yours." });
    const run = runOf(play.state);
    expect(questionRun(run, "yours")).not.toHaveProperty("personal");
    // The same one, given again, is readied again.
    play.give(cv);
    expect(wanted(play)).toContain("yours");
  });

  test("nothing that was readied from a CV is asked once it was taken away, unless it was asked before", () => {
    const questions = ["a", "b", "c", "d"].map((id) =>
      question(id, { kind: id === "a" ? "must_ask" : "personalised" }),
    );
    const plan = smallPlan({ stages: [{ id: "craft", kind: "competency", title: "Craft", questions }] });
    const moves = { personal: { type: "PROBE", probe: "personal" }, advance, repeat: { type: "REPEAT" } } as const;
    const step = fc.constantFrom("cv", "none", "prepare", "personal", "advance", "repeat");
    let asked = 0;
    fc.assert(
      fc.property(fc.array(step, { minLength: 10, maxLength: 40 }), (steps) => {
        const play = new Play(plan).open().start();
        for (const what of steps) {
          if (what === "cv") play.give(cv);
          else if (what === "none") play.give({ type: "cv", cv: null });
          else if (what === "prepare")
            for (const id of wanted(play)) prepare(play, id, { probe: "Your CV?", wording: "Your CV!" });
          else if (play.state.status === "live") play.answer("Well.", moves[what]);
        }
        let isThere = false;
        for (const event of play.events) {
          if (event.type === "cv_added" || event.type === "cv_removed") isThere = event.type === "cv_added";
          if (event.type !== "move_chosen" || event.next?.text.startsWith("Your CV") !== true) continue;
          if (event.next.kind === "aside") continue;
          expect(isThere).toBe(true);
          asked += 1;
        }
      }),
      { numRuns: 400 },
    );
    expect(asked).toBeGreaterThan(20);
  });

  test("what the interviewer heard is kept with the question, and only what the question looks for", () => {
    const play = new Play(smallPlan()).open().start();
    play.answer("I am a smith.", advance);
    play.say("I built it.");
    play.give({
      type: "move",
      effect: play.effect,
      move: { type: "PROBE", probe: "outcome" },
      found: ["own", "made-up"],
    });
    expect(play.events.at(-1)).toMatchObject({ type: "move_chosen", found: ["own"] });
    expect(questionRun(runOf(play.state), "first").found).toEqual(["own"]);
  });

  test("what models cost adds up; when the interview is over, the CV is forgotten once", () => {
    const play = new Play(smallPlan()).open().start();
    play.give(cv);
    const used = { model: "m", prompt: "p@1", tokensIn: 1, tokensOut: 1, firstMs: 1, totalMs: 1, microUsd: 40 };
    play.say("I am a smith.");
    play.give({ type: "move", effect: play.effect, move: advance });
    play.give({ type: "reply", effect: play.effect, words: "Thanks.", how: "model", used });
    expect(play.state).toMatchObject({ base: { microUsd: 40 } });
    play.give({ type: "end", by: "candidate" });
    const forget = work(play.plan, play.state).find((effect) => effect.type === "forget_cv");
    expect(forget?.id).toBe("forget_cv:cv-1");
    play.give({ type: "done", effect: forget?.id ?? "", ref: "forgotten" });
    expect(work(play.plan, play.state).some((effect) => effect.type === "forget_cv")).toBe(false);
  });
});
