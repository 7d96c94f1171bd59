import { expect, test } from "vitest";
import { cleanText, textBlock, textLine } from "./text.ts";

test.each([
  ["a\u0000\u0007b\u009f\ufeff", "ab"],
  ["one\r\ntwo\rthree\n", "one\ntwo\nthree"],
  ["half \ud83d and whole \ud83d\udc69", "half \ufffd and whole \ud83d\udc69"],
  ["مرحبا 👩‍👩‍👧 <script>alert(1)</script>", "مرحبا 👩‍👩‍👧 <script>alert(1)</script>"],
])("%j is kept as %j", (typed, kept) => expect(cleanText(typed)).toBe(kept));

test("a line is one line, and turns no other text around", () => {
  expect(textLine(80).parse(" Kim\r\nExample\u202e\u0000\u2028of\tit ")).toBe("Kim Example of it");
  expect(textLine(80).safeParse("\u0000\u202e \n").success).toBe(false);
  expect(textLine(3).safeParse("four").success).toBe(false);
  expect(textLine(3).parse("\u0000two ")).toBe("two");
});

test("a block keeps its lines, and may be empty", () => {
  expect(textBlock(80).parse(" one\r\n\ttwo\u0007 ")).toBe("one\n\ttwo");
  expect(textBlock(80).parse(" \u0000 ")).toBe("");
});
