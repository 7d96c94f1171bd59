import { VADEventType, initializeLogger } from "@livekit/agents";
import { AudioFrame } from "@livekit/rtc-node";
import { expect, test } from "vitest";
import { speak } from "./testing/speech/espeak.ts";
import { joined, silence } from "./testing/speech/pcm.ts";
import { interruptMs, voiceActivity } from "./voice-activity.ts";

const rate = 16_000;

/** The longest that it takes somebody to have spoken, in ms. */
async function longest(text: string): Promise<number> {
  initializeLogger({ pretty: false, level: "silent" });
  const { pcm } = joined(silence(500, rate), await speak(text, rate), silence(1_000, rate));
  const stream = voiceActivity().stream();
  const size = rate / 100;
  for (let at = 0; at + size <= pcm.length; at += size)
    stream.pushFrame(new AudioFrame(pcm.slice(at, at + size), rate, 1, size));
  const durations = [0];
  for await (const event of stream) {
    if (event.type !== VADEventType.INFERENCE_DONE) continue;
    durations.push(event.speechDuration);
    // It waits for more in the end.
    if (event.samplesIndex > pcm.length - rate / 5) break;
  }
  stream.close();
  return Math.max(...durations);
}

test("sounds of listening are too short to stop anybody, and a sentence is long enough", async () => {
  for (const sound of ["Hmm.", "Uh-huh.", "Okay.", "I see."])
    expect(await longest(sound), sound).toBeLessThan(interruptMs);
  expect(await longest("Sorry, I have to say something.")).toBeGreaterThan(interruptMs);
});
