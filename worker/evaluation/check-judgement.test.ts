import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { careAnswer, orderAnswer, sealedInterview, smallPlan } from "#worker/testing/sealed-interview.ts";
import { checkJudgement } from "./check-judgement.ts";
import { prepareMaterial } from "./material.ts";

const material = prepareMaterial(
  sealedInterview(smallPlan, { "q-order": [`My name is Anna. ${orderAnswer}`], "q-care": [careAnswer] }),
  ["Anna Schmidt"],
);
const order = material.competencies.find((entry) => entry.competency.id === "order");
if (order === undefined) throw new Error("the plan of this test has the competency");

const quote = {
  line: "answer-1",
  text: "I labelled every shelf",
  direction: "supports",
  shows: "Describes the system that was set up",
};
const good = {
  judge: "j",
  rating: 4,
  abstained: null,
  rationale: "Clear steps.",
  quotes: [quote],
  missing: ["Says what became better"],
};
const check = (raw: unknown) => checkJudgement({ judge: "j", raw }, order);

test("an honest judgement stands as it is, and its quote leads back to the original words", () => {
  expect(check({ ...good, quotes: [{ ...quote, text: "my name is [name] I labelled every shelf" }] })).toEqual({
    judge: "j",
    rating: 4,
    abstained: null,
    rationale: "Clear steps.",
    quotes: [
      {
        line: "answer-1",
        question: "q-order",
        from: 0,
        to: 39,
        text: "My name is Anna. I labelled every shelf",
        match: "aligned",
        negated: false,
        direction: "supports",
        shows: "Describes the system that was set up",
      },
    ],
    dropped: 0,
    missing: ["Says what became better"],
  });
});

describe("no rating without evidence", () => {
  test.each<[string, unknown[]]>([
    ["no quotes", []],
    ["an invented one", [{ ...quote, text: "I reorganised the whole warehouse alone" }]],
    ["a stitched one", [{ ...quote, text: "I labelled every shelf and nobody asked me" }]],
    ["the interviewer's line", [{ ...quote, line: "a0", text: "a time when you brought order" }]],
    ["words of the anchor", [{ ...quote, text: "Order at level 5." }]],
    [
      "an answer to another competency's question",
      [{ ...quote, line: "answer-2", text: "I wrapped it in two blankets" }],
    ],
    ["no direction", [{ ...quote, direction: "sideways" }]],
    ["not an object", ["I labelled every shelf", null, 7]],
    ["in another language", [{ ...quote, text: "Ich habe jedes Regal beschriftet" }]],
    ["negated by its context", [{ ...quote, text: "asked me any more", line: "answer-1" }]],
  ])("%s", (_, quotes) => {
    expect(check({ ...good, quotes })).toMatchObject({ rating: null, abstained: "too_little_evidence", rationale: "" });
  });
  test("a high rating with nothing in its favour", () => {
    expect(check({ ...good, rating: 5, quotes: [{ ...quote, direction: "challenges" }] })).toMatchObject({
      rating: null,
    });
    expect(check({ ...good, rating: 2, quotes: [{ ...quote, direction: "challenges" }] })).toMatchObject({ rating: 2 });
  });
});

describe("field by field", () => {
  test.each<[string, unknown, object]>([
    ["prose", "The candidate is great.", { rating: null, abstained: "judges_failed", quotes: [] }],
    ["nothing", undefined, { rating: null, abstained: "judges_failed" }],
    ["a rating of 7", { ...good, rating: 7 }, { rating: null, abstained: "judges_failed", quotes: [{}] }],
    ["a rating of 3.5", { ...good, rating: 3.5 }, { rating: null, abstained: "judges_failed" }],
    ["a rating in words", { ...good, rating: "5" }, { rating: null }],
    [
      "rated and abstained at once",
      { ...good, abstained: "too_little_evidence" },
      { rating: null, abstained: "too_little_evidence" },
    ],
    ["an unknown reason to abstain", { ...good, abstained: "bored" }, { rating: 4, abstained: null }],
    ["a rationale that is no text", { ...good, rationale: 5 }, { rating: 4, rationale: "" }],
    ["what was missing is no list", { ...good, missing: "all" }, { rating: 4, missing: [] }],
    ["what was missing is not in the plan", { ...good, missing: ["A degree", 3] }, { rating: 4, missing: [] }],
    [
      "what a quote shows is not in the plan",
      { ...good, quotes: [{ ...quote, shows: "Genius" }] },
      { rating: 4, quotes: [{ shows: null }] },
    ],
    [
      "one quote of two invented",
      { ...good, quotes: [quote, { ...quote, text: "I am the best there is" }] },
      { rating: 4, dropped: 1 },
    ],
    ["the same quote twice", { ...good, quotes: [quote, quote] }, { rating: 4, quotes: [{}], dropped: 0 }],
  ])("%s", (_, raw, expected) => {
    expect(check(raw)).toMatchObject(expected);
  });
  test("line breaks and control characters do not reach the page", () => {
    expect(check({ ...good, rationale: "a\u0000\u202Eb\n\nc " }).rationale).toBe("a b c");
    expect(check({ ...good, rationale: "x".repeat(5_000) }).rationale).toHaveLength(600);
  });
});

const anyQuote = fc.record({
  line: fc.constantFrom("answer-1", "answer-2", "a0", "a1", "nowhere"),
  text: fc.oneof(
    fc.string({ maxLength: 80 }),
    fc.constantFrom(
      orderAnswer.slice(4, 40),
      "nobody asked me any more",
      "I labelled every shelf",
      "Order at level 5.",
    ),
  ),
  direction: fc.constantFrom("supports", "challenges", "x"),
  shows: fc.oneof(fc.constant(null), fc.string()),
});

test("property: a judge that lies about everything yields no rating without evidence in the candidate's own words", () => {
  fc.assert(
    fc.property(
      fc.record(
        {
          rating: fc.oneof(fc.integer({ min: -1, max: 9 }), fc.string()),
          abstained: fc.constant(null),
          rationale: fc.string(),
          quotes: fc.array(anyQuote, { maxLength: 6 }),
          missing: fc.array(fc.string()),
        },
        { requiredKeys: [] },
      ),
      (raw) => {
        const checked = check(raw);
        if (checked.rating !== null) expect(checked.quotes.length).toBeGreaterThan(0);
        expect(checked.rating === null).toBe(checked.abstained !== null);
        for (const found of checked.quotes) {
          const answer = order.answers.find(({ line }) => line.id === found.line);
          expect(answer?.line.by).toBe("candidate");
          expect(answer?.line.text.slice(found.from, found.to)).toBe(found.text);
        }
      },
    ),
  );
});
