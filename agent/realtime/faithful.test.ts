import { expect, test } from "vitest";
import { compare } from "./faithful.ts";

const text = "Hello, and welcome. I am an AI and I ask the questions. What did you build last?";

test.each([
  [
    "the same words, written otherwise",
    "hello and welcome I'm an AI and I ask the questions what did you build last",
    "",
    false,
  ],
  [
    "a last word that was not written down",
    "Hello, and welcome. I am an AI and I ask the questions. What did you build",
    "",
    false,
  ],
  ["nothing", "", text, false],
  ["the first sentence", "Hello, and welcome.", "I am an AI and I ask the questions. What did you build last?", false],
  [
    "half of the second",
    "Hello, and welcome. I am an AI and",
    "I am an AI and I ask the questions. What did you build last?",
    false,
  ],
  [
    "half of the last",
    "Hello, and welcome. I am an AI and I ask the questions. What did",
    "What did you build last?",
    false,
  ],
  ["something else", "You did so well, that was a really great answer!", text, true],
  [
    "more than that",
    `${text} And by the way, I think that you will get this job, because your answers were all very good so far.`,
    "",
    true,
  ],
])("%s", (_what, spoken, rest, strayed) => {
  expect(compare(text, spoken)).toEqual({ rest, strayed });
});

test("German, with a number that was written as a word", () => {
  const said = "Danke. Wie viele Tage, sagen wir in zwei Wochen, haben Sie dafür gebraucht?";
  expect(compare("Danke. Wie viele Tage, sagen wir in 2 Wochen, haben Sie dafür gebraucht?", said)).toEqual({
    rest: "",
    strayed: false,
  });
});
