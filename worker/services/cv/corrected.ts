/** The passages of a CV as its owner has corrected them. Pure. */
import type { StoredFact } from "./stored.ts";

type Passage = { id: string; page: number; text: string; vector: string | null };

/** A shorter part of a line may be anybody's. */
const shortestPart = 20;

/** Where words changed there is no vector any more; a passage of which nothing is left is gone. */
export function correctPassages(passages: readonly Passage[], facts: readonly StoredFact[]): Passage[] {
  const changes = byLine(facts.filter((fact) => fact.correction !== undefined));
  if (changes.length === 0) return [...passages];
  return passages.flatMap((passage) => {
    const here = changes.filter((change) => change.page === passage.page);
    const text = corrected(passage.text, here);
    if (text === passage.text) return [passage];
    return text.trim() === "" ? [] : [{ ...passage, text, vector: null }];
  });
}

/** What stands instead of a line: one fact may have been read from several lines, one line may hold several facts. */
type Change = { page: number; line: string; also: readonly string[]; text: string };

function byLine(facts: readonly StoredFact[]): Change[] {
  const changes: Change[] = [];
  for (const fact of facts) {
    const [line = "", ...also] = fact.lines;
    const before = changes.findIndex((change) => change.page === fact.page && change.line === line);
    const now = changes[before];
    const text = withFact(now?.text ?? line, fact);
    if (now === undefined) changes.push({ page: fact.page, line, also, text });
    else changes[before] = { ...now, also: [...now.also, ...also], text };
  }
  return changes;
}

function withFact(line: string, { kind, read, correction }: StoredFact): string {
  const text = correction?.text ?? "";
  const isList = kind === "skill" || kind === "language";
  return isList && line.includes(read) ? tidyList(line.replace(read, () => text)) : text;
}

/** Without the separators that something taken out of a list leaves behind. */
function tidyList(line: string): string {
  return line
    .replaceAll(/\s*([,;|·•])(?:\s*[,;|·•])+/gu, "$1")
    .replaceAll(/^[\s,;|·•]+|[\s,;|·•]+$/gu, "")
    .replace(/:\s*[,;|·•]\s*/u, ": ");
}

function corrected(text: string, changes: readonly Change[]): string {
  let lines = text.split("\n");
  for (const change of changes) {
    // Corrected words stand once in a passage, however many lines of it they were read from.
    let said = false;
    lines = lines.flatMap((line) => {
      if (!isOf(change, line.trim())) return [line];
      const first = !said && change.text !== "";
      said = true;
      return first ? [change.text] : [];
    });
  }
  return lines.join("\n");
}

/** A line that was too long for a passage lies in parts. */
function isOf({ line, also }: Change, here: string): boolean {
  return here === line || also.includes(here) || (here.length >= shortestPart && line.includes(here));
}
