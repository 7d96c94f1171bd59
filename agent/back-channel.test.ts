import { expect, it } from "vitest";
import { isBackChannel, isEcho, wordsIn } from "./back-channel.ts";

it.each(["Mhm.", "okay", "Yeah, okay.", "I see.", "Uh-huh"])("%j only shows that somebody listens", (text) => {
  expect(isBackChannel(text, "en")).toBe(true);
});
it.each(["Stop.", "Sorry?", "Okay, but wait a moment", "No", "yes yes yes yes"])("%j wants the turn", (text) => {
  expect(isBackChannel(text, "en")).toBe(false);
});
it.each([
  ["Ja.", true],
  ["Mhm, genau.", true],
  ["Alles klar.", true],
  ["Nein.", false],
  ["Ja, aber", false],
  ["Moment", false],
] as const)("German %j: %s", (text, back) => {
  expect(isBackChannel(text, "de")).toBe(back);
});

it("takes noise for no words", () => {
  expect(wordsIn("[BLANK_AUDIO]")).toBe("");
  expect(wordsIn("♪ (music) ♪ ...")).toBe("");
  expect(wordsIn(" [cough] I was  there. ")).toBe("I was there.");
});

it("knows the interviewer's own words when they come back", () => {
  const spoken = "Thank you for that. What was hard about it?";
  expect(isEcho("what was hard about it", spoken)).toBe(true);
  expect(isEcho("What was hard? Well, the load.", spoken)).toBe(false);
  expect(isEcho("Thank you", spoken)).toBe(false);
});
