/** Answers as espeak-ng speaks them: several voices and speeds, with pauses of half a second to three, in a room that is not quite still. */
import { speak, type Voice } from "#agent/testing/speech/espeak.ts";
import { joined, mixed, msOf, silence, type Speech } from "#agent/testing/speech/pcm.ts";
import type { Language } from "#contract/language.ts";
import { type Answer, answers } from "./answers.ts";

/** As voice activity and turn detector take it. */
export const rate = 16_000;

export type Part = {
  text: string;
  /** In the recording, without the silence around it. */ fromMs: number;
  toMs: number;
};
export type Recording = Pick<Answer, "language" | "kind"> & {
  id: string;
  sound: Speech;
  /** One, or two with the pause between them. */
  parts: readonly Part[];
  pauseMs: number | null;
};

/** Each answer with a pause is given twice, with a shorter one and a longer one; over all answers they are spread evenly. */
const pausesOf = (index: number): number[] => {
  const place = (index * 0.618_034) % 1;
  return [500 + 1_250 * place, 1_750 + 1_250 * place].map((ms) => Math.round(ms));
};
const voices: Record<Language, readonly string[]> = {
  en: ["en-us", "en-gb+f2", "en-us+m3", "en-gb+m7", "en-us+f4"],
  de: ["de", "de+f2", "de+m3", "de+f5"],
};
const speeds = [130, 155, 175, 200];
const pitches = [35, 50, 65];

const leadMs = 600;
/** Longer than anybody waits for more. */
const tailMs = 8_500;

export async function makeRecordings(): Promise<Recording[]> {
  const made: Recording[] = [];
  for (const [index, answer] of answers.entries()) {
    const given = answer.after === null ? [null] : pausesOf(index);
    for (const pauseMs of given) {
      // oxlint-disable-next-line no-await-in-loop -- espeak-ng takes a moment each, and nothing is gained by many at once
      made.push(await record(answer, pauseMs, made.length));
    }
  }
  return made;
}

async function record(answer: Answer, pauseMs: number | null, index: number): Promise<Recording> {
  const names = voices[answer.language];
  const voice: Voice = {
    name: names[index % names.length] ?? "en-us",
    wordsPerMinute: speeds[index % speeds.length] ?? 175,
    pitch: pitches[index % pitches.length] ?? 50,
  };
  // Without a mark its voice falls as at the end of a sentence.
  const isOpen = !/[.!?,]$/.test(answer.before);
  const before = await speak(isOpen ? `${answer.before},` : answer.before, rate, voice);
  const after = answer.after === null ? null : await speak(answer.after, rate, voice);
  const rest = pauseMs === null || after === null ? [] : [silence(pauseMs, rate), after];
  const speech = joined(silence(leadMs, rate), before, ...rest, silence(tailMs, rate));
  const parts = [{ text: answer.before, fromMs: leadMs, toMs: leadMs + msOf(before) }];
  if (pauseMs !== null && answer.after !== null && after !== null) {
    const fromMs = leadMs + msOf(before) + pauseMs;
    parts.push({ text: answer.after, fromMs, toMs: fromMs + msOf(after) });
  }
  return {
    id: `${answer.language}-${index}`,
    language: answer.language,
    kind: answer.kind,
    sound: mixed(speech, noise(speech.pcm.length, index)),
    parts,
    pauseMs,
  };
}

/** What a microphone gives of a still room: some -65 dB, the same each time. */
function noise(length: number, seed: number): Speech {
  const pcm = new Int16Array(length);
  let state = (seed + 1) * 48_271;
  for (let at = 0; at < length; at += 1) {
    state = (state * 48_271) % 2_147_483_647;
    pcm[at] = (state % 61) - 30;
  }
  return { pcm, rate };
}
