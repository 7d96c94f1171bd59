/** LiveKit's session as the interviewer uses it: it hears, and decides whose turn it is. What is said comes from outside. */
import type { ReadableStream } from "node:stream/web";
import { type VAD, inference, stt, voice as agents } from "@livekit/agents";
import type { AudioFrame } from "@livekit/rtc-node";
import type { Ears } from "./ears.ts";
import { delaysFor } from "./endpointing.ts";
import { log, nameOf } from "./log.ts";
import { interruptMs, silenceMs } from "./voice-activity.ts";

export type SessionEvents = {
  /** The candidate has finished; the words are those that the ears have heard. */
  turnEnded: () => void;
  /** `at`: when it began or ended, epoch milliseconds. */
  candidateSpeaks: (speaking: boolean, at: number) => void;
  closed: (reason: string) => void;
};

/** Speech that it wants to have heard, and the time that hearing takes, before it says that somebody speaks. */
const noticedMs = 100;
/** Without words by then, an interruption was none, and the interviewer goes on where it was. */
const falseInterruptionMs = 1_500;
/** Echo cancellation has to get to know the room before the interviewer's own voice is no interruption. */
const echoMs = 1_500;

export function makeSession(given: {
  ears: () => Ears;
  activity: VAD;
  detection: "detector" | "vad";
  on: SessionEvents;
  /** Milliseconds, for tests. */
  echoMs?: number;
}): { session: agents.AgentSession; agent: agents.Agent } {
  const session = new agents.AgentSession({
    stt: new Hollow(),
    vad: given.activity,
    // Without these two it would reach for LiveKit's cloud where it thinks that it runs there.
    turnHandling: {
      turnDetection: given.detection === "detector" ? new inference.TurnDetector({ version: "v1-mini" }) : "vad",
      interruption: {
        mode: "vad",
        minDuration: interruptMs,
        falseInterruptionTimeout: falseInterruptionMs,
        resumeFalseInterruption: true,
        discardAudioIfUninterruptible: false,
      },
      endpointing: delaysFor("normal", "finished", given.detection),
      preemptiveGeneration: { enabled: false },
    },
    userAwayTimeout: null,
    aecWarmupDuration: given.echoMs ?? echoMs,
    forwardAudioIdleTimeout: 30_000,
  });
  const { AgentSessionEventTypes: types } = agents;
  session.on(types.UserStateChanged, ({ newState, createdAt }) => {
    const speaking = newState === "speaking";
    given.on.candidateSpeaks(speaking, createdAt - (speaking ? noticedMs : silenceMs));
  });
  session.on(types.Error, ({ error }) => log("warn", "session error", { part: "session", error: nameOf(error) }));
  session.on(types.Close, ({ reason }) => given.on.closed(String(reason)));
  return { session, agent: new Listener(given.ears, given.on.turnEnded) };
}

/** A session that only carries sound: who speaks when is decided elsewhere. */
export function makeLiveSession(given: { ears: Pick<Ears, "listen">; closed: (reason: string) => void }): {
  session: agents.AgentSession;
  agent: agents.Agent;
} {
  const session = new agents.AgentSession({
    stt: new Hollow(),
    vad: null,
    turnHandling: {
      turnDetection: "manual",
      interruption: { mode: "vad", discardAudioIfUninterruptible: false },
      preemptiveGeneration: { enabled: false },
    },
    userAwayTimeout: null,
    aecWarmupDuration: null,
    forwardAudioIdleTimeout: 30_000,
  });
  const { AgentSessionEventTypes: types } = agents;
  session.on(types.Error, ({ error }) => log("warn", "session error", { part: "session", error: nameOf(error) }));
  session.on(types.Close, ({ reason }) => given.closed(String(reason)));
  return {
    session,
    agent: new Listener(
      () => given.ears,
      () => undefined,
    ),
  };
}

class Listener extends agents.Agent {
  readonly #ears: () => Pick<Ears, "listen">;
  readonly #turnEnded: () => void;

  constructor(ears: () => Pick<Ears, "listen">, turnEnded: () => void) {
    super({ instructions: "" });
    this.#ears = ears;
    this.#turnEnded = turnEnded;
  }

  override async sttNode(audio: ReadableStream<AudioFrame>): Promise<ReadableStream<stt.SpeechEvent | string> | null> {
    return this.#ears().listen(audio);
  }

  override async onUserTurnCompleted(): Promise<void> {
    this.#turnEnded();
    // What is said next comes from the interview, when it comes.
    throw new agents.StopResponse();
  }
}

/** The session wants a transcriber to be there. The real one is in the ears, where its failures end no session. */
class Hollow extends stt.STT {
  label = "viva.ears";

  constructor() {
    super({ streaming: true, interimResults: true });
  }

  protected _recognize(): Promise<stt.SpeechEvent> {
    return Promise.reject(new Error("the ears transcribe"));
  }

  stream(): stt.SpeechStream {
    throw new Error("the ears transcribe");
  }
}
