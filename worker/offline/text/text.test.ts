import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Language } from "#contract/language.ts";
import { cue, findCue } from "./cues.ts";
import { distinctContent, passage } from "./passage.ts";
import { sentences } from "./sentences.ts";

const split = (text: string) => sentences(text).map(({ from, to }) => text.slice(from, to));

describe("sentences", () => {
  it.each<[string, string[]]>([
    ["One. Two! Three? Four", ["One.", "Two!", "Three?", "Four"]],
    ["It cost 3.5 million, e.g. for rent. Then we left.", ["It cost 3.5 million, e.g. for rent.", "Then we left."]],
    ["Am 3. Mai kam z. B. Dr. Ott. Er half.", ["Am 3. Mai kam z. B. Dr. Ott.", "Er half."]],
    ["It happened in 2019. I was new.", ["It happened in 2019.", "I was new."]],
    ["We were 12. Then more came.", ["We were 12.", "Then more came."]],
    ["He said “stop.” I did…\nNext line", ["He said “stop.”", "I did…", "Next line"]],
    ["", []],
    ["  ...  ", ["..."]],
  ])("%s", (text, expected) => expect(split(text)).toEqual(expected));
});

/** What of the text a cue is found in; a denied place has a minus. */
function found(text: string, wanted: string, language: Language = "en"): string[] {
  const said = passage(text, language);
  return findCue(cue(wanted, language), said).map(
    ({ first, last, denied }) =>
      `${denied === null ? "" : "-"}${text.slice(said.words[first]?.from, said.words[last]?.to)}`,
  );
}

describe("cues", () => {
  it.each<[string, string, Language, string[]]>([
    ["I measured it twice.", "measure", "en", ["measured"]],
    ["I did not measure anything.", "measure", "en", ["-measure"]],
    ["We never really tested it, but I checked the log.", "tested", "en", ["-tested"]],
    ["We never really tested it, but I checked the log.", "checked", "en", ["checked"]],
    ["I not only measured it, I drew it.", "measured", "en", ["measured"]],
    ["It never happened again.", "never happened again", "en", ["never happened again"]],
    ["I should have tested it.", "tested", "en", ["-tested"]],
    ["I failed to ask them.", "asked", "en", ["-ask"]],
    ["I then quickly decided", "I decided", "en", []],
    ["I then decided to wait", "I decided", "en", ["I then decided"]],
    ["I never tried it", "I tried", "en", ["-I never tried"]],
    ["a tradeoff and a trade-off", "trade-off", "en", ["trade-off", "tradeoff"]],
    ["That’s the root\ncause.", "root cause", "en", []],
    ["My first fix held.", "fixed", "en", []],
    ["We fix it and it was fixed.", "fixed", "en", ["fix", "fixed"]],
    ["Ich habe das damals leider nicht gemessen.", "gemessen", "de", ["-gemessen"]],
    ["Ich prüfte das nicht.", "geprüft", "de", ["-prüfte"]],
    ["Ich habe nicht nur gefragt, sondern gemessen.", "gemessen", "de", ["gemessen"]],
    ["Ich habe nicht nur gefragt, sondern gemessen.", "gefragt", "de", ["gefragt"]],
    ["Die Kundenbeschwerde kam am Montag.", "Beschwerde", "de", ["Kundenbeschwerde"]],
    ["Ich habe die Aerztin angerufen", "Ärztin", "de", ["Aerztin"]],
    ["Ich würde sie nicht zwingen.", "nicht zwingen", "de", ["nicht zwingen"]],
    ["We asked nobody", "asked", "en", ["-asked"]],
  ])("%s ← %s", (text, wanted, language, expected) => expect(found(text, wanted, language)).toEqual(expected));

  it("an empty cue is found nowhere", () => expect(found("anything", "…")).toEqual([]));
});

it("fillers and repeats are not content", () => {
  const plain = distinctContent(passage("I called the supplier and compared prices", "en"));
  expect(
    distinctContent(
      passage("Um, I, like, called the supplier, the supplier, you know, and, uh, compared prices, prices.", "en"),
    ),
  ).toBe(plain);
});

it("takes any text apart with the words where they stand", () => {
  fc.assert(
    fc.property(
      fc.string({ unit: "binary", maxLength: 500 }),
      fc.constantFrom<Language>("en", "de"),
      (text, language) => {
        const said = passage(text, language);
        let at = 0;
        for (const word of said.words) {
          expect(word.from).toBeGreaterThanOrEqual(at);
          expect(word.to).toBeGreaterThan(word.from);
          at = word.to;
          const sentence = said.sentences[word.sentence];
          expect(sentence !== undefined && sentence.from <= word.from && word.to <= sentence.to).toBe(true);
        }
      },
    ),
  );
});
