import { describe, expect, test } from "vitest";
import { context } from "#worker/offline/testing/paper-interview.ts";
import { ModelError } from "#worker/platform/models/model-error.ts";
import type { CallLimits, ChatModel, ChatPrompt } from "#worker/platform/models/port.ts";
import { assessAnswer } from "#worker/prompts/assess-answer.ts";
import { interviewerTurn } from "#worker/prompts/interviewer-turn.ts";
import { promptName } from "#worker/prompts/prompt.ts";
import { smallPlan } from "#worker/testing/plans.ts";
import type { Piece } from "./interviewer.ts";
import { modelInterviewer } from "./model-interviewer.ts";
import { offlineInterviewer } from "./offline-interviewer.ts";

const plan = smallPlan();
const question = plan.stages[1]!.questions[0]!;
const background = { cv: [], web: [], earlier: [] };
const spent = { model: "fake:1", tokensIn: 900, tokensCached: 0, tokensOut: 12, firstMs: 5, totalMs: 9, microUsd: 120 };

/** A model that gives these pieces, then fails if it is told to. */
function fake(pieces: readonly string[], error: Error | null = null) {
  const calls: { prompt: ChatPrompt; limits: CallLimits }[] = [];
  const chat: ChatModel = {
    id: "fake:1",
    async *reply(prompt, limits) {
      calls.push({ prompt, limits });
      let isOver = false;
      try {
        for (const text of pieces) yield { type: "text", text };
        isOver = true;
      } finally {
        if (!isOver) limits.abandoned?.({ ...spent, estimated: true });
      }
      if (error !== null) throw error;
      yield { type: "spent", spent };
    },
    object: async () => Promise.reject(error ?? new ModelError("unavailable", "fake:1")),
  };
  return { chat, calls };
}

async function turn(
  pieces: readonly string[],
  error: Error | null = null,
  more: Partial<Parameters<typeof context>[3]> = {},
) {
  const { chat, calls } = fake(pieces, error);
  const fellBack: unknown[] = [];
  const abandoned: unknown[] = [];
  const interviewer = modelInterviewer({
    chat,
    now: () => 1_000,
    fellBack: (why) => void fellBack.push(why),
    abandoned: (what, used) => void abandoned.push({ what, used }),
  });
  const given = { background, deadline: 13_000, signal: new AbortController().signal };
  const seen: Piece[] = [];
  const asked = context(plan, question, "I rebuilt the depot.", { ...more });
  for await (const piece of interviewer.stream!(asked, given)) seen.push(piece);
  return { seen, calls, fellBack, abandoned };
}

const moves = (seen: readonly Piece[]) => seen.flatMap((piece) => (piece.type === "move" ? [piece.move] : []));
const words = (seen: readonly Piece[]) => seen.flatMap((piece) => (piece.type === "text" ? [piece.text] : [])).join("");

