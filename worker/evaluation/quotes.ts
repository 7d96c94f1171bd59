/**
 * Verifies quotes against what the candidate said. A quote is a claim of whoever judges; what is shown is always the
 * candidate's own text between two offsets, never the claim.
 */
import type { Language } from "#contract/language.ts";
import { withoutFillers, withoutRepeats } from "./fillers.ts";
import { widenOverNegation } from "./negation.ts";
import { indexOfWords, type Token, tokens } from "./tokens.ts";

/** A line of the candidate, read once for all its quotes. */
export type ReadLine = {
  text: string;
  language: Language;
  all: readonly Token[];
  spoken: readonly Token[];
  plain: readonly Token[];
};

/** `text === line.slice(from, to)`. `negated`: a negation stood outside the claimed words, and the span was widened to show it. */
export type Quote = { from: number; to: number; text: string; match: "exact" | "aligned"; negated: boolean };

/** Why a claim is no quote: nobody can tell whose words fewer than three are. */
type Refusal = "too_short" | "not_found";
export type Verdict = { quote: Quote } | { refused: Refusal };

const fewestWords = 3;

export function readLine(text: string, language: Language): ReadLine {
  const all = tokens(text);
  const spoken = withoutFillers(all, language);
  return { text, language, all, spoken, plain: withoutRepeats(spoken) };
}

// A sign, a currency or a percent sign belongs to its number, and "C" is not "C#".
const leading = /[-−+$€£~<>#]+$/u;
const trailing = /^[%‰°+#€$£]+/u;
const digit = /^\p{N}/u;

function cutsSymbol(line: string, from: number, to: number): boolean {
  return (digit.test(line.slice(from)) && leading.test(line.slice(0, from))) || trailing.test(line.slice(to));
}

/** Place of the claim word for word, at word boundaries: "able to" is not a quote from "unable to". */
function exactly(claim: string, line: ReadLine): { from: number; to: number } | null {
  for (let from = line.text.indexOf(claim); from >= 0; from = line.text.indexOf(claim, from + 1)) {
    const to = from + claim.length;
    const cuts = (place: number) => line.all.some((token) => token.from < place && place < token.to);
    if (!cuts(from) && !cuts(to) && !cutsSymbol(line.text, from, to)) return { from, to };
  }
  return null;
}

/** Place of the claim's words in a row, first as they are, then without fillers, then without immediate repeats. */
function aligned(claim: string, line: ReadLine): { from: number; to: number } | null {
  const all = tokens(claim);
  const spoken = withoutFillers(all, line.language);
  const attempts = [
    [line.all, all],
    [line.spoken, spoken],
    [line.plain, withoutRepeats(spoken)],
  ] as const;
  for (const [words, sought] of attempts) {
    if (sought.length < fewestWords) return null;
    const start = indexOfWords(words, sought);
    const first = words[start];
    const last = words[start + sought.length - 1];
    if (start < 0 || first === undefined || last === undefined) continue;
    const before = digit.test(line.text.slice(first.from))
      ? (line.text.slice(0, first.from).match(leading)?.[0].length ?? 0)
      : 0;
    const after = line.text.slice(last.to).match(trailing)?.[0].length ?? 0;
    return { from: first.from - before, to: last.to + after };
  }
  return null;
}

/** Finds a claimed quote in one line of the candidate, the first place where there are several. */
export function verifyQuote(claim: string, line: ReadLine): Verdict {
  const words = claim.trim();
  if (withoutFillers(tokens(words), line.language).length < fewestWords) return { refused: "too_short" };
  const exact = exactly(words, line);
  const place = exact ?? aligned(words, line);
  if (place === null) return { refused: "not_found" };

  const first = line.all.findIndex((token) => token.to > place.from);
  const last = line.all.findLastIndex((token) => token.from < place.to);
  const wider = widenOverNegation(line.text, line.all, first, last, line.language);
  const from = Math.min(place.from, line.all[wider?.first ?? first]?.from ?? place.from);
  const to = Math.max(place.to, line.all[wider?.last ?? last]?.to ?? place.to);
  return {
    quote: {
      from,
      to,
      text: line.text.slice(from, to),
      match: exact !== null && wider === null ? "exact" : "aligned",
      negated: wider !== null,
    },
  };
}

// Fewer words than these come together by chance in a question and in an honest answer to it.
const fewestBorrowed = 6;

/** Is the claim taken from words of the interviewer, whoever repeated them? */
export function isBorrowed(claim: string, interviewer: readonly ReadLine[]): boolean {
  const sought = tokens(claim);
  return sought.length >= fewestBorrowed && interviewer.some((line) => indexOfWords(line.all, sought) >= 0);
}
