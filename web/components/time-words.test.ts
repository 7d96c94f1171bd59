import { describe, expect, test } from "vitest";
import { agoWords, clockWords, durationWords } from "./time-words.ts";

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

describe("durations", () => {
  test.each([
    [0, "0 seconds"],
    [1_000, "1 second"],
    [59_900, "1 minute"],
    [25 * minute, "25 minutes"],
    [59.6 * minute, "1 hour"],
    [90 * minute, "1 h 30 min"],
    [3 * day, "3 days"],
  ])("%d ms is %s", (ms, words) => expect(durationWords(ms)).toBe(words));

  test("a clock counts up past the hour and never below zero", () => {
    expect(clockWords(-5_000)).toBe("00:00");
    expect(clockWords(65_999)).toBe("01:05");
    expect(clockWords(hour + 5 * minute)).toBe("1:05:00");
  });
});

describe("how long ago", () => {
  const now = Date.UTC(2026, 10, 21, 12);
  test.each([
    [now - 10_000, "just now"],
    [now - 5 * minute, "5 minutes ago"],
    [now - 59.8 * minute, "1 hour ago"],
    [now - 23.8 * hour, "1 day ago"],
    [now + 3 * day, "in 3 days"],
    [now + hour, "in 1 hour"],
    [Date.UTC(2026, 8, 1, 12), "1 September 2026"],
  ])("%d", (at, words) => expect(agoWords(at, now)).toBe(words));
});
