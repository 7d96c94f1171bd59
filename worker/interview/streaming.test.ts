import { describe, expect, test } from "vitest";
import type { Move } from "#contract/moves.ts";
import { Streaming } from "./streaming.ts";

/** What had been shown after each piece. */
function shown(move: Move, pieces: readonly string[]): string[] {
  let all = "";
  const after: string[] = [];
  const said = new Streaming((at, text) => {
    expect(at).toBe(all.length);
    all += text;
  });
  said.begin(move);
  for (const piece of pieces) {
    said.add(piece);
    after.push(all);
  }
  expect(said.sent).toBe(all);
  return after;
}

const advance: Move = { type: "ADVANCE", covered: true };

describe("words on their way", () => {
  test("nothing of a bridge that asks is ever shown, not even its beginning", () => {
    expect(shown(advance, ["How ", "old ", "are ", "you", "? ", "Well."])).toEqual(["", "", "", "", "", ""]);
    expect(shown(advance, ["You said ", '"why?" and ', "left. ", "More."]).at(-1)).toBe("");
  });

  test("a bridge is shown when its first sentence is whole, and no more than that", () => {
    expect(shown(advance, ["Thank ", "you", ". ", "And more."])).toEqual(["", "", "Thank you.", "Thank you."]);
    expect(shown({ type: "SKIP" }, ["That is ", "fine. How old are you?"]).at(-1)).toBe("That is fine.");
  });

  test("other moves let out all, and planned words none", () => {
    expect(shown({ type: "ANSWER" }, ["From ", "Lisbon."])).toEqual(["From ", "From Lisbon."]);
    expect(shown({ type: "PROBE", probe: "role" }, ["So ", "who?"]).at(-1)).toBe("");
    expect(shown({ type: "PROBE", probe: "own" }, ["So ", "who?"]).at(-1)).toBe("So who?");
  });
});
