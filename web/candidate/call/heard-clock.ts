/** From the end of the candidate's own speech to the first sound of the reply, as this page hears both. Pure. */
import { nextGate, silentGate, type SpeechGate } from "./speech-gate.ts";

export type HeardClock = {
  own: SpeechGate;
  other: SpeechGate;
  /** The turn whose reply is waited for, and when the speech that it answers ended. */
  awaited: { turn: string; since: number } | null;
  /** The first sound since the candidate last spoke; it may come before the page knows whose reply it is. */
  firstSoundAt: number | null;
};

export type Heard = { turn: string; heardMs: number };

export const silentClock: HeardClock = { own: silentGate, other: silentGate, awaited: null, firstSoundAt: null };

/** Longer than this was no reply to that. */
const longestMs = 120_000;

/** Levels in decibels below full scale, of both at the same instant. */
export function listen(
  clock: HeardClock,
  levels: { own: number; other: number },
  at: number,
): [HeardClock, Heard | null] {
  const own = nextGate(clock.own, levels.own, at);
  const other = nextGate(clock.other, levels.other, at);
  const candidateIsLoud = own.lastLoudAt === at;
  const begins = other.lastLoudAt === at && !clock.other.speaking;
  // Whoever speaks on, into a reply or after it, has that behind them: the next first sound is another's.
  const firstSoundAt = begins ? at : candidateIsLoud && !other.speaking ? null : clock.firstSoundAt;
  return settle({ ...clock, own, other, firstSoundAt });
}

/** What the candidate said has become the answer of this turn. */
export function answered(clock: HeardClock, turn: string): [HeardClock, Heard | null] {
  const since = clock.own.lastLoudAt;
  return since === null ? [clock, null] : settle({ ...clock, awaited: { turn, since } });
}

function settle(clock: HeardClock): [HeardClock, Heard | null] {
  const { awaited, firstSoundAt } = clock;
  if (awaited === null || firstSoundAt === null || firstSoundAt < awaited.since) return [clock, null];
  const heardMs = Math.round(firstSoundAt - awaited.since);
  return [{ ...clock, awaited: null }, heardMs <= longestMs ? { turn: awaited.turn, heardMs } : null];
}
