import { expect, test } from "vitest";
import { readCall } from "./next-move.ts";

const call = (args: unknown) => readCall(JSON.stringify(args));

test("a call becomes an answer with a choice", () => {
  expect(call({ said: "I built it.", move: "PROBE", probe: "role", found: ["own"], words: "I see." })).toEqual({
    said: "I built it.",
    choice: { move: { type: "PROBE", probe: "role" }, found: ["own"], words: "I see." },
  });
  expect(call({ said: "Done.", move: "ADVANCE", covered: true }).choice).toEqual({
    move: { type: "ADVANCE", covered: true },
    found: [],
    words: null,
  });
});

test.each([
  ["no move", { said: "I built it.", move: "PRAISE" }],
  ["a follow-up without its id", { said: "I built it.", move: "PROBE" }],
  ["no move at all", { said: "I built it." }],
])("%s: what was said is kept, and nobody has chosen", (_what, args) => {
  expect(call(args)).toEqual({ said: "I built it.", choice: null });
});

test("what cannot be read is left out", () => {
  expect(call({ said: 3, move: "WAIT", found: ["Own Part", 7, "result"], covered: "yes" })).toEqual({
    said: "",
    choice: { move: { type: "WAIT" }, found: ["result"], words: null },
  });
  expect(readCall("{not json")).toEqual({ said: "", choice: null });
});
