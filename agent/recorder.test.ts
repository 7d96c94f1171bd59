/** A recording from its samples to what the Worker was sent, through the real encoder, in real time. */
import { spawn } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { seriesId } from "#contract/voice.ts";
import { Recorder } from "./recorder.ts";
import { OpusEncoder } from "./recording/opus-encoder.ts";
import { sampleRate } from "./recording/sample-rate.ts";
import { Timeline } from "./recording/timeline.ts";
import { type SliceServer, startSliceServer } from "./testing/slice-server.ts";
import { burst, channel, decode, find, loudness, speech } from "./testing/sound.ts";

let server: SliceServer;
let baseUrl: string;
beforeEach(async () => {
  server = await startSliceServer();
  ({ baseUrl } = server);
});
afterEach(() => server.close());

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** Frames of 20 ms, as the room hands them over, until `forMs` are over; silence after the end of what is said. */
async function speakInto(recorder: Recorder, said: Int16Array, forMs: number): Promise<void> {
  const samples = (20 * sampleRate) / 1_000;
  for (let frame = 0; frame * 20 < forMs; frame += 1) {
    const due = recorder.startedAt + (frame + 1) * 20;
    if (due > Date.now()) await pause(due - Date.now());
    const part = new Int16Array(samples);
    part.set(said.subarray(frame * samples, (frame + 1) * samples));
    recorder.hear(part, due);
  }
}

/** Where there is no such folder, nothing is looked for. */
function parentOf(pid: string): string | null {
  try {
    return /\) \S (\d+)/u.exec(readFileSync(`/proc/${pid}/stat`, "utf8"))?.[1] ?? null;
  } catch {
    return null;
  }
}

describe("a conversation", () => {
  it("arrives in slices that join to one stream, both sides where they were said, through refusals and lost answers", async () => {
    const said = await speech();
    const replied = said.subarray(0, sampleRate * 2);
    const trouble: string[] = [];
    // The first attempt fails, the second arrives without an answer, and so the third is a repetition.
    const fates = [503, null];
    server.answer = () => (fates.length > 0 ? (fates.shift() ?? null) : 200);
    const recorder = new Recorder({
      baseUrl,
      token: "a-token",
      epoch: 3,
      sliceMs: 1_500,
      log: (what) => trouble.push(what),
    });
    const speaking = speakInto(recorder, said, 8_000);
    await pause(4_500);
    recorder.awaitSpeech(recorder.startedAt + 4_400);
    await pause(2_200);
    recorder.say(replied, recorder.startedAt + 4_500);
    recorder.awaitSpeech(null);
    await speaking;
    expect(recorder.placeOf(recorder.startedAt + 1_000, recorder.startedAt + 2_500)).toEqual({
      recording: recorder.id,
      fromMs: 1_000,
      toMs: 2_500,
    });
    await recorder.stop();
    expect(recorder.placeOf(recorder.startedAt + 20_000, recorder.startedAt + 21_000)).toBeNull();

    expect(seriesId.parse(recorder.id)).toMatch(/^e3-/u);
    expect(new Set(server.puts.map(({ authorization }) => authorization))).toEqual(new Set(["Bearer a-token"]));
    expect(server.puts[0]?.path).toBe(`/api/agent/recordings/${recorder.id}/0?startedAt=${recorder.startedAt}`);
    expect(trouble).toEqual(["recording.delayed", "recording.delayed"]);
    const [first, second, third] = server.puts;
    expect([second?.bytes, third?.bytes]).toEqual([first?.bytes, first?.bytes]);
    expect(server.puts.length).toBeGreaterThan(4);
    for (const { bytes } of server.puts) expect(bytes.subarray(0, 4).toString()).toBe("OggS");

    const both = await decode(server.recorded(), 2);
    expect(both.length / 2 / sampleRate).toBeGreaterThan(7.5);
    const left = channel(both, 0);
    const right = channel(both, 1);
    const heard = find(left, said.subarray(0, sampleRate * 2), 0, 200);
    const words = find(right, replied, 4_500, 200);
    expect(heard.ms).toBeLessThan(50);
    expect(Math.abs(words.ms - 4_500)).toBeLessThan(50);
    expect(Math.min(heard.like, words.like)).toBeGreaterThan(0.75);
    // Each side is silent while only the other speaks.
    expect(loudness(right, 200, 4_000)).toBeLessThan(loudness(left, 200, 4_000) / 100);
    expect(loudness(left, 5_700, 6_400)).toBeLessThan(loudness(right, 5_700, 6_400) / 100);
  });

  it("whose agent is killed is there up to what it had sent, and its encoder goes with it", async () => {
    const program = fileURLToPath(new URL("testing/record-until-killed.ts", import.meta.url));
    const agent = spawn(process.execPath, [program, baseUrl], { stdio: ["ignore", "pipe", "inherit"] });
    let at = 0;
    agent.stdout.on("data", (text: Buffer) => {
      for (const [, ms] of text.toString().matchAll(/at (\d+)/gu)) at = Number(ms);
    });
    const encoders = () => readdirSync("/proc").filter((pid) => parentOf(pid) === String(agent.pid));
    while (server.puts.length < 4) await pause(50);
    const left = encoders();
    agent.kill("SIGKILL");
    await new Promise((resolve) => agent.on("close", resolve));
    const both = await decode(server.recorded(), 2);
    const ms = (both.length / 2 / sampleRate) * 1_000;
    // A slice's time, what is not certain yet, and a page.
    expect(ms).toBeGreaterThan(at - 1_500 - 2_500 - 1_000);
    expect(loudness(channel(both, 0))).toBeGreaterThan(10_000);
    for (let tries = 0; tries < 100 && left.some((pid) => existsSync(`/proc/${pid}`)); tries += 1) await pause(50);
    expect(left.filter((pid) => existsSync(`/proc/${pid}`))).toEqual([]);
  });

  it("that may not be recorded is not: nothing more is sent, and nothing has a place", async () => {
    server.answer = () => 403;
    const trouble: [string, string][] = [];
    const recorder = new Recorder({
      baseUrl,
      token: "t",
      epoch: 1,
      sliceMs: 500,
      log: (...what) => trouble.push(what),
    });
    await speakInto(recorder, await speech(), 4_500);
    expect(trouble).toEqual([["recording.refused", "CONSENT_MISSING"]]);
    expect(recorder.running).toBe(false);
    const place = recorder.positionMs();
    await pause(700);
    expect(recorder.positionMs()).toBe(place);
    expect(recorder.placeOf(Date.now() - 100, Date.now())).toBeNull();
    await recorder.stop();
    expect(server.puts).toHaveLength(1);
  });

  it("goes on unrecorded where the encoder cannot be had, and says why", async () => {
    process.env.LIVEKIT_FFMPEG_PATH = "/nowhere/ffmpeg";
    const trouble: [string, string][] = [];
    const recorder = new Recorder({ baseUrl, token: "t", epoch: 1, log: (...what) => trouble.push(what) });
    delete process.env.LIVEKIT_FFMPEG_PATH;
    await pause(200);
    expect(trouble).toEqual([["recording.failed", expect.stringContaining("ENOENT")]]);
    recorder.hear(new Int16Array(480));
    await recorder.stop();
    expect(server.puts).toEqual([]);
  });
});

