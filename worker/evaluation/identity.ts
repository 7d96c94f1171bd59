/**
 * Takes out of an answer what says who the candidate is, before a judge reads it, and keeps a map so that a quote found in
 * the redacted text leads back to the words as they were said. Pronouns, schools and employers are not covered.
 */
import { tokens } from "./tokens.ts";

export const removedKinds = ["email", "url", "phone", "handle", "name"] as const;
export type RemovedKind = (typeof removedKinds)[number];

/** One replaced stretch: `from` and `to` in the redacted text, `originalFrom` and `originalTo` in the original. UTF-16 offsets. */
type Replaced = { kind: RemovedKind; from: number; to: number; originalFrom: number; originalTo: number };
export type Redacted = { text: string; original: string; replaced: readonly Replaced[] };

const email = /[\p{L}\p{N}][\p{L}\p{N}._%+-]{0,63}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){0,4}\.\p{L}{2,24}/gu;
const url =
  /(?:https?:\/\/|www\.)[^\s<>"']+|(?<![\p{L}\p{N}@.])(?:[\p{L}\p{N}-]{1,63}\.){1,3}(?:com|org|net|io|dev|de|eu|me|app|co|ai|at|ch|uk)\/[^\s<>"']+/giu;
// Lower case first, and no slash or bracket after it: "@Component" and "@scope/package" are things that engineers talk about.
const handle = /(?<![\p{L}\p{N}@./])@(?=[a-z0-9_])[\w.-]{2,38}(?<![.-])(?![\w(/])/gu;
// International, with a trunk zero, or in groups of three, three and four; a count such as "1 000 000" is none of these.
const phone =
  /(?<![\p{L}\p{N}.,])(?:(?:\+|00)[1-9][\d ().\-/]{5,18}\d|\(?0[1-9]\d{0,4}\)?[ \-/.]{0,3}\d[\d \-/]{4,14}\d|\(?\d{3}\)?[-. ]\d{3}[-. ]\d{4})(?![\p{L}\p{N}])/gu;
const date = /^\d{1,2}[./-]\d{1,2}[./-]\d{2,4}/u;

type Range = { kind: RemovedKind; from: number; to: number };

function matches(
  text: string,
  kind: RemovedKind,
  pattern: RegExp,
  accepts: (found: string) => boolean = () => true,
): Range[] {
  return Array.from(text.matchAll(pattern)).flatMap((match) => {
    // A full stop after an address ends the sentence and not the address.
    const found = match[0].replace(/[.,;:!?)\]]+$/u, "");
    return accepts(found) ? [{ kind, from: match.index, to: match.index + found.length }] : [];
  });
}

const digits = (text: string) => text.replace(/\D/gu, "").length;
const bare = (word: string) => word.normalize("NFKD").replace(/\p{M}/gu, "").replaceAll("ß", "ss");
const spelledOut: Record<string, string> = { ä: "ae", ö: "oe", ü: "ue", Ä: "Ae", Ö: "Oe", Ü: "Ue" };
const titled = (word: string) => word.charAt(0).toLocaleUpperCase("en") + word.slice(1);
const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;
const particles = new Set([
  "von",
  "vom",
  "van",
  "der",
  "den",
  "dem",
  "de",
  "da",
  "do",
  "di",
  "du",
  "la",
  "le",
  "el",
  "al",
  "bin",
  "ibn",
  "und",
  "y",
  "zu",
  "zur",
  "of",
  "the",
  "dr",
  "mr",
  "mrs",
  "ms",
  "prof",
  "herr",
  "frau",
]);

/** The parts of the names that count on their own, in the spellings that people use for them. */
function nameParts(names: readonly string[]): { whole: string[][]; parts: Set<string> } {
  const whole: string[][] = [];
  const parts = new Set<string>();
  for (const name of names) {
    const words = tokens(name.normalize("NFC")).map((token) => name.normalize("NFC").slice(token.from, token.to));
    if (words.length > 1) whole.push(words.map((word) => bare(word).toLowerCase()));
    for (const word of words) {
      if ((word.length < 2 && !unspaced.test(word)) || particles.has(word.toLowerCase())) continue;
      for (const spelling of [word, word.replace(/[äöüÄÖÜ]/gu, (letter) => spelledOut[letter] ?? letter)]) {
        parts.add(bare(titled(spelling)));
        parts.add(bare(spelling).toUpperCase());
      }
    }
  }
  return { whole, parts };
}

function nameRanges(text: string, names: readonly string[]): Range[] {
  const { whole, parts } = nameParts(names);
  const words = tokens(text).map((token) => {
    // "Anna's" is the name with an ending that is not part of it.
    const written = text.slice(token.from, token.to).replace(/['’ʼ]s$/iu, "");
    return { from: token.from, to: token.from + written.length, plain: bare(written) };
  });
  const ranges: Range[] = [];
  words.forEach((word, index) => {
    // "will" and "mark" are words, "Will" and "Mark" are names: alone, a part counts only when it is written as a name.
    if (parts.has(word.plain)) ranges.push({ kind: "name", from: word.from, to: word.to });
    for (const full of whole) {
      const last = words[index + full.length - 1];
      if (last !== undefined && full.every((part, offset) => words[index + offset]?.plain.toLowerCase() === part)) {
        ranges.push({ kind: "name", from: word.from, to: last.to });
      }
    }
  });
  return ranges;
}

/** `names`: full names as known to the organisation. A name that is also a word stays when it is written in lower case. */
export function removeIdentity(original: string, names: readonly string[]): Redacted {
  const found = [
    ...matches(original, "email", email),
    ...matches(original, "url", url),
    ...matches(original, "phone", phone, (number) => digits(number) >= 8 && digits(number) <= 17 && !date.test(number)),
    ...matches(original, "handle", handle),
    ...nameRanges(original, names),
  ].toSorted((a, b) => a.from - b.from || b.to - a.to);

  const replaced: Replaced[] = [];
  let text = "";
  let place = 0;
  for (const range of found) {
    const last = replaced.at(-1);
    if (last !== undefined && range.from < place) {
      // Overlapping finds are one stretch: half an address must not stay behind.
      last.originalTo = place = Math.max(place, range.to);
      continue;
    }
    const mark = `[${range.kind}]`;
    text += original.slice(place, range.from);
    replaced.push({
      kind: range.kind,
      from: text.length,
      to: text.length + mark.length,
      originalFrom: range.from,
      originalTo: range.to,
    });
    text += mark;
    place = range.to;
  }
  return { text: text + original.slice(place), original, replaced };
}

/** The stretch of the original that a stretch of the redacted text stands for; replaced parts that it touches come back whole. */
export function mapBack(redacted: Redacted, from: number, to: number): { from: number; to: number } {
  const back = (place: number, edge: "start" | "end") => {
    let shift = 0;
    for (const part of redacted.replaced) {
      const inside = edge === "start" ? part.from <= place && place < part.to : part.from < place && place <= part.to;
      if (inside) return edge === "start" ? part.originalFrom : part.originalTo;
      if (part.to <= place) shift = part.originalTo - part.to;
    }
    return place + shift;
  };
  return { from: back(from, "start"), to: back(to, "end") };
}
