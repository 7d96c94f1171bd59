/** The first line of an interviewer's turn, read strictly: what does not parse is no move, and prepared words are said instead. */
import type { Move } from "#contract/moves.ts";
import type { Question } from "#contract/plan.ts";

/** Longer than any move with all that could have been heard. */
export const maxMoveLineChars = 400;

export type MoveLine = { move: Move; found: readonly string[] };

// Models add marks, brackets and quotation marks, and not always the bar.
const shape =
  /^[\s>*_`#"'-]*(?:(?:first line|move)[ \t]*:[ \t]*)?([A-Z_]+)(?:[ \t]*[:(]?[ \t]*["'`“]?([a-z\d][\w-]*)["'`”]?\)?)?[\s*_`.]*(?:[|,;–-]?[ \t]*heard[ \t]*:?[ \t]*(.*?))?[\s*_`.]*$/iu;

/** Null for anything else. Ids that the question does not have are left out. */
export function parseMoveLine(line: string, question: Pick<Question, "lookFor">): MoveLine | null {
  if (line.length > maxMoveLineChars) return null;
  const [, name = "", argument, heard = ""] = shape.exec(line.trim()) ?? [];
  const move = moveOf(name.toUpperCase(), argument);
  if (move === null) return null;
  const said = new Set(heard.toLowerCase().split(/[^\w-]+/u));
  const found = question.lookFor.map((point) => point.id).filter((id) => said.has(id));
  // Nothing was heard of what is looked for: then nothing is covered either, whatever the model was talked into.
  const isEmpty = question.lookFor.length > 0 && found.length === 0;
  return { move: move.type === "ADVANCE" && isEmpty ? { ...move, covered: false } : move, found };
}

function moveOf(name: string, argument: string | undefined): Move | null {
  switch (name) {
    case "ADVANCE":
      return { type: "ADVANCE", covered: argument?.toLowerCase() === "covered" };
    case "PROBE":
      return argument === undefined ? null : { type: "PROBE", probe: argument.toLowerCase() };
    case "CLARIFY":
    case "REPEAT":
    case "REDIRECT":
    case "ANSWER":
    case "WAIT":
    case "SKIP":
    case "CONFIRM_END":
    case "CLOSE":
      return { type: name };
    default:
      return null;
  }
}
