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
 * `patient` is for people who need more time: no pause of three seconds ends an answer. People whom a teacher gives three seconds after
 * they have said something, where one is usual, say more and reason better; below 2.7 it has hardly any effect (M. B. Rowe, Wait time:
 * slowing down may be a way of speeding up, Journal of Teacher Education 37, 1986). So there the detector may only make it longer.
 * What the figures cost and bring is measured by `npm run bench -- pauses`.
 */
const withDetector: Record<Pace, Record<Ending, Delays>> = {
  brisk: {
    finished: { minDelay: 300, maxDelay: 1_200 },
    open: { minDelay: 700, maxDelay: 1_600 },
    hesitating: { minDelay: 1_800, maxDelay: 3_000 },
  },
  normal: {
    finished: { minDelay: 600, maxDelay: 2_000 },
    open: { minDelay: 1_400, maxDelay: 2_800 },
    hesitating: { minDelay: 3_000, maxDelay: 4_500 },
  },
  patient: {
    finished: { minDelay: 3_100, maxDelay: 4_000 },
    open: { minDelay: 3_600, maxDelay: 4_500 },
    hesitating: { minDelay: 5_000, maxDelay: 7_000 },
  },
};

/** Without a detector, silence alone decides, and the words: a little more of it where they could be an end. */
const bySilence: Record<Pace, Record<Ending, number>> = {
  brisk: { finished: 350, open: 1_000, hesitating: 2_000 },
  normal: { finished: 1_250, open: 2_400, hesitating: 3_300 },
  patient: { finished: 3_100, open: 3_600, hesitating: 5_000 },
};

export function delaysFor(pace: Pace, ending: Ending, detection: "detector" | "vad"): Delays {
  if (detection === "detector") return withDetector[pace][ending];
  const delay = bySilence[pace][ending];
  return { minDelay: delay, maxDelay: delay };
}
