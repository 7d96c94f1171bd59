/** Ears and voice by the agent's settings, in the language of the interview. Nothing of it trains anybody's models where that can be said. */
import * as deepgram from "@livekit/agents-plugin-deepgram";
import * as elevenlabs from "@livekit/agents-plugin-elevenlabs";
import * as google from "@livekit/agents-plugin-google";
import * as openai from "@livekit/agents-plugin-openai";
import type { VAD, stt } from "@livekit/agents";
import type { Language } from "#contract/language.ts";
import type { Made } from "./cascade.ts";
import type { Transcriber } from "./ears.ts";
import type { AgentSettings, Maker, Provider } from "./env.ts";
import { bySegments } from "./segments.ts";
import { type SpeechMaker, speechMaker } from "./speech-maker.ts";

const sttModels: Record<Maker, string> = {
  deepgram: "nova-3",
  elevenlabs: "scribe_v2_realtime",
  openai: "gpt-4o-mini-transcribe",
  gemini: "gemini-3.5-transcribe-live",
};
const ttsModels: Record<Maker, string> = {
  // With Deepgram a voice is a model.
  deepgram: "aura-2",
  elevenlabs: "eleven_flash_v2_5",
  openai: "gpt-4o-mini-tts",
  gemini: "gemini-3.1-flash-tts-preview",
};
const voices: Record<Maker, Record<Language, string>> = {
  deepgram: { en: "aura-2-thalia-en", de: "aura-2-viktoria-de" },
  elevenlabs: { en: "bIHbv24MWmeRgasZH58o", de: "bIHbv24MWmeRgasZH58o" },
  openai: { en: "alloy", de: "alloy" },
  gemini: { en: "Kore", de: "Kore" },
};

/** Silence after which ElevenLabs takes a piece of speech for whole. Seconds. */
const pieceSilence = 0.4;

export function makeTranscriber(provider: Provider, language: Language, activity: VAD): Made<Transcriber> {
  const model = provider.model ?? sttModels[provider.maker];
  const it = streamingStt(provider, model, language);
  const label = `${provider.maker}/${model}`;
  if (it !== null) return { it: streaming(it), label };
  const whole = new openai.STT({
    apiKey: provider.apiKey,
    baseURL: provider.baseUrl ?? undefined,
    model,
    language,
    useRealtime: false,
  });
  return { it: bySegments(whole, activity), label };
}

function streamingStt({ maker, apiKey, baseUrl }: Provider, model: string, language: Language): stt.STT | null {
  switch (maker) {
    case "deepgram":
      return new deepgram.STT({
        apiKey,
        model,
        language,
        // Hesitations are heard by them.
        fillerWords: language === "en",
        mipOptOut: true,
        ...(baseUrl === null ? {} : { baseUrl: baseUrl.replace(/^http/, "ws") }),
      });
    case "elevenlabs":
      return new elevenlabs.STT({
        apiKey,
        model,
        languageCode: language,
        tagAudioEvents: false,
        serverVad: { vadSilenceThresholdSecs: pieceSilence },
        ...(baseUrl === null ? {} : { baseURL: baseUrl }),
      });
    case "gemini":
      return new google.beta.GeminiSTT({
        apiKey,
        model,
        language,
        ...(baseUrl === null ? {} : { httpOptions: { baseUrl } }),
      });
    case "openai":
      return null;
    default:
      return maker satisfies never;
  }
}

/** Streams have words while somebody speaks, and the last ones a moment after. */
const patience = { wordsMs: 8_000, finalMs: 3_000 };
/** One failure is tried again by the plugin; from then on the ears open another stream. */
const again = { maxRetry: 1, retryIntervalMs: 200, timeoutMs: 8_000 };

function streaming(it: stt.STT): Transcriber {
  // Without a listener an error would end the process.
  it.on("error", () => undefined);
  return { patience, stream: () => it.stream({ connOptions: again }) };
}

/** `voice`: what the plan asks for; null leaves it to the settings. */
export function makeSpeech(
  settings: { tts: Provider } & Pick<AgentSettings, "voices">,
  language: Language,
  voice: string | null,
): Made<SpeechMaker> {
  const { maker, apiKey, baseUrl, model: named } = settings.tts;
  const speaker = voice ?? settings.voices[language] ?? voices[maker][language];
  const model = named ?? ttsModels[maker];
  const label = maker === "deepgram" ? `${maker}/${speaker}` : `${maker}/${model}`;
  switch (maker) {
    case "deepgram":
      return {
        it: speechMaker(
          new deepgram.TTS({ apiKey, model: speaker, mipOptOut: true, ...(baseUrl === null ? {} : { baseUrl }) }),
          "stream",
        ),
        label,
      };
    case "elevenlabs":
      return {
        it: speechMaker(
          new elevenlabs.TTS({
            apiKey,
            voiceId: speaker,
            model,
            language,
            syncAlignment: false,
            ...(baseUrl === null ? {} : { baseURL: baseUrl }),
          }),
          "stream",
        ),
        label,
      };
    case "openai": {
      // The plugin knows OpenAI's own voices by name; other servers have others.
      const named = speaker as openai.TTSVoices;
      const own = new openai.TTS({ apiKey, model, voice: named, ...(baseUrl === null ? {} : { baseURL: baseUrl }) });
      return { it: speechMaker(own, "requests"), label };
    }
    case "gemini":
      return { it: speechMaker(new google.beta.TTS({ apiKey, model, voiceName: speaker }), "requests"), label };
    default:
      return maker satisfies never;
  }
}
