import { expect, test } from "vitest";
import { remarkOf } from "./line-words.ts";

const notice = (text: string) => remarkOf({ by: "system", kind: "notice", text });

test("notices and requests of a transcript are sentences", () => {
  expect(notice("ended:completed:plan")).toBe("The interview came to its end.");
  expect(notice("ended:abandoned:system")).toBe("The interview ended because nobody came back.");
  expect(notice("paused:silence")).toBe("Paused after a long silence.");
  expect(notice("resumed")).toBe("The interview went on.");
  expect(notice("extended:600000")).toBe("10 minutes more were given.");
  expect(remarkOf({ by: "candidate", kind: "request", text: "skip" })).toBe("The candidate passed on this question.");
});

test("what somebody said is left as it is, also where it looks like a notice", () => {
  expect(remarkOf({ by: "candidate", kind: "answer", text: "skip" })).toBeNull();
  expect(remarkOf({ by: "interviewer", kind: "question", text: "ended:completed:plan" })).toBeNull();
});
