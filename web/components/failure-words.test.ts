import { expect, test } from "vitest";
import { failureWords } from "./failure-words.ts";

test("a sentence that says what to do is shown, and each field beside it", () => {
  expect(
    failureWords({
      message: "This is too little to draft a plan from. Give the whole description.",
      details: [{ path: "text", message: "has fewer than 40 words" }],
    }),
  ).toEqual({
    sentence: "This is too little to draft a plan from. Give the whole description.",
    fields: ["text has fewer than 40 words"],
  });
  expect(
    failureWords({
      message: "These ratings name a competency that the interview's plan does not have.",
      details: ["craft", "care"].map((id) => ({ path: `ratings.${id}`, message: "is not a competency of this plan" })),
    }).fields,
  ).toEqual(["craft is not a competency of this plan", "care is not a competency of this plan"]);
});

test("what the sentence has said already is not said again", () => {
  expect(
    failureWords({
      message: "No plan of the library suits this position. Choose a plan, or write one.",
      details: [{ path: "position", message: "no plan of the library suits this position" }],
    }).fields,
  ).toEqual([]);
});

test("what the check of shapes says of the first field gives way to the list, which says it in words for people", () => {
  const details = [
    { path: "name", message: "Too small: expected string to have >=1 characters" },
    { path: "size", message: "Invalid input: expected number, received string" },
  ];
  expect(failureWords({ message: `The request is not valid: name – ${details[0]?.message}.`, details })).toEqual({
    sentence: "Something in it does not fit:",
    fields: ["Write something here.", "Enter a number."],
  });
  // Nothing is known beside the sentence.
  expect(failureWords({ message: "The request is not valid.", details: [] })).toEqual({
    sentence: "The request is not valid.",
    fields: [],
  });
});
