/** Bytes of a text file to text: UTF-8, UTF-16 of either order, else Windows' Latin-1. */

/** Never fails: what is no valid UTF-8 is read as Windows-1252, in which every byte means something. */
export function decodeText(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  // Without a mark: most letters of Western text have a zero byte, before or after the letter.
  if (first === 0) return new TextDecoder("utf-16be").decode(bytes);
  if (second === 0) return new TextDecoder("utf-16le").decode(bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: false }).decode(bytes);
  } catch {
    return new TextDecoder("windows-1252").decode(bytes);
  }
}
