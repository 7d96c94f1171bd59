/** What a recording is, by its bytes: its kind and how long it is. What it is called, and what it says of itself, does not count. */
import type { ErrorCode } from "#contract/errors.ts";
import { maxSpokenMs } from "#contract/spoken.ts";

/** `type` as transcribers want it. */
export type Recording = { type: "audio/webm" | "audio/mp4" | "audio/ogg" | "audio/wav"; durationMs: number };

type Problem = {
  code: Extract<ErrorCode, "UNSUPPORTED_MEDIA" | "AUDIO_UNREADABLE" | "AUDIO_TOO_LONG" | "AUDIO_SILENT">;
  message: string;
};

/** A recorder that stops at the limit has still to write its last piece. */
const graceMs = 5_000;
/** Nobody says a word in less; whoever pressed twice by mistake wants no answer sent. */
const shortestMs = 200;

const problems = {
  unsupported: {
    code: "UNSUPPORTED_MEDIA",
    message: "This is no recording that can be read here. Send sound alone, as WebM, MP4, Ogg or WAV.",
  },
  unreadable: {
    code: "AUDIO_UNREADABLE",
    message: "This recording is damaged or was cut short. Record your answer again, or type it.",
  },
  tooLong: {
    code: "AUDIO_TOO_LONG",
    message: `A spoken answer may have at most ${maxSpokenMs / 60_000} minutes. Record a shorter one, or type it.`,
  },
  silent: {
    code: "AUDIO_SILENT",
    message: "There is nothing in this recording. Record your answer again, or type it.",
  },
} as const satisfies Record<string, Problem>;

export type Looked = { ok: true; recording: Recording } | { ok: false; problem: Problem };

/** Reads the container and decodes nothing. The bytes stay as they are. */
export async function readRecording(bytes: Uint8Array<ArrayBuffer>): Promise<Looked> {
  if (bytes.length === 0) return { ok: false, problem: problems.silent };
  const type = typeOf(bytes);
  if (type === null) return { ok: false, problem: problems.unsupported };
  try {
    const found = await look(bytes);
    if (found.hasVideo) return { ok: false, problem: problems.unsupported };
    if (!found.hasAudio) return { ok: false, problem: problems.unreadable };
    if (found.durationMs > maxSpokenMs + graceMs) return { ok: false, problem: problems.tooLong };
    if (found.durationMs < shortestMs) return { ok: false, problem: problems.silent };
    return { ok: true, recording: { type, durationMs: found.durationMs } };
  } catch {
    // Whatever a damaged file makes the library throw.
    return { ok: false, problem: problems.unreadable };
  }
}

const startsWith = (bytes: Uint8Array, text: string, at = 0) =>
  Array.from(text).every((letter, index) => bytes[at + index] === letter.charCodeAt(0));

function typeOf(bytes: Uint8Array): Recording["type"] | null {
  if (startsWith(bytes, "\u001aE\u00df\u00a3")) return "audio/webm";
  if (startsWith(bytes, "OggS")) return "audio/ogg";
  if (startsWith(bytes, "RIFF") && startsWith(bytes, "WAVE", 8)) return "audio/wav";
  return startsWith(bytes, "ftyp", 4) ? "audio/mp4" : null;
}

async function look(bytes: Uint8Array<ArrayBuffer>) {
  // Large, and of use to nobody who types.
  const { BufferSource, Input, Logging, LogLevel, MP4, OGG, WAVE, WEBM } = await import("mediabunny");
  // It would print what it does not know, which a stranger wrote.
  Logging.level = LogLevel.Silent;
  const input = new Input({ source: new BufferSource(bytes), formats: [WEBM, MP4, OGG, WAVE] });
  try {
    const [audio, video] = [await input.getAudioTracks(), await input.getVideoTracks()];
    // Browsers write WebM as it comes, so that its length stands nowhere: it is where its last packet ends.
    const durationMs = audio.length === 0 ? 0 : Math.round((await input.computeDuration(audio)) * 1000);
    return { hasAudio: audio.length > 0, hasVideo: video.length > 0, durationMs };
  } finally {
    input.dispose();
  }
}
