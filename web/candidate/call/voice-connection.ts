/** One room at LiveKit: joins it, lets the microphone be heard in it, and tells what is heard and what becomes of the connection. */
import {
  ConnectionQuality,
  DisconnectReason,
  type LocalAudioTrack,
  type Participant,
  type RemoteParticipant,
  type RemoteTrack,
  Room,
  RoomEvent,
  setLogLevel,
  Track,
} from "livekit-client";
import type { VoiceRoom } from "#contract/api/voice.ts";
import type { CallState } from "./call-state.ts";

/** `check`: a room in which one only hears oneself understood. */
export type ConnectionKind = "check" | "interview";

export type ConnectionEvents = {
  reconnecting: () => void;
  reconnected: () => void;
  /** It is over, and nobody here wanted that. */
  closed: (why: "elsewhere" | "dropped") => void;
  agent: (here: boolean) => void;
  /** What the agent says, as sound; null: there is none any more. */
  sound: (track: MediaStreamTrack | null) => void;
  blocked: (blocked: boolean) => void;
  quality: (quality: CallState["quality"]) => void;
  transcript: (of: { by: "candidate" | "agent"; id: string; text: string }) => void;
};

export type VoiceConnection = {
  /** Throws where the room cannot be reached. */
  join: (room: Pick<VoiceRoom, "url" | "token">, microphone: LocalAudioTrack) => Promise<void>;
  /** Whatever can be done before: the way is known, and the lines are open. */
  prepare: (room: Pick<VoiceRoom, "url" | "token">) => void;
  /** Call it in a press. */
  letSoundOut: () => void;
  hearFrom: (deviceId: string) => Promise<void>;
  unpublish: (microphone: LocalAudioTrack) => void;
  leave: () => void;
};

/** Under this name agents send what they say and what they understand. */
const transcripts = "lk.transcription";
const segmentId = "lk.segment_id";

const qualities: Record<ConnectionQuality, CallState["quality"]> = {
  [ConnectionQuality.Excellent]: "good",
  [ConnectionQuality.Good]: "good",
  [ConnectionQuality.Poor]: "weak",
  [ConnectionQuality.Lost]: "lost",
  [ConnectionQuality.Unknown]: null,
};

// It would write names of rooms and participants into consoles that others may look at.
setLogLevel("silent");

export function openVoiceConnection(on: ConnectionEvents): VoiceConnection {
  // The track belongs to the page: the next room gets the same one.
  const room = new Room({ adaptiveStream: false, dynacast: false, stopLocalTrackOnUnpublish: false });
  let over = false;
  const agents = new Set<string>();

  const came = (participant: RemoteParticipant) => {
    agents.add(participant.identity);
    on.agent(true);
  };
  room
    .on(RoomEvent.ParticipantConnected, came)
    .on(RoomEvent.ParticipantDisconnected, ({ identity }) => {
      agents.delete(identity);
      if (agents.size === 0) on.agent(false);
    })
    .on(RoomEvent.TrackSubscribed, (track: RemoteTrack) => {
      if (track.kind !== Track.Kind.Audio) return;
      const player = track.attach();
      player.hidden = true;
      document.body.append(player);
      on.sound(track.mediaStreamTrack);
    })
    .on(RoomEvent.TrackUnsubscribed, (track: RemoteTrack) => {
      for (const player of track.detach()) player.remove();
      if (track.kind === Track.Kind.Audio) on.sound(null);
    })
    .on(RoomEvent.AudioPlaybackStatusChanged, () => on.blocked(!room.canPlaybackAudio))
    .on(RoomEvent.ConnectionQualityChanged, (quality: ConnectionQuality, participant: Participant) => {
      if (participant.isLocal) on.quality(qualities[quality]);
    })
    .on(RoomEvent.Reconnecting, on.reconnecting)
    .on(RoomEvent.SignalReconnecting, on.reconnecting)
    .on(RoomEvent.Reconnected, on.reconnected)
    .on(RoomEvent.Disconnected, (reason) => {
      if (over) return;
      over = true;
      on.closed(reason === DisconnectReason.DUPLICATE_IDENTITY ? "elsewhere" : "dropped");
    });
  room.registerTextStreamHandler(transcripts, async (reader, { identity }) => {
    const by = identity === room.localParticipant.identity ? "candidate" : "agent";
    const id = reader.info.attributes?.[segmentId] ?? reader.info.id;
    let text = "";
    try {
      for await (const piece of reader) {
        text += piece;
        if (!over) on.transcript({ by, id, text });
      }
    } catch {
      // It broke off with the connection: what came of it stays, and the words come over the live link as well.
    }
  });
  return {
    join: async ({ url, token }, microphone) => {
      await room.connect(url, token);
      if (over) return;
      for (const participant of room.remoteParticipants.values()) came(participant);
      on.blocked(!room.canPlaybackAudio);
      await room.localParticipant.publishTrack(microphone, { source: Track.Source.Microphone });
    },
    prepare: ({ url, token }) => void room.prepareConnection(url, token),
    letSoundOut: () => {
      // Where it is refused, the event says so.
      room.startAudio().catch(() => undefined);
    },
    hearFrom: async (deviceId) => void (await room.switchActiveDevice("audiooutput", deviceId)),
    unpublish: (microphone) => {
      room.localParticipant.unpublishTrack(microphone, false).catch(() => undefined);
    },
    leave: () => {
      over = true;
      // Without stopping the track, which belongs to the page.
      room.disconnect(false).catch(() => undefined);
    },
  };
}
