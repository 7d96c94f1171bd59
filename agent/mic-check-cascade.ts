/** A microphone check with ears and a voice, each by itself. */
import type { VAD, voice as agents } from "@livekit/agents";
import type { Language } from "#contract/language.ts";
import { Ears } from "./ears.ts";
import type { AgentSettings, Provider } from "./env.ts";
import { makeSpeech, makeTranscriber } from "./models.ts";
import type { Mouth } from "./mouth.ts";
import { makeSession } from "./session.ts";
import { type Speaking, Voice } from "./voice.ts";

export type CheckGiven = {
  language: Language;
  activity: VAD;
  mouth: () => Mouth | null;
  on: {
    /** Somebody has finished. */
    heard: (said: string) => void;
    trouble: (kind: "notHeard" | "cannotHear") => void;
    closed: () => void;
  };
};
export type CheckSide = {
  session: agents.AgentSession;
  agent: agents.Agent;
  voice: Speaking;
  close: () => void;
};

export function cascadeCheck(
  { stt, tts, voices }: { stt: Provider; tts: Provider } & Pick<AgentSettings, "voices">,
  { language, activity, mouth, on }: CheckGiven,
): CheckSide {
  const speech = makeSpeech({ tts, voices }, language, null);
  const voice = new Voice({ maker: speech.it, label: speech.label });
  let heard = "";
  const ears = new Ears({
    transcriber: makeTranscriber(stt, language, activity).it,
    language,
    saying: () => mouth()?.saying ?? null,
    on: {
      piece: ({ text }) => {
        heard = `${heard} ${text}`.trim();
      },
      trouble: on.trouble,
    },
  });
  const { session, agent } = makeSession({
    ears: () => ears,
    activity,
    detection: "vad",
    on: {
      turnEnded: () => {
        const said = heard;
        heard = "";
        if (said !== "") on.heard(said);
      },
      candidateSpeaks: (speaking, at) => ears.speech(speaking, at),
      closed: on.closed,
    },
  });
  return {
    session,
    agent,
    voice,
    close: () => {
      ears.close();
      voice.close();
    },
  };
}
