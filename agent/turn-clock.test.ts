import { expect, it } from "vitest";
import { TurnClock } from "./turn-clock.ts";

it("measures from the last silence before the reply, and counts a transcript that was quicker than it", () => {
  const clock = new TurnClock();
  clock.silent(500);
  clock.mark("accepted", 900);
  clock.mark("transcript", 1_990);
  clock.silent(2_000);
  clock.answered();
  clock.mark("accepted", 2_400);
  clock.mark("words", 2_500);
  clock.mark("words", 2_600);
  expect(clock.take(2_700)).toEqual({ transcript: 0, accepted: 400, words: 500, synthesis: null, sent: 700 });
  expect(clock.take(2_800)).toBeNull();
});

it("knows nothing of what was said without an answer before it", () => {
  const clock = new TurnClock();
  clock.mark("words", 100);
  expect(clock.take(200)).toBeNull();
  clock.silent(300);
  expect(clock.take(400)).toBeNull();
});
