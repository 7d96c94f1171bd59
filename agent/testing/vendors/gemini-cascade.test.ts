import { initializeLogger, stt } from "@livekit/agents";
import { beta } from "@livekit/agents-plugin-google";
import { afterEach, beforeAll, expect, test, vi } from "vitest";
import { speak } from "#agent/testing/speech/espeak.ts";
import { findIn } from "#agent/testing/speech/find.ts";
import { joined, silence } from "#agent/testing/speech/pcm.ts";
import { vendorKey } from "./behaviour.ts";
import { bySound } from "./ear.ts";
import { type GeminiLiveFake, startGeminiLiveFake } from "./gemini-live.ts";
import { collect, gathered, rejectionsDuring } from "./through-plugin.ts";

const answers = ["I built a cache with five shards.", "It held for two years, and nobody noticed it."];
let fake: GeminiLiveFake;

beforeAll(() => initializeLogger({ pretty: false, level: "silent" }));
afterEach(async () => {
  vi.unstubAllEnvs();
  await fake.stop();
});

test("the plugin that only listens reads both answers, and something on the way", async () => {
  fake = await startGeminiLiveFake({ words: await bySound(answers) });
  const [one, two] = await Promise.all(answers.map((answer) => speak(answer, 16_000)));
  if (one === undefined || two === undefined) throw new Error("two answers");
  const spoken = joined(silence(300, 16_000), one, silence(900, 16_000), two, silence(900, 16_000));
  const plugin = new beta.GeminiSTT({ apiKey: vendorKey, language: "en-US", httpOptions: { baseUrl: fake.url } });
  const events = await collect(plugin.stream(), spoken, { finals: 2 });
  const of = (wanted: stt.SpeechEventType) =>
    events.filter(({ type }) => type === wanted).map(({ alternatives }) => alternatives?.[0]?.text);
  expect(of(stt.SpeechEventType.FINAL_TRANSCRIPT)).toEqual(answers);
  expect(of(stt.SpeechEventType.INTERIM_TRANSCRIPT).length).toBeGreaterThan(0);
  expect(fake.turns).toEqual([]);
});

test("a text in one request is heard whole; a refusal is an error of the plugin's", async () => {
  let refused = false;
  fake = await startGeminiLiveFake({ trouble: () => (refused ? { refuse: 503 } : undefined) });
  // The plugin has no setting for it.
  vi.stubEnv("GOOGLE_GEMINI_BASE_URL", fake.url);
  const plugin = new beta.TTS({ apiKey: vendorKey, voiceName: "Kore" });
  const errors: unknown[] = [];
  plugin.on("error", (error) => errors.push(error));
  const text = "What would you change today?";
  const speech = await gathered(plugin.synthesize(text));
  expect(fake.spoken.map((one) => one.text)).toEqual([text]);
  expect(findIn(speech, fake.spoken[0]?.speech ?? speech).likeness).toBeGreaterThan(0.95);

  refused = true;
  await rejectionsDuring(async (rejections) => {
    await gathered(plugin.synthesize(text, { maxRetry: 0, retryIntervalMs: 10, timeoutMs: 1_000 }));
    await vi.waitUntil(() => errors.length > 0 && rejections.length > 0, 5_000);
  });
  expect(errors).toMatchObject([{ recoverable: false }]);
});
