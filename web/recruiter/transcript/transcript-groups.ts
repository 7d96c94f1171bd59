/** Puts a transcript's lines under the questions they belong to, in the order in which the talk went. */
import type { QuestionCoverage } from "#contract/transcript.ts";
import type { TranscriptLine } from "#contract/transcript-line.ts";
import { remarkOf } from "./line-words.ts";

export type LineGroup = {
  /** Unique in the transcript, also where a question comes up twice. */
  key: string;
  stage: string | null;
  question: QuestionCoverage | null;
  lines: TranscriptLine[];
};

/**
 * A line without a question stays with the question before it; lines before the first question form a group of their own.
 * A question that is taken up again later gets a second group, so the order of what was said is never changed.
 */
export function groupLines(lines: readonly TranscriptLine[], coverage: readonly QuestionCoverage[]): LineGroup[] {
  const byId = new Map(coverage.map((entry) => [entry.question, entry]));
  const groups: LineGroup[] = [];
  for (const line of lines) {
    const last = groups.at(-1);
    const question = line.question === null ? null : (byId.get(line.question) ?? null);
    const goesOn = last !== undefined && (question === null || question.question === last.question?.question);
    if (goesOn) last.lines.push(line);
    else
      groups.push({
        key: `${groups.length}-${question?.question ?? "start"}`,
        stage: question?.stage ?? null,
        question,
        lines: [line],
      });
  }
  return groups;
}

/** Questions of the plan that never reached the candidate. */
export function notAsked(coverage: readonly QuestionCoverage[]): QuestionCoverage[] {
  return coverage.filter((entry) => entry.as === "not_asked_time" || entry.as === "not_asked_ended");
}

const speakers = {
  interviewer: "Interviewer",
  candidate: "Candidate",
  recruiter: "Recruiter",
  system: "Note",
} as const;

/** The transcript as plain text, for the clipboard. */
export function transcriptText(title: string, groups: readonly LineGroup[], candidate: string): string {
  const parts = groups.map((group) =>
    group.lines
      .map((line) => {
        const remark = remarkOf(line);
        return remark === null
          ? `${line.by === "candidate" ? candidate : speakers[line.by]}: ${line.text}`
          : `(${remark})`;
      })
      .join("\n\n"),
  );
  return [title, ...parts].join("\n\n---\n\n");
}
