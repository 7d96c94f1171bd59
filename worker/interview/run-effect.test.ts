import { expect, test } from "vitest";
import type { TurnContext } from "#worker/engine/turn-context.ts";
import type { Interviewer, Piece } from "./interviewer.ts";
import { type EffectDeps, runEffect } from "./run-effect.ts";

/** Runs a reply whose stream gives these pieces. */
async function reply(pieces: readonly Piece[]) {
  const seen = { moves: [] as string[], tokens: "" };
  const interviewer: Interviewer = {
    name: "test",
    async *stream() {
      yield* pieces;
    },
  };
  const deps: EffectDeps = {
    interviewer,
    state: () => {
      throw new Error("not needed");
    },
    // The stream above does not look at it.
    turnContext: () => ({}) as TurnContext,
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
    { type: "move", move: { type: "PROBE", probe: "role" } },
    { type: "move", move: { type: "WAIT" } },
    { type: "text", text: "How old are you?" },
  ]);
  expect(moves).toEqual(["PROBE"]);
  expect(tokens).toBe("");
});

test("words without a move are none", async () => {
  const { tokens, result } = await reply([{ type: "text", text: "Hello." }]);
  expect(tokens).toBe("");
  expect(result).toMatchObject({ type: "failed", reason: "malformed", sent: "" });
});
