import type { Level } from "#contract/plan.ts";

/** What a level means for questions and anchors. */
export const levelWords: Record<Level, string> = {
  entry:
    "entry level: first years of work and guided tasks; school, volunteering and private projects count as experience",
  mid: "mid level: works alone on defined tasks and helps others",
  senior: "senior level: sets direction, decides under uncertainty, works through others",
};
