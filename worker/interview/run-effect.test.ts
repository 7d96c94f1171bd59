import { expect, test } from "vitest";
import type { Competency } from "#contract/plan.ts";
import { context, readPlan } from "#worker/offline/testing/paper-interview.ts";
import { smallPlan } from "#worker/testing/plans.ts";
import type { Interviewer, Piece } from "./interviewer.ts";
import { offlineInterviewer } from "./offline-interviewer.ts";
import { type EffectDeps, runEffect } from "./run-effect.ts";

const unused = () => {
  throw new Error("not needed");
};

const anchors: Competency["anchors"] = [
  "Names nothing that was built",
  "Names something that others have built",
  "Explains one choice that was their own and what came of it",
  "Explains several choices",
  "Weighs several choices",
];

/** Runs a reply whose stream gives these pieces. */
async function reply(pieces: readonly Piece[]) {
  const seen = { moves: [] as string[], tokens: "" };
  const interviewer: Interviewer = {
    name: "test",
    async *stream() {
      yield* pieces;
    },
  };
  const plan = readPlan(
    smallPlan({ competencies: [{ id: "craft", name: "Craft", definition: "Builds things that last.", anchors }] }),
  );
  const question = plan.stages[1]?.questions[0];
  if (question === undefined) throw new Error("the plan has no such question");
  const turn = { context: context(plan, question, "I built it."), background: { cv: [], web: [], earlier: [] } };
  const deps: EffectDeps = {
    interviewer,
    state: unused,
    turn: () => turn,
    toAssess: unused,
    prepare: unused,
    forgetCv: unused,
    take: (input) => {
      if (input.type === "move") seen.moves.push(input.move.type);
      return true;
    },
    token: (_turn, _at, text) => void (seen.tokens += text),
    send: async () => undefined,
    seal: async () => "",
    failed: () => undefined,
  };
  const effect = { type: "reply", id: "reply:t1:1", turn: "t1", deadline: 0 } as const;
  return { ...seen, result: await runEffect(deps, effect, new AbortController().signal) };
}

test("only the first move counts: a second one does not let out words that the first keeps back", async () => {
  const { moves, tokens } = await reply([
    { type: "move", move: { type: "PROBE", probe: "role" }, found: [] },
    { type: "move", move: { type: "WAIT" }, found: [] },
    { type: "text", text: "What else was there?" },
  ]);
  expect(moves).toEqual(["PROBE"]);
  expect(tokens).toBe("");
});

test("words without a move are none", async () => {
  const { tokens, result } = await reply([{ type: "text", text: "Hello." }]);
  expect(tokens).toBe("");
  expect(result).toMatchObject({ type: "failed", reason: "malformed", sent: "" });
});

const own: Piece = { type: "move", move: { type: "PROBE", probe: "own" }, found: [] };
const answer: Piece = { type: "move", move: { type: "ANSWER" }, found: [] };
const text = (said: string): Piece => ({ type: "text", text: said });

test.each([
  ["a question about what law protects", own, "How old are you, and do you have children?", null],
  ["what is looked for", own, "Can you explain one choice that was their own and what came of it?", null],
  ["another language", own, "Was haben Sie dort selbst gemacht und was ist daraus geworden?", null],
  [
    "a promise",
    answer,
    "Your team would be lucky. I will recommend you to them. There are five engineers.",
    "Your team would be lucky.",
  ],
  ["its own form", own, "ADVANCE covered | heard: own", null],
  ["marks for the eye", own, "**What** did you do `there`?", "What did you do there?"],
  ["ten thousand words", answer, "We work from Lisbon. ".repeat(2_000), /^(?:We work from Lisbon\. ?)+$/],
])("S0.6 a model that says %s", async (_what, move, said, heard) => {
  const { tokens, result } = await reply([move, ...said.split(/(?<= )/u).map(text)]);
  if (result === null || result === "sent" || result.type !== "reply") throw new Error("there was no reply");
  if (heard instanceof RegExp) {
    expect(result.words).toMatch(heard);
    expect(result.words?.length).toBeLessThan(1_300);
  } else expect(result.words).toBe(heard);
  // Nothing was shown that is not said.
  expect(result.words ?? "").toContain(tokens.trim());
});

/** Everything that a look at an answer, or a reply that is given up, needs. */
function depsWith(interviewer: Interviewer, failed: string[]): EffectDeps {
  const plan = readPlan(smallPlan());
  const question = plan.stages[1]!.questions[0]!;
  return {
    interviewer,
    state: unused,
    turn: () => ({ context: context(plan, question, "I built it."), background: { cv: [], web: [], earlier: [] } }),
    toAssess: () => ({ question, answers: ["I built it."], language: plan.language }),
    prepare: unused,
    forgetCv: unused,
    take: () => true,
    token: () => undefined,
    send: async () => undefined,
    seal: async () => "",
    failed: (type) => void failed.push(type),
  };
}

test("where models have become too dear since the answer came, rules look at it", async () => {
  const effect = { type: "assess_answer", id: "assess:t1", turn: "t1", question: "first" } as const;
  const result = await runEffect(depsWith(offlineInterviewer, []), effect, new AbortController().signal);
  if (result === null || result === "sent" || result.type !== "assessed") throw new Error("nobody looked");
  expect(result.assessment.found).toEqual(["own"]);
  expect(result.assessment.feedback).not.toBe("");
});

test("a reply that is given up for more words has not failed", async () => {
  const failed: string[] = [];
  const stop = new AbortController();
  const interviewer: Interviewer = {
    name: "test",
    async *stream() {
      yield text("");
      stop.abort();
      throw new Error("stopped");
    },
  };
  const effect = { type: "reply", id: "reply:t1:1", turn: "t1", deadline: 0 } as const;
  expect(await runEffect(depsWith(interviewer, failed), effect, stop.signal)).toBeNull();
  expect(failed).toEqual([]);
});
