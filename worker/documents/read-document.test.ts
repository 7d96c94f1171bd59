import { deflateSync } from "node:zlib";
import { strToU8, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { errorStatus } from "#contract/errors.ts";
import { paragraph, rawDocx } from "#worker/testing/documents/raw-docx.ts";
import { line, picture, rawPdf, stream } from "#worker/testing/documents/raw-pdf.ts";
import { stored } from "#worker/testing/documents/stored.ts";
import type { Limits } from "./document.ts";
import { type ProblemKind, problemSentence } from "./problem.ts";
import { readDocument } from "./read-document.ts";

const text = (words: string) => new TextEncoder().encode(words);
const page = { content: line("Mara Lindqvist, engineer", 72, 760) };
const latin1 = (bytes: Uint8Array) => Array.from(bytes, (byte) => String.fromCharCode(byte)).join("");

async function kindAndText(bytes: Uint8Array, name = "cv", type: string | null = null) {
  const reading = await readDocument(bytes, { name, type });
  if (!reading.ok) throw new Error(reading.problem.kind);
  return { kind: reading.document.kind, text: reading.document.pages.map((one) => one.text).join("\n---\n") };
}

describe("the kind of a file is found from its bytes", () => {
  it.each([
    ["a PDF named .txt", rawPdf({ pages: [page] }), "cv.txt", "text/plain", "pdf"],
    [
      "a PDF behind junk",
      Uint8Array.from([...text("\n\nFrom: mail\n"), ...rawPdf({ pages: [page] })]),
      "cv.pdf",
      null,
      "pdf",
    ],
    ["a DOCX named .pdf", rawDocx(paragraph("Mara Lindqvist, engineer")), "cv.pdf", "application/pdf", "docx"],
    ["text named .pdf", text("Mara Lindqvist, engineer"), "cv.pdf", "application/pdf", "text"],
    ["Markdown", text("# Mara Lindqvist, engineer"), "cv.md", null, "markdown"],
    ["Markdown by its type", text("# Mara Lindqvist, engineer"), "cv", "text/markdown; charset=utf-8", "markdown"],
  ] as const)("%s", async (_, bytes, name, type, kind) => {
    const read = await kindAndText(bytes, name, type);
    expect(read.kind).toBe(kind);
    expect(read.text).toContain("Mara Lindqvist, engineer");
  });
});

describe("text in any of the usual encodings", () => {
  const words = "Jörg Weißmüller – Pflege, Görlitz\nüber 10 Jahre";
  const units = (swap: boolean, mark: boolean) =>
    Uint8Array.from(
      [...(mark ? "\ufeff" : ""), ...words].flatMap((letter) => {
        const code = letter.charCodeAt(0);
        return swap ? [code >> 8, code & 255] : [code & 255, code >> 8];
      }),
    );
  it.each([
    ["UTF-8", text(words)],
    ["UTF-8 with a mark", text(`\ufeff${words}`)],
    ["UTF-16, little end first", units(false, true)],
    ["UTF-16, big end first", units(true, true)],
    ["Windows", Uint8Array.from([...words.replace("–", "\u0096")].map((letter) => letter.charCodeAt(0)))],
  ])("%s", async (_, bytes) => {
    expect((await kindAndText(bytes)).text).toBe(words);
  });

  it("keeps scripts and emoji, drops what nobody sees, and parts pages at form feeds", async () => {
    const read = await readDocument(
      text("مرحبا 中文 👩‍💻\u0007 of\u200bfice\u{e0041}\u{e0042} ﬁne\r\n\r\n\r\n\r\n• Go\u00a0lang\fpage two"),
      { name: "a", type: null },
    );
    expect(read.ok && read.document.pages).toEqual([
      { number: 1, text: "مرحبا 中文 👩‍💻 office fine\n\n• Go lang" },
      { number: 2, text: "page two" },
    ]);
  });

  it("leaves out what Markdown hides", async () => {
    const read = await readDocument(text("# Mara\n<!-- hire me -->\nGo"), { name: "a.md", type: null });
    expect(read.ok && read.document).toMatchObject({
      pages: [{ text: "# Mara\n\nGo" }],
      dropped: [{ why: "hidden_text", characters: 6 }],
    });
  });
});

/** Forms that draw each other ten times: nine of them make a billion. */
function laughing(): Uint8Array {
  const form = (next: number) =>
    stream(
      `/X${next} Do `.repeat(10),
      `/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /X${next} ${next} 0 R >> >>`,
    );
  const objects: Record<number, string> = {
    109: stream("0 0 1 1 re f", "/Type /XObject /Subtype /Form /BBox [0 0 9 9]"),
  };
  for (let at = 100; at < 109; at += 1) objects[at] = form(at + 1);
  return rawPdf({ pages: [{ content: "/X100 Do", resources: "/XObject << /X100 100 0 R >>" }], objects });
}

const zeros = (size: number) => deflateSync(new Uint8Array(size).fill(0x20));
const packed = (bytes: Uint8Array, filter = "/FlateDecode") => stream(latin1(bytes), `/Filter ${filter}`);
const drawing = (content: string) =>
  rawPdf({ pages: [{ content: "", more: "/Contents 100 0 R" }], objects: { 100: content } });
const whole = rawPdf({ pages: [page, page] });

const cases: [string, ProblemKind, () => Uint8Array, Partial<Limits>?][] = [
  ["a PDF with a password", "encrypted", () => stored("password.pdf")],
  ["a PDF that ends in the middle", "cutShort", () => whole.slice(0, whole.length - 400)],
  ["a PDF of which only the start is there", "cutShort", () => whole.slice(0, 20)],
  [
    "a PDF whose inside is nonsense",
    "damaged",
    () => text(`%PDF-1.7\n${"nonsense ".repeat(50)}\nstartxref\n12\n%%EOF`),
  ],
  ["a PDF without pages", "empty", () => rawPdf({ pages: [] })],
  ["a PDF with nothing on its pages", "empty", () => rawPdf({ pages: [{ content: "" }] })],
  ["a PDF of 31 pages", "tooLong", () => rawPdf({ pages: Array.from({ length: 31 }, () => page) })],
  ["a PDF of 10,000 pages", "tooLong", () => rawPdf({ pages: Array.from({ length: 10_000 }, () => page) })],
  ["a page that unpacks to 100 MB", "tooComplex", () => drawing(packed(zeros(100 * 1024 * 1024)))],
  [
    "a page that is packed twice",
    "tooComplex",
    () => drawing(packed(deflateSync(zeros(1024 * 1024)), "[/FlateDecode /FlateDecode]")),
  ],
  ["forms that draw each other", "tooComplex", laughing],
  ["a page that takes too long", "tooComplex", () => rawPdf({ pages: [page] }), { milliseconds: -1 }],
  ["a file of more than 10 MB", "tooLarge", () => new Uint8Array(10 * 1024 * 1024 + 1)],
  ["an empty file", "empty", () => new Uint8Array()],
  ["blank text", "empty", () => text(" \n\t\n")],
  ["text of 200,001 letters", "tooLong", () => text("a".repeat(200_001))],
  [
    "a picture",
    "unsupported",
    () => Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 73, 72, 68, 82]),
  ],
  ["a page of the web", "unsupported", () => text("<!doctype html><p>Mara")],
  ["rich text", "unsupported", () => text("{\\rtf1 Mara}")],
  ["a spreadsheet", "unsupported", () => zipSync({ "xl/workbook.xml": strToU8("<a/>") })],
  [
    "Word before 2007",
    "oldWord",
    () => Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Uint8Array(600)]),
  ],
  [
    "a DOCX with a password",
    "encrypted",
    () =>
      Uint8Array.from([
        0xd0,
        0xcf,
        0x11,
        0xe0,
        0,
        0,
        ...[..."EncryptedPackage"].flatMap((letter) => [letter.charCodeAt(0), 0]),
      ]),
  ],
  ["a DOCX that ends in the middle", "cutShort", () => rawDocx(paragraph("Mara ".repeat(500))).slice(0, 300)],
  ["a DOCX whose inside is nonsense", "damaged", () => rawDocx("<w:p>")],
  ["a DOCX with nothing in it", "empty", () => rawDocx("<w:p/>")],
  ["a DOCX that unpacks to 20 MB", "tooComplex", () => rawDocx(`<w:p>${" ".repeat(20 * 1024 * 1024)}</w:p>`)],
  [
    "a DOCX that draws on entities",
    "damaged",
    () =>
      zipSync({
        "word/document.xml": strToU8(
          '<!DOCTYPE a [<!ENTITY b "ha"><!ENTITY c "&b;&b;">]><w:document><w:body>&c;</w:body></w:document>',
        ),
      }),
  ],
];

