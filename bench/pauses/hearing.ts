/** What the agent's own voice activity and LiveKit's turn detector make of a recording, in the recording's time however long they take. */
import { predict } from "@livekit/local-inference";
import { VADEventType } from "@livekit/agents";
import { AudioFrame } from "@livekit/rtc-node";
import { voiceActivity } from "#agent/voice-activity.ts";
import { msOf, part } from "#agent/testing/speech/pcm.ts";
import { rate, type Recording } from "./recordings.ts";

export type Activity =
  | { type: "speaks"; atMs: number }
  /** `endedMs`: where speech is said to have ended; `probability`: of the detector, that the answer is over. */
  | { type: "silent"; atMs: number; endedMs: number; probability: number };

/** What the detector looks at. */
const windowMs = 1_200;
const frameMs = 20;
/** The last moments are silence. The stream does not end by itself, whatever it is told. */
const stillMs = 200;

export async function hear({ sound }: Recording): Promise<Activity[]> {
  const stream = voiceActivity().stream();
  const samples = (rate * frameMs) / 1_000;
  for (let at = 0; at + samples <= sound.pcm.length; at += samples)
    stream.pushFrame(new AudioFrame(sound.pcm.slice(at, at + samples), rate, 1, samples));
  const heard: Activity[] = [];
  for await (const event of stream) {
    const atMs = event.timestamp;
    if (event.type === VADEventType.START_OF_SPEECH) heard.push({ type: "speaks", atMs });
    else if (event.type === VADEventType.END_OF_SPEECH) {
      const probability = await predict(part(sound, Math.max(0, atMs - windowMs), atMs).pcm);
      heard.push({ type: "silent", atMs, endedMs: atMs - event.silenceDuration, probability });
    } else if (atMs >= msOf(sound) - stillMs) break;
  }
  stream.close();
  return heard;
}
