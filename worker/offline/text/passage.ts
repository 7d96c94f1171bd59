/** A text taken apart once: its words with places and stems, in clauses and sentences. Everything else here reads this. */
import type { Language } from "#contract/language.ts";
import { stemEnglish } from "./english.ts";
import { stemGerman } from "./german.ts";
import { sentences, type Span } from "./sentences.ts";
import { isStopWord } from "./stop-words.ts";
import { synonymsOf } from "./synonyms.ts";

export type Word = Span & {
  /** Lower case, with a plain apostrophe. */
  form: string;
  stem: string;
  /** Neither a stop word nor a filler. */
  content: boolean;
  /** Counts the clauses of the text: a negation reaches no further than its clause. */
  clause: number;
  sentence: number;
};

export type Passage = {
  text: string;
  language: Language;
  words: readonly Word[];
  sentences: readonly Span[];
  /** Indices of words by stem, ascending. */
  byStem: ReadonlyMap<string, readonly number[]>;
  /** Indices of long words by the first and by the last letters of their stem; German only, for compounds. */
  byEdge: ReadonlyMap<string, readonly number[]>;
};

/** Shortest cue that is also found at the edge of a German compound. */
export const EDGE = 6;

const wordPattern = /[\p{L}\p{M}\p{N}]+(?:['’][\p{L}\p{M}]+)*/gu;
const SPACE = 32;
const clauseEnd = /[,;:.!?…–—()"“”„\n]/;
const newClause: Record<Language, ReadonlySet<string>> = {
  en: new Set("but and so then because until although though while when which that if however instead".split(" ")),
  de: new Set(
    "aber und sondern dann weil bis obwohl während wenn als dass doch sodass damit denn stattdessen".split(" "),
  ),
};

/** Bounded, so that texts of strangers cannot make it grow; forgetting only costs time. */
const stems: Record<Language, Map<string, string>> = { en: new Map(), de: new Map() };
const STEMS_KEPT = 4_000;

function bareStem(form: string, language: Language): string {
  return language === "de" ? stemGerman(form) : stemEnglish(form.replace(/'(?:s|d|ll|ve|re|m)$/, ""));
}

function stemmed(language: Language): ReadonlyMap<string, string> {
  return new Map(synonymsOf(language).map((pair) => [bareStem(pair[0], language), bareStem(pair[1], language)]));
}

const synonyms: Record<Language, ReadonlyMap<string, string>> = { en: stemmed("en"), de: stemmed("de") };

/** Forms of one word, and words that mean the same, have the same stem. */
export function stem(form: string, language: Language): string {
  const known = stems[language].get(form);
  if (known !== undefined) return known;
  const bare = bareStem(form, language);
  const made = synonyms[language].get(bare) ?? bare;
  if (stems[language].size >= STEMS_KEPT) stems[language].clear();
  stems[language].set(form, made);
  return made;
}

/** Stems of a list of words, for rules that are written down as words. */
export function stemsOf(words: string, language: Language): ReadonlySet<string> {
  return new Set(Array.from(words.matchAll(wordPattern), ([word]) => stem(word.toLowerCase(), language)));
}

/** Words of a text with their places. Time grows with the length of the text and no faster. */
export function passage(text: string, language: Language): Passage {
  const spans = sentences(text);
  const plain = !/[^\n -~]/.test(text);
  const words: Word[] = [];
  const byStem = new Map<string, number[]>();
  const byEdge = new Map<string, number[]>();
  let clause = 0;
  let sentence = 0;
  let last = 0;
  for (const match of text.matchAll(wordPattern)) {
    const from = match.index;
    const to = from + match[0].length;
    const form = plain ? match[0].toLowerCase() : match[0].normalize("NFKC").toLowerCase().replaceAll("’", "'");
    const spaced = from - last === 1 && text.charCodeAt(last) === SPACE;
    if ((!spaced && clauseEnd.test(text.slice(last, from))) || newClause[language].has(form)) clause += 1;
    while (sentence + 1 < spans.length && from >= (spans[sentence]?.to ?? 0)) sentence += 1;
    last = to;
    const root = stem(form, language);
    push(byStem, root, words.length);
    if (language === "de" && root.length >= EDGE + 3) {
      push(byEdge, root.slice(0, EDGE), words.length);
      push(byEdge, `-${root.slice(-EDGE)}`, words.length);
    }
    words.push({ from, to, form, stem: root, content: !isStopWord(form, language), clause, sentence });
  }
  return { text, language, words, sentences: spans, byStem, byEdge };
}

/** How many different things are said: repeating a word adds nothing, nor does a filler. */
export function distinctContent(said: Passage): number {
  return new Set(said.words.filter((word) => word.content).map((word) => word.stem)).size;
}

function push(map: Map<string, number[]>, key: string, value: number): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}
