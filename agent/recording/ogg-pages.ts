/** Cuts a stream of bytes into whole Ogg pages (RFC 3533), whatever pieces it comes in. */
const headerBytes = 27;
const capture = Buffer.from("OggS");

export class OggPages {
  #rest: Buffer = Buffer.alloc(0);

  /** The pages that are whole now. Throws where the stream is no Ogg. */
  push(bytes: Buffer): Buffer[] {
    let rest = this.#rest.length === 0 ? bytes : Buffer.concat([this.#rest, bytes]);
    const pages: Buffer[] = [];
    for (let size = pageBytes(rest); size !== null && size <= rest.length; size = pageBytes(rest)) {
      pages.push(rest.subarray(0, size));
      rest = rest.subarray(size);
    }
    this.#rest = rest;
    return pages;
  }
}

/** Of the page that begins here; null where too little of it is there to say. */
function pageBytes(bytes: Buffer): number | null {
  if (bytes.length < headerBytes) return null;
  if (!bytes.subarray(0, 4).equals(capture)) throw new Error("the encoder's output is no Ogg stream");
  const segments = bytes[26] ?? 0;
  if (bytes.length < headerBytes + segments) return null;
  let size = headerBytes + segments;
  for (let at = headerBytes; at < headerBytes + segments; at += 1) size += bytes[at] ?? 0;
  return size;
}
