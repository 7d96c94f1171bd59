/** Ears, turns and a voice, each by itself, joined. */
import type { VAD } from "@livekit/agents";
import type { AgentView } from "#contract/views.ts";
import { Ears, type Transcriber } from "./ears.ts";
import { makeSession } from "./session.ts";
import type { Side, SideEvents } from "./side.ts";
import type { SpeechMaker } from "./speech-maker.ts";
import { Voice } from "./voice.ts";

export type Made<T> = { it: T; /** Maker and model, `deepgram/nova-3`. */ label: string };

export type CascadeGiven = {
  detection: "detector" | "vad";
  activity: VAD;
  transcriber: (view: AgentView) => Made<Transcriber>;
  speech: (view: AgentView) => Made<SpeechMaker>;
  /** Milliseconds, for tests. */
  echoMs?: number;
};

export function cascadeSide(given: CascadeGiven, view: AgentView, on: SideEvents): Side {
  const transcriber = given.transcriber(view);
  const maker = given.speech(view);
  const { detection } = given;
  let deaf = false;
  const ears = new Ears({
    transcriber: transcriber.it,
    language: view.language,
    saying: () => on.interviewer()?.mouth.saying ?? null,
    on: {
      words: () => on.interviewer()?.hearsWords(),
      piece: (heard) => on.interviewer()?.heard(heard),
      trouble: (kind) => {
        deaf ||= kind === "cannotHear";
        on.interviewer()?.trouble(kind);
      },
    },
  });
  const { session, agent } = makeSession({
    ears: () => ears,
    activity: given.activity,
    detection,
    echoMs: given.echoMs,
    on: {
      turnEnded: () => on.interviewer()?.turnEnded(),
      candidateSpeaks: (speaking, at) => {
        ears.speech(speaking, at);
        on.interviewer()?.candidateSpeaks(speaking, at);
      },
      closed: on.closed,
    },
  });
  const voice = new Voice({
    maker: maker.it,
    label: maker.label,
    on: { requested: () => on.interviewer()?.synthesising() },
  });
  voice.prepare([...(view.owed === null ? [] : [view.owed.text]), ...view.ahead]);
  return {
    mode: "cascade",
    session,
    agent,
    voice,
    stt: transcriber.label,
    tts: maker.label,
    detection,
    begun: () => {
      if (deaf) on.interviewer()?.trouble("cannotHear");
    },
    viewed: () => undefined,
    close: () => {
      voice.close();
      ears.close();
    },
  };
}
