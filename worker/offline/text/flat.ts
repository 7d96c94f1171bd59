/** One sentence made plain for the rules that recognise requests: lower case, no punctuation, one spelling of umlauts. */
import type { Language } from "#contract/language.ts";
import { foldGerman } from "./german.ts";

export function flat(text: string, language: Language): string {
  const plain = text
    .normalize("NFKC")
    .toLowerCase()
    .replaceAll("’", "'")
    .replace(/[^\p{L}\p{M}\p{N}']+/gu, " ")
    .trim();
  return language === "de" ? foldGerman(plain) : plain;
}