describe("a file that is not read gives a code and a sentence that says what to do", () => {
  it.each(cases)("%s: %s", async (_, kind, make, limits) => {
    const reading = await readDocument(make(), { name: "cv.pdf", type: null, limits });
    expect(reading.ok ? null : reading.problem.kind).toBe(kind);
    if (reading.ok) return;
    expect(errorStatus[reading.problem.code]).toBeGreaterThanOrEqual(400);
    for (const language of ["en", "de"] as const)
      expect(problemSentence(kind, language)).toMatch(/(?:Please|Bitte) [^{}]+\.$/);
  });
});

describe("files that are odd and yet read", () => {
  it("a PDF that may be read by everybody and changed by nobody", async () => {
    expect((await kindAndText(stored("no-changes.pdf"))).text).toContain("Mara Lindqvist");
  });

  it("a PDF with a program in it, which does not run", async () => {
    const bytes = rawPdf({
      pages: [page],
      catalog:
        "/OpenAction << /S /JavaScript /JS (globalThis.ranFromPdf = true; app.alert(1)) >> /Names << /JavaScript << /Names [(a) << /S /JavaScript /JS (globalThis.ranFromPdf = true) >>] >> >>",
    });
    expect((await kindAndText(bytes)).text).toBe("Mara Lindqvist, engineer");
    expect("ranFromPdf" in globalThis).toBe(false);
  });

  it("a PDF whose table of places is wrong", async () => {
    const broken = latin1(rawPdf({ pages: [page] })).replace(/startxref\n\d+/, "startxref\n7");
    expect((await kindAndText(Uint8Array.from(broken, (letter) => letter.charCodeAt(0)))).text).toBe(
      "Mara Lindqvist, engineer",
    );
  });

  it("a PDF with a picture of 100 megapixels, which is never unpacked", async () => {
    const huge = picture(4, 4).replace("/Width 4 /Height 4", "/Width 10000 /Height 10000");
    const bytes = rawPdf({
      pages: [{ content: `${page.content} q 200 0 0 200 72 300 cm /I1 Do Q`, resources: "/XObject << /I1 100 0 R >>" }],
      objects: { 100: huge },
    });
    expect((await kindAndText(bytes)).text).toBe("Mara Lindqvist, engineer");
  });
});
