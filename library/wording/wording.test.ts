import { describe, expect, it } from "vitest";
import { lintQuestion } from "#library/lint.ts";
import { fair } from "#library/testing/fair-questions.ts";
import { objectionable } from "#library/testing/objectionable-questions.ts";

const rules = (text: string) => lintQuestion(text).map(({ rule }) => rule);

describe.each(Object.entries(objectionable))("what is %s", (rule, questions) => {
  it.each(questions)("is noticed in %j", (text) => expect(rules(text)).toContain(rule));
});

describe("fair questions", () => {
  it.each(fair)("are left alone: %j", (text) => expect(lintQuestion(text)).toEqual([]));
});
