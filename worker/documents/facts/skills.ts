/** Skills: what is listed under their heading, one by one. Sentences are no lists, and give none. Pure. */
import { languagesIn } from "./languages.ts";
import { type CvLine, withoutBullet } from "./lines.ts";

export type FoundSkill = { name: string; line: CvLine };

const longest = 40;
const mostWords = 5;
/** More is a list of words to be found by, not of what somebody can do. */
const most = 60;
const label = /^[\p{L}\s&/-]{2,30}(?::\s*|\t+)/u;

export function skillsIn(lines: readonly CvLine[]): FoundSkill[] {
  const seen = new Set<string>();
  return lines
    .flatMap((line) => {
      if (languagesIn([line], "named").length > 0) return [];
      const plain = withoutBullet(line.text).replace(label, "");
      return plain
        .split(/[,;•|·\t]\s*|\s\/\s/u)
        .map((part) =>
          part
            .replace(/\s*\([^)]*\)?\s*$/, "")
            .replace(/[.\s]+$/, "")
            .replace(/^(?:and|und)\s+/i, "")
            .trim(),
        )
        .filter(
          (part) =>
            part.length > 0 && part.length <= longest && part.split(/\s+/).length <= mostWords && /\p{L}/u.test(part),
        )
        .map((name) => ({ name, line }));
    })
    .filter(({ name }) => {
      const key = name.toLowerCase();
      if (seen.has(key)) return false;
      seen.add(key);
      return true;
    })
    .slice(0, most);
}
