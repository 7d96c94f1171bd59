/** Spans of time as CVs write them, in English and German. Pure. */

export type Span = {
  from: number | null;
  /** A year, "now", or null where it is not said. */
  to: number | "now" | null;
};
export type FoundSpan = { span: Span; at: number; length: number };

const month = String.raw`(?:(?:jan|feb|m[aä]r|apr|ma[iy]|jun|jul|aug|sep|o[ck]t|nov|de[cz])\p{L}{0,6}\.?|0?[1-9]|1[0-2])`;
const day = String.raw`(?:(?:0?[1-9]|[12]\d|3[01])\.\s?)`;
const year = String.raw`(?:19[5-9]\d|20[0-4]\d)`;
const point = String.raw`(?:${day}?${month}\s?[./]?\s?)?(${year})`;
const now = String.raw`present|now|today|current(?:ly)?|to date|ongoing|heute|jetzt|aktuell|dato|laufend`;
const between = String.raw`\s*(?:–|—|-|‐|bis|to|until|till)\s*(?:zum\s+)?`;

const patterns: readonly { pattern: RegExp; read: (match: RegExpExecArray) => Span }[] = [
  {
    pattern: new RegExp(String.raw`(?<!\p{Nd})${point}${between}(?:${point}|(${now}))(?!\p{Nd}|\p{L})`, "iu"),
    read: ([, from, to]) => ({ from: Number(from), to: to === undefined ? "now" : Number(to) }),
  },
  {
    pattern: new RegExp(String.raw`(?<!\p{L})(?:since|seit|ab)\s+${point}(?!\p{Nd})`, "iu"),
    read: ([, from]) => ({ from: Number(from), to: "now" }),
  },
  {
    pattern: new RegExp(String.raw`(?<![\p{Nd}\p{L}])${point}\s*(?:–|—|-)\s*(?=$|[\t,;)])`, "iu"),
    read: ([, from]) => ({ from: Number(from), to: "now" }),
  },
  {
    pattern: new RegExp(String.raw`(?<![\p{Nd}\p{L}+./-])${point}(?![\p{Nd}\p{L}])`, "iu"),
    read: ([, to]) => ({ from: null, to: Number(to) }),
  },
];

/** The first span of a line; null where no year stands. A span that ends before it begins is none. */
export function spanIn(line: string): FoundSpan | null {
  for (const { pattern, read } of patterns) {
    const match = pattern.exec(line);
    if (match === null) continue;
    const span = read(match);
    if (typeof span.to === "number" && span.from !== null && span.to < span.from) continue;
    return { span, at: match.index, length: match[0].length };
  }
  return null;
}

/** The line without its span and without the brackets and strokes that stood around it. */
export function withoutSpan(line: string, { at, length }: FoundSpan): string {
  const cut = `${line.slice(0, at)}\t${line.slice(at + length)}`;
  return cut
    .replace(/[([]\s*[)\]]/g, "")
    .replace(/[([]\s*\t\s*[)\]]/g, "\t")
    .replace(/^[\s,;:|·•–—()-]+|[\s,;:|·•–—(]+$/g, "")
    .trim();
}
