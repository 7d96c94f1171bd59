/**
 * Makes every picture of a PDF one pixel, in place. Where pictures are is needed, what they show is not: unpacking a page that
 * was scanned costs more than the whole rest of a document, and a photograph more memory than an isolate has to spare.
 */
import { pdfStreams } from "./streams.ts";

const picture = /\/Subtype\s*\/Image(?![A-Za-z])/;
const edits: readonly RegExp[] = [/\/Width\s+(\d+)/g, /\/Height\s+(\d+)/g];
/** Filters that unpack a whole picture whatever its size is said to be; an unknown name leaves the bytes as they are. */
const decoders = /\/(DCTDecode|JPXDecode|JBIG2Decode|CCITTFaxDecode|DCT|CCF)(?![A-Za-z])/g;

export function isPicture(dictionary: string): boolean {
  return picture.test(dictionary);
}

/** Changes the bytes. Their number stays, and so does every place in the file that its tables speak of. */
export function emptyPictures(bytes: Uint8Array): void {
  const write = (at: number, text: string) => {
    for (let index = 0; index < text.length; index += 1) bytes[at + index] = text.charCodeAt(index);
  };
  for (const { dictionary, dictionaryAt } of pdfStreams(bytes)) {
    if (!isPicture(dictionary)) continue;
    for (const edit of edits)
      for (const match of dictionary.matchAll(edit)) {
        const digits = match[1] ?? "";
        write(dictionaryAt + match.index + match[0].length - digits.length, "1".padEnd(digits.length));
      }
    for (const match of dictionary.matchAll(decoders)) write(dictionaryAt + match.index + 1, "X");
  }
}
