/** Taps both sides of a conversation in a room for its recording, and changes nothing of it. */
import type { voice } from "@livekit/agents";
import {
  type AudioFrame,
  AudioResampler,
  AudioStream,
  type RemoteParticipant,
  type RemoteTrack,
  type RemoteTrackPublication,
  type Room,
  RoomEvent,
  TrackSource,
} from "@livekit/rtc-node";
import type { Recorder } from "./recorder.ts";
import { RecordedOutput } from "./recording/recorded-output.ts";
import { sampleRate } from "./recording/sample-rate.ts";

export type RecordedRoom = {
  room: Room;
  /** Identity of the participant whose microphone is recorded. */
  candidate: string;
  /** Has been started: its output is there, and nothing has been said yet. */
  session: { output: { audio: voice.AudioOutput | null } };
  recorder: Pick<Recorder, "hear" | "say" | "awaitSpeech">;
};

/**
 * The candidate's microphone is heard a second time, beside the session, so that neither can hold up the other; a microphone that
 * is published anew goes on. `close` leaves the session's output as it was.
 */
export function recordRoom({ room, candidate, session, recorder }: RecordedRoom): { close(): void } {
  let listening: { cancel(): void } | null = null;
  const subscribed = (track: RemoteTrack, publication: RemoteTrackPublication, participant: RemoteParticipant) => {
    if (participant.identity !== candidate || publication.source !== TrackSource.SOURCE_MICROPHONE) return;
    listening?.cancel();
    listening = listen(track, (samples) => recorder.hear(samples));
  };
  room.on(RoomEvent.TrackSubscribed, subscribed);
  const there = room.remoteParticipants.get(candidate);
  for (const publication of there?.trackPublications.values() ?? []) {
    if (there !== undefined && publication.track !== undefined) subscribed(publication.track, publication, there);
  }
  const plain = session.output.audio;
  const recorded = plain === null ? null : new RecordedOutput(plain, spoken(recorder));
  if (recorded !== null) session.output.audio = recorded;
  return {
    close() {
      room.off(RoomEvent.TrackSubscribed, subscribed);
      listening?.cancel();
      if (recorded !== null && session.output.audio === recorded) session.output.audio = plain;
      recorded?.detach();
    },
  };
}

function listen(track: RemoteTrack, take: (samples: Int16Array) => void): { cancel(): void } {
  const reader = new AudioStream(track, { sampleRate, numChannels: 1 }).getReader();
  const pump = async () => {
    for (let next = await reader.read(); !next.done; next = await reader.read()) take(next.value.data);
  };
  // A track that is gone ends the stream, or breaks it off: the recording is silent from there in either case.
  pump().catch(() => undefined);
  return { cancel: () => void reader.cancel().catch(() => undefined) };
}

/** What was played, at the rate that is recorded. */
function spoken(recorder: RecordedRoom["recorder"]) {
  return {
    pending: (since: number | null) => recorder.awaitSpeech(since),
    played: (frames: readonly AudioFrame[], startedAt: number) => recorder.say(atOurRate(frames), startedAt),
  };
}

function atOurRate(frames: readonly AudioFrame[]): Int16Array {
  const [first] = frames;
  if (first === undefined) return new Int16Array();
  if (first.sampleRate === sampleRate && first.channels === 1) return joined(frames.map(({ data }) => data));
  const resampler = new AudioResampler(first.sampleRate, sampleRate, first.channels);
  try {
    const made = [...frames.flatMap((frame) => resampler.push(frame)), ...resampler.flush()];
    return joined(made.map(firstChannel));
  } finally {
    resampler.close();
  }
}

/** A synthesised voice is the same in all of its channels. */
function firstChannel({ data, channels }: AudioFrame): Int16Array {
  return channels === 1 ? data : data.filter((_, at) => at % channels === 0);
}

function joined(parts: readonly Int16Array[]): Int16Array {
  const whole = new Int16Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
