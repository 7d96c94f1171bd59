/**
 * Finds a negation that stands just outside a quote and turns its meaning round: "I never led the team" quoted as "led
 * the team". The cure is to show the quote with it; nothing is judged by these rules alone.
 */
import type { Language } from "#contract/language.ts";
import { fold, type Token } from "./tokens.ts";

const words: Record<Language, { negators: readonly string[]; turns: readonly string[]; harmless: readonly string[] }> =
  {
    en: {
      negators: [
        "not",
        "never",
        "nobody",
        "neither",
        "nor",
        "cannot",
        "don't",
        "doesn't",
        "didn't",
        "isn't",
        "wasn't",
        "aren't",
        "weren't",
        "can't",
        "couldn't",
        "won't",
        "wouldn't",
        "shouldn't",
        "hasn't",
        "haven't",
        "hadn't",
      ],
      // Words that begin another clause, which the negation before them does not reach.
      turns: ["but", "and", "so", "because", "then", "instead", "until", "before", "after"],
      harmless: ["only", "just"],
    },
    de: {
      negators: [
        "nicht",
        "nie",
        "niemals",
        "niemand",
        "kein",
        "keine",
        "keinen",
        "keinem",
        "keiner",
        "keines",
        "weder",
      ],
      turns: ["aber", "sondern", "und", "weil", "denn", "dann", "stattdessen", "bis", "bevor", "nachdem", "also"],
      harmless: ["nur", "bloß"],
    },
  };

const lookup = (list: readonly string[]) => new Set(list.map(fold));
const sets = {
  en: { negators: lookup(words.en.negators), turns: lookup(words.en.turns), harmless: lookup(words.en.harmless) },
  de: { negators: lookup(words.de.negators), turns: lookup(words.de.turns), harmless: lookup(words.de.harmless) },
};

// Far enough for "I would never say that I really", and short enough to stay in the clause.
const reachBefore = 8;
// German puts "nicht" behind the object; more than a few words on, it belongs to something else.
const reachAfter = 2;
const clauseEnd = /[.!?;:,\n–—]/u;

/** Tokens from `first` to `last` widened over a negation next to them, or null when there is none. */
export function widenOverNegation(
  text: string,
  all: readonly Token[],
  first: number,
  last: number,
  language: Language,
): { first: number; last: number } | null {
  const { negators, turns, harmless } = sets[language];
  const between = (left: number, right: number) => text.slice(all[left]?.to, all[right]?.from);
  const negates = (index: number) => negators.has(all[index]?.word ?? "") && !harmless.has(all[index + 1]?.word ?? "");

  let start = first;
  let negated = false;
  for (let index = first - 1; index >= Math.max(0, first - reachBefore); index -= 1) {
    if (clauseEnd.test(between(index, index + 1)) || turns.has(all[index]?.word ?? "")) break;
    start = index;
    negated ||= negates(index);
  }
  if (!negated) start = first;

  let end = last;
  for (let index = last + 1; index <= Math.min(all.length - 1, last + reachAfter); index += 1) {
    if (/[.!?;\n]/u.test(between(index - 1, index)) || turns.has(all[index]?.word ?? "")) break;
    if (negates(index)) {
      end = index;
      while (end < Math.min(all.length - 1, index + reachBefore) && !clauseEnd.test(between(end, end + 1))) end += 1;
      break;
    }
  }
  return negated || end > last ? { first: start, last: end } : null;
}
