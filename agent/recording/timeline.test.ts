/** Half an hour on the line of time, with all that happens to frames on their way. */
import { describe, expect, it } from "vitest";
import { sampleRate } from "./sample-rate.ts";
import { Timeline } from "./timeline.ts";

const startedAt = 1_700_000_000_000;
const frameMs = 20;
const frameSamples = (frameMs * sampleRate) / 1_000;
const halfAnHour = 30 * 60_000;

/** Chance that is the same each time. */
function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

/** A frame whose samples all say in which second they were spoken; 0 would be silence. */
const frameOf = (second: number) => new Int16Array(frameSamples).fill(second + 1);

/** Where each second begins, in milliseconds, on one side of what was taken. */
function beginnings(taken: readonly Int16Array[], side: 0 | 1): Map<number, number> {
  const found = new Map<number, number>();
  let at = 0;
  for (const both of taken) {
    for (let index = side; index < both.length; index += 2) {
      const value = both[index] ?? 0;
      if (value !== 0 && !found.has(value - 1)) found.set(value - 1, ((at + index) / 2 / sampleRate) * 1_000);
    }
    at += both.length;
  }
  return found;
}

type Road = {
  /** How late a frame arrives that ended then, beside chance. */
  late(ms: number): number;
  /** Is the microphone there? */
  there(ms: number): boolean;
  /** How much faster the microphone's clock is than ours. */
  ppm: number;
};

/** The candidate speaks for half an hour without a break; frames arrive late by up to 40 ms, in order. */
function halfAnHourOf({ late, there, ppm }: Road): Map<number, number> {
  const timeline = new Timeline(startedAt);
  const random = chance(7);
  const taken: Int16Array[] = [];
  let arrived = 0;
  let tick = 1_000;
  for (let ms = 0; ms < halfAnHour; ms += frameMs) {
    const spokenAt = ms / (1 + ppm / 1_000_000);
    arrived = Math.max(arrived, spokenAt + frameMs + random() * 40 + late(spokenAt));
    for (; tick < arrived; tick += 1_000) taken.push(timeline.take(startedAt + tick));
    if (there(spokenAt)) timeline.hear(frameOf(Math.floor(ms / 1_000)), startedAt + arrived);
  }
  taken.push(timeline.takeRest(startedAt + arrived));
  return beginnings(taken, 0);
}

const plain: Road = { late: () => 0, there: () => true, ppm: 0 };

describe("half an hour of the candidate's microphone", () => {
  it.each<[string, Road]>([
    ["arriving by chance", plain],
    [
      "stalling for three seconds each minute, and then coming all at once",
      { ...plain, late: (ms) => Math.max(0, 3_000 - (ms % 60_000)) },
    ],
    ["with a clock that is too fast", { ...plain, ppm: 200 }],
    ["with a clock that is too slow", { ...plain, ppm: -200 }],
    ["gone for twelve seconds every two minutes", { ...plain, there: (ms) => ms % 120_000 > 12_000 }],
  ])("is where it was said, within 50 ms: %s", (_, road) => {
    const found = halfAnHourOf(road);
    const lost: number[] = [];
    for (let second = 0; second < halfAnHour / 1_000; second += 1) {
      const ms = second * 1_000;
      if (!road.there(ms)) continue;
      const at = found.get(second);
      if (at === undefined) lost.push(second);
      else expect(Math.abs(at - ms / (1 + road.ppm / 1_000_000)), `second ${second} begins at ${at}`).toBeLessThan(50);
    }
    expect(lost).toEqual([]);
  });
});

describe("the interviewer's words", () => {
  it("lie where they were played, with silence between, however late that is told", () => {
    const timeline = new Timeline(startedAt);
    const taken: Int16Array[] = [];
    timeline.awaitSpeech(startedAt + 2_000);
    for (let ms = 0; ms <= 30_000; ms += frameMs) {
      timeline.hear(frameOf(500), startedAt + ms);
      if (ms % 1_000 === 0) taken.push(timeline.take(startedAt + ms));
    }
    // Nothing after it is certain as long as it is owed.
    expect(taken.reduce((length, both) => length + both.length, 0) / 2).toBe(2 * sampleRate);
    timeline.say(frameOf(1), startedAt + 2_500);
    timeline.say(frameOf(2), startedAt + 4_000);
    timeline.awaitSpeech(null);
    taken.push(timeline.take(startedAt + 30_000));
    // In parts, so that nobody waits for it.
    expect(taken.at(-1)?.length).toBe(5 * sampleRate * 2);
    taken.push(timeline.takeRest(startedAt + 30_000));
    const found = beginnings(taken, 1);
    expect([...found.keys()]).toEqual([1, 2]);
    expect(found.get(1)).toBeCloseTo(2_500, 0);
    expect(found.get(2)).toBeCloseTo(4_000, 0);
    expect(taken.reduce((length, both) => length + both.length, 0) / 2).toBe(30 * sampleRate);
  });

  it("are not waited for without end", () => {
    const timeline = new Timeline(startedAt);
    timeline.awaitSpeech(startedAt);
    expect(timeline.take(startedAt + 60_000).length).toBe(0);
    expect(timeline.take(startedAt + 183_000).length / 2).toBe(3 * sampleRate);
  });

  it("do not lie over each other", () => {
    const timeline = new Timeline(startedAt);
    timeline.say(frameOf(1), startedAt + 100);
    timeline.say(frameOf(2), startedAt + 104);
    const both = timeline.takeRest(startedAt + 200);
    const right = [...both].filter((value, at) => at % 2 === 1 && value !== 0);
    expect(right).toEqual([...frameOf(1), ...frameOf(2).subarray((16 * sampleRate) / 1_000)]);
  });
});

it("a microphone that never comes leaves silence of the right length", () => {
  const timeline = new Timeline(startedAt);
  timeline.say(frameOf(3), startedAt + 8_000);
  const taken = [
    timeline.take(startedAt + 5_500),
    timeline.take(startedAt + 10_000),
    timeline.takeRest(startedAt + 12_000),
  ];
  expect(taken.map((both) => both.length / 2 / sampleRate)).toEqual([4.5, 4.5, 3]);
  expect(beginnings(taken, 1).get(3)).toBeCloseTo(8_000, 0);
});
