import { describe, expect, test } from "vitest";
import { fuse, indexOf } from "./search.ts";
import { ngramMeasure, ngramVector } from "./ngram-vector.ts";
import { wordsOf } from "./words.ts";

const cv = [
  "2019–2023 Platform engineer at Brightwater. Ran Apache Kafka in production for 40 teams and moved it to KRaft.",
  "Led the migration of the billing monolith to services written in Go and C++.",
  "Volunteered as a football coach for a youth team.",
  "Languages: English, Portuguese. Certificates: AWS Solutions Architect.",
].map((text, index) => ({ id: `p${index}`, text, vector: null }));

const first = (query: string) => indexOf(cv, null, "en").search({ text: query, vector: null }, 3)[0]?.id;

describe("S0.6 search in a CV", () => {
  test("finds words, their other forms, and names with signs", () => {
    expect(first("Who has run Kafka in production?")).toBe("p0");
    expect(first("Tell me about a time when you migrated something")).toBe("p1");
    expect(first("c++")).toBe("p1");
    expect(first("coaching")).toBe("p2");
  });

  test("without vectors of a model the letters' are used, and named", () => {
    expect(indexOf(cv, null, "en").measure).toBe(ngramMeasure);
    expect(indexOf(cv, "gemini:embedding", "en").measure).toBe(ngramMeasure);
  });

  test("vectors of a model decide where words do not", () => {
    const placed = cv.map((entry, index) => ({
      ...entry,
      vector: Float32Array.from(cv, (_, at) => (at === index ? 1 : 0)),
    }));
    const index = indexOf(placed, "fake:4", "en");
    expect(index.measure).toBe("fake:4");
    const [hit] = index.search({ text: "zzz", vector: Float32Array.of(0, 0, 0.8, 0.6) }, 2);
    expect(hit).toMatchObject({ id: "p2" });
    expect(hit?.similarity).toBeCloseTo(0.8);
    expect(index.search({ text: "zzz", vector: null }, 2)).toEqual([]);
  });

  test("an empty CV, an empty query and one of stop words find nothing", () => {
    expect(indexOf([], null, "en").search({ text: "kafka", vector: null }, 3)).toEqual([]);
    for (const text of ["", "the and of", "?!"])
      expect(indexOf(cv, null, "en").search({ text, vector: null }, 3)).toEqual([]);
  });

  test("scripts without spaces are taken apart into words", () => {
    expect(wordsOf("负责数据库迁移").length).toBeGreaterThan(2);
    const chinese = [
      { id: "a", text: "负责数据库迁移和性能优化", vector: null },
      { id: "b", text: "组织团队培训", vector: null },
    ];
    expect(indexOf(chinese, null, "en").search({ text: "数据库", vector: null }, 1)[0]?.id).toBe("a");
  });
});

test("reciprocal rank fusion by hand: 1/61 + 1/62 each for the two that both orders hold", () => {
  const fused = fuse([
    [0, 1, 2],
    [1, 0],
  ]);
  expect(fused.map((entry) => entry.item)).toEqual([0, 1, 2]);
  expect(fused[0]?.score).toBeCloseTo(1 / 61 + 1 / 62);
  expect(fused[2]?.score).toBeCloseTo(1 / 63);
});

test("vectors of letters have length 1, are the same each time, and are near for forms of one word", () => {
  const near = (a: string, b: string) =>
    ngramVector(a).reduce((sum, value, at) => sum + value * (ngramVector(b)[at] ?? 0), 0);
  expect(Math.hypot(...ngramVector("migration of data"))).toBeCloseTo(1);
  expect(ngramVector("")).toEqual(new Float32Array(1024));
  expect(near("migration", "migrated")).toBeGreaterThan(0.3);
  expect(near("migration", "football")).toBeLessThan(0.1);
});
