import { initializeLogger, stt as recognition } from "@livekit/agents";
import { STT, TTS } from "@livekit/agents-plugin-elevenlabs";
import { afterEach, beforeAll, expect, test, vi } from "vitest";
import { speak } from "#agent/testing/speech/espeak.ts";
import { findIn } from "#agent/testing/speech/find.ts";
import { joined, msOf, silence } from "#agent/testing/speech/pcm.ts";
import { type SpeakingTrouble, vendorKey } from "./behaviour.ts";
import { type ElevenLabsFake, startElevenLabsFake } from "./elevenlabs.ts";
import { bySound } from "./ear.ts";
import { collect, feed, gathered } from "./through-plugin.ts";

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

test("Scribe's plugin reads both answers as they were said, with something on the way", async () => {
  const answers = ["I built a cache with five shards.", "It held for two years, and nobody noticed it."];
  fake = await startElevenLabsFake({ words: await bySound(answers) });
  const [one, two] = await Promise.all(answers.map((answer) => speak(answer, 16_000)));
  if (one === undefined || two === undefined) throw new Error("two answers");
  const spoken = joined(silence(300, 16_000), one, silence(800, 16_000), two, silence(900, 16_000));
  const plugin = new STT({
    apiKey: vendorKey,
    baseURL: fake.url,
    model: "scribe_v2_realtime",
    languageCode: "en",
    serverVad: { vadSilenceThresholdSecs: 0.4 },
  });
  const events = await collect(plugin.stream(), spoken, { finals: 2 });
  const of = (wanted: recognition.SpeechEventType) =>
    events.filter(({ type }) => type === wanted).map(({ alternatives }) => alternatives?.[0]?.text);
  expect(of(recognition.SpeechEventType.FINAL_TRANSCRIPT)).toEqual(answers);
  expect(of(recognition.SpeechEventType.INTERIM_TRANSCRIPT).length).toBeGreaterThan(0);
  expect(fake.heard.map(({ loudness }) => loudness > 1_000)).toEqual([true, true]);
});

test("a connection of Scribe's that closes in place of a text is opened again by the plugin", async () => {
  const answer = "It held for two years, and nobody noticed it.";
  fake = await startElevenLabsFake({ words: await bySound([answer]) });
  fake.hearing.closeInsteadOfFinal = 1011;
  const spoken = joined(await speak(answer, 16_000), silence(900, 16_000));
  const plugin = new STT({
    apiKey: vendorKey,
    baseURL: fake.url,
    model: "scribe_v2_realtime",
    languageCode: "en",
    serverVad: { vadSilenceThresholdSecs: 0.4 },
  });
  plugin.on("error", () => undefined);
  const stream = plugin.stream({ connOptions: { maxRetry: 1, retryIntervalMs: 50, timeoutMs: 1_000 } });
  const events: recognition.SpeechEvent[] = [];
  void (async () => {
    for await (const event of stream) events.push(event);
  })();
  feed(stream, spoken);
  await vi.waitUntil(() => fake.server.opened() === 2, 5_000);
  feed(stream, spoken);
  await vi.waitUntil(() => events.some(({ type }) => type === recognition.SpeechEventType.FINAL_TRANSCRIPT), 5_000);
  expect(fake.heard).toHaveLength(2);
  stream.close();
});
