/** The job of a microphone check: says back what it hears, keeps nothing, knows of no interview, and leaves after two minutes. */
import type { JobContext } from "@livekit/agents";
import { RoomEvent, type RemoteParticipant } from "@livekit/rtc-node";
import { type VoicePhrases, voicePhrases } from "#contract/languages/voice.ts";
import type { VoiceJob } from "#contract/voice.ts";
import { Ears } from "./ears.ts";
import type { AgentSettings } from "./env.ts";
import { log } from "./log.ts";
import { makeSpeech, makeTranscriber } from "./models.ts";
import { Mouth } from "./mouth.ts";
import { makeSession, voiceActivity } from "./session.ts";
import { Voice } from "./voice.ts";

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
  const activity = voiceActivity();
  const speech = makeSpeech(settings, job.language, null);
  const voice = new Voice({ maker: speech.it, label: speech.label });
  voice.prepare([words.microphone.hello, words.microphone.heard, words.microphone.goodbye]);

  let heard = "";
  let leaving = false;
  let mouth: Mouth | null = null;
  const ears = new Ears({
    transcriber: makeTranscriber(settings.stt, job.language, activity).it,
    language: job.language,
    saying: () => mouth?.saying ?? null,
    on: {
      piece: ({ text }) => {
        heard = `${heard} ${text}`.trim();
      },
      trouble: (kind) => {
        if (mouth?.busy === false) mouth.aside(words[kind]);
      },
    },
  });
  const { session, agent } = makeSession({
    ears: () => ears,
    activity,
    detection: "vad",
    on: {
      turnEnded: () => {
        const said = heard.slice(0, mostChars);
        heard = "";
        if (said !== "" && !leaving) mouth?.aside(`${words.microphone.heard} ${said}`);
      },
      candidateSpeaks: (speaking, at) => ears.speech(speaking, at),
      closed: () => leave("closed"),
    },
  });
  const leave = (reason: string) => {
    if (leaving && reason !== "over") return;
    leaving = true;
    log("info", "microphone check ended", { reason });
    mouth?.close();
    ears.close();
    voice.close();
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
