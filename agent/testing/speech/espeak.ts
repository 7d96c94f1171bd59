/** Sentences spoken by espeak-ng: for candidates who answer and for vendors who speak. Real sound, the same each time. */
import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { ensureEspeak } from "#scripts/ensure-espeak.ts";
import { trimmed } from "./loudness.ts";
import { resampled, speechOfWav, type Speech } from "./pcm.ts";

export type Voice = {
  /** As espeak-ng names it: en-us, en-gb, de, with a variant as in en-us+f3. */
  name?: string;
  wordsPerMinute?: number;
  /** 0 to 99. */
  pitch?: number;
};

const run = promisify(execFile);
const spoken = new Map<string, Promise<Speech>>();

/** Without the silence around it, so that its first sample is where it begins. The same call twice speaks once. */
export function speak(text: string, rate: number, voice: Voice = {}): Promise<Speech> {
  const { name = "en-us", wordsPerMinute = 175, pitch = 50 } = voice;
  const key = JSON.stringify([text, rate, name, wordsPerMinute, pitch]);
  const already = spoken.get(key);
  if (already !== undefined) return already;
  const speaking = synthesize(text, name, wordsPerMinute, pitch).then((speech) => resampled(speech, rate));
  spoken.set(key, speaking);
  return speaking;
}

async function synthesize(text: string, name: string, wordsPerMinute: number, pitch: number): Promise<Speech> {
  const settings = ["-v", name, "-s", String(wordsPerMinute), "-p", String(pitch)];
  const { stdout } = await run(ensureEspeak(), [...settings, "--stdout", "--", text], {
    encoding: "buffer",
    maxBuffer: 1 << 30,
  });
  const speech = trimmed(speechOfWav(stdout));
  if (speech.pcm.length === 0) throw new Error(`espeak-ng says nothing for ${JSON.stringify(text)}.`);
  return speech;
}
