import { expect, test } from "vitest";
import type { QuestionCoverage } from "#contract/transcript.ts";
import type { TranscriptLine } from "#contract/transcript-line.ts";
import { groupLines, notAsked, transcriptText } from "./transcript-groups.ts";

const line = (id: string, question: string | null, by: TranscriptLine["by"] = "interviewer"): TranscriptLine => ({
  id,
  at: 0,
  by,
  text: `words of ${id}`,
  turn: null,
  question,
  kind: by === "candidate" ? "answer" : "question",
  channel: "text",
  confidence: null,
  audio: null,
});
const asked = (question: string, as: QuestionCoverage["as"]): QuestionCoverage => ({
  question,
  stage: `stage-of-${question}`,
  text: "?",
  kind: "must_ask",
  competency: null,
  as,
  probes: 0,
});
const coverage = [asked("q1", "covered"), asked("q2", "probes_used"), asked("q3", "not_asked_time")];

test("lines stand under their questions, and lines without one stay where they were said", () => {
  const groups = groupLines(
    [
      line("hello", null),
      line("a0", "q1"),
      line("ans", "q1", "candidate"),
      line("nudge", null, "recruiter"),
      line("t2", "q2"),
    ],
    coverage,
  );
  expect(groups.map((group) => [group.question?.question ?? null, group.lines.map((entry) => entry.id)])).toEqual([
    [null, ["hello"]],
    ["q1", ["a0", "ans", "nudge"]],
    ["q2", ["t2"]],
  ]);
  expect(groups[1]?.stage).toBe("stage-of-q1");
});

test("a question taken up again keeps the order of the talk and gets a key of its own", () => {
  const groups = groupLines([line("1", "q1"), line("2", "q2"), line("3", "q1")], coverage);
  expect(groups.map((group) => group.question?.question)).toEqual(["q1", "q2", "q1"]);
  expect(new Set(groups.map((group) => group.key)).size).toBe(3);
});

test("questions that never reached the candidate are told apart", () => {
  expect(notAsked(coverage).map((entry) => entry.question)).toEqual(["q3"]);
});

test("the text for the clipboard names who spoke", () => {
  const text = transcriptText(
    "Interview",
    groupLines([line("1", "q1"), line("2", "q1", "candidate")], coverage),
    "Ada",
  );
  expect(text).toBe("Interview\n\n---\n\nInterviewer: words of 1\n\nAda: words of 2");
});
