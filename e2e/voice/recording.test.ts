/** A conversation in a real room, recorded by its agent: what arrives of the candidate, and what was really played of the interviewer. */
import { initializeLogger, voice } from "@livekit/agents";
import {
  AudioFrame,
  AudioSource,
  dispose,
  LocalAudioTrack,
  Room,
  TrackPublishOptions,
  TrackSource,
} from "@livekit/rtc-node";
import { AccessToken } from "livekit-server-sdk";
import { afterAll, beforeAll, expect, test } from "vitest";
import { recordRoom } from "#agent/recorded-room.ts";
import { Recorder } from "#agent/recorder.ts";
import { sampleRate } from "#agent/recording/sample-rate.ts";
import { type SliceServer, startSliceServer } from "#agent/testing/slice-server.ts";
import { channel, decode, loudness } from "#agent/testing/sound.ts";
import { speak } from "#agent/testing/speech/espeak.ts";
import { findIn } from "#agent/testing/speech/find.ts";
import type { Speech } from "#agent/testing/speech/pcm.ts";
import { type LiveKitServer, startLiveKitServer } from "./livekit-server.ts";

let livekit: LiveKitServer;
let worker: SliceServer;
const rooms: Room[] = [];

beforeAll(async () => {
  initializeLogger({ pretty: false, level: "error" });
  [livekit, worker] = await Promise.all([startLiveKitServer(), startSliceServer()]);
});
afterAll(async () => {
  for (const room of rooms) await room.disconnect();
  await livekit.kill();
  await worker.close();
  await dispose();
});

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

async function joinAs(identity: string): Promise<Room> {
  const token = new AccessToken(livekit.apiKey, livekit.apiSecret, { identity, ttl: 600 });
  token.addGrant({ roomJoin: true, room: "talk", canPublish: true, canSubscribe: true });
  const room = new Room();
  await room.connect(livekit.url, await token.toJwt(), { autoSubscribe: true, dynacast: false });
  rooms.push(room);
  return room;
}

/** As the room takes them; a microphone never stops, so silence goes on before and after. */
async function publish(room: Room): Promise<(said: Speech) => Promise<void>> {
  const source = new AudioSource(sampleRate, 1, 500);
  const options = new TrackPublishOptions({ source: TrackSource.SOURCE_MICROPHONE });
  await room.localParticipant?.publishTrack(LocalAudioTrack.createAudioTrack("microphone", source), options);
  let waiting: AudioFrame[] = [];
  const pump = async () => {
    const quiet = new Int16Array(sampleRate / 50);
    while (room.isConnected)
      await source.captureFrame(waiting.shift() ?? new AudioFrame(quiet, sampleRate, 1, quiet.length));
  };
  pump().catch(() => undefined);
  return async (said) => {
    waiting = framesOf(said);
    await pause((said.pcm.length * 1_000) / said.rate + 100);
  };
}

function framesOf({ pcm }: Speech): AudioFrame[] {
  const size = sampleRate / 50;
  return Array.from({ length: Math.floor(pcm.length / size) }, (_, at) => {
    const samples = pcm.slice(at * size, (at + 1) * size);
    return new AudioFrame(samples, sampleRate, 1, size);
  });
}

test("S2.6: both sides are recorded where they were heard, and what was interrupted is not recorded as said", async () => {
  const [answer, question, cutOff] = await Promise.all([
    speak("I led the move of our orders to a new system.", sampleRate),
    speak("Tell me about a time when something broke, and what you did about it.", sampleRate),
    speak("Thank you, that was very clear. The next question is about the people that you work with.", sampleRate),
  ]);
  const [agent, candidate] = [await joinAs("agent-1"), await joinAs("candidate")];
  const say = await publish(candidate);
  const output = new voice.ParticipantAudioOutput(agent, {
    sampleRate,
    numChannels: 1,
    trackPublishOptions: new TrackPublishOptions({ source: TrackSource.SOURCE_MICROPHONE }),
    queueSizeMs: 200,
  });
  await output.start(new AbortController().signal);
  const session: { output: { audio: voice.AudioOutput | null } } = { output: { audio: output } };
  const trouble: string[] = [];
  const recorder = new Recorder({
    baseUrl: worker.baseUrl,
    token: "a-token",
    epoch: 1,
    sliceMs: 2_000,
    log: (...what) => trouble.push(what.join(" ")),
  });
  const tap = recordRoom({ room: agent, candidate: "candidate", session, recorder });
  const mouth = session.output.audio;
  if (mouth === null) throw new Error("nothing to speak with");

  const began: number[] = [];
  mouth.on(voice.AudioOutput.EVENT_PLAYBACK_STARTED, () => began.push(recorder.positionMs()));
  for (const frame of framesOf(question)) await mouth.captureFrame(frame);
  mouth.flush();
  expect(await mouth.waitForPlayout()).toMatchObject({ interrupted: false });
  const answeredAt = recorder.positionMs();
  await say(answer);
  let interrupted = false;
  const speaking = (async () => {
    for (const frame of framesOf(cutOff)) if (!interrupted) await mouth.captureFrame(frame);
    mouth.flush();
  })();
  await pause(1_500);
  interrupted = true;
  mouth.clearBuffer();
  await speaking;
  const end = await mouth.waitForPlayout();
  const cutAt = recorder.positionMs();
  expect(end.interrupted).toBe(true);
  await pause(2_500);
  tap.close();
  expect(session.output.audio).toBe(output);
  await recorder.stop();
  expect(trouble).toEqual([]);
  const both = await decode(worker.recorded(), 2);
  const left = { pcm: channel(both, 0), rate: sampleRate };
  const right = { pcm: channel(both, 1), rate: sampleRate };
  expect(Math.abs((both.length / 2 / sampleRate) * 1_000 - recorder.positionMs())).toBeLessThan(100);
  const asked = findIn(right, question);
  expect(asked.likeness).toBeGreaterThan(0.78);
  expect(Math.abs(asked.atMs - (began[0] ?? 0))).toBeLessThan(50);
  const heard = findIn(left, answer);
  expect(heard.likeness).toBeGreaterThan(0.78);
  // It was sent then, and came through a network and a jitter buffer.
  expect(heard.atMs).toBeGreaterThan(answeredAt - 50);
  expect(heard.atMs).toBeLessThan(answeredAt + 1_000);
  // Of the third, what was played is there, and nothing after the interruption.
  const before = loudness(right.pcm, cutAt - 1_000, cutAt - 200);
  expect(before).toBeGreaterThan(10_000);
  expect(loudness(right.pcm, cutAt + 50, cutAt + 2_400)).toBeLessThan(before / 1_000);
});
