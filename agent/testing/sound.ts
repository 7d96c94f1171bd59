/** Sound for tests: made, decoded, and looked for in what was recorded. Mono, 16 bit, at `sampleRate`, unless it says otherwise. */
import { spawn } from "node:child_process";
import { readFile } from "node:fs/promises";
import { ffmpegPath } from "#agent/recording/opus-encoder.ts";
import { sampleRate } from "#agent/recording/sample-rate.ts";

/** Whatever ffmpeg reads, as samples of so many channels in turn. */
export async function decode(file: Uint8Array, channels: 1 | 2): Promise<Int16Array> {
  const options = `-hide_banner -loglevel error -i pipe:0 -f s16le -ac ${channels} -ar ${sampleRate} pipe:1`.split(" ");
  const process = spawn(ffmpegPath(), options, { stdio: ["pipe", "pipe", "inherit"] });
  const parts: Buffer[] = [];
  process.stdout.on("data", (part: Buffer) => parts.push(part));
  process.stdin.end(file);
  const code = await new Promise((resolve) => process.on("close", resolve));
  if (code !== 0) throw new Error("ffmpeg cannot read this");
  const bytes = new Uint8Array(Buffer.concat(parts));
  return new Int16Array(bytes.buffer, 0, bytes.length >> 1);
}

/** Two sentences that espeak-ng said, five and a half seconds. */
export async function speech(): Promise<Int16Array> {
  return decode(await readFile(new URL("../../worker/testing/audio/speech.wav", import.meta.url)), 1);
}

export function channel(both: Int16Array, which: 0 | 1): Int16Array {
  const one = new Int16Array(both.length >> 1);
  for (let at = 0; at < one.length; at += 1) one[at] = both[at * 2 + which] ?? 0;
  return one;
}

/** A sound that resembles nothing but itself, different for each seed. */
export function burst(ms: number, seed: number): Int16Array {
  let state = seed * 2_654_435_761;
  let low = 0;
  return Int16Array.from({ length: (ms * sampleRate) / 1_000 }, () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) | 0;
    // Without the highest tones, which no encoder keeps.
    low = low * 0.7 + (state / 2 ** 31) * 0.3;
    return Math.round(low * 24_000);
  });
}

/**
 * Where in `sound` the part is that is most like `part`, in milliseconds, looked for around `aroundMs`; and how like it is, from 0
 * to 1.
 */
export function find(
  sound: Int16Array,
  part: Int16Array,
  aroundMs: number,
  withinMs: number,
): { ms: number; like: number } {
  const middle = Math.round((aroundMs * sampleRate) / 1_000);
  const reach = Math.round((withinMs * sampleRate) / 1_000);
  let best = { at: middle, like: -1 };
  const look = (from: number, to: number, step: number) => {
    for (let at = Math.max(0, from); at <= to; at += step) {
      const like = likeness(sound, at, part, step);
      if (like > best.like) best = { at, like };
    }
  };
  look(middle - reach, middle + reach, 4);
  look(best.at - 4, best.at + 4, 1);
  return { ms: (best.at * 1_000) / sampleRate, like: best.like };
}

/** Energy of a part, as the mean of its samples' squares. */
export function loudness(sound: Int16Array, fromMs = 0, toMs = (sound.length * 1_000) / sampleRate): number {
  const part = sound.subarray(Math.round((fromMs * sampleRate) / 1_000), Math.round((toMs * sampleRate) / 1_000));
  return part.reduce((sum, sample) => sum + sample * sample, 0) / Math.max(1, part.length);
}

function likeness(sound: Int16Array, start: number, part: Int16Array, step: number): number {
  let both = 0;
  let one = 0;
  let other = 0;
  for (let at = 0; at < part.length; at += step) {
    const a = sound[start + at] ?? 0;
    const b = part[at] ?? 0;
    both += a * b;
    one += a * a;
    other += b * b;
  }
  return one === 0 || other === 0 ? 0 : both / Math.sqrt(one * other);
}
