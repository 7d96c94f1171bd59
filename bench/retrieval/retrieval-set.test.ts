import { describe, expect, it } from "vitest";
import { retrievalSet } from "./retrieval-set.ts";
import { type Passage, type Question } from "./retrieval-cv.ts";
import { contentWords, sharedWords } from "./shared-words.ts";

const questions = retrievalSet.flatMap((cv) => cv.questions);
const answered = questions.filter((question) => question.passages.length > 0);
const sameLanguage = answered.filter((question) => !question.crossLanguage);
const crossLanguage = answered.filter((question) => question.crossLanguage);

function answersOf(question: Question, passages: Passage[]): Passage[] {
  return passages.filter((passage) => question.passages.includes(passage.id));
}

function overlapping(asked: Question[]): number {
  return asked.filter((question) => question.overlap).length;
}

function distinct<Item>(items: Item[]): number {
  return new Set(items).size;
}

describe("the set as a whole", () => {
  it("has thirty CVs, twenty in English, five in German and one in each of five more languages", () => {
    const languages = Object.groupBy(retrievalSet, (cv) => cv.language);
    const counts = Object.values(languages).map((cvs) => cvs.length);
    expect(counts.toSorted((one, other) => other - one)).toEqual([20, 5, 1, 1, 1, 1, 1]);
    expect(languages.en).toHaveLength(20);
    expect(languages.de).toHaveLength(5);
  });

  it("has no profession twice and every level at least twice", () => {
    expect(distinct(retrievalSet.map((cv) => cv.profession))).toBe(retrievalSet.length);
    expect(distinct(retrievalSet.map((cv) => cv.id))).toBe(retrievalSet.length);
    const levels = Object.values(Object.groupBy(retrievalSet, (cv) => cv.level));
    expect(levels).toHaveLength(5);
    expect(Math.min(...levels.map((cvs) => cvs.length))).toBeGreaterThanOrEqual(2);
  });

  it("asks enough, and some about what the CV does not say", () => {
    expect(answered.length).toBeGreaterThanOrEqual(160);
    expect(questions.length - answered.length).toBeGreaterThanOrEqual(10);
    expect(crossLanguage.length).toBeGreaterThanOrEqual(15);
  });

  it("asks exactly half in other words than the CV's, within a language and across", () => {
    expect(overlapping(sameLanguage) * 2).toBe(sameLanguage.length);
    expect(overlapping(crossLanguage) * 2).toBe(crossLanguage.length);
  });
});

describe.each(retrievalSet)("$id", ({ language, passages, questions: asked }) => {
  it("has 6 to 40 passages of one thought each, in the order of pages", () => {
    expect(passages.length).toBeGreaterThanOrEqual(6);
    expect(passages.length).toBeLessThanOrEqual(40);
    expect(distinct(passages.map((passage) => passage.id))).toBe(passages.length);
    const pages = passages.map((passage) => passage.page);
    expect(pages).toEqual(pages.toSorted((one, other) => one - other));
    expect(distinct(pages)).toBe(pages.at(-1));
    const lengths = passages.map((passage) => passage.text.length);
    expect(Math.min(...lengths)).toBeGreaterThanOrEqual(150);
    expect(Math.max(...lengths)).toBeLessThanOrEqual(700);
  });

  it("says nothing twice", () => {
    const alike = passages.flatMap((one, index) =>
      passages.slice(index + 1).flatMap((other) => {
        const longer = Math.max(...[one, other].map(({ text }) => distinct(contentWords(text))));
        const share = distinct(sharedWords(one.text, other.text)) / longer;
        return share > 0.3 ? [`${one.id} and ${other.id}: ${share}`] : [];
      }),
    );
    expect(alike).toEqual([]);
  });

  it("is asked about passages that it has, spread over it, each question once", () => {
    const ids = passages.map((passage) => passage.id);
    const wanted = asked.flatMap((question) => question.passages);
    expect(wanted.filter((id) => !ids.includes(id))).toEqual([]);
    expect(distinct(wanted)).toBeGreaterThanOrEqual(Math.min(6, ids.length - 1));
    expect(Math.max(...asked.map((question) => question.passages.length))).toBeLessThanOrEqual(3);
    expect(distinct(asked.map((question) => question.ask))).toBe(asked.length);
    if (language === "en") expect(asked.filter((question) => question.crossLanguage)).toEqual([]);
  });

  it.each(asked)("overlap $overlap: $ask", (question) => {
    const compared = question.passages.length > 0 ? answersOf(question, passages) : passages;
    const shared = compared.flatMap((passage) => sharedWords(question.ask, passage.text));
    if (question.overlap) expect(shared).not.toEqual([]);
    else expect(shared).toEqual([]);
  });
});

describe("sharedWords", () => {
  it("finds inflected forms, names in capitals and words with marks", () => {
    expect(sharedWords("Who reserves seats?", "Moved seat reservations")).toEqual(["reserves", "seats"]);
    expect(sharedWords("Do you know AWS?", "Brought the AWS invoice down")).toEqual(["aws"]);
    expect(sharedWords("Größere Prüfungen?", "PRÜFUNG bestanden")).toEqual(["prufungen"]);
  });

  it("finds nothing in other words, and counts no function words", () => {
    expect(sharedWords("calm down an upset relative", "de-escalated conflicts with families on the ward")).toEqual([]);
    expect(sharedWords("What have you done there?", "What they have done there")).toEqual([]);
  });
});
