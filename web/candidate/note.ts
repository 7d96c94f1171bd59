/** Short remarks between what was said: from an event, or from a line of the record, where they are words for machines. */
import type { CandidateText } from "#contract/languages/candidate.ts";
import type { TranscriptLine } from "#contract/transcript-line.ts";

export type Note =
  | { type: "requested"; what: "repeat" | "clarify" | "skip" }
  | { type: "extended"; ms: number }
  | { type: "held" | "paused" | "resumed" | "ended" };

export function isNoteLine(line: Pick<TranscriptLine, "by" | "kind">): boolean {
  return line.by === "system" || line.kind === "request";
}

/** `paused:silence`, `extended:600000`, `skip`. Null for what a candidate has no use for. */
export function noteOfLine({ text }: Pick<TranscriptLine, "text">): Note | null {
  const [type, detail] = text.split(":");
  switch (type) {
    case "repeat":
    case "clarify":
    case "skip":
      return { type: "requested", what: type };
    case "extended":
      return { type, ms: Number(detail) };
    case "paused":
    case "resumed":
    case "ended":
      return { type };
    default:
      return null;
  }
}

export function noteWords(text: CandidateText, note: Note): string {
  switch (note.type) {
    case "requested":
      return text.notes.requested[note.what];
    case "extended":
      return text.notes.extended(Math.round(note.ms / 60_000));
    default:
      return text.notes[note.type];
  }
}
