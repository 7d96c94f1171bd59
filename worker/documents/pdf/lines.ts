/** Words of one column to lines of text. */
import { isRightToLeft, spokenOrder } from "./direction.ts";
import type { Sign, Word } from "./word.ts";

/** Words that stand at about one height, from left to right. */
export type Line = Word[];

/** In parts of the size: raised and lowered letters belong to their line, the next line does not. */
const sameLine = 0.4;
const gapOfWords = 0.16;
/** Wider than any space: the next cell of a row. */
const gapOfCells = 2;
export const bullet = /^(?:[•●◦○▪■□‣–—*·o-]|\p{Nd}{1,2}[.)])$/u;
/** In parts of the size: no line spacing is this wide, so a new paragraph begins. */
const gapOfParagraphs = 1.9;

export const baselineOf = (line: Line) => line[0]?.baseline ?? 0;
export const sizeOf = (line: Line) => Math.max(...line.map((word) => word.size));

/** From top to bottom. */
export function linesOf(words: readonly Word[]): Line[] {
  const lines: Line[] = [];
  for (const word of words.toSorted((a, b) => b.baseline - a.baseline)) {
    const line = lines.at(-1);
    const first = line?.[0];
    if (
      line !== undefined &&
      first !== undefined &&
      first.baseline - word.baseline < sameLine * Math.max(first.size, word.size)
    )
      line.push(word);
    else lines.push([word]);
  }
  return lines.map((line) => withoutRepeats(line.toSorted((a, b) => a.from - b.from)));
}

/** Bold print and shadows are made by drawing a word twice, a little aside. */
function withoutRepeats(line: Line): Line {
  return line.filter((word, index) => {
    const before = line[index - 1];
    return (
      before === undefined ||
      Math.abs(before.from - word.from) > word.size * 0.12 ||
      textOf([before]) !== textOf([word])
    );
  });
}

/** `right`: the page is read from right to left. */
export function textOf(line: Line, right = false): string {
  const wordGap = spreadOut(line);
  const even = isJustified(line);
  const signs: Pick<Sign, "text">[] = [];
  for (const [index, word] of line.entries()) {
    const before = line[index - 1];
    if (before !== undefined) {
      const width = word.from - before.to;
      const gap = width / Math.max(word.size, before.size);
      const lone = index === 1 && bullet.test(plainText(before));
      if (gap > gapOfCells && !lone && !even && wordGap === null) signs.push({ text: "\t" });
      else if (wordGap === null ? isApart(before, word, gap) : width > wordGap) signs.push({ text: " " });
    }
    signs.push(...inPlace(word));
  }
  return spokenOrder(signs, right);
}

const plainText = (word: Word) => word.signs.map(({ text }) => text).join("");

/** Scripts without spaces between words, whose signs are as wide as they are high. */
const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303f\uff00-\uffef]/u;
const gapOfUnspaced = 0.6;
/** The place of a possible hyphen is drawn as a space of no width. */
const leastOfSpaces = 0.08;

function isApart(before: Word, word: Word, gap: number): boolean {
  const close = unspaced.test(before.signs.at(-1)?.text ?? "") && unspaced.test(word.signs[0]?.text ?? "");
  return close ? gap > gapOfUnspaced : gap > gapOfWords || (word.apart && gap > leastOfSpaces);
}

/** From left to right, with accents and vowel signs behind the letter that they belong to. */
function inPlace({ signs }: Word): Sign[] {
  if (!signs.some(({ text }) => isMark(text))) return fromLeft(signs);
  const letters = signs.filter(({ text }) => !isMark(text));
  // Programs draw the other direction as it stands, accents before their letter, or as it is spoken.
  const asItStands =
    isRightToLeft(letters.map(({ text }) => text).join("")) && (letters.at(-1)?.x ?? 0) >= (letters[0]?.x ?? 0);
  const joined: Sign[] = [];
  for (const sign of asItStands ? signs.toReversed() : signs) {
    const last = joined.at(-1);
    if (isMark(sign.text) && last !== undefined) joined.splice(-1, 1, { ...last, text: last.text + sign.text });
    else joined.push(sign);
  }
  return fromLeft(joined);
}

/** Most words are drawn that way, and are left as they are. */
function fromLeft(signs: Sign[]): Sign[] {
  const sorted = signs.every((sign, index) => index === 0 || sign.x >= (signs[index - 1]?.x ?? 0));
  return sorted ? signs : signs.toSorted((a, b) => a.x - b.x);
}

const isMark = (text: string) => text > "\u02ff" && /^\p{M}+$/u.test(text);

/** Justified text: all gaps are equally wide, however wide that is. */
export function isJustified(line: Line): boolean {
  const gaps = line.slice(1).map((word, index) => word.from - (line[index]?.to ?? 0));
  return gaps.length >= 2 && Math.max(...gaps) < 1.5 * Math.min(...gaps);
}

/** For headings whose letters stand apart: the width from which on a gap is between words; null for ordinary lines. */
function spreadOut(line: Line): number | null {
  if (line.length < 4 || line.some((word) => word.signs.length > 1 || !/\p{L}/u.test(word.signs[0]?.text ?? "")))
    return null;
  const widths = line.slice(1).map((word, index) => word.from - (line[index]?.to ?? 0));
  const median = widths.toSorted((a, b) => a - b)[Math.floor(widths.length / 2)] ?? 0;
  return median > gapOfWords * sizeOf(line) ? median * 1.6 : null;
}

/** Lines of a column, an empty one where a paragraph ends. */
export function textLines(lines: readonly Line[], right: boolean): string[] {
  return lines.flatMap((line, index) => {
    const above = lines[index - 1];
    const far =
      above !== undefined &&
      baselineOf(above) - baselineOf(line) > gapOfParagraphs * Math.max(sizeOf(above), sizeOf(line));
    return far ? ["", textOf(line, right)] : [textOf(line, right)];
  });
}
