/** Cuts a line's text at the offsets of quotes, so that each piece knows the quotes it belongs to. */

/** UTF-16 offsets into the text; `to` is the first character after the quote. */
export type Span = { id: string; from: number; to: number };
export type Piece = { text: string; ids: readonly string[] };

/** Pieces in order that together are exactly `text`. Spans may overlap or lie outside; what lies outside is cut off. */
export function cutAtSpans(text: string, spans: readonly Span[]): Piece[] {
  const inside = spans
    .map((span) => ({ ...span, from: Math.max(0, span.from), to: Math.min(text.length, span.to) }))
    .filter((span) => span.from < span.to);
  const cuts = [...new Set([0, text.length, ...inside.flatMap((span) => [span.from, span.to])])].toSorted(
    (a, b) => a - b,
  );
  return cuts.slice(0, -1).map((from, index) => {
    const to = cuts[index + 1] ?? text.length;
    return {
      text: text.slice(from, to),
      ids: inside.filter((span) => span.from <= from && span.to >= to).map((span) => span.id),
    };
  });
}
