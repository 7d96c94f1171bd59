/** Writes PDFs by hand, for what no program would print. */

export type RawPage = {
  /** Operators. Text is set in /F1 (Helvetica) or /F2 (with letters of its own, see `letters`). */
  content: string;
  /** Further entries of the page, such as /CropBox or /Rotate. */
  more?: string;
  /** Further resources. */
  resources?: string;
};

export type RawPdf = {
  pages: readonly RawPage[];
  /** Whole objects by number, from 100 on, without "obj" around them. */
  objects?: Readonly<Record<number, string | Uint8Array>>;
  catalog?: string;
  trailer?: string;
  /** Instead of the number of pages. */
  count?: number;
};

const latin1 = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0) & 0xff);

/** Of a picture of one grey, `width` by `height`, in plain bytes. */
export function picture(width: number, height: number): string {
  return `<< /Type /XObject /Subtype /Image /Width ${width} /Height ${height} /ColorSpace /DeviceGray /BitsPerComponent 8 /Length ${width * height} >>\nstream\n${"\x80".repeat(width * height)}\nendstream`;
}

export function stream(content: string, entries = ""): string {
  return `<< /Length ${content.length} ${entries} >>\nstream\n${content}\nendstream`;
}

export function rawPdf({ pages, objects = {}, catalog = "", trailer = "", count = pages.length }: RawPdf): Uint8Array {
  const parts: Uint8Array[] = [latin1("%PDF-1.7\n%\xe2\xe3\xcf\xd3\n")];
  const places = new Map<number, number>();
  let length = parts[0]?.length ?? 0;
  const add = (part: Uint8Array) => {
    parts.push(part);
    length += part.length;
  };
  const object = (number: number, content: string | Uint8Array) => {
    places.set(number, length);
    add(latin1(`${number} 0 obj\n`));
    add(typeof content === "string" ? latin1(content) : content);
    add(latin1("\nendobj\n"));
  };
  const pageNumber = (index: number) => 1000 + index * 2;
  object(1, `<< /Type /Catalog /Pages 2 0 R ${catalog} >>`);
  object(
    2,
    `<< /Type /Pages /Count ${count} /Kids [${pages.map((_, index) => `${pageNumber(index)} 0 R`).join(" ")}] >>`,
  );
  object(3, "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>");
  for (const [index, { content, more = "", resources = "" }] of pages.entries()) {
    object(
      pageNumber(index),
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> ${resources} >> /Contents ${pageNumber(index) + 1} 0 R ${more} >>`,
    );
    object(pageNumber(index) + 1, stream(content));
  }
  for (const [number, content] of Object.entries(objects)) object(Number(number), content);
  const tableAt = length;
  const highest = Math.max(...places.keys());
  const lines = Array.from({ length: highest + 1 }, (_, number) => {
    const at = places.get(number);
    return at === undefined ? "0000000000 65535 f \n" : `${String(at).padStart(10, "0")} 00000 n \n`;
  });
  add(
    latin1(
      `xref\n0 ${highest + 1}\n${lines.join("")}trailer\n<< /Size ${highest + 1} /Root 1 0 R ${trailer} >>\nstartxref\n${tableAt}\n%%EOF\n`,
    ),
  );
  const whole = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/** One line of text at a place, in points from the lower left corner. */
export function line(text: string, x: number, y: number, size = 11): string {
  return `BT /F1 ${size} Tf 1 0 0 1 ${x} ${y} Tm (${text.replace(/[\\()]/g, "\\$&")}) Tj ET\n`;
}
