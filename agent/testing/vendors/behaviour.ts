/** What a test can want of a fake vendor, the same for all of them. */
import { setTimeout as sleep } from "node:timers/promises";
import { speak, type Voice } from "#agent/testing/speech/espeak.ts";
import { bytesOf, joined, part, silence, type Speech } from "#agent/testing/speech/pcm.ts";

/** The key that every fake wants, in the way its vendor wants it. */
export const vendorKey = "a-key-of-a-fake-vendor";

/** What is wrong with hearing. Each may be set and unset at any time. */
export type HearingTrouble = {
  /** New connections, and requests, are refused with this HTTP status. */
  refuse?: number;
  /** Takes audio and never says anything. */
  hang?: boolean;
  /** Understands nothing: its texts are empty. */
  deaf?: boolean;
  /** Before each final text. */
  delayMs?: number;
  /** The connection is closed with this code in place of the next final text, and then this trouble is over. 1006: broken off. */
  closeInsteadOfFinal?: number;
};

/** What is wrong with speaking a text. */
export type SpeakingTrouble = {
  refuse?: number;
  /** Never says anything. */
  hang?: boolean;
  /** Before the first byte of sound. */
  firstMs?: number;
  /** Between pieces of 100 ms of sound. */
  betweenMs?: number;
  /** The connection breaks after so much sound. */
  breakAfterMs?: number;
  /** The vendor's own error after so much sound. */
  errorAfterMs?: number;
};

export type SpeakingOptions = {
  /** How it sounds. */
  voice?: Voice;
  /** Another sound than espeak-ng's, that takes no time to make; at the rate that is asked for. */
  sound?: (text: string, rate: number) => Speech;
  /** What is wrong when this text is to be spoken; none when nothing is. Sentences come in parallel and out of order, so it goes by text. */
  trouble?: (text: string) => SpeakingTrouble | undefined;
  port?: number;
};

/** What a vendor was asked to speak. */
export type Spoken = {
  text: string;
  speech: Speech;
  /** When it was asked for. */
  askedAtMs: number;
  atMs: number;
};

/** What happens to the connection at the end of a text: nothing, or what the trouble wants. */
export type Ending = "whole" | "broken" | "error" | "never";

/**
 * Speaks a text, and the moment of silence that voices end with, in pieces of 100 ms, at once or as slowly as the trouble wants. `send` returns false when nobody listens any
 * more. Resolves with how it ended; the caller does what its vendor does then.
 */
export async function speakInPieces(
  text: string,
  rate: number,
  { voice, sound, trouble }: SpeakingOptions,
  spoken: Spoken[],
  send: (piece: Buffer, startMs: number, whole: Speech) => boolean,
): Promise<Ending> {
  const { hang, firstMs = 0, betweenMs = 0, breakAfterMs, errorAfterMs } = trouble?.(text) ?? {};
  const askedAtMs = Date.now();
  // A dash is not said.
  const isSaid = /[\p{L}\p{N}]/u.test(text);
  const speech = isSaid ? (sound?.(text, rate) ?? (await speak(text, rate, voice))) : silence(100, rate);
  spoken.push({ text, speech, askedAtMs, atMs: Date.now() });
  const withEnd = joined(speech, silence(120, rate));
  if (hang === true) return "never";
  if (firstMs > 0) await sleep(firstMs);
  const end = Math.min(breakAfterMs ?? Number.POSITIVE_INFINITY, errorAfterMs ?? Number.POSITIVE_INFINITY);
  for (let at = 0; at * rate < withEnd.pcm.length * 1000; at += 100) {
    if (at >= end) break;
    if (at > 0 && betweenMs > 0) await sleep(betweenMs);
    if (!send(bytesOf(part(withEnd, at, at + 100)), at, speech)) return "whole";
  }
  // What has been sent arrives first, so that it is the sound that breaks and not the request.
  if (Number.isFinite(end)) await sleep(20);
  return breakAfterMs !== undefined ? "broken" : errorAfterMs !== undefined ? "error" : "whole";
}
