/** Where what was said can be heard. */
import type { Recording } from "#contract/api/recordings.ts";
import type { TranscriptLine } from "#contract/transcript-line.ts";

export type Place = { recording: string; fromMs: number; toMs: number };

type Line = Pick<TranscriptLine, "id" | "at" | "by" | "audio" | "channel">;

/** By line, what was recorded of it and is still there. */
export function placesOf(lines: readonly Line[], recordings: readonly Recording[]): Map<string, Place> {
  const there = new Set(recordings.map(({ id }) => id));
  return new Map(
    lines.flatMap(({ id, audio }) => (audio !== null && there.has(audio.recording) ? [[id, audio] as const] : [])),
  );
}

export type Start = { line: string; recording: string; ms: number };

/**
 * Where each line begins in which conversation, in the order of the talk: an answer where its speaker began, all else when it was
 * said. Lines that no conversation holds are left out.
 */
export function startsOf(lines: readonly Line[], recordings: readonly Recording[]): Start[] {
  const conversations = recordings.filter(({ kind, startedAt }) => kind === "conversation" && startedAt !== null);
  return lines.flatMap((line): Start[] => {
    if (line.by === "system" || line.channel === "text") return [];
    const { id, at, audio } = line;
    if (audio !== null) {
      const known = conversations.some((one) => one.id === audio.recording);
      return known ? [{ line: id, recording: audio.recording, ms: audio.fromMs }] : [];
    }
    const held = conversations.findLast(({ startedAt }) => (startedAt ?? Infinity) <= at);
    return line.by === "interviewer" && held !== undefined
      ? [{ line: id, recording: held.id, ms: at - (held.startedAt ?? at) }]
      : [];
  });
}

/** The line that is being said there; null before the first. */
export function lineAt(starts: readonly Start[], recording: string, ms: number): string | null {
  // What is said begins a moment after it was decided, and a click lands exactly on a beginning.
  const begun = starts.filter((start) => start.recording === recording && start.ms <= ms + 250);
  return (
    begun.reduce<Start | null>((last, start) => (last === null || start.ms >= last.ms ? start : last), null)?.line ??
    null
  );
}

/** Why nothing, or not all, of what was spoken can be heard; null where there is nothing to say about it. */
export function missing(
  lines: readonly Line[],
  recordings: readonly Recording[],
  { isRunning, endedAt, now }: { isRunning: boolean; endedAt: number | null; now: number },
): string | null {
  const spoken = lines.filter(({ by, channel }) => by === "candidate" && channel === "voice");
  if (spoken.length === 0) return null;
  const named = spoken.filter(({ audio }) => audio !== null);
  if (named.length === 0)
    return "What was spoken here was not recorded: the candidate has not agreed to it, or has stopped it.";
  const lost = named.length - placesOf(named, recordings).size;
  if (lost === 0) return null;
  if (isRunning || (endedAt !== null && now - endedAt < onTheWayMs))
    return "The newest part of the recording is still on its way. It arrives within a minute.";
  return lost === named.length
    ? "The recording is not there any more. It may have been erased; the words stay."
    : "Of some answers the recording is not there any more; the words stay.";
}

/** Slices come every half minute, the last ones once the conversation is over. */
const onTheWayMs = 120_000;
