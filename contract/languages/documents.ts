/** What people read about a file that they gave, by language: why it could not be read, and what to do. */
import type { Language } from "#contract/language.ts";
import { documents as de } from "./de/documents.ts";
import { documents as en } from "./en/documents.ts";

/** `{megabytes}` and `{pages}` stand for the limit that was passed. */
export type DocumentPhrases = {
  encrypted: string;
  damaged: string;
  /** The end of the file is missing. */
  cutShort: string;
  /** No pages, or nothing on them. */
  empty: string;
  tooLarge: string;
  tooLong: string;
  /** It unpacks to far more than a document holds, or takes too long to read. */
  tooComplex: string;
  unsupported: string;
  /** Word's format before DOCX. */
  oldWord: string;
  /** It was read, but its pages are pictures. */
  scanned: string;
  /** It was read, and text that nobody sees on the page was left out. */
  leftOut: string;
};

const phrases: Record<Language, DocumentPhrases> = { en, de };

export function documentPhrases(language: Language): DocumentPhrases {
  return phrases[language];
}
