import { describe, expect, test } from "vitest";
import { speak } from "./espeak.ts";
import { findAllIn, findIn } from "./find.ts";
import { gapsBetween, overlapOf, rms, spansOf, trimmed } from "./loudness.ts";
import {
  bytesOf,
  joined,
  louder,
  mixed,
  msOf,
  part,
  resampled,
  silence,
  speechOf,
  speechOfWav,
  wavOf,
  type Speech,
} from "./pcm.ts";

const tone = (hertz: number, ms: number, rate: number): Speech => ({
  pcm: Int16Array.from({ length: (ms * rate) / 1000 }, (_, at) => 10_000 * Math.sin((2 * Math.PI * hertz * at) / rate)),
  rate,
});

describe("samples", () => {
  test("go through bytes and WAV and come back as they were", () => {
    const speech = tone(440, 50, 16_000);
    expect(speechOf(bytesOf(speech), 16_000)).toEqual(speech);
    expect(speechOfWav(wavOf(speech))).toEqual(speech);
    expect(() => speechOfWav(Buffer.from("no sound at all"))).toThrow("No WAV");
  });

  test("at another rate keep their tone, their length and their loudness; what the lower rate cannot hold is gone", () => {
    for (const [from, to] of [
      [22_050, 48_000],
      [22_050, 16_000],
      [48_000, 24_000],
    ] as const) {
      const result = resampled(tone(440, 500, from), to);
      expect(Math.abs(msOf(result) - 500)).toBeLessThan(1);
      const difference = tone(440, 500, to).pcm.map((sample, at) => sample - (result.pcm[at] ?? 0));
      // Without the ends, where half of the window is empty.
      expect(rms(difference.slice(200, -200))).toBeLessThan(rms(result.pcm) / 100);
    }
    expect(rms(resampled(tone(11_000, 500, 48_000), 16_000).pcm.slice(200, -200))).toBeLessThan(70);
  });

  test("are joined and mixed only at one rate, and do not wrap round when they are too loud", () => {
    expect(() => joined(silence(10, 8_000), silence(10, 16_000))).toThrow("different rates");
    expect(msOf(joined(silence(10, 8_000), silence(20, 8_000)))).toBe(30);
    const loud = louder(tone(440, 100, 16_000), 3);
    expect(Math.max(...mixed(loud, loud).pcm)).toBe(32_767);
    expect(mixed(tone(440, 100, 16_000), silence(200, 16_000)).pcm).toHaveLength(3_200);
  });
});

describe("who spoke when", () => {
  const word = tone(300, 200, 16_000);

  test("pauses within a sentence belong to it, longer ones part it", () => {
    const speech = joined(silence(500, 16_000), word, silence(200, 16_000), word, silence(700, 16_000), word);
    expect(spansOf(speech)).toEqual([
      { fromMs: 500, toMs: 1_100 },
      { fromMs: 1_800, toMs: 2_000 },
    ]);
    expect(msOf(trimmed(joined(silence(500, 16_000), word, silence(500, 16_000))))).toBe(200);
    expect(trimmed(silence(500, 16_000)).pcm).toHaveLength(0);
  });

  test("gaps are from one's end to the other's beginning, overlaps are what both speak", () => {
    const candidate = [
      { fromMs: 0, toMs: 1_000 },
      { fromMs: 5_000, toMs: 6_000 },
      { fromMs: 9_000, toMs: 9_500 },
    ];
    const interviewer = [
      { fromMs: 1_700, toMs: 3_000 },
      { fromMs: 5_800, toMs: 7_000 },
    ];
    expect(gapsBetween(candidate, interviewer)).toEqual([
      { afterMs: 1_000, gapMs: 700 },
      { afterMs: 6_000, gapMs: -200 },
    ]);
    expect(overlapOf(candidate, interviewer)).toBe(200);
  });
});

describe("espeak-ng", () => {
  test("speaks aloud from the first sample on, slower when told, once for the same words", async () => {
    const speech = await speak("I built a cache with five shards.", 24_000);
    expect(speech.rate).toBe(24_000);
    expect(rms(speech.pcm)).toBeGreaterThan(1_000);
    expect(rms(part(speech, 0, 20).pcm)).toBeGreaterThan(100);
    const slow = await speak("I built a cache with five shards.", 24_000, { wordsPerMinute: 110 });
    expect(msOf(slow)).toBeGreaterThan(msOf(speech) * 1.3);
    expect(await speak("I built a cache with five shards.", 24_000)).toBe(speech);
  });

  test("an option is no sentence, and what cannot be said is no silence", async () => {
    expect(msOf(await speak("--version is what I typed", 16_000))).toBeGreaterThan(700);
    await expect(speak("…", 16_000)).rejects.toThrow("says nothing");
  });
});

describe("a sentence in a recording", () => {
  test("is found where it is, quieter, under noise and at another rate; other sentences are not it", async () => {
    const sentences = [
      "Tell me about a project that you are proud of.",
      "What would you change if the traffic grew tenfold?",
      "How did you find out that it was the cache?",
      "Thank you. That was my last question.",
    ];
    const spoken = await Promise.all(sentences.map((text) => speak(text, 24_000)));
    const recording = louder(
      joined(silence(1_230, 24_000), ...spoken.slice(0, 3).flatMap((one) => [one, silence(800, 24_000)])),
      0.4,
    );
    let seed = 1;
    const noise = recording.pcm.map(() => ((seed = (seed * 48_271) % 2_147_483_647) % 60) - 30);
    const noisy = resampled(mixed(recording, { pcm: noise, rate: 24_000 }), 48_000);
    let atMs = 1_230;
    for (const one of spoken.slice(0, 3)) {
      const found = findIn(noisy, one);
      expect(Math.abs(found.atMs - atMs)).toBeLessThanOrEqual(10);
      expect(found.likeness).toBeGreaterThan(0.85);
      atMs += msOf(one) + 800;
    }
    for (const one of spoken.slice(3)) expect(findIn(noisy, one).likeness).toBeLessThan(0.6);
  });

  test("said twice is found twice", async () => {
    const [greeting, question] = await Promise.all([
      speak("Hello, I am the interviewer.", 16_000),
      speak("Shall we begin?", 16_000),
    ]);
    const twice = joined(greeting, silence(400, 16_000), question, silence(600, 16_000), greeting);
    expect(
      findAllIn(twice, greeting)
        .map(({ atMs }) => Math.round(atMs / 100))
        .sort((a, b) => a - b),
    ).toEqual([0, Math.round((msOf(greeting) + msOf(question) + 1_000) / 100)]);
    expect(findAllIn(twice, question)).toHaveLength(1);
  });
});
