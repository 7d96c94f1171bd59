import { functionWords } from "./function-words.ts";

const shortest = 4;
const compared = 5;

function fold(word: string): string {
  return word
    .toLowerCase()
    .replaceAll("ı", "i")
    .replaceAll("ł", "l")
    .replaceAll("ß", "ss")
    .normalize("NFD")
    .replaceAll(/\p{M}/gu, "");
}

const foldedFunctionWords = new Set([...functionWords].map(fold));

/** Folded words of four letters and more, and shorter names in capitals, without function words. */
export function contentWords(text: string): string[] {
  const tokens = text.match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];
  // Short words count only where they are names or abbreviations: SQL, V300, PCI.
  const bearing = tokens.filter((token) => token.length >= shortest || /^(?=.*\p{Lu})[\p{Lu}\p{N}]{2,}$/u.test(token));
  return bearing.map(fold).filter((word) => !foldedFunctionWords.has(word));
}

/** Words are the same here when their first five letters are, or all of the shorter one's. */
function alike(one: string, other: string): boolean {
  const length = Math.min(compared, one.length, other.length);
  return one.slice(0, length) === other.slice(0, length) && (length >= shortest || one === other);
}

/** The content words of `question` that `text` has too, in this or an inflected form; crude on purpose, so that it errs towards finding one. */
export function sharedWords(question: string, text: string): string[] {
  const present = contentWords(text);
  return contentWords(question).filter((word) => present.some((other) => alike(word, other)));
}
