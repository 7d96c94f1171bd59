import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { mapBack, removeIdentity } from "./identity.ts";

describe("taken out", () => {
  test.each<[string, string, string[], string]>([
    ["an e-mail address", "Write to anna.schmidt+jobs@mail.example.com.", [], "Write to [email]."],
    ["a link", "See https://example.com/anna?x=1, it is there", [], "See [url], it is there"],
    ["a profile without https", "it is on linkedin.com/in/anna-s and more", [], "it is on [url] and more"],
    ["an international number", "Call +49 170 1234567 after six", [], "Call [phone] after six"],
    ["a number with a trunk zero", "unter 0170/123 45 67 erreichbar", [], "unter [phone] erreichbar"],
    ["a North American number", "(555) 123-4567 is mine", [], "[phone] is mine"],
    ["a handle", "I am @anna_codes there", [], "I am [handle] there"],
    [
      "a first name and its genitive",
      "My boss said: Anna's right, ANNA!",
      ["Anna Schmidt"],
      "My boss said: [name]'s right, [name]!",
    ],
    ["a whole name in lower case", "i am anna schmidt", ["Anna Schmidt"], "i am [name]"],
    ["a whole name with other accents", "Jose Munoz speaking", ["José Muñoz"], "[name] speaking"],
    ["one part of it", "Señor MUNOZ speaking", ["José Muñoz"], "Señor [name] speaking"],
    ["an umlaut spelled out", "Ich bin Frau Mueller", ["Jürgen Müller"], "Ich bin Frau [name]"],
    ["a name in Chinese", "我叫王小明，住在北京", ["王小明"], "我叫[name]，住在北京"],
    ["a name in decomposed form", "Ich heiße Zoe\u0308 hier", ["Zoë Kranz"], "Ich heiße [name] hier"],
  ])("%s", (_, text, names, redacted) => {
    expect(removeIdentity(text, names).text).toBe(redacted);
  });
});

describe("left in", () => {
  test.each<[string, string, string[]]>([
    ["words that are also names", "I will mark it in may", ["Will Mark May"]],
    ["particles of names", "von Anfang an und de facto", ["Ursula von der Leyen"]],
    ["names inside other words", "Annapolis and Schmidtstadt", ["Anna Schmidt"]],
    ["large counts", "1 000 000 rows, 12,500,000 calls, 20240131 and 3.14159265", []],
    ["dates", "from 01/02/2023 to 05.06.2024", []],
    ["decorators and packages", "I used @Component, @Transactional and @types/node", []],
    ["products with a dot", "node.js, asp.net and next.js/react", []],
  ])("%s", (_, text, names) => {
    expect(removeIdentity(text, names).text).toBe(text);
  });
});

test("a quote in redacted text leads back to the words as they were said", () => {
  const redacted = removeIdentity("I, Anna, wrote to bob@example.com and fixed it.", ["Anna Schmidt"]);
  const from = redacted.text.indexOf("[name]");
  const to = redacted.text.indexOf(" and fixed");
  const back = mapBack(redacted, from, to);
  expect(redacted.original.slice(back.from, back.to)).toBe("Anna, wrote to bob@example.com");
});

const pieces = fc.array(
  fc.oneof(
    fc.constantFrom(
      "Anna",
      "anna",
      "a@b.example",
      "+49 170 1234567",
      "https://x.example/y",
      "@anna_s",
      "[name]",
      "Anna's",
      " ",
      ", ",
    ),
    fc.string({ unit: "grapheme", maxLength: 8 }),
  ),
  { maxLength: 14 },
);

test("property: places outside what was replaced map to the same text, and replaced stretches come back whole", () => {
  fc.assert(
    fc.property(pieces, (parts) => {
      const redacted = removeIdentity(parts.join(""), ["Anna Schmidt"]);
      expect(mapBack(redacted, 0, redacted.text.length)).toEqual({ from: 0, to: redacted.original.length });
      let place = 0;
      for (const part of redacted.replaced) {
        const kept = mapBack(redacted, place, part.from);
        if (part.from > place)
          expect(redacted.original.slice(kept.from, kept.to)).toBe(redacted.text.slice(place, part.from));
        expect(mapBack(redacted, part.from, part.to)).toEqual({ from: part.originalFrom, to: part.originalTo });
        expect(mapBack(redacted, part.from + 1, part.to - 1)).toEqual({ from: part.originalFrom, to: part.originalTo });
        place = part.to;
      }
    }),
  );
});
