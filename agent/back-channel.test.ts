import { expect, it } from "vitest";
import { isBackChannel, wordsIn } from "./back-channel.ts";

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
