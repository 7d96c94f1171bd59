/** What waiting costs: how many answers were cut off before their end, and how long others were waited for. */
import type { Ending } from "#agent/ending.ts";
import type { Delays } from "#agent/endpointing.ts";
import type { Kind } from "./answers.ts";
import type { Activity } from "./hearing.ts";
import type { Recording } from "./recordings.ts";
import { takenTurns } from "./taken-turns.ts";
import { earlierOf, type Final, finalsOf, type Writing } from "./transcripts.ts";

/** One answer as one transcriber writes it. */
export type Case = {
  recording: Recording;
  activity: readonly Activity[];
  writing: Writing;
  earlier: string;
  finals: readonly Final[];
};

export type Outcome = {
  /** Answers with a pause, and how many of them were cut off. */
  paused: number;
  cut: number;
  /** From the last sound of each answer until it was taken. */
  delays: number[];
  /** Answers that nobody took, which would be a fault. */
  lost: number;
};

export const caseOf = (recording: Recording, activity: readonly Activity[], writing: Writing): Case => ({
  recording,
  activity,
  writing,
  earlier: earlierOf(writing, recording.language),
  finals: finalsOf(recording, writing),
});

export function outcomeOf(cases: readonly Case[], delays: (ending: Ending) => Delays): Outcome {
  const outcome: Outcome = { paused: 0, cut: 0, delays: [], lost: 0 };
  for (const { recording, activity, earlier, finals } of cases) {
    const endMs = recording.parts.at(-1)?.toMs ?? 0;
    const taken = takenTurns({ language: recording.language, activity, earlier, finals, delays });
    const last = taken.at(-1);
    if (recording.pauseMs !== null) {
      outcome.paused += 1;
      if (taken.some((atMs) => atMs < endMs)) outcome.cut += 1;
    }
    if (last === undefined || last < endMs) outcome.lost += 1;
    else outcome.delays.push(last - endMs);
  }
  return outcome;
}

export const cutShare = ({ paused, cut }: Outcome): number => (100 * cut) / paused;

export const ofKind = (cases: readonly Case[], kind: Kind): Case[] =>
  cases.filter(({ recording }) => recording.kind === kind);
