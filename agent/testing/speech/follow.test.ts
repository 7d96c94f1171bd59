import { expect, test } from "vitest";
import { speak } from "./espeak.ts";
import { besides, follow } from "./follow.ts";
import { joined, louder, msOf, part, silence, type Speech } from "./pcm.ts";

const rate = 16_000;
const texts = ["Thank you for that.", "Who decides in your team?", "How is it done, and by whom?"] as const;
const spoken = () => Promise.all(texts.map(async (text) => ({ text, speech: await speak(text, rate) })));
/** One after the other with pauses. */
const said = (...parts: Speech[]) =>
  joined(silence(500, rate), ...parts.flatMap((one) => [one, silence(400, rate)]), silence(500, rate));
const all = (recording: Speech) => ({ fromMs: 0, toMs: msOf(recording) });

test("sentences are followed in their order, and nothing is left beside them", async () => {
  const expected = await spoken();
  const recording = said(...expected.map(({ speech }) => louder(speech, 0.5)));
  const found = follow(recording, expected, all(recording));
  let at = 500;
  for (const [index, { speech }] of expected.entries()) {
    expect(Math.abs((found[index]?.fromMs ?? 0) - at)).toBeLessThan(15);
    at += msOf(speech) + 400;
    expect(found[index]?.likeness).toBeGreaterThan(0.95);
    expect(Math.abs(found[index]?.clippedMs ?? Infinity)).toBeLessThan(20);
    expect(found[index]?.gain).toBeCloseTo(-6, 0);
  }
  expect(besides(recording, found)).toEqual([]);
});

test("one that is missing, out of order, or said twice does not go unnoticed", async () => {
  const expected = await spoken();
  const [first, second, third] = expected.map(({ speech }) => speech);
  if (first === undefined || second === undefined || third === undefined) throw new Error("three sentences");
  const missing = said(first, third);
  expect(Math.min(...follow(missing, expected, all(missing)).map(({ likeness }) => likeness))).toBeLessThan(0.7);
  const turned = said(second, first, third);
  expect(Math.min(...follow(turned, expected, all(turned)).map(({ likeness }) => likeness))).toBeLessThan(0.7);
  const twice = said(first, second, second, third);
  expect(besides(twice, follow(twice, expected, all(twice)))).toHaveLength(1);
});

test("a clipped beginning is told from a whole one", async () => {
  for (const one of await spoken()) {
    const clipped = said(joined(silence(100, rate), part(one.speech, 100, msOf(one.speech))));
    const [found] = follow(clipped, [one], all(clipped));
    expect(found?.likeness).toBeGreaterThan(0.75);
    expect(Math.abs((found?.clippedMs ?? 0) - 100)).toBeLessThan(30);
  }
});
