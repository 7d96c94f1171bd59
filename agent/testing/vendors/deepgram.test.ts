import { initializeLogger, stt } from "@livekit/agents";
import { STT, STTv2, TTS } from "@livekit/agents-plugin-deepgram";
import { afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { speak } from "#agent/testing/speech/espeak.ts";
import { findIn } from "#agent/testing/speech/find.ts";
import { joined, msOf, silence } from "#agent/testing/speech/pcm.ts";
import { vendorKey } from "./behaviour.ts";
import { type DeepgramFake, startDeepgramFake } from "./deepgram.ts";
import { bySound, inTurn } from "./ear.ts";
import { collect, feed, gathered } from "./through-plugin.ts";

const answers = [
  "I built a cache with five shards, and it held for two years.",
  "We moved to another region when the traffic grew.",
];
let fake: DeepgramFake;

beforeAll(() => initializeLogger({ pretty: false, level: "silent" }));
beforeEach(async () => {
  fake = await startDeepgramFake({ words: await bySound(answers) });
});
afterEach(() => fake.stop());

/** Two answers with a pause between them, as a microphone gives them. */
async function spoken() {
  const [one, two] = await Promise.all(answers.map((text) => speak(text, 16_000)));
  if (one === undefined || two === undefined) throw new Error("two answers");
  return joined(silence(300, 16_000), one, silence(700, 16_000), two, silence(800, 16_000));
}

describe("Nova", () => {
  const plugin = (settings = {}) =>
    new STT({ apiKey: vendorKey, baseUrl: fake.listenUrl, language: "en-US", ...settings });

  test("the plugin reads both answers as they were said, with a beginning, something on the way, an end, and times", async () => {
    const events = await collect(plugin().stream(), await spoken(), { finals: 2 });
    const finals = events.filter(({ type }) => type === stt.SpeechEventType.FINAL_TRANSCRIPT);
    expect(finals.map(({ alternatives }) => alternatives?.[0]?.text)).toEqual(answers);
    expect(events.map(({ type }) => type).filter((type) => type !== stt.SpeechEventType.RECOGNITION_USAGE)).toEqual(
      expect.arrayContaining([
        stt.SpeechEventType.START_OF_SPEECH,
        stt.SpeechEventType.INTERIM_TRANSCRIPT,
        stt.SpeechEventType.FINAL_TRANSCRIPT,
        stt.SpeechEventType.END_OF_SPEECH,
      ]),
    );
    const [interim] = events.filter(({ type }) => type === stt.SpeechEventType.INTERIM_TRANSCRIPT);
    expect(answers[0]).toContain(interim?.alternatives?.[0]?.text.split(" ")[0]);
    const [first] = finals;
    expect(first?.alternatives?.[0]?.words?.[0]?.text).toBe("I");
    expect(first?.alternatives?.[0]?.startTime).toBeGreaterThan(0.1);

    expect(fake.heard).toHaveLength(2);
    for (const [index, heard] of fake.heard.entries()) {
      expect(heard.loudness).toBeGreaterThan(1_000);
      expect(heard.voicedMs).toBeGreaterThan(1_000);
      const said = await speak(answers[index] ?? "", 16_000);
      expect(Math.abs(msOf(heard.speech) - msOf(said))).toBeLessThan(600);
      expect(findIn(heard.speech, said).likeness).toBeGreaterThan(0.95);
    }
    expect(fake.connections[0]?.get("model")).toBe("nova-3");
  });

  test("silence is understood as nothing", async () => {
    const events = await collect(plugin().stream(), silence(1_500, 16_000));
    expect(events.filter(({ type }) => type !== stt.SpeechEventType.RECOGNITION_USAGE)).toEqual([]);
    expect(fake.heard).toEqual([]);
  });

  test("a wrong key is refused, and the plugin says so", async () => {
    const recogniser = plugin({ apiKey: "another" });
    const failed = new Promise<{ error: unknown }>((resolve) => recogniser.on("error", resolve));
    const stream = recogniser.stream({ connOptions: { maxRetry: 0, retryIntervalMs: 10, timeoutMs: 1_000 } });
    feed(stream, silence(100, 16_000));
    expect(await failed).toMatchObject({ recoverable: false, error: { statusCode: 401 } });
    expect(fake.server.opened()).toBe(0);
    stream.close();
  });

  test("a connection that closes in place of a text is not noticed by the plugin: whoever uses it has to, and a new stream understands", async () => {
    fake.hearing.closeInsteadOfFinal = 1011;
    const recogniser = plugin();
    const errors: unknown[] = [];
    recogniser.on("error", (error) => errors.push(error));
    const lost = await collect(recogniser.stream(), await spoken());
    expect(lost.some(({ type }) => type === stt.SpeechEventType.FINAL_TRANSCRIPT)).toBe(false);
    expect([errors, fake.server.opened()]).toEqual([[], 1]);
    const events = await collect(recogniser.stream(), await spoken(), { finals: 2 });
    const finals = events.filter(({ type }) => type === stt.SpeechEventType.FINAL_TRANSCRIPT);
    expect(finals.map(({ alternatives }) => alternatives?.[0]?.text)).toEqual(answers);
  });

  test("deaf, it hears and understands nothing; hanging, it says nothing at all", async () => {
    fake.hearing.deaf = true;
    const deaf = await collect(plugin().stream(), await spoken());
    expect(deaf.some(({ alternatives }) => (alternatives?.[0]?.text ?? "") !== "")).toBe(false);
    expect(fake.heard).toHaveLength(2);
    fake.hearing = { hang: true };
    const hanging = await collect(plugin().stream(), await spoken());
    expect(hanging.filter(({ type }) => type !== stt.SpeechEventType.RECOGNITION_USAGE)).toEqual([]);
  });
});

describe("Flux", () => {
  const plugin = (settings = {}) => new STTv2({ apiKey: vendorKey, endpointUrl: fake.fluxUrl, ...settings });

  test("the plugin reads turns, and an eager end when it asks for one", async () => {
    const events = await collect(plugin({ eagerEotThreshold: 0.5 }).stream(), await spoken(), { finals: 2 });
    const of = (wanted: stt.SpeechEventType) =>
      events.filter(({ type }) => type === wanted).map(({ alternatives }) => alternatives?.[0]?.text);
    expect(of(stt.SpeechEventType.FINAL_TRANSCRIPT)).toEqual(answers);
    expect(of(stt.SpeechEventType.PREFLIGHT_TRANSCRIPT)).toEqual(answers);
    expect(of(stt.SpeechEventType.START_OF_SPEECH)).toHaveLength(2);
    expect(of(stt.SpeechEventType.END_OF_SPEECH)).toHaveLength(2);
  });
});

test("words may be told in turn instead, whatever is said", async () => {
  await fake.stop();
  fake = await startDeepgramFake({ words: inTurn(["First.", "Second."]) });
  const events = await collect(
    new STT({ apiKey: vendorKey, baseUrl: fake.listenUrl, language: "en-US" }).stream(),
    await spoken(),
    { finals: 2 },
  );
  const finals = events.filter(({ type }) => type === stt.SpeechEventType.FINAL_TRANSCRIPT);
  expect(finals.map(({ alternatives }) => alternatives?.[0]?.text)).toEqual(["First.", "Second."]);
});

describe("Aura", () => {
  const plugin = () => new TTS({ apiKey: vendorKey, baseUrl: fake.speakUrl });
  const text = "Tell me about a project that you are proud of. What would you change today?";

  test("the plugin plays what was to be said, every sentence of it", async () => {
    const speech = await gathered(plugin().stream(), text);
    expect(fake.spoken.map((one) => one.text).join(" ")).toBe(text);
    for (const sentence of fake.spoken) {
      expect(findIn(speech, sentence.speech).likeness).toBeGreaterThan(0.95);
    }
  });

  test("a connection that breaks in the middle of a sentence is an error of the plugin's, after half of the sound", async () => {
    await fake.stop();
    fake = await startDeepgramFake({ trouble: () => ({ breakAfterMs: 500 }) });
    const errors: { error: unknown }[] = [];
    const tts = plugin();
    tts.on("error", (error) => errors.push(error));
    const speech = await gathered(
      tts.stream({ connOptions: { maxRetry: 0, retryIntervalMs: 10, timeoutMs: 2_000 } }),
      text,
    );
    expect(msOf(speech)).toBeLessThan(700);
    expect(msOf(speech)).toBeGreaterThan(0);
    expect(errors).toMatchObject([{ recoverable: false, error: { statusCode: 1006 } }]);
  });
});
