import { expect, test } from "vitest";
import type { Recording } from "#contract/api/recordings.ts";
import { lineAt, missing, placesOf, startsOf } from "./places.ts";

const began = 1_700_000_000_000;
const conversation = (id: string, startedAt: number): Recording => ({
  id,
  kind: "conversation",
  type: "audio/ogg",
  startedAt,
  bytes: 9,
  told: null,
});
const answerOf = (id: string): Recording => ({ ...conversation(id, 0), kind: "answer", startedAt: null });

const said = (
  id: string,
  by: "interviewer" | "candidate",
  at: number,
  recording: string | null = null,
  fromMs = 0,
) => ({
  id,
  by,
  at: began + at,
  channel: by === "candidate" ? ("voice" as const) : null,
  audio: recording === null ? null : { recording, fromMs, toMs: fromMs + 2_000 },
});
const lines = [
  said("#a0", "interviewer", 1_000),
  said("one", "candidate", 9_000, "e1-a", 6_000),
  said("#t1", "interviewer", 9_100),
  // The agent was replaced; its successor records anew.
  said("two", "candidate", 40_000, "e2-b", 7_000),
  said("#t2", "interviewer", 40_200),
  { ...said("typed", "candidate", 60_000), channel: "text" as const },
];
const both = [conversation("e1-a", began), conversation("e2-b", began + 30_000)];

test("each line begins where it was said, in the recording that ran then", () => {
  expect(startsOf(lines, both)).toEqual([
    { line: "#a0", recording: "e1-a", ms: 1_000 },
    { line: "one", recording: "e1-a", ms: 6_000 },
    { line: "#t1", recording: "e1-a", ms: 9_100 },
    { line: "two", recording: "e2-b", ms: 7_000 },
    { line: "#t2", recording: "e2-b", ms: 10_200 },
  ]);
  expect(startsOf(lines, [])).toEqual([]);
  expect(startsOf([said("early", "interviewer", -5_000)], both)).toEqual([]);
});

test.each([
  ["e1-a", 0, null],
  ["e1-a", 1_000, "#a0"],
  ["e1-a", 5_000, "#a0"],
  ["e1-a", 6_500, "one"],
  ["e1-a", 500_000, "#t1"],
  ["e2-b", 8_000, "two"],
  ["e3-c", 8_000, null],
])("in %s at %i ms, %s is heard", (recording, ms, line) => {
  expect(lineAt(startsOf(lines, both), recording, ms)).toBe(line);
});

test("only what is still there has a place", () => {
  expect([...placesOf(lines, [...both, answerOf("typed")]).keys()]).toEqual(["one", "two"]);
  expect([...placesOf(lines, both.slice(1)).keys()]).toEqual(["two"]);
});

test("why something cannot be heard is said, and nothing where all of it can", () => {
  const over = { isRunning: false, endedAt: began + 70_000, now: began + 400_000 };
  expect(missing(lines, both, over)).toBeNull();
  expect(missing([], [], over)).toBeNull();
  const unrecorded = lines.map((line) => ({ ...line, audio: null }));
  expect(missing(unrecorded, [], over)).toContain("was not recorded");
  expect(missing(lines, [], { ...over, now: began + 90_000 })).toContain("on its way");
  expect(missing(lines, [], { isRunning: true, endedAt: null, now: began + 400_000 })).toContain("on its way");
  expect(missing(lines, [], over)).toContain("not there any more. It may have been erased");
  expect(missing(lines, both.slice(1), over)).toContain("Of some answers");
});
