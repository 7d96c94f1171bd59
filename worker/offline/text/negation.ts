/** Is what a word says denied? "I did not measure anything" shows no measuring. */
import type { Language } from "#contract/language.ts";
import type { Passage } from "./passage.ts";

type Rules = {
  denies: ReadonlySet<string>;
  /** After a denial: what is said happened all the same ("not only measured but …"). */
  lifts: ReadonlySet<string>;
  /** How many words before and after the cue a denial reaches, within the clause. */
  before: number;
  after: number;
  /** What denies from behind, where fewer words do than from before. */
  deniesBehind: ReadonlySet<string>;
};

const set = (words: string) => new Set(words.split(" "));

const rules: Record<Language, Rules> = {
  en: {
    denies: set(
      "not no never nobody none nothing neither nor cannot without hardly didn't don't doesn't wasn't weren't haven't hasn't hadn't won't wouldn't can't couldn't shouldn't isn't aren't didnt dont doesnt wasnt havent hasnt cant couldnt",
    ),
    lifts: set("only just merely simply"),
    before: 4,
    after: 1,
    deniesBehind: set("nothing nobody none neither"),
  },
  de: {
    denies: set("nicht nie niemals niemand nichts ohne kein keine keinen keinem keiner keinerlei weder kaum"),
    lifts: set("nur bloß allein"),
    before: 6,
    after: 3,
    deniesBehind: set("nicht nie niemals niemand nichts kein keine keinen keinem keiner"),
  },
};

/**
 * Is the run of words from `first` to `last` (indices, inclusive) denied within its clause? "Should have" denies too: it
 * tells what was not done. A denial inside the run itself is part of what was looked for ("never happened again").
 */
export function negated(said: Passage, first: number, last: number): boolean {
  return distanceToDenial(said, first, last) !== null;
}

/** Two words that tell what did not happen. */
const undone = /^(?:should have|failed to|forgot to|forgotten to|meant to)$/;

/** Does this word deny what stands beside it? */
export function denies(form: string, language: Language): boolean {
  return rules[language].denies.has(form);
}

/** Words between the run and what denies it; null when nothing does. */
export function distanceToDenial(said: Passage, first: number, last: number): number | null {
  const { lifts, before, after, deniesBehind } = rules[said.language];
  const clause = said.words[first]?.clause;
  for (let at = first - 1; at >= Math.max(0, first - before); at -= 1) {
    const word = said.words[at];
    if (word === undefined || word.clause !== clause) break;
    if (lifts.has(word.form)) return null;
    if (denies(word.form, said.language)) return first - at - 1;
    if (said.language === "en" && undone.test(`${said.words[at - 1]?.form} ${word.form}`)) return first - at;
  }
  for (let at = last + 1; at <= last + after; at += 1) {
    const word = said.words[at];
    if (word === undefined || word.clause !== clause) break;
    if (deniesBehind.has(word.form)) return lifts.has(said.words[at + 1]?.form ?? "") ? null : at - last - 1;
  }
  return null;
}
