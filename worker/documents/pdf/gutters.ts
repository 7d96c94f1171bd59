/** Finds the white strips that part a page into columns. */
import { isJustified, type Line, sizeOf } from "./lines.ts";

export type Strip = { from: number; to: number };
/** Lines `first` to `last` stand on both sides of a strip. */
export type Band = { first: number; last: number; strip: Strip };

/** In parts of the size, and in points: wider than spaces between words, even in justified text. */
const leastGap = 1.1;
const leastPoints = 9;

/** The white beside and between the words of a line. */
export function stripsOf(line: Line): Strip[] {
  const least = Math.max(leastPoints, leastGap * sizeOf(line));
  const strips: Strip[] = [];
  const even = isJustified(line);
  let end = Number.NEGATIVE_INFINITY;
  for (const word of line) {
    if ((!even || word === line[0]) && word.from - end >= least) strips.push({ from: end, to: word.from });
    end = Math.max(end, word.to);
  }
  return [...strips, { from: end, to: Number.POSITIVE_INFINITY }];
}

function common(some: readonly Strip[], others: readonly Strip[]): Strip[] {
  return some.flatMap((one) =>
    others
      .map((other) => ({ from: Math.max(one.from, other.from), to: Math.min(one.to, other.to) }))
      .filter(({ from, to }) => to - from >= leastPoints),
  );
}

const isLeft = (line: Line, strip: Strip) => line.some((word) => word.to <= strip.from);
const isRight = (line: Line, strip: Strip) => line.some((word) => word.from >= strip.to);

/** The longest band that begins at this line and has at least two lines on either side. `white`: the strips of each line. */
export function bandFrom(lines: readonly Line[], white: readonly Strip[][], first: number): Band | null {
  let strips = (white[first] ?? []).filter(isBetween);
  let last = first;
  for (let next = first + 1; next < lines.length; next += 1) {
    const narrowed = common(strips, white[next] ?? []);
    if (narrowed.length === 0) break;
    // Where the strip of the band ends another may go on, that parts nothing yet.
    const lost = narrowed.length < strips.length;
    if (lost && best(lines, first, next, narrowed) === null && best(lines, first, last, strips) !== null) break;
    strips = narrowed;
    last = next;
  }
  const strip = best(lines, first, last, strips);
  return strip === null ? null : { first, last, strip };
}

const isBetween = (strip: Strip) => Number.isFinite(strip.from) && Number.isFinite(strip.to);

function best(lines: readonly Line[], first: number, last: number, strips: readonly Strip[]): Strip | null {
  const within = lines.slice(first, last + 1);
  const rated = strips
    .map((strip) => ({
      strip,
      lines: Math.min(
        within.filter((line) => isLeft(line, strip)).length,
        within.filter((line) => isRight(line, strip)).length,
      ),
    }))
    .filter((one) => one.lines >= 2)
    .toSorted((a, b) => b.lines - a.lines || b.strip.to - b.strip.from - (a.strip.to - a.strip.from));
  return rated[0]?.strip ?? null;
}
