/** Finds the problems and findings that belong to a field, from the paths that the check answers with. */

import { plainMessage } from "#web/components/plain-message.ts";

export type Note = { path: string; message: string; kind: "problem" | "finding" };

/** `stages[0].questions[1].text`, `/stages/0/questions/1/text` and `stages.0.questions.1.text` name the same field. */
export function normalPath(path: string): string {
  return path
    .replaceAll(/[[\]/]+/g, ".")
    .replaceAll(/\.{2,}/g, ".")
    .replaceAll(/^\.|\.$/g, "")
    .replace(/^plan\.(?=.)/, "");
}

export function notesOf(
  problems: readonly { path: string; message: string }[],
  findings: readonly { path: string; message: string }[],
): Note[] {
  return [
    ...problems.map((entry) => ({
      path: normalPath(entry.path),
      message: plainMessage(entry.message),
      kind: "problem" as const,
    })),
    ...findings.map((entry) => ({ path: normalPath(entry.path), message: entry.message, kind: "finding" as const })),
  ];
}

/** Notes on exactly this field. */
export const notesAt = (notes: readonly Note[], path: string): Note[] => notes.filter((note) => note.path === path);

/** Notes on this part or anything inside it. */
export const notesWithin = (notes: readonly Note[], path: string): Note[] =>
  notes.filter((note) => note.path === path || note.path.startsWith(`${path}.`));
