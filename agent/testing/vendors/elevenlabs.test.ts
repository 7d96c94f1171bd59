import { initializeLogger } from "@livekit/agents";
import { TTS } from "@livekit/agents-plugin-elevenlabs";
import { afterEach, beforeAll, expect, test } from "vitest";
import { findIn } from "#agent/testing/speech/find.ts";
import { msOf } from "#agent/testing/speech/pcm.ts";
import { type SpeakingTrouble, vendorKey } from "./behaviour.ts";
import { type ElevenLabsFake, startElevenLabsFake } from "./elevenlabs.ts";
import { gathered } from "./through-plugin.ts";

const text = "Tell me about a project that you are proud of. What would you change today?";
const once = { maxRetry: 0, retryIntervalMs: 10, timeoutMs: 2_000 };
let fake: ElevenLabsFake;

beforeAll(() => initializeLogger({ pretty: false, level: "silent" }));
afterEach(() => fake.stop());

async function plugin(trouble?: (text: string) => SpeakingTrouble | undefined, apiKey = vendorKey) {
  fake = await startElevenLabsFake({ trouble });
  const voice = new TTS({ apiKey, baseURL: fake.url, encoding: "pcm_22050", model: "eleven_flash_v2_5" });
  const errors: unknown[] = [];
  voice.on("error", (error) => errors.push(error));
  return { voice, errors };
}

test("the plugin plays what was to be said, and knows when each word was", async () => {
  const { voice, errors } = await plugin();
  const stream = voice.stream();
  stream.pushText(text);
  stream.endInput();
  const words: string[] = [];
  let lastEnd = 0;
  const frames = [];
  for await (const piece of stream) {
    if (typeof piece !== "object") continue;
    frames.push(piece.frame);
    for (const word of piece.timedTranscripts ?? []) {
      words.push(word.text.trim());
      lastEnd = Math.max(lastEnd, word.endTime ?? 0);
    }
  }
  expect(errors).toEqual([]);
  expect(words.join(" ")).toBe(text);
  const seconds = frames.reduce((sum, frame) => sum + frame.samplesPerChannel / frame.sampleRate, 0);
  expect(lastEnd).toBeGreaterThan(seconds * 0.9);
  expect(fake.spoken.map((one) => one.text).join(" ")).toBe(text);
  expect(fake.connections[0]?.get("model_id")).toBe("eleven_flash_v2_5");
  await voice.close();
});

test("texts after one another share a connection, and each is heard whole", async () => {
  const { voice } = await plugin();
  const one = await gathered(voice.stream(), "Thank you for that.");
  const two = await gathered(voice.stream(), text);
  expect(fake.server.opened()).toBe(1);
  const [first, ...others] = fake.spoken;
  if (first === undefined) throw new Error("Nothing was spoken.");
  expect(findIn(one, first.speech).likeness).toBeGreaterThan(0.95);
  for (const { speech } of others) expect(findIn(two, speech).likeness).toBeGreaterThan(0.95);
  await voice.close();
});

test("a text in one request is heard whole", async () => {
  const { voice } = await plugin();
  const speech = await gathered(voice.synthesize("One request and one answer."));
  expect(findIn(speech, fake.spoken[0]?.speech ?? speech).likeness).toBeGreaterThan(0.95);
});

test("an error and a broken connection in the middle of a sentence are errors of the plugin's", async () => {
  for (const trouble of [{ errorAfterMs: 500 }, { breakAfterMs: 500 }]) {
    const { voice, errors } = await plugin(() => trouble);
    const speech = await gathered(voice.stream({ connOptions: once }), text);
    expect(msOf(speech)).toBeLessThan(700);
    expect(errors).toMatchObject([{ recoverable: false }]);
    await voice.close();
    await fake.stop();
  }
  fake = await startElevenLabsFake();
});

test("a wrong key is refused", async () => {
  const { voice, errors } = await plugin(undefined, "another");
  expect((await gathered(voice.stream({ connOptions: once }), text)).pcm).toHaveLength(0);
  expect(errors).toMatchObject([{ recoverable: false }]);
});
