import fc from "fast-check";
import { expect, test } from "vitest";
import { cutAtSpans } from "./highlight.ts";

test("a quote is marked at its offsets and nowhere else", () => {
  expect(cutAtSpans("I measured it, then fixed it.", [{ id: "e1", from: 2, to: 13 }])).toEqual([
    { text: "I ", ids: [] },
    { text: "measured it", ids: ["e1"] },
    { text: ", then fixed it.", ids: [] },
  ]);
});

test("overlapping quotes share their common piece", () => {
  const pieces = cutAtSpans("abcdef", [
    { id: "x", from: 0, to: 4 },
    { id: "y", from: 2, to: 6 },
  ]);
  expect(pieces).toEqual([
    { text: "ab", ids: ["x"] },
    { text: "cd", ids: ["x", "y"] },
    { text: "ef", ids: ["y"] },
  ]);
});

test("offsets beyond the text do no harm, and an empty text has no pieces", () => {
  expect(
    cutAtSpans("abc", [
      { id: "x", from: 1, to: 99 },
      { id: "y", from: 7, to: 9 },
    ]),
  ).toEqual([
    { text: "a", ids: [] },
    { text: "bc", ids: ["x"] },
  ]);
  expect(cutAtSpans("", [{ id: "x", from: 0, to: 1 }])).toEqual([]);
});

test("the pieces are the text, and each span is covered by its pieces, whatever the offsets", () => {
  const span = fc.record({
    id: fc.string({ minLength: 1 }),
    from: fc.integer({ min: -5, max: 60 }),
    to: fc.integer({ min: -5, max: 60 }),
  });
  fc.assert(
    fc.property(
      fc.string({ maxLength: 50 }),
      fc.uniqueArray(span, { maxLength: 6, selector: (s) => s.id }),
      (text, spans) => {
        const pieces = cutAtSpans(text, spans);
        expect(pieces.map((piece) => piece.text).join("")).toBe(text);
        for (const one of spans) {
          const marked = pieces
            .filter((piece) => piece.ids.includes(one.id))
            .map((piece) => piece.text)
            .join("");
          const from = Math.max(0, one.from);
          expect(marked).toBe(from < one.to ? text.slice(from, Math.max(from, one.to)) : "");
        }
      },
    ),
  );
});
