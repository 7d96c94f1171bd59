/**
 * The order in which a person reads a page. Two columns are read one after the other; the rows of a table, as many CVs have
 * with dates at the left, are read row by row. Which of the two it is, the order in which the page was drawn tells best: programs draw
 * what was written together.
 */
import { isRightToLeft } from "./direction.ts";
import { type Band, bandFrom, type Strip, stripsOf } from "./gutters.ts";
import { baselineOf, bullet, type Line, linesOf, sizeOf, textLines, textOf } from "./lines.ts";
import type { Word } from "./word.ts";

/** Columns within columns are seen, but no page goes on like that for ever. */
const deepest = 4;
/** With fewer lines on a side it is a row with something at its end, a date mostly. */
const leastLines = 3;

/** Lines of the page; an empty one parts paragraphs. */
export function readingOrder(words: readonly Word[]): string[] {
  const angles = [...new Set(words.map((word) => word.angle))].toSorted((a, b) => a - b);
  const right = isRightToLeft(words.flatMap((word) => word.signs.map(({ text }) => text)).join(""));
  // What runs upwards along an edge is read after the page.
  return angles.flatMap((angle, index) => {
    const lines = read(
      words.filter((word) => word.angle === angle),
      right,
      0,
    );
    return index === 0 ? lines : ["", ...lines];
  });
}

function read(words: readonly Word[], right: boolean, depth: number): string[] {
  const lines = linesOf(words);
  if (depth >= deepest) return textLines(lines, right);
  const white = lines.map(stripsOf);
  const blocks: string[][] = [];
  let plain: Line[] = [];
  const flush = () => {
    if (plain.length > 0) blocks.push(textLines(plain, right));
    plain = [];
  };
  for (let at = 0; at < lines.length;) {
    const band = bandFrom(lines, white, at);
    const line = lines[at] ?? [];
    // A line that stands on one side only, before the other side begins, is a heading of both.
    if (band === null || !standsOnBoth(line, band.strip)) {
      plain.push(line);
      at += 1;
      continue;
    }
    flush();
    blocks.push(readBand(lines.slice(band.first, band.last + 1), band, right, depth));
    at = band.last + 1;
  }
  flush();
  return blocks.flatMap((block, index) => (index === 0 ? block : ["", ...block]));
}

const standsOnBoth = (line: Line, strip: Strip) =>
  line.some((word) => word.to <= strip.from) && line.some((word) => word.from >= strip.to);

function readBand(lines: readonly Line[], { strip }: Band, right: boolean, depth: number): string[] {
  const isLeft = (word: Word) => word.to <= strip.from;
  const words = lines.flat();
  const sides = [words.filter(isLeft), words.filter((word) => !isLeft(word))];
  if (right) sides.reverse();
  const [first = [], second = []] = sides;
  if (areColumns(lines, strip)) return [...read(first, right, depth + 1), "", ...read(second, right, depth + 1)];
  return rows(lines, strip, right).flatMap(({ left, right: other, gap }) => {
    const [here, there] = right ? [other, left] : [left, other];
    const text = row(here, there, right, depth);
    return gap ? ["", ...text] : text;
  });
}

function areColumns(lines: readonly Line[], strip: Strip): boolean {
  const isLeft = (word: Word) => word.to <= strip.from;
  const left = lines.filter((line) => line.some(isLeft)).length;
  const right = lines.filter((line) => !line.every(isLeft)).length;
  const fewer = Math.min(left, right);
  if (fewer < leastLines) return false;
  const sides = lines
    .flat()
    .toSorted((a, b) => a.order - b.order)
    .map(isLeft);
  const changes = sides.filter((side, index) => index > 0 && side !== sides[index - 1]).length;
  // One side, the other, and something that was added to the first at the end.
  if (changes <= 2) return true;
  const both = lines.filter((line) => standsOnBoth(line, strip));
  const level = both.filter((line) => {
    const [one, other] = [line.find(isLeft), line.find((word) => !isLeft(word))];
    return (
      one !== undefined &&
      other !== undefined &&
      Math.abs(one.baseline - other.baseline) < 0.12 * Math.min(one.size, other.size)
    );
  });
  return level.length < both.length * 0.8;
}

type Row = { left: Word[]; right: Word[]; gap: boolean };

/** A cell of several lines is one cell when nothing of the other side was drawn between them. */
function rows(lines: readonly Line[], strip: Strip, rightToLeft: boolean): Row[] {
  const found: Row[] = [];
  let above: Line | null = null;
  for (const line of lines) {
    const sides = {
      left: line.filter((word) => word.to <= strip.from),
      right: line.filter((word) => word.to > strip.from),
    };
    const head = rightToLeft ? sides.right : sides.left;
    const current = found.at(-1);
    const far = above !== null && baselineOf(above) - baselineOf(line) > 1.9 * Math.max(sizeOf(above), sizeOf(line));
    if (current === undefined || (head.length > 0 && !goesOn(current, head, rightToLeft)))
      found.push({ ...sides, gap: far });
    else {
      current.left.push(...sides.left);
      current.right.push(...sides.right);
    }
    above = line;
  }
  return found;
}

function goesOn(row: Row, more: readonly Word[], rightToLeft: boolean): boolean {
  const [head, body] = rightToLeft ? [row.right, row.left] : [row.left, row.right];
  const last = head.at(-1);
  const next = more[0];
  if (last === undefined || next === undefined || body.length === 0) return false;
  if (last.baseline - next.baseline > 1.8 * Math.max(last.size, next.size)) return false;
  if (width(head) > width(body)) return false;
  return !body.some((word) => word.order > last.order && word.order < next.order) && next.order > last.order;
}

const width = (words: readonly Word[]) =>
  Math.max(...words.map((word) => word.to)) - Math.min(...words.map((word) => word.from));

function row(head: readonly Word[], body: readonly Word[], right: boolean, depth: number): string[] {
  const cell = linesOf(head)
    .map((line) => textOf(line, right))
    .join(" ");
  const [first, ...others] = read(body, right, depth + 1);
  if (cell === "") return first === undefined ? [] : [first, ...others];
  if (first === undefined) return [cell];
  return [bullet.test(cell) ? `${cell} ${first}` : `${cell}\t${first}`, ...others];
}
