/**
 * A streaming transcriber that hears each part of an answer without a mistake and gives it as a final piece some time after its last
 * sound: after the silence that it takes for the end of a piece, its own time, and the network's.
 */
import type { Language } from "#contract/language.ts";
import type { Recording } from "./recordings.ts";

export type Final = { atMs: number; text: string };

/**
 * How transcribers write. `marks`: with hesitations, and with marks where they belong; `plain`: without any; `stops`: without hesitations,
 * and with a full stop behind each piece, also in the middle of a sentence.
 */
export const writings = ["marks", "plain", "stops"] as const;
export type Writing = (typeof writings)[number];

const leastMs = 250;
const mostMs = 700;

/** Pieces without a word come to nobody. */
export function finalsOf({ id, language, parts }: Recording, writing: Writing): Final[] {
  return parts.flatMap(({ text, toMs }, index) => {
    const written = write(text, writing, language);
    const atMs = toMs + leastMs + (hash(`${id} ${index}`) % (mostMs - leastMs));
    return written === "" ? [] : [{ atMs, text: written }];
  });
}

/** Something that it has written before. */
export const earlierOf = (writing: Writing, language: Language): string =>
  write(language === "de" ? "Guten Morgen." : "Good morning.", writing, language);

const fillers: Record<Language, RegExp> = { en: /\b(um|uh|hmm)\b,? ?/gi, de: /(?<!\p{L})(ähm|äh)(?!\p{L}),? ?/giu };

function write(text: string, writing: Writing, language: Language): string {
  if (writing === "marks") return text;
  if (writing === "plain") return text.toLocaleLowerCase().replace(/[.,!?]/g, "");
  const words = text.replace(fillers[language], "").replace(/[\s,.]+$/, "");
  if (words === "") return "";
  const stopped = /[!?]$/.test(words) ? words : `${words}.`;
  return stopped.charAt(0).toLocaleUpperCase() + stopped.slice(1);
}

/** FNV-1a: the same delays each time. */
function hash(text: string): number {
  let value = 2_166_136_261;
  for (const char of text) value = Math.imul(value ^ (char.codePointAt(0) ?? 0), 16_777_619) >>> 0;
  return value;
}
