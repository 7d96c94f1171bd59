/** Gemini Live by the agent's settings, for one interview. */
import type { Language } from "#contract/language.ts";
import type { LiveSettings } from "#agent/env.ts";
import type { Pace } from "#agent/endpointing.ts";
import type { LiveModel } from "./gemini-session.ts";

const usualModel = "gemini-2.5-flash-native-audio-preview-12-2025";
const usualVoice: Readonly<Record<Language, string>> = { en: "Kore", de: "Kore" };

/** A plan's voice may be one of another maker's; a session with a voice that Gemini does not have is refused. */
const voices = new Set(
  `Achernar Achird Algenib Algieba Alnilam Aoede Autonoe Callirrhoe Charon Despina Enceladus Erinome Fenrir Gacrux Iapetus Kore Laomedeia
   Leda Orus Puck Pulcherrima Rasalgethi Sadachbia Sadaltager Schedar Sulafat Umbriel Vindemiatrix Zephyr Zubenelgenubi`.split(
    /\s+/u,
  ),
);

/** Google's own choice is half a second, which is short for somebody who thinks. Milliseconds. */
const silence: Readonly<Record<Pace, number>> = { brisk: 500, normal: 900, patient: 1_800 };

export function liveModel(
  { apiKey, baseUrl, model, voices: named }: LiveSettings,
  given: { language: Language; pace: Pace; voice: string | null },
): LiveModel {
  const planned = given.voice !== null && voices.has(given.voice) ? given.voice : null;
  return {
    apiKey,
    baseUrl,
    model: model ?? usualModel,
    voice: planned ?? named[given.language] ?? usualVoice[given.language],
    silenceMs: silence[given.pace],
  };
}
