/**
 * Is somebody speaking? By loudness alone: a threshold over what the place sounds like when nobody does. Good enough to see
 * who speaks, and to measure how long a reply took; who has finished an answer, the interviewer's own ears decide.
 *
 * How exact it is: levels are of the last 21 ms and are looked at every 20 ms, so a beginning or an end is known to some 40 ms.
 * Soft sounds at the end of a word are under the threshold, which makes an end up to 100 ms early; a cough counts as speech.
 */
export type SpeechGate = {
  /** Loudness in decibels below full scale of what is there when nobody speaks. */
  floor: number;
  speaking: boolean;
  /** When it was last loud; null: never yet. In the clock of whoever asks, milliseconds. */
  lastLoudAt: number | null;
};

export const silentGate: SpeechGate = { floor: -70, speaking: false, lastLoudAt: null };

/** So much louder than the place is speech. */
const overFloor = 12;
/** Softer than this is nobody speaking, however quiet the place. */
const softest = -50;
/** Louder than this is speech, however noisy the place seemed. */
const loudest = -25;
/** Between words it is quiet for less than this. */
export const betweenWordsMs = 350;
/** How fast the floor follows what is heard: down at once, up slowly, so that speech does not become the floor. */
const upPerLook = 0.02;

export function nextGate(gate: SpeechGate, level: number, at: number): SpeechGate {
  const heard = Math.max(-90, level);
  const isLoud = heard > Math.min(loudest, Math.max(softest, gate.floor + overFloor));
  const floor = heard < gate.floor ? heard : Math.min(heard, gate.floor + upPerLook);
  const lastLoudAt = isLoud ? at : gate.lastLoudAt;
  return { floor, lastLoudAt, speaking: lastLoudAt !== null && at - lastLoudAt < betweenWordsMs };
}
