import { expect, test } from "vitest";
import type { Used } from "#contract/moves.ts";
import type { Competency } from "#contract/plan.ts";
import { context, readPlan } from "#worker/offline/testing/paper-interview.ts";
import { nothing } from "#worker/engine/state.ts";
import type { TurnContext } from "#worker/engine/turn-context.ts";
import { smallPlan } from "#worker/testing/plans.ts";
import { Asking } from "./asking.ts";
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

const asking = (interviewer: Interviewer, about: TurnContext): EffectDeps["ask"] => {
  const turn = { context: about, background: { cv: [], web: [], earlier: [] } };
  const asked = new Asking({
    state: () => nothing,
    interviewer: () => interviewer,
    turn: () => turn,
    sent: unused,
  });
  return (effect, signal) => asked.ask(effect, signal);
};

/** Runs a reply whose stream gives these pieces. */
async function reply(pieces: readonly Piece[], error: Error | null = null) {
  const seen = { moves: [] as string[], tokens: "", spent: [] as Used[] };
  const interviewer: Interviewer = {
    name: "test",
    async *stream() {
      yield* pieces;
      if (error !== null) throw error;
    },
  };
  const plan = readPlan(
    smallPlan({ competencies: [{ id: "craft", name: "Craft", definition: "Builds things that last.", anchors }] }),
  );
  const question = plan.stages[1]?.questions[0];
  if (question === undefined) throw new Error("the plan has no such question");
  const asked = context(plan, question, "I built it.");
  const deps: EffectDeps = {
    interviewer,
    state: unused,
    ask: asking(interviewer, asked),
    toAssess: unused,
    prepare: unused,
    forgetCv: unused,
    sendForAgent: unused,
    recordRoom: unused,
    take: (input) => {
      if (input.type === "move") seen.moves.push(input.move.type);
      return true;
    },
    token: (_turn, _at, text) => void (seen.tokens += text),
    spent: (used) => void seen.spent.push(used),
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

const used: Used = {
  model: "fake:1",
  prompt: "interviewer-turn@1",
  tokensIn: 9,
  tokensOut: 2,
  firstMs: 1,
  totalMs: 2,
  microUsd: 5,
};

test.each<[string, Piece[], Error | null, Used[]]>([
  [
    "becomes a reply",
    [
      { type: "move", move: { type: "WAIT" }, found: [] },
      { type: "used", used },
    ],
    null,
    [],
  ],
  ["has no move", [{ type: "used", used }], null, [used]],
  [
    "breaks off after the move",
    [
      { type: "move", move: { type: "WAIT" }, found: [] },
      { type: "used", used },
    ],
    new Error("cut"),
    [used],
  ],
])(
  "what was paid for counts once, with the reply or by itself: one that %s",
  async (_what, pieces, error, byItself) => {
    const { spent, result } = await reply(pieces, error);
    expect(spent).toEqual(byItself);
    expect(result).toMatchObject(byItself.length === 0 ? { used } : { type: "failed" });
  },
);

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
    ask: asking(interviewer, context(plan, question, "I built it.")),
    toAssess: () => ({ question, answers: ["I built it."], language: plan.language }),
    prepare: unused,
    forgetCv: unused,
    sendForAgent: unused,
    recordRoom: unused,
    take: () => true,
    token: () => undefined,
    spent: () => undefined,
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
