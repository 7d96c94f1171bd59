/** Roles: every line with a span of time begins one; title and employer stand on it, above it or below it. Pure. */
import { type CvLine, isBullet, withoutBullet } from "./lines.ts";
import { employerCue, titleCue } from "./words.ts";
import { type FoundSpan, type Span, spanIn, withoutSpan } from "./years.ts";

export type FoundRole = { title: string | null; employer: string | null; span: Span; line: CvLine };

/** A title is short; a longer line is a sentence about the work. */
const longestName = 90;
const parting = /\t+|\s+[|·@•–—]\s+|\s+-\s+|,\s+|\s+(?:at|bei(?: der| dem)?|for)\s+/u;

export function rolesIn(lines: readonly CvLine[]): FoundRole[] {
  const spans = lines.map((line) => (line.text.length <= longestName * 2 ? spanOf(line) : null));
  return lines.flatMap((line, index) => {
    const found = spans[index];
    if (found === null || found === undefined) return [];
    const parts = partsOf(withoutSpan(withoutBullet(line.text), found));
    const named = (at: number) => {
      const other = lines[at];
      const free =
        other !== undefined &&
        spans[at] === null &&
        !isBullet(other.text) &&
        other.text.length <= longestName &&
        !other.text.endsWith(".");
      return free ? partsOf(other.text) : [];
    };
    const above = line.paragraph ? [] : named(index - 1);
    const below = lines[index + 1]?.paragraph === true && parts.length > 0 ? [] : named(index + 1);
    return [{ ...told(parts, above, below), span: found.span, line }];
  });
}

/** A year alone is no span: "moved 3,000 customers in 2019" is not a role. */
function spanOf(line: CvLine): FoundSpan | null {
  const found = spanIn(withoutBullet(line.text));
  if (found === null || found.span.from === null) return null;
  return isBullet(line.text) && found.at > 0 && withoutBullet(line.text).length > longestName ? null : found;
}

function partsOf(text: string): string[] {
  return withoutBullet(text)
    .split(parting)
    .map((part) => part.replace(/^[\s,;:()]+|[\s,;:(]+$/g, "").trim())
    .filter((part) => /\p{L}{2}/u.test(part));
}

/** What a name ends with says what it is: "Systems Engineer" is a person, "Engineering Systems" a firm. */
const isTitle = (part: string) =>
  titleCue.test(part) && (!employerCue.test(part) || titleCue.test(part.split(/[\s-]/).at(-1) ?? ""));
const isEmployer = (part: string) => employerCue.test(part) && !isTitle(part);

function told(own: string[], above: string[], below: string[]): Pick<FoundRole, "title" | "employer"> {
  const title = own.find(isTitle) ?? (own.some(isEmployer) ? [...above, ...below].find(isTitle) : undefined);
  const employer = own.find((part) => part !== title && isEmployer(part));
  if (title !== undefined && employer !== undefined) return { title, employer };
  const others = own.filter((part) => part !== title && part !== employer);
  if (title !== undefined)
    return {
      title,
      employer: others[0] ?? below.find(isEmployer) ?? above.find(isEmployer) ?? neighbour(title, below),
    };
  if (employer !== undefined) return { title: others[0] ?? above[0] ?? below[0] ?? null, employer };
  if (own.length > 0) return { title: own[0] ?? null, employer: own[1] ?? below.find(isEmployer) ?? null };
  // The span stands alone: what is below it is what it spans.
  const next = below.length > 0 ? below : above;
  return next.length > 0 ? told(next, [], []) : { title: null, employer: null };
}

/** Under a line that is all title stands who it was for. */
function neighbour(title: string, below: readonly string[]): string | null {
  const first = below[0];
  return first === undefined || isTitle(first) || first === title ? null : first;
}