describe("half an hour", () => {
  it("of the file is half an hour of the talk, to within 50 ms, on both sides", async () => {
    const startedAt = 1_700_000_000_000;
    const minutes = 30;
    const pages: Buffer[] = [];
    let encoded = 0;
    const encoder = new OpusEncoder({
      page: (page) => {
        pages.push(page);
        // Granule position: samples of 48 kHz at the end of the page.
        encoded = Number(page.readBigInt64LE(6)) / 48;
      },
      failed: (reason) => {
        throw new Error(reason);
      },
    });
    const timeline = new Timeline(startedAt);
    const frame = (20 * sampleRate) / 1_000;
    for (let ms = 0; ms < minutes * 60_000; ms += 20) {
      const minute = Math.floor(ms / 60_000);
      const into = ms % 60_000;
      // The candidate's sound at the beginning of each minute, the interviewer's in its middle.
      const sound = into < 400 ? burst(400, minute + 1).subarray((into / 20) * frame, (into / 20 + 1) * frame) : null;
      timeline.hear(sound ?? new Int16Array(frame), startedAt + ms + 20);
      if (into === 30_000) timeline.say(burst(400, 1_000 + minute), startedAt + ms);
      if (into % 2_000 === 0) {
        encoder.write(timeline.take(startedAt + ms));
        while (ms - encoded > 30_000) await pause(1);
      }
    }
    encoder.write(timeline.takeRest(startedAt + minutes * 60_000));
    await encoder.end();
    const both = await decode(Buffer.concat(pages), 2);
    expect(Math.abs(both.length / 2 / sampleRate - minutes * 60)).toBeLessThan(0.05);
    const sides = [channel(both, 0), channel(both, 1)] as const;
    for (let minute = 0; minute < minutes; minute += 1) {
      const heard = find(sides[0], burst(400, minute + 1), minute * 60_000, 100);
      const words = find(sides[1], burst(400, 1_000 + minute), minute * 60_000 + 30_000, 100);
      expect(Math.abs(heard.ms - minute * 60_000)).toBeLessThan(50);
      expect(Math.abs(words.ms - minute * 60_000 - 30_000)).toBeLessThan(50);
      expect(Math.min(heard.like, words.like)).toBeGreaterThan(0.5);
    }
  }, 180_000);
});
