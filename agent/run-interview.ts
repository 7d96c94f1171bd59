/** The job of one interview: joins the room, holds the conversation in it, and leaves when there is nothing more to do. */
import type { JobContext } from "@livekit/agents";
import { RoomEvent, type RemoteParticipant } from "@livekit/rtc-node";
import type { VoiceJob } from "#contract/voice.ts";
import { ConversationRecording } from "./conversation-recording.ts";
import { Conversation } from "./conversation.ts";
import type { AgentSettings } from "./env.ts";
import { log, nameOf } from "./log.ts";
import { makeSpeech, makeTranscriber } from "./models.ts";
import { liveModel } from "./realtime/live-model.ts";
import { voiceActivity } from "./voice-activity.ts";

/** How long a candidate who has left the room is waited for. A page that reloads is back within seconds. */
const candidateGoneMs = 45_000;

export async function runInterview(
  context: JobContext,
  job: Extract<VoiceJob, { kind: "interview" }>,
  settings: AgentSettings,
): Promise<void> {
  const about = { interviewId: job.interview, epoch: job.epoch };
  const { live, cascade } = settings;
  const activity = voiceActivity();
  const recording = new ConversationRecording({ url: settings.vivaUrl, token: job.token, ...about });
  // The room is joined while the link tells what there is to say.
  const connected = context.connect();
  connected.catch(() => undefined);
  const conversation = new Conversation({
    url: settings.vivaUrl,
    interview: job.interview,
    epoch: job.epoch,
    token: job.token,
    region: settings.region,
    realtime:
      live === null ? null : { model: (view) => liveModel(live, view), activity, limits: { rotateMs: live.rotateMs } },
    cascade:
      cascade === null
        ? null
        : {
            detection: settings.detection,
            activity,
            transcriber: (view) => makeTranscriber(cascade.stt, view.language, activity),
            speech: (view) => makeSpeech({ tts: cascade.tts, voices: settings.voices }, view.language, view.voice),
          },
    placeOf: recording.placeOf,
    viewed: (view) => recording.viewed(view),
    start: async (session, agent, view) => {
      await connected;
      await session.start({
        agent,
        room: context.room,
        // A reload is a leave to LiveKit: who has left for good is known here.
        inputOptions: { participantIdentity: job.candidate, closeOnDisconnect: false, textEnabled: false },
        outputOptions: { transcriptionEnabled: true, syncTranscription: true },
        // LiveKit's own recorder would follow its cloud's setting; ours is asked for consent.
        record: false,
      });
      recording.begin(context.room, job.candidate, session, view);
    },
  });

  let gone: NodeJS.Timeout | undefined;
  const leaveSoon = () => {
    clearTimeout(gone);
    gone = setTimeout(() => {
      log("info", "candidate gone", about);
      conversation.close();
    }, candidateGoneMs);
  };
  context.room
    .on(RoomEvent.ParticipantDisconnected, (participant: RemoteParticipant) => {
      if (participant.identity === job.candidate) leaveSoon();
    })
    .on(RoomEvent.ParticipantConnected, (participant: RemoteParticipant) => {
      if (participant.identity === job.candidate) clearTimeout(gone);
    })
    .on(RoomEvent.Disconnected, () => conversation.close());
  context.addShutdownCallback(async () => {
    conversation.close();
    await recording.stop();
  });

  try {
    await connected;
    if (!context.room.remoteParticipants.has(job.candidate)) leaveSoon();
  } catch (error) {
    log("error", "room not joined", { ...about, error: nameOf(error) });
    conversation.close();
  }
  const end = await conversation.ended;
  clearTimeout(gone);
  log("info", "conversation ended", { ...about, reason: end });
  void recording.stop();
  // The candidate's page stays with its own words of thanks; the room has served.
  if (end === "over") await context.deleteRoom().catch(() => undefined);
  context.shutdown(end);
}
