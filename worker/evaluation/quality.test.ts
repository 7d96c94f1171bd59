import { describe, expect, test } from "vitest";
import type { TranscriptLine } from "#contract/transcript-line.ts";
import { checkQuality } from "./quality.ts";

const line = (text: string, more: Partial<TranscriptLine> = {}): TranscriptLine => ({
  id: `l-${text.slice(0, 12)}-${more.id ?? ""}`,
  at: 0,
  by: "candidate",
  text,
  turn: "t1",
  question: "q",
  kind: "answer",
  channel: "text",
  confidence: null,
  audio: null,
  ...more,
});
const long =
  "I checked the invoice against the order, found that two items were billed twice, called the supplier and had the difference paid back within one week, which saved us four hundred euros.";

describe("an answer is left out when it is", () => {
  test.each<[string, string, Partial<TranscriptLine>, string]>([
    ["empty", " \n ", {}, "empty"],
    ["only punctuation", "… ?!", {}, "noise"],
    ["one key held down", "aaaaaaaaaaaaaaaa", {}, "noise"],
    ["a row of keys", "sdfghjkl qwrtzp sdkjfh", {}, "noise"],
    ["one word over and over", "bla bla bla bla bla bla", {}, "noise"],
    ["mostly symbols", "#### $$$$ ab ****", {}, "noise"],
    ["transcribed without confidence", long, { confidence: 0.2, channel: "voice" }, "low_confidence"],
  ])("%s", (_, text, more, reason) => {
    expect(checkQuality([line(text, more)]).leftOut.map((entry) => entry.reason)).toEqual([reason]);
  });
});

describe("an answer is kept when it is", () => {
  test.each<[string, string, Partial<TranscriptLine>]>([
    ["short", "Yes.", {}],
    ["in another language", "Я проверил счёт и позвонил поставщику", {}],
    ["in a script without spaces", "我检查了发票并联系了供应商", {}],
    ["full of abbreviations", "SQL, HTTP, TCP and k8s", {}],
    ["transcribed with fair confidence", long, { confidence: 0.6, channel: "voice" }],
    ["transcribed with little, and looked over by its speaker", long, { confidence: 0.2, reviewed: true }],
    ["right to left", "فحصت الفاتورة واتصلت بالمورد", {}],
  ])("%s", (_, text, more) => {
    expect(checkQuality([line(text, more)]).used).toHaveLength(1);
  });
});

test.each<[string, TranscriptLine[], string | null]>([
  ["no line at all", [], "nothing_said"],
  ["only the interviewer spoke", [line(long, { by: "interviewer", kind: "question" })], "nothing_said"],
  ["only empty answers", [line(" "), line("", { id: "2" })], "nothing_said"],
  ["only a button was pressed", [line("repeat", { kind: "request" })], "nothing_said"],
  ["a few words", [line("I do not know.")], "too_few_words"],
  ["most of it noise", [line(long), line("sdfghjkl qwrtzp"), line("hhhhhhhhhh")], "unintelligible"],
  [
    "40 % noise",
    [line(long), line(long, { id: "2" }), line(long, { id: "3" }), line("sdfghjkl"), line("hhhhhhhhhh")],
    null,
  ],
  ["one whole answer", [line(long)], null],
])("no scores: %s", (_, lines, blocked) => {
  expect(checkQuality(lines).blocked).toBe(blocked);
});
