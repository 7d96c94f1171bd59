/** Sounds and phrases that say nothing, and words said twice in a row: what an ear skips and a transcriber may or may not write down. */
import type { Language } from "#contract/language.ts";
import { fold, type Token } from "./tokens.ts";

const phrases: Record<Language, readonly string[]> = {
  en: [
    "um",
    "uh",
    "uhm",
    "umm",
    "er",
    "erm",
    "hm",
    "hmm",
    "mm",
    "mhm",
    "ah",
    "eh",
    "you know",
    "i mean",
    "sort of",
    "kind of",
    "like",
  ],
  de: [
    "äh",
    "ähm",
    "öh",
    "öhm",
    "hm",
    "hmm",
    "mhm",
    "ah",
    "eh",
    "halt",
    "quasi",
    "sozusagen",
    "weißt du",
    "wissen sie",
    "sag ich mal",
    "ne",
    "naja",
  ],
};

const fillers = Object.fromEntries(
  Object.entries(phrases).map(([language, list]) => [
    language,
    list.map((phrase) => phrase.split(" ").map(fold)).toSorted((a, b) => b.length - a.length),
  ]),
) as unknown as Record<Language, string[][]>; // Object.fromEntries forgets the keys that Object.entries had.

export function withoutFillers(words: readonly Token[], language: Language): Token[] {
  const kept: Token[] = [];
  let index = 0;
  while (index < words.length) {
    const filler = fillers[language].find((phrase) =>
      phrase.every((word, offset) => words[index + offset]?.word === word),
    );
    const token = words[index];
    if (filler === undefined && token !== undefined) kept.push(token);
    index += filler?.length ?? 1;
  }
  return kept;
}

const longestRepeat = 4;

/** Of up to four words said twice in a row only the second saying stays, because the sentence goes on from there. */
export function withoutRepeats(words: readonly Token[]): Token[] {
  const kept: Token[] = [];
  for (const token of words) {
    kept.push(token);
    for (let length = 1; length <= longestRepeat && 2 * length <= kept.length; length += 1) {
      const before = kept.slice(-2 * length, -length);
      const after = kept.slice(-length);
      if (before.every((word, index) => word.word === after[index]?.word)) {
        kept.splice(kept.length - 2 * length, length);
        break;
      }
    }
  }
  return kept;
}
