import { describe, expect, test } from "vitest";
import { measureSpeech } from "./speech-measures.ts";

const word = (fromMs: number, toMs: number) => ({ fromMs, toMs });
const heard = { text: "I led it.", confidence: 0.9, durationMs: 60_000, words: [] };

describe("measures of a spoken answer (S2.5)", () => {
  test("pace is that of the talk and not of the silence around it", () => {
    const words = [word(10_000, 10_400), word(10_500, 11_000), word(13_500, 14_000)];
    expect(measureSpeech({ ...heard, words })).toEqual({
      words: 3,
      wordsPerMinute: 45,
      pauses: { count: 1, longestMs: 2_500 },
      confidence: 0.9,
    });
  });

  test("without times of words, the recording's length counts and pauses are not claimed", () => {
    expect(measureSpeech({ ...heard, confidence: null })).toEqual({
      words: 3,
      wordsPerMinute: 3,
      pauses: null,
      confidence: null,
    });
  });

  test.each([
    ["no pause where the quiet is as long as the limit", [word(0, 1_000), word(2_500, 4_000)], 0],
    ["a pause just beyond it", [word(0, 1_000), word(2_501, 4_000)], 1],
    ["none inside a word that lasts longer than the next", [word(0, 5_000), word(1_000, 1_200), word(6_000, 7_000)], 0],
    ["the same, whatever the order in which words come", [word(4_000, 5_000), word(0, 1_000)], 1],
  ])("%s", (_, words, count) => {
    expect(measureSpeech({ ...heard, words }).pauses?.count).toBe(count);
  });

  test("a pace over less than three seconds is not told", () => {
    expect(measureSpeech({ ...heard, words: [word(0, 900), word(1_000, 2_900)] }).wordsPerMinute).toBeNull();
  });

  test("nothing said", () => {
    const none = measureSpeech({ ...heard, text: "", durationMs: 0 });
    expect(none).toEqual({ words: 0, wordsPerMinute: null, pauses: null, confidence: 0.9 });
  });
});
