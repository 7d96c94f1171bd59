import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isBorrowed, readLine, verifyQuote } from "./quotes.ts";

const found = (claim: string, line: string, language: "en" | "de" = "en") => {
  const verdict = verifyQuote(claim, readLine(line, language));
  return "quote" in verdict ? verdict.quote : verdict.refused;
};
const text = (claim: string, line: string, language: "en" | "de" = "en") => {
  const quote = found(claim, line, language);
  return typeof quote === "string" ? quote : quote.text;
};

describe("a quote that is there", () => {
  test.each<[string, string, string, string, "exact" | "aligned"]>([
    [
      "word for word",
      "built the queue myself",
      "Well, I built the queue myself, over a week.",
      "built the queue myself",
      "exact",
    ],
    ["other case", "i Built The queue", "Then I built the queue.", "I built the queue", "aligned"],
    [
      "other punctuation",
      "I stopped looked and asked",
      "I stopped, looked; and asked.",
      "I stopped, looked; and asked",
      "aligned",
    ],
    [
      "typographic quotes and apostrophes",
      `I said "don't ship it"`,
      "So I said “don’t ship it” to them.",
      "I said “don’t ship it",
      "aligned",
    ],
    [
      "fillers left out by the judge",
      "we moved it to staging",
      "so we, um, moved it, you know, to uh staging",
      "we, um, moved it, you know, to uh staging",
      "aligned",
    ],
    ["fillers that only the judge has", "we um moved the file", "we moved the file", "we moved the file", "aligned"],
    [
      "a word said twice",
      "I went to the plant",
      "Then I I went to the the plant",
      "I went to the the plant",
      "aligned",
    ],
    [
      "overlapping repeats",
      "we had to stop the line",
      "we had we had we had to to stop the the line",
      "we had to to stop the the line",
      "aligned",
    ],
    [
      "another Unicode normal form",
      "Café in Köln eröffnet",
      "Wir haben das Cafe\u0301 in Ko\u0308ln ero\u0308ffnet.",
      "Cafe\u0301 in Ko\u0308ln ero\u0308ffnet",
      "aligned",
    ],
    ["full-width letters", "the API was down", "the ＡＰＩ was down", "the ＡＰＩ was down", "aligned"],
    [
      "invisible characters inside words",
      "the complete rollback plan",
      "the com\u00ADplete roll\u200Bback plan",
      "the com\u00ADplete roll\u200Bback plan",
      "aligned",
    ],
    ["signs belong to numbers", "5% in a year", "It moved by -5% in a year.", "-5% in a year", "aligned"],
    ["signs belong to names", "I wrote it in C", "I wrote it in C# first.", "I wrote it in C#", "aligned"],
    [
      "emoji around it",
      "we shipped it 🎉 on Friday",
      "ok 🎉🎉 we shipped it 🎉 on Friday 🎉",
      "we shipped it 🎉 on Friday",
      "exact",
    ],
  ])("%s", (_, claim, line, shown, match) => {
    expect(found(claim, line)).toMatchObject({ text: shown, match, negated: false });
  });

  test("German: fillers and ß", () => {
    expect(text("ich habe die strasse gesperrt", "Also, ich habe ähm die Straße halt gesperrt.", "de")).toBe(
      "ich habe ähm die Straße halt gesperrt",
    );
  });
  test("um is a filler in English and a word in German", () => {
    expect(text("ich ging heim um zu schlafen", "ich ging heim zu schlafen", "de")).toBe("not_found");
  });
});

describe("a quote that is dropped", () => {
  test.each<[string, string, string, string]>([
    [
      "stitched from two places",
      "I designed the system and measured the result",
      "I designed the system with two others. Somebody else ran it and measured the result.",
      "not_found",
    ],
    ["stitched with dots", "I designed … the result", "I designed the system. We measured the result.", "not_found"],
    ["words in another order", "the result we measured", "we measured the result", "not_found"],
    ["in other words", "I improved the throughput by half", "It got about fifty percent quicker", "not_found"],
    ["in another language", "Ich habe die Warteschlange gebaut", "I built the queue myself", "not_found"],
    ["fewer than three words", "the queue", "I built the queue", "too_short"],
    ["three words of which one is a filler", "um the queue", "I built um the queue", "too_short"],
    ["nothing", "", "I built the queue", "too_short"],
    ["a beginning inside a word", "able to do it", "I was unable to do it", "not_found"],
    ["an end inside a word", "we had a pro", "we had a problem", "not_found"],
    ["half of a number", "5 percent more sales", "3.5 percent more sales", "not_found"],
  ])("%s", (_, claim, line, why) => {
    expect(found(claim, line)).toBe(why);
  });

  test("taken from the interviewer's words, even where the candidate repeats them", () => {
    const question = readLine("Tell me about a difficult problem that you solved yourself.", "en");
    expect(isBorrowed("about a difficult problem that you solved", [question])).toBe(true);
    expect(isBorrowed("a difficult problem", [question])).toBe(false);
    expect(isBorrowed("about a difficult problem that I solved", [question])).toBe(false);
  });
});

