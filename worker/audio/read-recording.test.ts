import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { wavOf } from "#worker/testing/audio/wav.ts";
import { readRecording } from "./read-recording.ts";

const file = (name: string): Uint8Array<ArrayBuffer> =>
  new Uint8Array(readFileSync(join(import.meta.dirname, "../testing/audio", name)));
const bytesOf = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
const codeOf = async (bytes: Uint8Array<ArrayBuffer>) => {
  const looked = await readRecording(bytes);
  return looked.ok ? "read" : looked.problem.code;
};

describe("a recording is known by its bytes (S2.5)", () => {
  test.each([
    ["WebM as a browser records it, without a length", file("three-seconds.webm"), "audio/webm", 2_500, 3_100],
    ["MP4 as a browser records it, in fragments", file("three-seconds.mp4"), "audio/mp4", 2_500, 3_100],
    ["Ogg", file("one-second.ogg"), "audio/ogg", 500, 1_500],
    ["WAV", wavOf(1_250), "audio/wav", 1_250, 1_250],
    ["WAV of ten minutes", wavOf(600_000, 1_000), "audio/wav", 600_000, 600_000],
  ])("%s", async (_, bytes, type, least, most) => {
    const before = bytes.slice();
    const looked = await readRecording(bytes);
    if (!looked.ok) throw new Error(looked.problem.message);
    expect(looked.recording.type).toBe(type);
    expect(looked.recording.durationMs).toBeGreaterThanOrEqual(least);
    expect(looked.recording.durationMs).toBeLessThanOrEqual(most);
    expect(bytes).toEqual(before);
  });

  test.each<[string, Uint8Array<ArrayBuffer>, string]>([
    ["nothing", new Uint8Array(), "AUDIO_SILENT"],
    ["a tap on the button", wavOf(90), "AUDIO_SILENT"],
    ["text", bytesOf("I led the project."), "UNSUPPORTED_MEDIA"],
    ["MP3", Uint8Array.from({ length: 400 }, (_, index) => [0xff, 0xfb, 0x90, 0x64][index] ?? 0), "UNSUPPORTED_MEDIA"],
    ["a film", file("with-picture.webm"), "UNSUPPORTED_MEDIA"],
    ["eleven minutes", wavOf(660_000, 1_000), "AUDIO_TOO_LONG"],
    ["the beginning of WebM alone", file("three-seconds.webm").slice(0, 60), "AUDIO_UNREADABLE"],
    ["the beginning of MP4 alone", file("three-seconds.mp4").slice(0, 40), "AUDIO_UNREADABLE"],
    ["Ogg with nothing of its own in it", bytesOf(`OggS${"x".repeat(400)}`), "AUDIO_UNREADABLE"],
    ["WAV with nothing of its own in it", bytesOf(`RIFF....WAVE${"x".repeat(400)}`), "AUDIO_UNREADABLE"],
  ])("%s is refused", async (_, bytes, code) => {
    expect(await codeOf(bytes)).toBe(code);
  });

  test("whatever is broken in it, it ends in a word and soon", async () => {
    for (const name of ["three-seconds.webm", "three-seconds.mp4", "one-second.ogg"])
      for (let round = 0; round < 60; round += 1) {
        const bytes = file(name);
        // The same places each time: what fails once can be looked at.
        for (let hit = 0; hit < 12; hit += 1)
          bytes[(round * 97 + hit * hit * 31) % Math.min(bytes.length, 400 + round * 20)] =
            (round * 53 + hit * 91) % 256;
        expect(["read", "AUDIO_UNREADABLE", "AUDIO_TOO_LONG", "AUDIO_SILENT", "UNSUPPORTED_MEDIA"]).toContain(
          await codeOf(bytes),
        );
      }
  }, 30_000);
});
