/** Takes the parts out of a DOCX that hold text, and looks at what they claim to unpack to before unpacking any. */
import { unzipSync } from "fflate";
import type { Limits } from "#worker/documents/document.ts";
import { CannotRead } from "#worker/documents/problem.ts";

/** Thirty pages of text have less than a tenth of this. Trees made of it are ten times as large. */
const mostOfPart = 6 * 1024 * 1024;
const wanted = /^word\/(?:document|styles|footnotes|header\d*|footer\d*)\.xml$/;

/** By name. Bytes beyond what an entry claims are never unpacked, so a lie gains nothing. Throws `CannotRead`. */
export function unpack(bytes: Uint8Array, limits: Limits): Map<string, Uint8Array> {
  let total = 0;
  let parts: Record<string, Uint8Array>;
  try {
    parts = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        if (!wanted.test(name)) return false;
        total += originalSize;
        if (originalSize > mostOfPart || total > limits.unpackedBytes) throw new CannotRead("tooComplex");
        return true;
      },
    });
  } catch (error) {
    if (error instanceof CannotRead) throw error;
    throw new CannotRead(isWhole(bytes) ? "damaged" : "cutShort");
  }
  if (parts["word/document.xml"] === undefined) throw new CannotRead("unsupported");
  return new Map(Object.entries(parts));
}

/** The list of entries stands at the end and begins its last part with this. */
function isWhole(bytes: Uint8Array): boolean {
  const end = bytes.subarray(-65_557);
  for (let at = end.length - 4; at >= 0; at -= 1)
    if (end[at] === 0x50 && end[at + 1] === 0x4b && end[at + 2] === 0x05 && end[at + 3] === 0x06) return true;
  return false;
}
