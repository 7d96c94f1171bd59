/** A CV read with a model beside it, which a server plays that speaks Gemini's wire format. */
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { VivaError } from "#contract/errors.ts";
import { parseSettings } from "#worker/env.ts";
import { picture, rawPdf } from "#worker/testing/documents/raw-pdf.ts";
import type { Answer, Asked, Fake } from "#worker/testing/models/behaviour.ts";
import { startGeminiFake } from "#worker/testing/models/gemini-server.ts";
import { readCv } from "./read.ts";

let fake: Fake;
let answer: (asked: Asked) => Answer;
beforeAll(async () => {
  fake = await startGeminiFake({ answer: (asked) => answer(asked) });
});
afterAll(() => fake.stop());
beforeEach(() => {
  answer = () => ({ status: 500 });
});

const withModel = () => ({
  settings: parseSettings({ ENVIRONMENT: "development", GEMINI_API_KEY: "a key", GEMINI_BASE_URL: fake.url }),
});
const without = { settings: parseSettings({ ENVIRONMENT: "development" }) };
const text = (content: string) => ({
  bytes: Uint8Array.from(new TextEncoder().encode(content)),
  name: "cv.txt",
  type: null,
});

const scan = () => {
  const page = { content: "q 595 0 0 842 0 0 cm /Im Do Q", resources: "/XObject << /Im 100 0 R >>" };
  const bytes = new Uint8Array(rawPdf({ pages: [page], objects: { 100: picture(60, 85) } }));
  return { bytes, name: "cv.pdf", type: null };
};

const english = { language: "en", makers: null } as const;
const facts = { roles: [], education: [], skills: ["Kafka", "Mind reading"], languages: [] };

test("S0.1: a model's facts are kept where the text holds them, and passages are placed by its vectors", async () => {
  answer = () => JSON.stringify(facts);
  const read = await readCv(withModel(), text("I ran Kafka for years."), english);
  expect(read.facts.map((fact) => fact.read)).toEqual(["Kafka"]);
  expect(read.readBy).toMatch(/^gemini:.+ cv-facts@2$/u);
  expect(read.passages.measure).toMatch(/^gemini:/u);
  expect(read.passages.passages.every((passage) => passage.vector !== null)).toBe(true);
});

test("where the model fails, rules read it", async () => {
  const read = await readCv(withModel(), text("SKILLS\n\nKafka, Go"), english);
  expect(read).toMatchObject({ readBy: "rules", facts: [{ read: "Kafka" }, { read: "Go" }] });
});

test("without any model there are no vectors, and the interview goes by letters", async () => {
  expect((await readCv(without, text("SKILLS\n\nKafka"), english)).passages).toMatchObject({ measure: null });
});

test("an organisation that wants no model has none: its files go nowhere", async () => {
  answer = () => JSON.stringify(facts);
  const before = fake.requests.length;
  const read = await readCv(withModel(), text("SKILLS\n\nKafka"), { language: "en", makers: [] });
  expect(read).toMatchObject({ readBy: "rules", passages: { measure: null } });
  expect(fake.requests.length).toBe(before);
});

test("a scan is read by a model that sees, which is given the file itself", async () => {
  const file = scan();
  answer = (asked) =>
    asked.attachments.length > 0
      ? JSON.stringify({ pages: [{ number: 1, text: "SKILLS\n\nKafka" }] })
      : JSON.stringify(facts);
  const read = await readCv(withModel(), file, english);
  expect(fake.requests.flatMap((asked) => asked.attachments)).toContainEqual({
    type: "application/pdf",
    bytes: file.bytes.length,
  });
  expect(read.passages.passages.map((passage) => passage.text).join()).toContain("Kafka");
  expect(read.readBy).toContain("read-scan@2");
});

test("otherwise a scan is a sentence that says what to do, in the reader's language", async () => {
  const sentences = await Promise.all(
    (["en", "de"] as const).map((language) =>
      readCv(without, scan(), { language, makers: null }).catch((thrown: unknown) => thrown),
    ),
  );
  expect(sentences).toEqual([
    expect.objectContaining({ code: "DOCUMENT_EMPTY", message: expect.stringContaining("pictures") }),
    expect.objectContaining({ code: "DOCUMENT_EMPTY", message: expect.stringContaining("Bilder") }),
  ]);
  expect(sentences[0]).toBeInstanceOf(VivaError);
  // A model that sees nothing is no better.
  await expect(readCv(withModel(), scan(), english)).rejects.toMatchObject({ code: "DOCUMENT_EMPTY" });
});
