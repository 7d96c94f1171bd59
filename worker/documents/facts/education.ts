/** Education: lines that name a degree or a place of learning, or stand beside years. Pure. */
import { type CvLine, isBullet, withoutBullet } from "./lines.ts";
import { degreeCue } from "./words.ts";
import { type Span, spanIn, withoutSpan } from "./years.ts";

export type FoundEducation = { text: string; span: Span | null; line: CvLine };

const longest = 160;

export function educationIn(lines: readonly CvLine[]): FoundEducation[] {
  const found: FoundEducation[] = [];
  for (const [index, line] of lines.entries()) {
    if (line.text.length > longest) continue;
    const plain = withoutBullet(line.text);
    const span = spanIn(plain);
    const text = (span === null ? plain : withoutSpan(plain, span)).replace(/\s*\t\s*/g, ", ");
    const last = found.at(-1);
    if (span !== null) {
      const next = lines[index + 1];
      // The years may stand on a line of their own, above what they are of.
      const named =
        text !== "" ? text : next !== undefined && spanIn(next.text) === null ? withoutBullet(next.text) : "";
      if (named !== "") found.push({ text: named, span: span.span, line });
    } else if (degreeCue.test(plain) && !isBullet(line.text) && !plain.endsWith(".")) {
      // Under a line with years it says where, or goes on.
      const goesOn = last !== undefined && lines[index - 1] === last.line && !line.paragraph;
      if (goesOn && last.text !== plain) last.text = `${last.text}, ${plain}`;
      else if (!goesOn) found.push({ text: plain, span: null, line });
    }
  }
  return found;
}
