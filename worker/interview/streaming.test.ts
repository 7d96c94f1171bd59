import { describe, expect, test } from "vitest";
import type { Move } from "#contract/moves.ts";
import { Streaming } from "./streaming.ts";

/** What had been shown after each piece. */
function shown(move: Move, pieces: readonly string[]): string[] {
  return play(move, pieces).after;
}

function ended(move: Move, pieces: readonly string[]): string | null {
  return play(move, pieces).said.end();
}

function play(move: Move, pieces: readonly string[]): { after: string[]; said: Streaming } {
  let all = "";
  const after: string[] = [];
  const said = new Streaming({
    emit: (at, text) => {
      expect(at).toBe(all.length);
      all += text;
    },
    clean: (text) => text.trim(),
    mayBeSaid: (sentence) => !sentence.includes("secret"),
  });
  said.begin(move);
  for (const piece of pieces) {
    said.add(piece);
    after.push(all);
  }
  expect(said.sent).toBe(all);
  return { after, said };
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

  test("other moves let out sentence by sentence, and planned words none", () => {
    const parts = ["From ", "Lisbon. ", "Five ", "people. ", "The"];
    expect(shown({ type: "ANSWER" }, parts)).toEqual([
      "",
      "From Lisbon.",
      "From Lisbon.",
      "From Lisbon. Five people.",
      "From Lisbon. Five people.",
    ]);
    expect(shown({ type: "PROBE", probe: "role" }, ["So ", "who? "]).at(-1)).toBe("");
    expect(shown({ type: "PROBE", probe: "role" }, ["There is time ", "for that later. ", "So."]).at(-1)).toBe(
      "There is time for that later.",
    );
    expect(shown({ type: "PROBE", probe: "own" }, ["So ", "who? "]).at(-1)).toBe("So who?");
  });

  test("what stands before the open question asks nothing itself, but may request", () => {
    const parts = ["Let's go back. ", "What did you do? ", "Thank you. "];
    expect(shown({ type: "REDIRECT" }, parts).at(-1)).toBe("Let's go back.");
    expect(shown({ type: "REPEAT" }, ["What did you do? "]).at(-1)).toBe("");
    expect(shown({ type: "REDIRECT" }, ["Could you say it in English, please? "]).at(-1)).toBe(
      "Could you say it in English, please?",
    );
    expect(shown({ type: "SKIP" }, ["Shall we go on, please? "]).at(-1)).toBe("");
  });

  test("from a sentence that may not be said, nothing more is; a question that lost a part is not asked", () => {
    const parts = ["From Lisbon. ", "The secret is out. ", "Five people. "];
    expect(shown({ type: "ANSWER" }, parts).at(-1)).toBe("From Lisbon.");
    expect(ended({ type: "ANSWER" }, parts)).toBe("From Lisbon.");
    expect(ended({ type: "CLARIFY" }, parts)).toBeNull();
    expect(ended({ type: "CLARIFY" }, ["What", " then"])).toBe("What then");
  });
});
