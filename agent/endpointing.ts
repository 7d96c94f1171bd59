/** How long the interviewer waits after the candidate's last sound before it takes the turn. Pure. Milliseconds. */
import type { Ending } from "./ending.ts";

export type Pace = "brisk" | "normal" | "patient";
export type Delays = { minDelay: number; maxDelay: number };

/**
 * In conversation gaps are a fifth of a second; in an interview people think, and to be cut off costs them more than a second of
 * waiting. So each pace pays for finished sentences only a little, and for the others what thinking takes. `minDelay` is for what the
 * turn detector takes for an end, `maxDelay` for what it does not; after a hesitation it is not believed before the first.
 *
 * `brisk` suits practice and quick exchanges. `normal` stays under a second and a half in the median after finished answers.
 * `patient` is for people who need more time, and lets pauses of three seconds pass in the middle of a sentence.
 */
const withDetector: Record<Pace, Record<Ending, Delays>> = {
  brisk: {
    finished: { minDelay: 300, maxDelay: 1_200 },
    open: { minDelay: 700, maxDelay: 1_600 },
    hesitating: { minDelay: 1_800, maxDelay: 3_000 },
  },
  normal: {
    finished: { minDelay: 500, maxDelay: 2_000 },
    open: { minDelay: 1_200, maxDelay: 2_600 },
    hesitating: { minDelay: 3_000, maxDelay: 4_500 },
  },
  patient: {
    finished: { minDelay: 1_000, maxDelay: 3_200 },
    open: { minDelay: 2_400, maxDelay: 4_000 },
    hesitating: { minDelay: 4_500, maxDelay: 7_000 },
  },
};

/** Without a detector, silence alone decides, and the words: a little more of it where they could be an end. */
const bySilence: Record<Pace, Record<Ending, number>> = {
  brisk: { finished: 350, open: 1_000, hesitating: 2_000 },
  normal: { finished: 900, open: 1_800, hesitating: 3_200 },
  patient: { finished: 1_800, open: 3_200, hesitating: 5_000 },
};

export function delaysFor(pace: Pace, ending: Ending, detection: "detector" | "vad"): Delays {
  if (detection === "detector") return withDetector[pace][ending];
  const delay = bySilence[pace][ending];
  return { minDelay: delay, maxDelay: delay };
}
