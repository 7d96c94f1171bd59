import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { agreementLevel, randomVariance, withinGroupAgreement } from "./agreement.ts";
import { bandOf, combineRatings, overall } from "./combine.ts";

test.each<[number[], number, number, { min: number; max: number } | null]>([
  [[4], 4, 4, null],
  [[3, 4], 3.5, 4, { min: 3, max: 4 }],
  [[3, 3, 4], 3.3, 3, { min: 3, max: 4 }],
  [[1, 5, 5], 3.7, 4, { min: 1, max: 5 }],
  [[2, 2, 2], 2, 2, { min: 2, max: 2 }],
])("judges %j are %d, closest to level %d", (ratings, rating, anchor, spread) => {
  expect(combineRatings(ratings)).toEqual({ rating, anchor, spread });
});

const cell = (weight: number, ...ratings: number[]) => ({
  weight,
  ratings,
  rating: ratings.length === 0 ? null : combineRatings(ratings).rating,
});

describe("the overall score", () => {
  test.each<[string, ReturnType<typeof cell>[], number | null, string]>([
    ["all at level 1 is 0", [cell(1, 1), cell(2, 1)], 0, "scored"],
    ["all at level 5 is 100", [cell(1, 5), cell(2, 5)], 100, "scored"],
    ["S1.9 own weights count: 3·4 + 1·2 over 4 is 3.5, which is 63 of 100", [cell(3, 4), cell(1, 2)], 63, "scored"],
    ["weight 0 is rated and does not count", [cell(0, 1), cell(1, 5)], 100, "scored"],
    ["what could not be rated leaves its weight to the rest", [cell(3, 3), cell(2)], 50, "scored"],
    ["less than 60 % of the weight rated gives none", [cell(1, 5), cell(1)], null, "too_little_rated"],
    ["weights that sum to 0 give none", [cell(0, 5), cell(0, 4)], null, "no_weights"],
    ["a plan without competencies gives none", [], null, "no_weights"],
  ])("%s", (_, cells, score, why) => {
    expect(overall(cells)).toMatchObject({ score, why });
  });

  test("share of the weight that was rated", () => {
    expect(overall([cell(3, 3), cell(1)]).rated).toBe(0.75);
  });
});

describe("the interval", () => {
  // By hand: cells 3, 4 and 4, 4 with equal weight. Sum of squares 0.5 over 2 degrees of freedom gives s² = 0.25; error
  // √(0.25 · (0.25/2 + 0.25/2)) = 0.25; t(2) = 4.303; half width 1.0758 rating points = 26.9. Centre 3.75 = 68.75.
  test("two competencies, two judges", () => {
    expect(overall([cell(1, 3, 4), cell(1, 4, 4)]).interval).toEqual([42, 96]);
  });
  // Judges of one mind: rounding to whole steps still leaves 1/12. √(1/12 · (0.25/3 + 0.25/3)) = 0.11785; t(4) = 2.776; 0.3272 = 8.2 points.
  test("full agreement is no certainty", () => {
    expect(overall([cell(1, 4, 4, 4), cell(1, 4, 4, 4)]).interval).toEqual([67, 83]);
  });
  test("one judge each: none", () => {
    expect(overall([cell(1, 4), cell(1, 2)]).interval).toBeNull();
  });

  const cells = fc.array(
    fc
      .record({
        weight: fc.integer({ min: 0, max: 9 }),
        ratings: fc.array(fc.integer({ min: 1, max: 5 }), { maxLength: 5 }),
      })
      .map(({ weight, ratings }) => cell(weight, ...ratings)),
    { maxLength: 6 },
  );
  test("ratings that are all the same give that score, whatever the weights add up to", () => {
    for (const weights of [[1], [1, 1, 1], [37.8, 84.7, 72.8, 35.4, 49.8, 51.5]])
      expect(overall(weights.map((weight) => cell(weight, 3, 4))).score).toBe(63);
  });

  test("property: within the scale, around the score, and the score between lowest and highest rating", () => {
    fc.assert(
      fc.property(cells, (given) => {
        const { score, interval, rated } = overall(given);
        expect(rated).toBeGreaterThanOrEqual(0);
        expect(rated).toBeLessThanOrEqual(1);
        if (score === null) {
          expect(interval).toBeNull();
          return;
        }
        const points = given.flatMap((entry) =>
          entry.rating === null || entry.weight === 0 ? [] : [((entry.rating - 1) / 4) * 100],
        );
        // Rounded to whole points.
        expect(score).toBeGreaterThan(Math.min(...points) - 0.51);
        expect(score).toBeLessThan(Math.max(...points) + 0.51);
        if (interval !== null) {
          expect(interval[0]).toBeLessThanOrEqual(score);
          expect(interval[1]).toBeGreaterThanOrEqual(score);
          expect(interval[0]).toBeGreaterThanOrEqual(0);
          expect(interval[1]).toBeLessThanOrEqual(100);
        }
      }),
    );
  });
});

describe("agreement within a group", () => {
  test("variance of random answers on five points is 2, as James, Demaree and Wolf give it", () => {
    expect(randomVariance).toBe(2);
  });
  // By hand: the variance (n − 1) of 3, 4, 5 is 1, so 1 − 1/2; of 4, 4, 5 it is 1/3, so 1 − 1/6.
  test.each<[number[], number | null]>([
    [[4, 4, 4], 1],
    [[3, 4, 5], 0.5],
    [[4, 4, 5], 5 / 6],
    [[1, 5], 0],
    [[3], null],
    [[], null],
  ])("%j: %d", (ratings, expected) => {
    const value = withinGroupAgreement(ratings);
    if (expected === null) expect(value).toBeNull();
    else expect(value).toBeCloseTo(expected, 10);
  });
  test.each<[number, string]>([
    [0.83, "strong"],
    [0.6, "moderate"],
    [0.5, "weak"],
  ])("%d is %s", (value, level) => {
    expect(agreementLevel(value)).toBe(level);
  });
});

describe("bands are the organisation's own", () => {
  const bands = [
    { id: "meet", label: "Meet soon", from: 70 },
    { id: "talk", label: "Talk it over", from: 40 },
    { id: "look", label: "Look again", from: 0 },
  ];
  test.each<[number | null, string | null]>([
    [100, "meet"],
    [70, "meet"],
    [69, "talk"],
    [0, "look"],
    [null, null],
  ])("%s: %s", (score, id) => {
    expect(bandOf(score, bands)?.id ?? null).toBe(id);
  });
  test("none below the lowest, none without bands", () => {
    expect(bandOf(10, bands.slice(0, 2))).toBeNull();
    expect(bandOf(80, [])).toBeNull();
  });
});
