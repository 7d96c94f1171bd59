import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { type Missed, MissedWords } from "./missed-words.ts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function listening() {
  const told: [Missed, number][] = [];
  const from = Date.now();
  const words = new MissedWords({ wordsMs: 8_000, finalMs: 3_000 }, (what) => told.push([what, Date.now() - from]));
  const speech = (speaking: boolean) => words.speech(speaking, Date.now());
  return { told, words, speech, pass: (ms: number) => vi.advanceTimersByTime(ms) };
}

it("tells of speech that no words follow, and once more when none follow then", () => {
  const { told, speech, pass } = listening();
  speech(true);
  pass(2_000);
  speech(false);
  pass(60_000);
  expect(told).toEqual([
    ["late", 5_000],
    ["lost", 8_000],
  ]);
});

it("waits for words that will not change any more, also where some have come that may", () => {
  const { told, words, speech, pass } = listening();
  speech(true);
  pass(2_000);
  words.words(false);
  speech(false);
  pass(2_900);
  expect(told).toEqual([]);
  pass(200);
  expect(told).toEqual([["late", 5_000]]);
  words.words(true);
  pass(60_000);
  expect(told).toHaveLength(1);
});

it("tells while somebody speaks on and on without words, ever more rarely, and not while words come", () => {
  const { told, words, speech, pass } = listening();
  speech(true);
  for (let piece = 0; piece < 6; piece++) {
    pass(7_000);
    words.words(piece % 2 === 0);
  }
  expect(told).toEqual([]);
  pass(200_000);
  expect(told.map(([what, at]) => [what, at - 42_000])).toEqual([
    ["late", 8_000],
    ["late", 24_000],
    ["late", 56_000],
    ["late", 116_000],
    ["late", 176_000],
  ]);
});

it("counts pauses in which nothing came as part of what is missed", () => {
  const { told, speech, pass } = listening();
  for (let sentence = 0; sentence < 4; sentence++) {
    speech(true);
    pass(2_000);
    speech(false);
    pass(500);
  }
  expect(told).toEqual([["late", 8_000]]);
});

it("says nothing of clicks, and of sounds without words too little to be asked about", () => {
  const { told, speech, pass } = listening();
  for (const ms of [300, 900, 900]) {
    speech(true);
    pass(ms);
    speech(false);
    pass(20_000);
  }
  expect(told.map(([what]) => what)).toEqual(["late", "late"]);
});

it("believes a transcriber that says that there was nothing", () => {
  const { told, words, speech, pass } = listening();
  words.nothing();
  speech(true);
  pass(1_500);
  words.nothing();
  speech(false);
  words.nothing();
  pass(60_000);
  expect(told).toEqual([["lost", 1_500]]);
});
