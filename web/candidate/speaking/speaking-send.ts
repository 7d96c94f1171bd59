/** Sends a recording, and says in the terms of the page what became of it. */
import { giveSpokenAnswer, type SpokenAnswer } from "#contract/api/audio.ts";
import type { SpeakingText } from "#contract/languages/speaking.ts";
import { ApiError } from "#web/api.ts";
import { upload } from "#web/upload.ts";

export type SendTrouble = Exclude<keyof SpeakingText["trouble"], "denied" | "missing" | "taken" | "unsupported">;

/** A weak network gets a second and a third chance by itself: the id makes a repetition harmless. */
const tries = 3;
const firstWaitMs = 1_500;

type Given = { interview: string; to: string; id: string; file: File; onProgress: (part: number) => void };

export async function sendRecording(
  { interview, to, id, file, onProgress }: Given,
  signal: AbortSignal,
): Promise<SpokenAnswer | SendTrouble> {
  for (let tried = 1; ; tried += 1) {
    try {
      return await upload(giveSpokenAnswer, { query: { interview, to, id }, file, onProgress });
    } catch (error) {
      const trouble = troubleOf(error);
      if (signal.aborted || tried >= tries || (trouble !== "offline" && trouble !== "away")) return trouble;
      const asked = error instanceof ApiError ? (error.retryAfterMs ?? 0) : 0;
      await new Promise((resolve) => setTimeout(resolve, Math.min(10_000, Math.max(asked, firstWaitMs * tried))));
      if (signal.aborted) return trouble;
    }
  }
}

function troubleOf(error: unknown): SendTrouble {
  switch (error instanceof ApiError ? error.code : null) {
    case "OFFLINE":
      return "offline";
    case "UNAVAILABLE":
    case "RATE_LIMITED":
      return "away";
    case "AUDIO_SILENT":
      return "silent";
    case "AUDIO_UNREADABLE":
    case "UNSUPPORTED_MEDIA":
      return "unreadable";
    case "AUDIO_TOO_LONG":
    case "TOO_LARGE":
      return "tooLong";
    case "ASK_PAST":
    case "INTERVIEW_PAUSED":
      return "moved";
    case "SPEECH_UNAVAILABLE":
    case "LIMIT_REACHED":
      return "unavailable";
    default:
      return "other";
  }
}
