/** Words of a text with their places in it, folded so that case, normal form and typography do not matter. */

/** `from` and `to` are UTF-16 offsets into the text as it was given; `word` is folded. */
export type Token = { from: number; to: number; word: string };

const ideograph = String.raw`[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]`;
const invisible = String.raw`[\u00AD\u200B-\u200D\u2060\uFEFF]`;
// An apostrophe between letters, a point or comma between digits and invisible joiners stay inside a word: "3.5" must not
// be quotable as "5". Scripts that are written without spaces count each character as a word.
const pattern = new RegExp(
  `${ideograph}|[\\p{L}\\p{N}](?:(?!${ideograph})[\\p{L}\\p{M}\\p{N}]|['’ʼ](?=\\p{L})|(?<=\\p{N})[.,](?=\\p{N})|${invisible}(?=[\\p{L}\\p{M}\\p{N}]))*`,
  "gu",
);
const unseen = new RegExp(`['’ʼ]|${invisible}`, "gu");

/** One word as it is compared. */
export function fold(word: string): string {
  return word.normalize("NFKC").toLowerCase().replace(unseen, "").replaceAll("ß", "ss");
}

export function tokens(text: string): Token[] {
  return Array.from(text.matchAll(pattern), (match) => ({
    from: match.index,
    to: match.index + match[0].length,
    word: fold(match[0]),
  }));
}

/** Place of `sought` in `words`, or -1. */
export function indexOfWords(words: readonly Token[], sought: readonly Token[]): number {
  const last = words.length - sought.length;
  const first = sought[0]?.word;
  for (let start = 0; start <= last; start += 1) {
    if (words[start]?.word === first && sought.every((token, index) => words[start + index]?.word === token.word))
      return start;
  }
  return -1;
}
