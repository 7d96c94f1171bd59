/** What a file is, by its bytes: names and types that senders give are only asked where bytes do not tell. */
import { CannotRead } from "./problem.ts";

export type Given = { name: string; type: string | null };
export type FileKind = "pdf" | "docx" | "text" | "markdown";

const ascii = (bytes: Uint8Array) => String.fromCharCode(...bytes);
const startsWith = (bytes: Uint8Array, ...start: number[]) => start.every((byte, index) => bytes[index] === byte);

/** The header of a PDF may come late: readers look for it within the first kilobyte, as the format's notes allow. */
const headerWithin = 1024;
/** Enough to tell text from other bytes. */
const lookedAt = 4096;

/** Throws `CannotRead` for files that are none of the kinds that are read. */
export function kindOf(bytes: Uint8Array, given: Given): FileKind {
  if (ascii(bytes.subarray(0, headerWithin)).includes("%PDF-")) return "pdf";
  if (startsWith(bytes, 0x50, 0x4b, 0x03, 0x04)) return "docx";
  if (startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0))
    throw new CannotRead(hasName(bytes, encryptedPackage) ? "encrypted" : "oldWord");
  if (!looksLikeText(bytes)) throw new CannotRead("unsupported");
  return /\.(?:md|markdown)$/i.test(given.name) || given.type?.startsWith("text/markdown") === true
    ? "markdown"
    : "text";
}

/** Word puts a document with a password into a container of the old kind, in a stream of this name. */
const encryptedPackage = Uint8Array.from([..."EncryptedPackage"].flatMap((letter) => [letter.charCodeAt(0), 0]));

function hasName(bytes: Uint8Array, name: Uint8Array): boolean {
  for (let at = bytes.indexOf(name[0] ?? 0); at >= 0; at = bytes.indexOf(name[0] ?? 0, at + 1))
    if (name.every((byte, index) => bytes[at + index] === byte)) return true;
  return false;
}

function looksLikeText(bytes: Uint8Array): boolean {
  const head = bytes.subarray(0, lookedAt);
  const start = ascii(head.subarray(0, 64)).trimStart().toLowerCase();
  if (start.startsWith("{\\rtf") || start.startsWith("<!doctype html") || start.startsWith("<html")) return false;
  // UTF-16 is half zeros, and is recognised by its mark or by where they stand (text/decode.ts).
  if (startsWith(bytes, 0xff, 0xfe) || startsWith(bytes, 0xfe, 0xff)) return true;
  const zeros = [0, 0];
  let controls = 0;
  for (const [index, byte] of head.entries()) {
    if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
    else if (byte < 0x20 && byte !== 0x09 && byte !== 0x0a && byte !== 0x0c && byte !== 0x0d) controls += 1;
  }
  if (controls > 2 + head.length / 100) return false;
  const [even = 0, odd = 0] = zeros;
  return even + odd === 0 || Math.min(even, odd) === 0;
}
