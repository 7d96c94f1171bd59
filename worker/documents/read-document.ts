/** Reads a CV or a job description that somebody gave as a file. */
import { documentLimits, type Limits, type ReadDocument } from "./document.ts";
import { type Given, kindOf } from "./kind.ts";
import { CannotRead, type DocumentProblem, problemOf } from "./problem.ts";
import { readText } from "./text/read-text.ts";

export type Reading = { ok: true; document: ReadDocument } | { ok: false; problem: DocumentProblem };

/**
 * What the file is, is found from its bytes; name and type only part Markdown from text. What a reader of the page would not see
 * is left out and counted. Takes the bytes over: they may be changed and are of no use to the caller afterwards. Pure
 * of everything but time: the same bytes give the same reading.
 */
export async function readDocument(bytes: Uint8Array, given: Given & { limits?: Partial<Limits> }): Promise<Reading> {
  const limits = { ...documentLimits, ...given.limits };
  try {
    return { ok: true, document: await read(bytes, given, limits) };
  } catch (error) {
    if (error instanceof CannotRead) return { ok: false, problem: problemOf(error.kind) };
    throw error;
  }
}

async function read(bytes: Uint8Array, given: Given, limits: Limits): Promise<ReadDocument> {
  if (bytes.length > limits.bytes) throw new CannotRead("tooLarge");
  if (bytes.length === 0) throw new CannotRead("empty");
  const kind = kindOf(bytes, given);
  // Each reader is loaded when the first file of its kind comes: a Worker that reads none has nothing to start.
  if (kind === "pdf") return (await import("./pdf/read-pdf.ts")).readPdf(bytes, limits);
  if (kind === "docx") return (await import("./docx/read-docx.ts")).readDocx(bytes, limits);
  return readText(bytes, kind, limits);
}
