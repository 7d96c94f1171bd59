/** Languages that somebody speaks, with the level as they wrote it. Pure. */
import type { CvLine } from "./lines.ts";
import { languageNames, levelWords } from "./words.ts";

export type FoundLanguage = { name: string; level: string | null; line: CvLine };

const name = new RegExp(String.raw`(?<!\p{L})(?:${languageNames})(?!\p{L})`, "giu");
const level = new RegExp(String.raw`(?<!\p{L})(?:${levelWords})(?![\p{L}\p{Nd}])`, "iu");
const label = /^(?:languages|language skills|sprachen|sprachkenntnisse|fremdsprachen)\s*(?::|\t|–|-)/iu;

/** `named`: only in lines that say that they are about languages, as within a section of skills. */
export function languagesIn(lines: readonly CvLine[], which: "any" | "named"): FoundLanguage[] {
  return lines
    .filter(({ text }) => which === "any" || label.test(text))
    .flatMap((line) => {
      const text = line.text.replace(label, "");
      const names = [...text.matchAll(name)];
      return names.map((match, index) => {
        // Up to the next language, what follows is about this one; "native English" has it before.
        const after = text.slice(match.index + match[0].length, names[index + 1]?.index ?? text.length);
        const before = text.slice(
          index === 0 ? 0 : (names[index - 1]?.index ?? 0) + (names[index - 1]?.[0].length ?? 0),
          match.index,
        );
        const said =
          level.exec(after)?.[0] ??
          (names.length === 1 || /[,;]\s*\p{L}+\s*$|^\s*\p{L}+\s*$/u.test(before)
            ? level.exec(before)?.[0]
            : undefined);
        return { name: match[0], level: said ?? null, line };
      });
    });
}
