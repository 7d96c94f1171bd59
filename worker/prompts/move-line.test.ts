import { expect, test } from "vitest";
import { parseMoveLine } from "./move-line.ts";

const question = {
  lookFor: [
    { id: "own-part", text: "What they did", cues: [] },
    { id: "result", text: "What came of it", cues: [] },
  ],
};
const read = (line: string) => parseMoveLine(line, question);

test.each([
  ["ADVANCE covered | heard: own-part, result", { type: "ADVANCE", covered: true }, ["own-part", "result"]],
  ["ADVANCE open | heard: none", { type: "ADVANCE", covered: false }, []],
  ["ADVANCE", { type: "ADVANCE", covered: false }, []],
  ["PROBE own | heard: result", { type: "PROBE", probe: "own" }, ["result"]],
  ["probe Own-Part", { type: "PROBE", probe: "own-part" }, []],
  ["**SKIP**", { type: "SKIP" }, []],
  ["  Move: WAIT |heard:", { type: "WAIT" }, []],
  ['PROBE "own-part" | heard: [result]', { type: "PROBE", probe: "own-part" }, ["result"]],
  ["PROBE: own-part", { type: "PROBE", probe: "own-part" }, []],
  ["ADVANCE (covered), heard: result.", { type: "ADVANCE", covered: true }, ["result"]],
  ["ADVANCE open - heard: none", { type: "ADVANCE", covered: false }, []],
  ["First line: WAIT", { type: "WAIT" }, []],
  ["`CONFIRM_END` | heard: made-up, own-part", { type: "CONFIRM_END" }, ["own-part"]],
])("S3.2 the first line %j is a move", (line, move, found) => {
  expect(read(line)).toEqual({ move, found });
});

test.each([
  "",
  "PROBE",
  "Thank you for that.",
  "HIRE",
  '{"move":"ADVANCE"}',
  "ADVANCE covered and more words",
  `ADVANCE ${"x".repeat(500)}`,
])("the first line %j is none", (line) => {
  expect(read(line)).toBeNull();
});
