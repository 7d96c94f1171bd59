/** How an answer was spoken, by counting: of use to somebody who practises, and never part of an evaluation. */
import { pauseFromMs, type SpokenMeasures } from "#contract/spoken.ts";
import { tokens } from "./tokens.ts";

type Heard = {
  text: string;
  confidence: number | null;
  /** Of the recording. */
  durationMs: number;
  /** Empty where nobody says when words were said. */
  words: readonly { fromMs: number; toMs: number }[];
};

/** A pace over less is chance. */
const leastMs = 3_000;

/**
 * Words are counted as quotes are matched. Pace is measured from the first word to the last, or over the whole recording where
 * no times are known. Shorter silences belong to breathing and to phrases: in Campione and Véronis (2002), pauses beyond a
 * second occur in spontaneous speech only, where people plan what comes next.
 */
export function measureSpeech({ text, confidence, durationMs, words }: Heard): SpokenMeasures {
  const count = tokens(text).length;
  const ordered = words.filter((word) => word.toMs >= word.fromMs).toSorted((a, b) => a.fromMs - b.fromMs);
  const from = ordered[0]?.fromMs ?? 0;
  const to = ordered.reduce((latest, word) => Math.max(latest, word.toMs), 0);
  const spokenMs = ordered.length > 0 ? to - from : durationMs;
  return {
    words: count,
    wordsPerMinute: count > 0 && spokenMs >= leastMs ? Math.round((count * 60_000) / spokenMs) : null,
    pauses: ordered.length > 0 ? pausesOf(ordered) : null,
    confidence,
  };
}

function pausesOf(ordered: readonly { fromMs: number; toMs: number }[]) {
  let count = 0;
  let longestMs = 0;
  let saidUntil = Number.POSITIVE_INFINITY;
  for (const { fromMs, toMs } of ordered) {
    const quiet = fromMs - saidUntil;
    if (quiet > pauseFromMs) {
      count += 1;
      longestMs = Math.max(longestMs, Math.round(quiet));
    }
    saidUntil = saidUntil === Number.POSITIVE_INFINITY ? toMs : Math.max(saidUntil, toMs);
  }
  return { count, longestMs };
}
