/** The streams of a PDF as they lie in the file, found without following its tables. Streams are never packed inside of others. */

export type PdfStream = {
  /** The text of its dictionary, and where it begins in the file. */
  dictionary: string;
  dictionaryAt: number;
  from: number;
  to: number;
};

const letters = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
const keyword = letters("stream");
const end = letters("endstream");
const object = letters("obj");
/** A dictionary of a stream is short; whatever is longer is none. */
const longest = 4096;

function isAt(bytes: Uint8Array, at: number, word: Uint8Array): boolean {
  for (let index = 0; index < word.length; index += 1) if (bytes[at + index] !== word[index]) return false;
  return true;
}

function find(bytes: Uint8Array, word: Uint8Array, from: number): number {
  const first = word[0] ?? 0;
  for (let at = bytes.indexOf(first, from); at >= 0; at = bytes.indexOf(first, at + 1))
    if (isAt(bytes, at, word)) return at;
  return -1;
}

function findBefore(bytes: Uint8Array, word: Uint8Array, before: number, least: number): number {
  for (let at = before - word.length; at >= least; at -= 1) if (isAt(bytes, at, word)) return at;
  return -1;
}

function endOf(bytes: Uint8Array, from: number, dictionary: string): number {
  const said = Number(/\/Length\s+(\d+)(?!\s+\d+\s+R)/.exec(dictionary)?.[1] ?? Number.NaN);
  // Binary may hold the word by chance, so the length is believed where the word follows it.
  for (let space = 0; space <= 2; space += 1) if (isAt(bytes, from + said + space, end)) return from + said;
  const found = find(bytes, end, from);
  return found < 0 ? bytes.length : found;
}

export function* pdfStreams(bytes: Uint8Array): Generator<PdfStream> {
  let at = find(bytes, keyword, 0);
  while (at >= 0) {
    const dictionaryAt = findBefore(bytes, object, at, Math.max(0, at - longest)) + object.length;
    let from = at + keyword.length;
    if (bytes[from] === 0x0d) from += 1;
    if (bytes[from] === 0x0a) from += 1;
    let next = from;
    if (dictionaryAt >= object.length) {
      const dictionary = String.fromCharCode(...bytes.subarray(dictionaryAt, at));
      if (dictionary.trimEnd().endsWith(">>")) {
        const to = endOf(bytes, from, dictionary);
        yield { dictionary, dictionaryAt, from, to };
        next = to + end.length;
      }
    }
    at = find(bytes, keyword, next);
  }
}