describe("S3.2 a turn with a model", () => {
  test("the first line is the move, wherever the pieces are cut; the rest are words; one call", async () => {
    const { seen, calls } = await turn(["AD", "VANCE cov", "ered | heard: own\nTha", "nk you."]);
    expect(seen[0]).toEqual({ type: "move", move: { type: "ADVANCE", covered: true }, found: ["own"] });
    expect(words(seen)).toBe("Thank you.");
    expect(seen.at(-1)).toMatchObject({
      type: "used",
      used: { model: "fake:1", prompt: promptName(interviewerTurn), microUsd: 120 },
    });
    expect(calls).toHaveLength(1);
    expect(calls[0]?.limits.firstMs).toBe(11_700);
  });

  test("a move alone, without a line's end, is one", async () => {
    expect(moves((await turn(["PROBE ro", "le"])).seen)).toEqual([{ type: "PROBE", probe: "role" }]);
  });

  test.each([
    ["no move", ["Thank you, that was interesting. Tell me more.\n"], null],
    ["a move that is not allowed now", ["CLOSE\nGoodbye."], null],
    ["a probe that the plan does not have", ["PROBE age\n"], null],
    ["a first line without end", ["PROBE ".repeat(300)], null],
    ["nothing", [], new ModelError("empty", "fake:1")],
    ["an error", ["ADV"], new ModelError("unavailable", "fake:1")],
  ])("%s: rules choose in the same breath", async (_what, pieces, error) => {
    const { seen, fellBack } = await turn(pieces, error, { allowed: ["ADVANCE", "PROBE"] });
    expect(seen[0]).toEqual({ type: "rules" });
    expect(moves(seen)).toHaveLength(1);
    expect(["ADVANCE", "PROBE"]).toContain(moves(seen)[0]?.type);
    expect(fellBack).toHaveLength(1);
  });

  test("after the move an error is one: nothing is chosen anew", async () => {
    await expect(turn(["WAIT\nTake "], new ModelError("cut", "fake:1"))).rejects.toThrow(ModelError);
  });

  test("a model that is not listened to any more, since what it says is no move, is paid for", async () => {
    const { abandoned } = await turn(["That was interesting.\n", "Tell me more."]);
    expect(abandoned).toEqual([
      {
        what: "reply",
        used: expect.objectContaining({ prompt: promptName(interviewerTurn), microUsd: 120, estimated: true }),
      },
    ]);
  });

  test("S2.11 a look at an answer that no model gives is given by rules", async () => {
    const interviewer = modelInterviewer({
      chat: fake([]).chat,
      now: () => 0,
      fellBack: () => undefined,
      abandoned: () => undefined,
    });
    const looked = await interviewer.assessLater!(
      { question, answers: ["I built it, and the result was twenty percent faster."], language: "en" },
      new AbortController().signal,
    );
    expect(looked).toMatchObject({ assessment: { found: ["own", "result"] }, used: null });
  });

  test("what was paid for counts, though rules had to choose", async () => {
    const refused = new ModelError("refused", "fake:1", { spent });
    const silent = await turn([], refused);
    const nonsense = await turn(["I would like to chat."]);
    for (const { seen } of [silent, nonsense])
      expect(seen).toContainEqual({ type: "used", used: expect.objectContaining({ microUsd: 120 }) });
    expect(moves(nonsense.seen)).toHaveLength(1);
    const interviewer = modelInterviewer({
      ...fake([], refused),
      now: () => 1_000,
      fellBack: () => undefined,
      abandoned: () => undefined,
    });
    const given = { question, answers: ["I built it."], language: plan.language };
    expect(await interviewer.assessLater!(given, new AbortController().signal)).toMatchObject({
      used: { prompt: promptName(assessAnswer), microUsd: 120 },
    });
  });

  test.each([
    ["is fit to be read", "You said **what you built**.\u202e Add what came of it next time.", true],
    ["asks about what law protects", "Good. Do you have children, by the way?", false],
    ["grades", "Your score for this answer is three out of five.", false],
    ["is in another language", "Das war schon ganz gut, aber sagen Sie beim nächsten Mal noch mehr dazu.", false],
    ["is empty", " ", false],
  ])("feedback that %s", async (_what, feedback, isShown) => {
    const object = async <T>(): Promise<{ value: T; spent: typeof spent }> => ({
      // As the shape that was asked for has it.
      value: { found: ["own"], feedback } as T,
      spent,
    });
    const interviewer = modelInterviewer({
      chat: { ...fake([]).chat, object },
      now: () => 0,
      fellBack: () => undefined,
      abandoned: () => undefined,
    });
    const given = { question, answers: ["I built it, and that was that."], language: "en" } as const;
    const { assessment } = await interviewer.assessLater!(given, new AbortController().signal);
    expect(assessment.found).toEqual(["own"]);
    if (isShown) expect(assessment.feedback).toBe("You said what you built. Add what came of it next time.");
    else expect(assessment.feedback).toBe(offlineInterviewer.assess(question, given.answers, "en").feedback);
    expect(assessment.feedback).not.toBe("");
  });

  test("a preparation that failed is made by rules, and what it cost counts", async () => {
    const failed = fake([], new ModelError("malformed", "fake:1", { spent }));
    const interviewer = modelInterviewer({
      ...failed,
      now: () => 0,
      fellBack: () => undefined,
      abandoned: () => undefined,
    });
    const request = { plan, question, cv: [{ id: "c1", page: 1, text: "Ran the depot." }], web: [] };
    const made = await interviewer.prepare!(request, new AbortController().signal);
    expect(made.used).toMatchObject({ prompt: expect.stringMatching(/^prepare-question@/u), microUsd: 120 });
  });
});
