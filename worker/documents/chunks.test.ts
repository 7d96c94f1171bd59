import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { chunksOf } from "./chunks.ts";

const sentence =
  "I led the migration of forty services to Kubernetes in nine months, without an outage that a customer noticed. ";
const role = (name: string) =>
  `${name}, Harbour Payments\t2019 – 2024\n${sentence}\n• Cut the cost of logging by half.\n`;
const page = (number: number) => ({
  number,
  text: `Experience\n${["Engineer", "Analyst", "Nurse", "Cook", "Driver", "Clerk", "Teacher"].map((title) => role(`${title} ${number}`)).join("\n")}\nEducation\n${sentence.repeat(2)}\nSkills\nGo, Rust, Kafka`,
});
const pages = [page(1), page(2), page(3)];

describe("passages", () => {
  it("are some 400 to 700 letters on their page, within their section, and at most fifty for three pages", () => {
    const chunks = chunksOf(pages);
    expect(chunks.length).toBeLessThanOrEqual(50);
    expect(chunks.length).toBeGreaterThanOrEqual(9);
    for (const { text } of chunks) expect(text.length).toBeLessThanOrEqual(760);
    expect(chunks.map((chunk) => chunk.page)).toEqual(chunks.map((chunk) => chunk.page).toSorted());
    const education = chunks.filter((chunk) => chunk.heading === "Education");
    expect(education).toHaveLength(3);
    for (const { text } of education) expect(text).toMatch(/^Education\n/);
  });

  it("repeat a little of what was before, and lose nothing", () => {
    const text = Array.from({ length: 12 }, (_, index) => `Line ${index}: ${sentence}`).join("\n");
    const chunks = chunksOf([{ number: 1, text }]);
    for (let index = 0; index < 12; index += 1)
      expect(chunks.some((chunk) => chunk.text.includes(`Line ${index}:`))).toBe(true);
    const words = Array.from({ length: 60 }, (_, index) => `word${index} stands here.`).join("\n");
    const short = chunksOf([{ number: 1, text: words }]);
    for (const [index, chunk] of short.entries()) {
      const last = short[index - 1]?.text.split("\n").at(-1);
      if (last !== undefined) expect(chunk.text).toContain(last);
    }
  });

  it("carry their heading over to the next page and keep their ids", () => {
    const text = sentence.repeat(5);
    const [first, second] = [
      chunksOf([
        { number: 1, text: `# Projects\n${text}` },
        { number: 2, text },
      ]),
      chunksOf([
        { number: 1, text: "Hello" },
        { number: 2, text },
      ]),
    ];
    expect(first.map(({ heading }) => heading)).toEqual(first.map(() => "Projects"));
    expect(first.filter((chunk) => chunk.page === 2).map(({ id }) => id)).toEqual(
      second.filter((chunk) => chunk.page === 2).map(({ id }) => id),
    );
    expect(
      new Set(
        chunksOf([
          { number: 1, text: sentence },
          { number: 2, text: sentence },
        ]).map(({ id }) => id),
      ).size,
    ).toBe(2);
  });

  it("hold every word of any text, in any script, and never half a letter", () => {
    const words = fc.array(
      fc.oneof(
        fc.constantFrom("Education", "Go.", "我负责支付系统", "مرحبا", "😀😀", "\n", "\n\n", "# Projects"),
        fc.string({ unit: "grapheme", maxLength: 900 }),
      ),
      { maxLength: 40 },
    );
    fc.assert(
      fc.property(words, (parts) => {
        const text = parts.join(" ").trim();
        const chunks = chunksOf([{ number: 1, text }]);
        const all = chunks.map((chunk) => chunk.text).join("\n");
        expect(all.isWellFormed()).toBe(text.isWellFormed());
        const bare = (one: string) => one.replace(/\s/g, "");
        for (const line of text.split("\n").filter((one) => one.length <= 240)) expect(bare(all)).toContain(bare(line));
        expect(new Set(chunks.map((chunk) => chunk.id)).size).toBe(chunks.length);
        for (const chunk of chunks) expect(chunk.text.length).toBeLessThanOrEqual(900);
      }),
      { numRuns: 200 },
    );
  });
});
