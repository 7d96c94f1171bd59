/**
 * Has a voice said the words that it was to say? By what was written down of it, which may differ in numbers, marks and a word here and
 * there. Pure.
 */

export type Faithfulness = {
  /** What is left to be said, from the beginning of a sentence; empty when all was said. */
  rest: string;
  /** It said something else. */
  strayed: boolean;
};

/** Fewer words than that say nothing of the others. */
const leastWords = 5;
/** As many of the words may be others, of all that were said. */
const mostOthers = 0.45;
/** Words at the end that may be missing in what was written down. */
const missing = 1;

export function compare(text: string, spoken: string): Faithfulness {
  const wanted = wordsOf(text);
  const said = wordsOf(spoken);
  if (said.length === 0) return { rest: text.trim(), strayed: false };
  const { count, last } = commonOf(
    wanted.map(({ word }) => word),
    said.map(({ word }) => word),
  );
  const others = said.length - count;
  const strayed = said.length >= leastWords && others > Math.max(2, said.length * mostOthers);
  if (last >= wanted.length - 1 - missing) return { rest: "", strayed };
  if (strayed) return { rest: text.trim(), strayed };
  const from = wanted[last + 1]?.at ?? 0;
  return { rest: text.slice(sentenceBefore(text, from)).trim(), strayed: false };
}

type Word = { word: string; at: number };

function wordsOf(text: string): Word[] {
  return [...text.toLocaleLowerCase().matchAll(/[\p{L}\p{N}]+(?:['’][\p{L}]+)?/gu)].map((match) => ({
    word: match[0].replaceAll("’", "'"),
    at: match.index,
  }));
}

/** The most words that both have in the same order; `last`: place in `wanted` of the last of them, -1 where there is none. */
function commonOf(wanted: readonly string[], said: readonly string[]): { count: number; last: number } {
  // Of each length of `wanted`, for the words of `said` so far.
  let row = Array.from<number>({ length: wanted.length + 1 }).fill(0);
  for (const word of said) {
    const next = [0];
    for (const [index, other] of wanted.entries()) {
      const longer = word === other ? (row[index] ?? 0) + 1 : 0;
      next.push(Math.max(longer, row[index + 1] ?? 0, next[index] ?? 0));
    }
    row = next;
  }
  const count = row.at(-1) ?? 0;
  return { count, last: count === 0 ? -1 : row.indexOf(count) - 1 };
}

function sentenceBefore(text: string, at: number): number {
  const before = text.slice(0, at);
  const marks = [...before.matchAll(/[.!?…]["'”’»)]*\s+/gu)].at(-1);
  return marks === undefined ? 0 : marks.index + marks[0].length;
}
