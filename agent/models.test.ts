/** Ears and voice of every maker that has a fake on a real socket, each through its own plugin and as the agent uses them. */
import { initializeLogger, stt } from "@livekit/agents";
import { beforeAll, expect, it } from "vitest";
import { Clip } from "./clip.ts";
import type { Provider } from "./env.ts";
import { makeSpeech, makeTranscriber } from "./models.ts";
import { voiceActivity } from "./voice-activity.ts";
import { speak } from "./testing/speech/espeak.ts";
import { joined, msOf, silence, type Speech } from "./testing/speech/pcm.ts";
import { vendorKey } from "./testing/vendors/behaviour.ts";
import { startDeepgramFake } from "./testing/vendors/deepgram.ts";
import { bySound } from "./testing/vendors/ear.ts";
import { startElevenLabsFake } from "./testing/vendors/elevenlabs.ts";
import { startOpenAIAudioFake } from "./testing/vendors/openai.ts";
import { framesOf } from "./testing/vendors/through-plugin.ts";
import { Voice } from "./voice.ts";

const sentence = "I built a search service for a large shop.";
const words = await bySound([sentence]);

beforeAll(() => initializeLogger({ pretty: false, level: "silent" }));

const fakes = {
  deepgram: async () => {
    const { listenUrl, speakUrl, stop } = await startDeepgramFake({ words });
    return { listen: listenUrl, speak: speakUrl, stop };
  },
  elevenlabs: async () => {
    const { url, stop } = await startElevenLabsFake({ words });
    return { listen: url, speak: url, stop };
  },
  openai: async () => {
    const { url, stop } = await startOpenAIAudioFake({ words });
    return { listen: url, speak: url, stop };
  },
} as const;

const provider = (maker: Provider["maker"], baseUrl: string): Provider => ({
  maker,
  apiKey: vendorKey,
  baseUrl,
  model: null,
});

async function transcribed(maker: keyof typeof fakes, baseUrl: string, speech: Speech): Promise<string[]> {
  const { it: transcriber, label } = makeTranscriber(provider(maker, baseUrl), "en", voiceActivity());
  expect(label).toMatch(new RegExp(`^${maker}/`));
  const stream = transcriber.stream();
  let understood = false;
  void (async () => {
    for (const frame of framesOf(speech)) {
      if (understood) return;
      stream.pushFrame(frame);
      // As a microphone gives it, if a little faster.
      await new Promise((resolve) => setTimeout(resolve, 4));
    }
  })();
  for await (const event of stream) {
    const text = event.alternatives?.[0]?.text ?? "";
    if (event.type !== stt.SpeechEventType.FINAL_TRANSCRIPT || text === "") continue;
    understood = true;
    stream.close();
    return [text];
  }
  return [];
}

it.each(["deepgram", "elevenlabs", "openai"] as const)("%s hears and speaks", async (maker) => {
  const fake = await fakes[maker]();
  try {
    const speech = joined(silence(300, 16_000), await speak(sentence, 16_000), silence(2_500, 16_000));
    expect(await transcribed(maker, fake.listen, speech)).toEqual([sentence]);

    const settings = { tts: provider(maker, fake.speak), voices: { en: null, de: null } };
    const { it: speechMaker, label } = makeSpeech(settings, "en", null);
    const voice = new Voice({ maker: speechMaker, label });
    const clip = voice.speak(sentence);
    expect(clip).toBeInstanceOf(Clip);
    await clip.settled;
    expect(clip.state).toBe("whole");
    expect(clip.seconds * 1_000).toBeGreaterThan(0.9 * msOf(await speak(sentence, 16_000)));
    voice.close();
  } finally {
    await fake.stop();
  }
});
