import type { Level } from "#contract/plan.ts";

const minutes = (count: number) => count * 60_000;
const seconds = (count: number) => count * 1_000;

/** Milliseconds. */
export type Pace = {
  total: number;
  opener: number;
  background: number;
  answer: number;
  knowledge: number;
  ask: number;
  end: number;
};

/** How long each part takes at each level. Must-asks fill about four fifths of the whole. */
export const paces: Record<Level, Pace> = {
  entry: {
    total: minutes(25),
    opener: seconds(60),
    background: seconds(120),
    answer: seconds(160),
    knowledge: seconds(120),
    ask: seconds(120),
    end: seconds(60),
  },
  mid: {
    total: minutes(35),
    opener: seconds(60),
    background: seconds(150),
    answer: seconds(200),
    knowledge: seconds(160),
    ask: seconds(180),
    end: seconds(60),
  },
  senior: {
    total: minutes(45),
    opener: seconds(60),
    background: seconds(180),
    answer: seconds(230),
    knowledge: seconds(180),
    ask: seconds(210),
    end: seconds(60),
  },
};
