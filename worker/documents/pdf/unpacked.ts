/** Counts what the streams of a PDF hold before anything is built from them: a few kilobytes can hold gigabytes. */
import { CannotRead } from "#worker/documents/problem.ts";
import { isPicture } from "./empty-pictures.ts";
import { inflatedSize } from "./inflated-size.ts";
import { pdfStreams } from "./streams.ts";

/** What a page draws; pages of a design programme have some hundred kilobytes. */
const mostOfDrawing = 4 * 1024 * 1024;
/** A font of a Chinese face that is embedded whole. */
const mostOfOther = 24 * 1024 * 1024;
/** No more than a thousandfold comes out of deflated bytes, so less than this is harmless. */
const smallest = 512;
const notDrawing = /\/(?:Length1|FontFile|ObjStm|XRef|Type1C|CIDFontType0C|OpenType|Metadata|Alternate)(?![A-Za-z])/;
/** LZW unpacks up to 1,365-fold; what still writes it writes little. */
const mostOfLzw = 64 * 1024;

/** Throws `CannotRead` when the streams hold more than `limit` bytes, or one of them more than its kind ever does. */
export function checkUnpacked(bytes: Uint8Array, limit: number): void {
  let total = 0;
  for (const { dictionary, from, to } of pdfStreams(bytes)) {
    if (isPicture(dictionary)) continue;
    const packings = dictionary.match(/\/(?:FlateDecode|Fl|LZWDecode|LZW|RunLengthDecode|RL)(?![A-Za-z])/g) ?? [];
    // Packed twice has no use but to hide how much it is.
    if (packings.length > 1) throw new CannotRead("tooComplex");
    const [packing = ""] = packings;
    if (packing.startsWith("/L") && to - from > mostOfLzw) throw new CannotRead("tooComplex");
    if (!packing.startsWith("/F") || to - from < smallest) continue;
    const most = Math.min(limit - total, notDrawing.test(dictionary) ? mostOfOther : mostOfDrawing);
    // Of a broken stream, what it has is counted, and what to make of it is left to the reader.
    const size = inflatedSize(bytes.subarray(from, to), most);
    if (size > most) throw new CannotRead("tooComplex");
    total += size;
  }
}
