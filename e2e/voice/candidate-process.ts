/**
 * The candidate's end of a call, in a process of its own, so that it can be killed as a browser is, and so that its sound has
 * no pauses when a test computes. Started by candidate.ts, told what to do over IPC.
 */
import {
  AudioFrame,
  AudioSource,
  AudioStream,
  dispose,
  LocalAudioTrack,
  type RemoteTrack,
  Room,
  RoomEvent,
  TrackKind,
  TrackPublishOptions,
  TrackSource,
} from "@livekit/rtc-node";
import {
  type FromCandidate,
  microphoneRate,
  recordingRate,
  type Text,
  type ToCandidate,
} from "./candidate-messages.ts";

const room = new Room();
/** Capturing takes as long as it sounds, less what is queued: enough to bridge a moment in which a busy machine runs others. */
const source = new AudioSource(microphoneRate, 1, 300);
const frameSize = microphoneRate / 100;
let sayings: { id: number; pcm: Int16Array; at: number; fromAt: number }[] = [];
let trackSid: string | null = null;
let hasLeft = false;

const tell = (message: FromCandidate) => process.send?.(message);

async function join(url: string, token: string, microphone: boolean): Promise<void> {
  room
    .on(RoomEvent.TrackSubscribed, (track, _publication, { identity }) => {
      if (track.kind === TrackKind.KIND_AUDIO) void listen(track, identity);
    })
    .on(RoomEvent.ParticipantConnected, tellParticipants)
    .on(RoomEvent.ParticipantDisconnected, tellParticipants)
    .on(RoomEvent.ParticipantAttributesChanged, (attributes, { identity }) =>
      tell({ type: "attributes", of: identity, attributes }),
    )
    .on(RoomEvent.Disconnected, (reason) => tell({ type: "disconnected", reason: String(reason), at: Date.now() }));
  for (const topic of ["lk.transcription", "lk.chat"]) {
    room.registerTextStreamHandler(topic, async (reader, { identity }) => {
      const { streamId: id, attributes = {} } = reader.info;
      const text: Text = { id, topic, from: identity, text: "", attributes, beganAt: Date.now(), endedAt: null };
      tell({ type: "text", text });
      try {
        for await (const piece of reader) {
          text.text += piece;
          tell({ type: "text", text });
        }
      } catch {
        // Whoever wrote it is gone, or the room: it stays as far as it came.
      }
      text.endedAt = Date.now();
      tell({ type: "text", text });
    });
  }
  await room.connect(url, token, { autoSubscribe: true, dynacast: false });
  if (microphone) await setMicrophone(true);
  tell({ type: "joined", at: Date.now() });
  for (const { identity, attributes } of room.remoteParticipants.values())
    tell({ type: "attributes", of: identity, attributes });
  tellParticipants();
  void speak();
}

function tellParticipants(): void {
  tell({ type: "participants", identities: [...room.remoteParticipants.keys()] });
}

async function setMicrophone(on: boolean): Promise<void> {
  const participant = room.localParticipant;
  if (participant === undefined) throw new Error("Not in a room.");
  if (on && trackSid === null) {
    const options = new TrackPublishOptions({ source: TrackSource.SOURCE_MICROPHONE });
    const track = LocalAudioTrack.createAudioTrack("microphone", source);
    trackSid = (await participant.publishTrack(track, options)).sid ?? null;
  } else if (!on && trackSid !== null) {
    // The source lives on, for the next track.
    await participant.unpublishTrack(trackSid, false);
    trackSid = null;
  }
}

/** A microphone never stops: between sentences it gives silence, without which nobody would notice that a sentence is over. */
async function speak(): Promise<void> {
  while (!hasLeft) {
    const samples = new Int16Array(frameSize);
    const [saying] = sayings;
    if (saying !== undefined) {
      if (saying.at === 0) saying.fromAt = Date.now() + source.queuedDuration;
      // Nobody takes what is queued while it is off: it would be heard when it is on again.
      if (trackSid !== null) samples.set(saying.pcm.subarray(saying.at, saying.at + frameSize));
      saying.at += frameSize;
    }
    await source.captureFrame(new AudioFrame(samples, microphoneRate, 1, frameSize));
    if (saying !== undefined && saying.at >= saying.pcm.length && sayings.shift() !== undefined)
      tell({ type: "said", id: saying.id, fromAt: saying.fromAt, toAt: Date.now() + source.queuedDuration });
  }
}

async function listen(track: RemoteTrack, from: string): Promise<void> {
  let waiting: Int16Array[] = [];
  for await (const frame of new AudioStream(track, { sampleRate: recordingRate, numChannels: 1 })) {
    waiting.push(frame.data.slice());
    // Every 50 ms, to be noticed soon without a message for each frame.
    if (waiting.length < 5) continue;
    const pcm = new Int16Array(waiting.reduce((sum, piece) => sum + piece.length, 0));
    let at = 0;
    for (const piece of waiting) {
      pcm.set(piece, at);
      at += piece.length;
    }
    waiting = [];
    tell({ type: "heard", from, pcm, at: Date.now() });
  }
}

async function leave(): Promise<void> {
  hasLeft = true;
  await room.disconnect();
  await dispose();
  process.exit(0);
}

async function take(message: ToCandidate): Promise<void> {
  if (message.type === "join") return join(message.url, message.token, message.microphone);
  if (message.type === "say") sayings.push({ id: message.id, pcm: message.pcm, at: 0, fromAt: 0 });
  if (message.type === "hush") {
    source.clearQueue();
    for (const { id, fromAt } of sayings) tell({ type: "said", id, fromAt, toAt: Date.now() });
    sayings = [];
  }
  if (message.type === "microphone") return setMicrophone(message.on);
  if (message.type === "text") {
    const { topic, text, attributes } = message;
    await room.localParticipant?.sendText(text, { topic, attributes });
  }
  if (message.type === "leave") return leave();
}

process.on("message", (message) => {
  // From candidate.ts, which sends nothing else.
  take(message as ToCandidate).catch((error: unknown) => tell({ type: "failed", message: String(error) }));
});
tell({ type: "there" });
// The test is gone.
process.on("disconnect", () => process.exit(0));