describe("a quote negated by its context is shown with the negation and marked", () => {
  test.each<[string, string, string, "en" | "de"]>([
    ["led the whole team", "Honestly, I never led the whole team.", "I never led the whole team", "en"],
    ["say that I led the team", "I wouldn’t say that I led the team.", "I wouldn’t say that I led the team", "en"],
    ["ich habe das Team", "Ich habe das Team nicht geleitet.", "Ich habe das Team nicht geleitet", "de"],
    [
      "die Tests geschrieben habe",
      "Es ist nicht so dass ich die Tests geschrieben habe.",
      "nicht so dass ich die Tests geschrieben habe",
      "de",
    ],
  ])("%s", (claim, line, shown, language) => {
    const quote = found(claim, line, language);
    expect(quote).toMatchObject({ negated: true });
    expect(typeof quote === "string" ? quote : quote.text).toContain(shown);
  });

  test.each<[string, string]>([
    ["led the whole team", "I did not wait, I led the whole team."],
    ["led the whole team", "Nobody was there, so I led the whole team."],
    ["led the whole team", "I not only led the whole team."],
    ["led the whole team", "It was not easy. I led the whole team."],
    ["did not lead the team", "I did not lead the team."],
  ])("%s — the negation in “%s” is another clause's, or stands inside", (claim, line) => {
    expect(found(claim, line)).toMatchObject({ negated: false });
  });
});

const word = fc
  .stringMatching(/^[a-z]{4,9}$/u)
  .filter(
    (each) => !["like", "neither", "never", "cannot", "mean", "sort", "kind", "know", "nobody", "well"].includes(each),
  );

test("property: what is found is the line's own text at these places, and any run of its words is found", () => {
  fc.assert(
    fc.property(
      fc.array(word, { minLength: 3, maxLength: 30 }),
      fc.nat(),
      fc.nat(),
      fc.array(fc.constantFrom(" ", ", ", " um ", " – ", "… uh, ", "\n")),
      (words, a, b, gaps) => {
        const line = words.map((each, index) => each + (gaps[index % Math.max(1, gaps.length)] ?? " ")).join("");
        const start = a % (words.length - 2);
        const length = 3 + (b % (words.length - start - 2));
        const quote = found(
          words
            .slice(start, start + length)
            .join(" ")
            .toUpperCase(),
          line,
        );
        expect(quote).not.toBeTypeOf("string");
        if (typeof quote !== "string") expect(quote.text).toBe(line.slice(quote.from, quote.to));
      },
    ),
  );
});

test("property: whatever is claimed of whatever line, the shown text is the line's own", () => {
  fc.assert(
    fc.property(
      fc.string({ unit: "grapheme", maxLength: 60 }),
      fc.string({ unit: "grapheme", maxLength: 200 }),
      fc.nat(),
      (claim, rest, at) => {
        const place = at % (rest.length + 1);
        for (const line of [rest, rest.slice(0, place) + claim + rest.slice(place)]) {
          const quote = found(claim, line);
          if (typeof quote === "string") continue;
          expect(quote.from).toBeLessThan(quote.to);
          expect(quote.text).toBe(line.slice(quote.from, quote.to));
        }
      },
    ),
  );
});

test("property: repeats spoken anywhere do not hide a quote", () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(word, { minLength: 4, maxLength: 12 }),
      fc.nat(),
      fc.integer({ min: 1, max: 4 }),
      (words, at, length) => {
        const start = at % words.length;
        const spoken = [
          ...words.slice(0, start + length),
          ...words.slice(start, start + length),
          ...words.slice(start + length),
        ];
        expect(found(words.join(" "), spoken.join(" "))).not.toBeTypeOf("string");
      },
    ),
  );
});
