import { expect, test } from "vitest";
import { answered, type Heard, type HeardClock, listen, silentClock } from "./heard-clock.ts";
import { nextGate, silentGate } from "./speech-gate.ts";

const quiet = -65;
const loud = -22;

/** Looks every 20 ms; who is loud, from and to which millisecond. */
function hear(
  spans: { own?: [number, number][]; other?: [number, number][]; answers?: Record<number, string> },
  until: number,
) {
  const heard: Heard[] = [];
  let clock: HeardClock = silentClock;
  const take = ([next, found]: [HeardClock, Heard | null]) => {
    clock = next;
    if (found !== null) heard.push(found);
  };
  const at = (ms: number, of: [number, number][] = []) =>
    of.some(([from, to]) => ms >= from && ms < to) ? loud : quiet;
  for (let ms = 0; ms < until; ms += 20) {
    const turn = spans.answers?.[ms];
    if (turn !== undefined) take(answered(clock, turn));
    take(listen(clock, { own: at(ms, spans.own), other: at(ms, spans.other) }, ms));
  }
  return heard;
}

test("from the last loud moment of the candidate to the first of the reply", () => {
  const heard = hear({ own: [[1_000, 3_000]], other: [[3_800, 6_000]], answers: { 3_400: "t1" } }, 7_000);
  expect(heard).toEqual([{ turn: "t1", heardMs: 820 }]);
});

test("a reply that is heard before the page knows whose it is counts as well, and once", () => {
  const heard = hear({ own: [[1_000, 3_000]], other: [[3_300, 6_000]], answers: { 3_500: "t1" } }, 7_000);
  expect(heard).toEqual([{ turn: "t1", heardMs: 320 }]);
});

test("pauses between words are no end, and the interviewer's pauses no new beginning", () => {
  const heard = hear(
    {
      own: [
        [1_000, 2_000],
        [2_200, 3_000],
      ],
      other: [
        [4_000, 4_500],
        [5_500, 6_000],
      ],
      answers: { 3_400: "t1" },
    },
    7_000,
  );
  expect(heard).toEqual([{ turn: "t1", heardMs: 1_020 }]);
});

test("what the interviewer was saying when the candidate broke in is no reply", () => {
  const heard = hear(
    {
      own: [[2_000, 4_000]],
      other: [
        [1_000, 2_300],
        [4_900, 6_000],
      ],
      answers: { 4_400: "t2" },
    },
    7_000,
  );
  expect(heard).toEqual([{ turn: "t2", heardMs: 920 }]);
});

test("an answer without a word that was heard here has nothing to be measured from", () => {
  expect(hear({ other: [[2_000, 3_000]], answers: { 1_000: "t1" } }, 4_000)).toEqual([]);
});

test("each answer has its own reply", () => {
  const heard = hear(
    {
      own: [
        [1_000, 2_000],
        [6_000, 8_000],
      ],
      other: [
        [2_600, 5_000],
        [9_000, 9_500],
      ],
      answers: { 2_400: "t1", 8_400: "t2" },
    },
    10_000,
  );
  expect(heard.map(({ turn, heardMs }) => [turn, heardMs])).toEqual([
    ["t1", 620],
    ["t2", 1_020],
  ]);
});

test("in a noisy place speech is told from the noise after a while, and in a quiet one softly spoken words are", () => {
  let gate = silentGate;
  for (let ms = 0; ms < 30_000; ms += 20) gate = nextGate(gate, -45, ms);
  expect(gate.speaking).toBe(false);
  expect(nextGate(gate, -25, 30_000).speaking).toBe(true);
  expect(nextGate(silentGate, -48, 0).speaking).toBe(true);
  expect(nextGate(silentGate, -55, 0).speaking).toBe(false);
});
