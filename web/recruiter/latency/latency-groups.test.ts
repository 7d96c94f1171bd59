import { expect, it } from "vitest";
import { latencyGroups, type LatencyRow, marksFor, secondsWords, waitIn } from "./latency-groups.ts";

const row = (more: Partial<LatencyRow>): LatencyRow => ({
  stage: "sent",
  mode: "cascade",
  stt: "deepgram/nova-3",
  tts: "cartesia/sonic",
  region: "fra",
  count: 12,
  p50: 900,
  p95: 1_700,
  ...more,
});

it("keeps together what was measured with the same providers in the same region", () => {
  const groups = latencyGroups([row({}), row({ stage: "heard", count: 9 }), row({ region: "syd", count: 2 })]);
  expect(groups.map(({ region, turns, rows }) => [region, turns, rows.length])).toEqual([
    ["fra", 12, 2],
    ["syd", 2, 1],
  ]);
});

it("takes for the wait what was heard, else what was sent, and nothing in place of both", () => {
  expect(waitIn({ rows: [row({}), row({ stage: "heard" })] })?.stage).toBe("heard");
  expect(waitIn({ rows: [row({})] })?.stage).toBe("sent");
  expect(waitIn({ rows: [row({ stage: "words" })] })).toBeNull();
});

it("draws a line of time that every time fits on, with few marks", () => {
  for (const p95 of [0, 40, 101, 999, 1_000, 1_001, 4_321, 61_000, 599_000, 600_000]) {
    const marks = marksFor([row({ p95 })]);
    expect(marks[0]).toBe(0);
    expect(marks.at(-1)).toBeGreaterThanOrEqual(p95);
    expect(marks.length).toBeLessThanOrEqual(6);
    expect(marks.length).toBeGreaterThanOrEqual(2);
  }
  expect(marksFor([row({ p95: 1_700 })])).toEqual([0, 500, 1_000, 1_500, 2_000]);
});

it("says times with as many digits as they bear", () => {
  expect([-20, 0, 345, 1_240, 12_600].map(secondsWords)).toEqual(["0.00 s", "0.00 s", "0.34 s", "1.2 s", "13 s"]);
});
