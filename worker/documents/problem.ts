/** The closed set of reasons for which a file is not read; each has a sentence in contract/languages. */
import type { ErrorCode } from "#contract/errors.ts";
import { type DocumentPhrases, documentPhrases } from "#contract/languages/documents.ts";
import type { Language } from "#contract/language.ts";
import { documentLimits, type Limits } from "./document.ts";

const codes = {
  encrypted: "DOCUMENT_ENCRYPTED",
  damaged: "DOCUMENT_UNREADABLE",
  cutShort: "DOCUMENT_UNREADABLE",
  empty: "DOCUMENT_EMPTY",
  tooLarge: "TOO_LARGE",
  tooLong: "DOCUMENT_TOO_LONG",
  tooComplex: "DOCUMENT_TOO_COMPLEX",
  unsupported: "UNSUPPORTED_MEDIA",
  oldWord: "UNSUPPORTED_MEDIA",
} as const satisfies Partial<Record<keyof DocumentPhrases, ErrorCode>>;

export type ProblemKind = keyof typeof codes;
export type DocumentProblem = { kind: ProblemKind; code: ErrorCode };

/** Thrown while reading and turned into a value where reading began. */
export class CannotRead extends Error {
  readonly kind: ProblemKind;

  constructor(kind: ProblemKind) {
    super(kind);
    this.name = "CannotRead";
    this.kind = kind;
  }
}

export function problemOf(kind: ProblemKind): DocumentProblem {
  return { kind, code: codes[kind] };
}

/** What to do about it, in the reader's language. */
export function problemSentence(kind: ProblemKind, language: Language, limits: Limits = documentLimits): string {
  return documentPhrases(language)
    [kind].replace("{megabytes}", String(Math.floor(limits.bytes / 1024 / 1024)))
    .replace("{pages}", String(limits.pages));
}
