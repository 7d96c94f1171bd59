import type { CandidateView } from "#contract/candidate-view.ts";

export type TimeLeft = { type: "about"; minutes: number } | { type: "few" } | { type: "almost" };

const minute = 60_000;

/**
 * Time left in words that do not tick: to five minutes while there is plenty, to the minute later, and at the end no
 * figure at all. Null where the plan shows no time.
 */
export function timeLeft(time: CandidateView["time"], now: number): TimeLeft | null {
  if (time === null) return null;
  // A device whose clock is behind must not add to the time.
  const since = time.running ? Math.max(0, now - time.at) : 0;
  const left = time.totalMs - time.spentMs - since;
  if (left <= minute) return { type: "almost" };
  if (left <= 4 * minute) return { type: "few" };
  const minutes = Math.round(left / minute);
  return { type: "about", minutes: minutes > 20 ? Math.round(minutes / 5) * 5 : minutes };
}
