import { initializeLogger, stt as recognition } from "@livekit/agents";
import { STT, TTS } from "@livekit/agents-plugin-openai";
import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { speak } from "#agent/testing/speech/espeak.ts";
import { findIn } from "#agent/testing/speech/find.ts";
import { silence } from "#agent/testing/speech/pcm.ts";
import { type SpeakingTrouble, vendorKey } from "./behaviour.ts";
import { bySound } from "./ear.ts";
import { type OpenAIAudioFake, startOpenAIAudioFake } from "./openai.ts";
import { framesOf, gathered, rejectionsDuring } from "./through-plugin.ts";

const answer = "I built a cache with five shards, and it held for two years.";
const once = { maxRetry: 0, retryIntervalMs: 10, timeoutMs: 1_000 };
let trouble: SpeakingTrouble | undefined;
let fake: OpenAIAudioFake;

beforeAll(() => initializeLogger({ pretty: false, level: "silent" }));
beforeEach(async () => {
  trouble = undefined;
  fake = await startOpenAIAudioFake({ words: await bySound([answer]), trouble: () => trouble });
});
afterEach(() => fake.stop());

describe("transcriptions", () => {
  const plugin = (apiKey = vendorKey) =>
    new STT({ apiKey, baseURL: fake.url, useRealtime: false, model: "whisper-1", language: "en" });

  test("the plugin's WAV is read, and its text comes back", async () => {
    const event = await plugin().recognize(framesOf(await speak(answer, 24_000)));
    expect(event.type).toBe(recognition.SpeechEventType.FINAL_TRANSCRIPT);
    expect(event.alternatives?.[0]?.text).toBe(answer);
    const [heard] = fake.heard;
    expect(heard?.loudness).toBeGreaterThan(1_000);
    expect(findIn(heard?.speech ?? silence(100, 16_000), await speak(answer, 24_000)).likeness).toBeGreaterThan(0.95);
    expect(fake.forms).toEqual([{ model: "whisper-1", language: "en", response_format: "json" }]);
  });

  test("silence has no words, nor has anything for who is deaf", async () => {
    expect((await plugin().recognize(framesOf(silence(900, 24_000)))).alternatives?.[0]?.text).toBe("");
    fake.hearing.deaf = true;
    const event = await plugin().recognize(framesOf(await speak(answer, 24_000)));
    expect(event.alternatives?.[0]?.text).toBe("");
  });

  test("a refusal, a wrong key and a broken connection are errors, and after them it works", async () => {
    const frames = framesOf(await speak(answer, 24_000));
    fake.hearing.refuse = 429;
    await expect(plugin().recognize(frames)).rejects.toThrow();
    fake.hearing = { closeInsteadOfFinal: 1006 };
    await expect(plugin("another").recognize(frames)).rejects.toThrow("401");
    const broken = await plugin()
      .recognize(frames)
      .catch((error: unknown) => error);
    expect(broken).toMatchObject({ name: "Error" });
    expect((await plugin().recognize(frames)).alternatives?.[0]?.text).toBe(answer);
  });
});

describe("speech", () => {
  const plugin = () => {
    const voice = new TTS({ apiKey: vendorKey, baseURL: fake.url, model: "tts-1", voice: "alloy" });
    const errors: unknown[] = [];
    voice.on("error", (error) => errors.push(error));
    return { voice, errors };
  };

  test("the plugin plays what was to be said", async () => {
    const { voice, errors } = plugin();
    const speech = await gathered(voice.synthesize("What would you change today?"));
    expect(errors).toEqual([]);
    expect(fake.spoken.map(({ text }) => text)).toEqual(["What would you change today?"]);
    expect(findIn(speech, fake.spoken[0]?.speech ?? silence(100, 24_000)).likeness).toBeGreaterThan(0.95);
  });

  test("a refusal and a sound that breaks off are errors, no part of it is played, and the plugin leaves its rejection to whoever looks after those", async () => {
    await rejectionsDuring(async (rejections) => {
      for (const [kind, wanted] of [
        [{ refuse: 500 }, "500"],
        [{ breakAfterMs: 400 }, "terminated"],
      ] as const) {
        trouble = kind;
        const { voice, errors } = plugin();
        const speech = await gathered(voice.synthesize("What would you change today?", once));
        expect(speech.pcm).toHaveLength(0);
        await vi.waitUntil(() => errors.length > 0);
        expect(errors).toMatchObject([{ recoverable: false, error: { message: expect.stringContaining(wanted) } }]);
      }
      await vi.waitUntil(() => rejections.length === 2);
    });
  });
});
