import { describe, expect, it } from "vitest";
import { line, rawPdf } from "#worker/testing/documents/raw-pdf.ts";
import { stored } from "#worker/testing/documents/stored.ts";
import { readDocument } from "./read-document.ts";

async function pagesOf(bytes: Uint8Array) {
  const reading = await readDocument(bytes, { name: "cv.pdf", type: null });
  if (!reading.ok) throw new Error(reading.problem.kind);
  return reading.document;
}

/** CVs that a browser has printed; the pages that it printed lie beside them. */
const printed = (name: string) => pagesOf(stored(name));
const drawn = async (content: string, more = "") =>
  (await pagesOf(rawPdf({ pages: [{ content, more }] }))).pages[0]?.text;

/** Whether these stand in the text in this order. */
function inOrder(text: string | undefined, ...parts: string[]): void {
  const places = parts.map((part) => text?.indexOf(part) ?? -1);
  expect(places).not.toContain(-1);
  expect(places).toEqual(places.toSorted((a, b) => a - b));
}

describe("pages are read as a person reads them", () => {
  it("columns one after the other, on a coloured ground, with a white name on a bar", async () => {
    const { pages, dropped } = await printed("two-columns.pdf");
    const text = pages[0]?.text;
    inOrder(
      text,
      "Mara Lindqvist",
      "CONTACT",
      "Kubernetes",
      "Dutch (B2)",
      "choir 😀",
      "PROFILE",
      "Staff Engineer",
      "EDUCATION",
    );
    expect(text).toContain(
      "Led the migration of forty services from virtual machines to\nKubernetes in nine months without an outage.",
    );
    expect(text).toContain("SKILLS\nKubernetes\nPostgreSQL\nGo, Rust\nTerraform\n");
    expect(dropped).toEqual([]);
  });

  it("tables row by row, divided words joined, and nothing that was put there for a machine", async () => {
    const { pages, dropped } = await printed("lebenslauf.pdf");
    const text = pages[0]?.text;
    expect(text).toMatch(/2011 – 2018\s+Gesundheits- und Krankenpfleger, Städtisches Krankenhaus/);
    expect(text).toContain(
      "2008 – 2011\tPflegehelfer, Seniorenzentrum Neißeblick\nGrund- und Behandlungspflege\nNachtwachen",
    );
    expect(text).toMatch(/Sprachen\s+Deutsch \(Muttersprache\), Polnisch \(B1\)/);
    expect(text).toContain("Krankenstandsquote");
    expect(text).toContain("Jahren deutlich gesenkt. Öffentlichkeitsarbeit und Personalentwicklung gehören\n");
    expect(text).not.toMatch(/Hinweis|geeignet/);
    expect(dropped).toMatchObject([{ page: 1, why: "invisible_colour" }]);
  });

  it("Arabic from right to left, with the numbers and names in it from left to right", async () => {
    const { pages } = await printed("arabic.pdf");
    expect(pages[0]?.text.split("\n").filter((one) => one !== "")).toEqual([
      "ليلى حداد",
      "مهندسة برمجيات في عمّان، أعمل مع PostgreSQL و Kafka منذ 2016.",
      "الخبرة",
      "2019 – 2024\tمهندسة أولى، شركة الأفق (Horizon)",
      "2016 – 2019\tمطوّرة خلفية، بنك النيل",
      "التعليم",
      "بكالوريوس علوم الحاسوب، الجامعة الأردنية، 2015",
    ]);
  });

  it("Chinese without spaces, and emoji", async () => {
    const { pages } = await printed("chinese.pdf");
    expect(pages[0]?.text).toContain("王小明\n后端工程师 · 上海 😀\n\n工作经历\n");
    expect(pages[0]?.text).toContain("负责支付系统的重构，将故障率降低了百分之四十。");
  });
});

describe("pages that are drawn in an odd order", () => {
  const left = ["Skills", "Go", "Kafka", "Languages", "Swedish", "English"];
  const right = [
    "Experience",
    "Staff engineer at Harbour",
    "Led a migration",
    "Systems engineer",
    "Ran Kafka",
    "Education at Lund",
  ];

  it("columns whose lines do not stand level are columns, even when drawn line by line", async () => {
    const content = left
      .map((word, index) => line(word, 60, 700 - index * 15) + line(right[index] ?? "", 220, 704 - index * 18))
      .join("");
    expect((await drawn(content))?.split(/\n+/)).toEqual([...left, ...right]);
  });

  it("columns that stand level are columns when they were drawn one after the other", async () => {
    const column = (words: string[], x: number) => words.map((word, index) => line(word, x, 700 - index * 15)).join("");
    expect((await drawn(column(left, 60) + column(right, 220)))?.split(/\n+/)).toEqual([...left, ...right]);
    expect((await drawn(column(right, 220) + column(left, 60)))?.split(/\n+/)).toEqual([...left, ...right]);
  });

  it("a date at the end of a line belongs to the line", async () => {
    const content = [
      line("Harbour Payments, Rotterdam", 60, 700) + line("2019 - 2024", 470, 700),
      line("Led the migration of forty services to other machines in nine months", 60, 685),
      line("Nordhavn Rail, Copenhagen", 60, 660) + line("2014 - 2019", 470, 660),
      line("Ran the feed of the timetable for three data centres and two countries", 60, 645),
    ].join("");
    inOrder(
      await drawn(content),
      "Harbour Payments, Rotterdam\t2019 - 2024\nLed",
      "Nordhavn Rail, Copenhagen\t2014 - 2019\nRan",
    );
  });

  it("bullets stay with their lines", async () => {
    const content = ["Go", "Kafka", "Terraform", "Ran three data centres"]
      .map((word, index) => line("\x95", 60, 700 - index * 15) + line(word, 90, 700 - index * 15))
      .join("");
    expect(await drawn(content)).toBe("• Go\n• Kafka\n• Terraform\n• Ran three data centres");
  });

  it("letters that were set one by one, spread headings and doubled print", async () => {
    const spread =
      [..."WORK"].map((letter, index) => line(letter, 60 + index * 14, 700)).join("") +
      [..."LIFE"].map((letter, index) => line(letter, 140 + index * 14, 700)).join("");
    const single = "BT /F1 11 Tf 60 680 Td [(Ru) -20 (n) -300 (Ka) 30 (fka)] TJ ET ";
    const doubled = line("Nordhavn", 60, 660) + line("Nordhavn", 60.4, 660);
    expect(await drawn(spread + single + doubled)).toBe("WORK LIFE\nRun Kafka\nNordhavn");
  });

  it("pages and lines that are turned", async () => {
    const turned = "BT /F1 11 Tf 0 1 -1 0 100 100 Tm (Reads upwards) Tj ET ";
    expect(await drawn(line("Reads across", 200, 500) + turned)).toBe("Reads across\n\nReads upwards");
    expect(await drawn(turned, "/Rotate 90")).toBe("Reads upwards");
  });
});
