/**
 * When the interviewer takes the turn, in the recording's time. LiveKit's session is followed to the letter, since it cannot be given
 * another clock than the machine's: silence is counted from where voice activity says that speech ended, anew with each final piece, and
 * ends with the next sound. How long it lasts, and what an ending is, are the agent's own.
 */
import { CandidateWords } from "#agent/candidate-words.ts";
import { type Ending, endingOf, isOnlyFillers } from "#agent/ending.ts";
import type { Delays } from "#agent/endpointing.ts";
import type { Language } from "#contract/language.ts";
import type { Activity } from "./hearing.ts";
import type { Final } from "./transcripts.ts";

/** Below it, LiveKit's detector takes an answer for unfinished (its `LOCAL_LANGUAGES`). */
export const unlikelyBelow: Record<Language, number> = { en: 0.36, de: 0.245 };

type Given = {
  language: Language;
  activity: readonly Activity[];
  /** A piece of an answer before this one. */
  earlier: string;
  finals: readonly Final[];
  delays: (ending: Ending) => Delays;
};

/** The moments at which an answer is taken: one, if nobody is cut off. */
export function takenTurns({ language, activity, earlier, finals, delays }: Given): number[] {
  const taken: number[] = [];
  const words = new CandidateWords();
  words.add({ text: earlier, confidence: null }, null);
  words.clear();
  // The session's own transcript, which ends with each turn, also with one that is no answer yet.
  let sessionHas = false;
  let speaking = false;
  let endedMs = 0;
  let probability = 1;
  let waiting: { untilMs: number } | null = null;
  let delay: Delays = delays("finished");

  const wait = (nowMs: number) => {
    if (!sessionHas || speaking) return;
    const ms = probability < unlikelyBelow[language] ? delay.maxDelay : delay.minDelay;
    waiting = { untilMs: Math.max(nowMs, endedMs + ms) };
  };
  const letPass = (nowMs: number) => {
    if (waiting === null || waiting.untilMs > nowMs) return;
    const atMs = waiting.untilMs;
    waiting = null;
    sessionHas = false;
    if (isOnlyFillers(words.text, language)) return;
    words.clear();
    taken.push(atMs);
  };
  const events = [...activity, ...finals.map((final) => ({ type: "final" as const, ...final }))];
  for (const event of events.toSorted((one, other) => one.atMs - other.atMs)) {
    letPass(event.atMs);
    if (event.type === "final") {
      words.add({ text: event.text, confidence: null }, null);
      delay = delays(endingOf(words.text, language, words.hasMarks));
      sessionHas = true;
      wait(event.atMs);
    } else if (event.type === "speaks") {
      speaking = true;
      waiting = null;
    } else {
      speaking = false;
      ({ endedMs, probability } = event);
      wait(event.atMs);
    }
  }
  letPass(Number.POSITIVE_INFINITY);
  return taken;
}
