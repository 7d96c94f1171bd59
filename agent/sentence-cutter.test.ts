import * as fc from "fast-check";
import { expect, it } from "vitest";
import { SentenceCutter } from "./sentence-cutter.ts";

const cut = (parts: readonly string[], known: readonly string[] = []) => {
  const cutter = new SentenceCutter(() => known);
  return [...parts.flatMap((part) => cutter.push(part)), ...cutter.end()];
};
const texts = (parts: readonly string[], known?: readonly string[]) => cut(parts, known).map((piece) => piece.text);

it("gives a sentence as soon as the next one begins", () => {
  const cutter = new SentenceCutter();
  expect(cutter.push("That was a good")).toEqual([]);
  expect(cutter.push(" example. And")).toEqual([{ text: "That was a good example.", from: 0, to: 24 }]);
  expect(cutter.push(" then?")).toEqual([]);
  expect(cutter.end()).toEqual([{ text: "And then?", from: 25, to: 34 }]);
});

it("takes a text whose sound is ready as one piece, whatever marks stand in it", () => {
  const known = ["Thanks, and one more thing on that:", "What did you do? And what came of it?"];
  expect(texts(["Thanks, and one more thing on that: What did you do? And what came of it?"], known)).toEqual(known);
  expect(texts(["Thanks, and one more", " thing on that: What did", " you do? And what came of it?"], known)).toEqual(
    known,
  );
  // It begins like a known one and is another.
  expect(texts(["What did you do? And why did you do it?"], known)).toEqual([
    "What did you do?",
    "And why did you do it?",
  ]);
});

it("does not cut at abbreviations, numbers or after a word or two", () => {
  expect(texts(["Do you know tools, e.g. Kafka, well enough? Yes."])).toEqual([
    "Do you know tools, e.g. Kafka, well enough?",
    "Yes.",
  ]);
  expect(texts(["Was geschah am 3. Mai in Ihrem Team? Danke."])).toEqual([
    "Was geschah am 3. Mai in Ihrem Team?",
    "Danke.",
  ]);
  expect(texts(["Thanks. What would you change?"])).toEqual(["Thanks. What would you change?"]);
});

it("loses and doubles nothing, however the words arrive", () => {
  const word = fc.constantFrom("a", "Dr.", "end.", "so?", "Hello there.", "What now?", " ", "\n", "…", "x y z", "3.");
  fc.assert(
    fc.property(fc.array(word), fc.array(word), (parts, known) => {
      const text = parts.join(" ");
      const pieces = cut(
        parts.map((part, index) => (index === 0 ? part : ` ${part}`)),
        known,
      );
      let at = 0;
      for (const piece of pieces) {
        expect(text.slice(at, piece.from).trim()).toBe("");
        expect(text.slice(piece.from, piece.to).trim()).toBe(piece.text);
        at = piece.to;
      }
      expect(text.slice(at).trim()).toBe("");
    }),
  );
});
