/** The job of a microphone check: says back what it hears, keeps nothing, knows of no interview, and leaves after two minutes. */
import type { JobContext } from "@livekit/agents";
import { RoomEvent, type RemoteParticipant } from "@livekit/rtc-node";
import { type VoicePhrases, voicePhrases } from "#contract/languages/voice.ts";
import type { VoiceJob } from "#contract/voice.ts";
import type { AgentSettings } from "./env.ts";
import { log } from "./log.ts";
import { cascadeCheck, type CheckGiven, type CheckSide } from "./mic-check-cascade.ts";
import { Mouth } from "./mouth.ts";
import { liveCheck } from "./realtime/live-check.ts";
import { voiceActivity } from "./voice-activity.ts";

const checkMs = 120_000;
const goodbyeMs = 8_000;
/** A sentence or two are enough to know that one is understood. */
const mostChars = 200;

export async function runMicCheck(
  context: JobContext,
  job: Extract<VoiceJob, { kind: "mic_check" }>,
  settings: AgentSettings,
): Promise<void> {
  const words: VoicePhrases = voicePhrases(job.language);
  let leaving = false;
  let mouth: Mouth | null = null;
  const side = sideOf(settings, {
    language: job.language,
    activity: voiceActivity(),
    mouth: () => mouth,
    on: {
      heard: (said) => {
        if (!leaving) mouth?.aside(`${words.microphone.heard} ${said.slice(0, mostChars)}`);
      },
      trouble: (kind) => {
        if (mouth?.busy === false) mouth.aside(words[kind]);
      },
      closed: () => leave("closed"),
    },
  });
  const { session, agent, voice } = side;
  voice.prepare([words.microphone.hello, words.microphone.heard, words.microphone.goodbye]);
  const leave = (reason: string) => {
    if (leaving && reason !== "over") return;
    leaving = true;
    log("info", "microphone check ended", { reason });
    mouth?.close();
    side.close();
    void context
      .deleteRoom()
      .catch(() => undefined)
      .then(() => context.shutdown(reason));
  };
  await context.connect();
  context.room.on(RoomEvent.ParticipantDisconnected, (participant: RemoteParticipant) => {
    if (participant.identity === job.candidate) leave("hung up");
  });
  await session.start({
    agent,
    room: context.room,
    inputOptions: { participantIdentity: job.candidate, closeOnDisconnect: false, textEnabled: false },
    outputOptions: { transcriptionEnabled: true, syncTranscription: true },
    record: false,
  });
  mouth = new Mouth({
    session,
    voice,
    mayBegin: () => true,
    on: {
      begun: () => undefined,
      ended: () => {
        if (leaving && mouth?.busy === false) leave("over");
      },
    },
  });
  mouth.aside(words.microphone.hello);
  setTimeout(() => {
    if (leaving) return;
    leaving = true;
    mouth?.aside(words.microphone.goodbye);
    setTimeout(() => leave("over"), goodbyeMs);
  }, checkMs);
}

function sideOf({ live, cascade, voices }: AgentSettings, given: CheckGiven): CheckSide {
  if (live !== null) return liveCheck(live, given);
  if (cascade !== null) return cascadeCheck({ ...cascade, voices }, given);
  throw new Error("nobody hears or speaks");
}
