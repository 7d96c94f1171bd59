import { describe, expect, it } from "vitest";
import { stored } from "#worker/testing/documents/stored.ts";
import { chunksOf } from "./chunks.ts";
import { cvFacts } from "./cv-facts.ts";
import { readDocument } from "./read-document.ts";

function factsOf(text: string) {
  const pages = [{ number: 1, text }];
  return cvFacts(pages, chunksOf(pages));
}

async function factsOfFile(name: string) {
  const reading = await readDocument(stored(name), { name, type: null });
  if (!reading.ok) throw new Error(reading.problem.kind);
  const { pages } = reading.document;
  const chunks = chunksOf(pages);
  return { facts: cvFacts(pages, chunks), chunks };
}

const roles = (text: string) =>
  factsOf(text).roles.map(({ title, employer, span }) => [title, employer, span.from, span.to]);

describe("what we read in a CV", () => {
  it("in English, from a printed file, each fact with the passage that it stands in", async () => {
    const { facts, chunks } = await factsOfFile("two-columns.pdf");
    expect(facts.roles).toMatchObject([
      { title: "Staff Engineer", employer: "Harbour Payments", span: { from: 2019, to: "now" } },
      { title: "Systems Engineer", employer: "Nordhavn Rail", span: { from: 2014, to: 2019 } },
    ]);
    expect(facts.education).toMatchObject([
      { text: "MSc Computer Science, Lund University", span: { from: 2012, to: 2014 } },
      { text: "BSc Mathematics, Uppsala University", span: { from: 2009, to: 2012 } },
    ]);
    expect(facts.skills.map(({ name }) => name)).toEqual(["Kubernetes", "PostgreSQL", "Go", "Rust", "Terraform"]);
    expect(facts.languages).toMatchObject([
      { name: "Swedish", level: "native" },
      { name: "English", level: "C1" },
      { name: "Dutch", level: "B2" },
    ]);
    for (const { source } of [facts.roles, facts.education, facts.skills, facts.languages].flat())
      expect(chunks.find(({ id }) => id === source.passage)?.text).toContain(source.line);
  });

  it("in German, from a table", async () => {
    const { facts } = await factsOfFile("lebenslauf.pdf");
    expect(facts.roles).toMatchObject([
      { title: "Pflegedienstleitung", employer: "Klinikum Oberlausitz gGmbH", span: { from: 2018, to: "now" } },
      { title: "Gesundheits- und Krankenpfleger", employer: "Städtisches Krankenhaus", span: { from: 2011, to: 2018 } },
      { title: "Pflegehelfer", employer: "Seniorenzentrum Neißeblick", span: { from: 2008, to: 2011 } },
    ]);
    expect(facts.education).toMatchObject([
      { span: { from: 2015, to: 2017 } },
      { text: expect.stringContaining("Medizinische"), span: { from: 2005, to: 2008 } },
      { text: "Abitur, Augustum-Annen-Gymnasium", span: { from: null, to: 2005 } },
    ]);
    expect(facts.skills.map(({ name }) => name)).toEqual(["MS Office", "Vivendi PD", "Orbis"]);
    expect(facts.languages.map(({ name, level }) => [name, level])).toEqual([
      ["Deutsch", "Muttersprache"],
      ["Polnisch", "B1"],
      ["Englisch", "A2"],
    ]);
  });

  it.each([
    [
      "title and employer on lines of their own",
      "Experience\nSenior Nurse\nSt. Mary Hospital, Leeds (03/2017 - 06/2021)",
      ["Senior Nurse", "St. Mary Hospital", 2017, 2021],
    ],
    [
      "employer first",
      "Work Experience\nAcme GmbH, Accountant | Jan 2015 – Mar 2018",
      ["Accountant", "Acme GmbH", 2015, 2018],
    ],
    ["at", "EMPLOYMENT\nBackend Developer at Zalandro, 2020 - present", ["Backend Developer", "Zalandro", 2020, "now"]],
    [
      "the span alone",
      "Experience\n2012 – 2016\nWarehouse Manager, Lidlow",
      ["Warehouse Manager", "Lidlow", 2012, 2016],
    ],
    [
      "since",
      "Berufserfahrung\nseit 05/2021\tVertriebsleiterin bei der Nordwind AG",
      ["Vertriebsleiterin", "Nordwind AG", 2021, "now"],
    ],
    [
      "words for months",
      "Beruflicher Werdegang\nMärz 2014 bis Dez. 2019: Köchin, Hotel Adler",
      ["Köchin", "Hotel Adler", 2014, 2019],
    ],
    [
      "Markdown",
      "## Experience\n**Data Scientist**, Kelp Labs (2019–2022)",
      ["Data Scientist", "Kelp Labs", 2019, 2022],
    ],
  ])("roles: %s", (_, text, expected) => {
    expect(roles(text)).toEqual([expected]);
  });

  it("takes no sentence for a role, no number for a year, and no span that runs backwards", () => {
    expect(roles("Experience\n• In 2019 I moved 3,000 customers.\nPhone 0170 2015 2019 44\n2021 – 2014")).toEqual([]);
  });

  it("claims nothing where it knows no heading", async () => {
    const nothing = { roles: [], education: [], skills: [], languages: [] };
    expect(factsOf("I am a nurse. I worked at a hospital from 2014 to 2019 and I speak Polish.")).toEqual(nothing);
    expect((await factsOfFile("arabic.pdf")).facts).toEqual(nothing);
    expect((await factsOfFile("chinese.pdf")).facts).toEqual(nothing);
  });

  it("takes lists and no sentences for skills", () => {
    const text =
      "Skills\nLanguages: English (fluent), German\nBackend: Go, Kafka; PostgreSQL / Redis\n• Terraform\nI have always liked to learn new things from the people around me and to pass them on.\nGo";
    const facts = factsOf(text);
    expect(facts.skills.map(({ name }) => name)).toEqual(["Go", "Kafka", "PostgreSQL", "Redis", "Terraform"]);
    expect(facts.languages.map(({ name, level }) => [name, level])).toEqual([
      ["English", "fluent"],
      ["German", null],
    ]);
  });
});
