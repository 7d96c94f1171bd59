/** Takes a text apart into the words that it is found by. */
import type { Language } from "#contract/language.ts";
import { stem } from "#worker/offline/text/passage.ts";
import { isStopWord } from "#worker/offline/text/stop-words.ts";

/** Letters with their marks, digits, and what holds a name like C++, .NET or CI/CD together. */
const spaced = /[.#]?[\p{L}\p{M}\p{N}]+(?:[+#]+|(?:['’.&/-][\p{L}\p{M}\p{N}]+)*)/gu;
/** Scripts that put no spaces between words: their borders are the platform's to find. */
const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

const segmenter = new Intl.Segmenter(undefined, { granularity: "word" });

/** In order, lower case, without words that say nothing. */
export function wordsOf(text: string): string[] {
  const plain = text.normalize("NFKC").toLowerCase();
  const found = unspaced.test(plain)
    ? Array.from(segmenter.segment(plain), (part) => (part.isWordLike === true ? part.segment : "")).filter(Boolean)
    : (plain.match(spaced) ?? []);
  return found.flatMap((word) =>
    /[./&-]/u.test(word.slice(1)) ? [word, ...word.split(/[./&-]+/u).filter(Boolean)] : [word],
  );
}

/**
 * What a word is found by: itself, and its stem by each language that Viva speaks, since a CV need not be in the interview's.
 * Null for a word that says nothing in the language of the talk.
 */
export function termsOf(word: string, language: Language): string[] | null {
  if (isStopWord(word, language)) return null;
  const own = stem(word, language);
  return own === word ? [word] : [word, own];
}

const mostTerms = 8;

/** Beginnings of the words that a query is about, the longest first: those are the rarest. */
export function rarestTerms(query: string, language: Language): string[] {
  const terms = wordsOf(query)
    .filter((word) => !isStopWord(word, "en") && !isStopWord(word, "de"))
    .map((word) => {
      const own = stem(word, language);
      // A stem need not be the beginning of its word: "ran" of "run" is found by its vector.
      return word.startsWith(own) ? own : word;
    });
  return [...new Set(terms)].sort((a, b) => b.length - a.length).slice(0, mostTerms);
}

/** The language whose small words a query has more of. */
export function likelyLanguage(query: string): Language {
  const words = wordsOf(query);
  const count = (language: Language) => words.filter((word) => isStopWord(word, language)).length;
  return count("de") > count("en") ? "de" : "en";
}
