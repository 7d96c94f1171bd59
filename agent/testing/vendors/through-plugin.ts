/** Drives a vendor's own plugin as an agent's session does: sound in at some pace, events or sound out. */
import { setTimeout as sleep } from "node:timers/promises";
import { AudioFrame } from "@livekit/rtc-node";
import { stt, type tts } from "@livekit/agents";
import { samplesIn, type Speech } from "#agent/testing/speech/pcm.ts";

const final = stt.SpeechEventType.FINAL_TRANSCRIPT;

/** In frames of 20 ms, the last one filled up with silence. */
export function framesOf({ pcm, rate }: Speech): AudioFrame[] {
  const size = samplesIn(20, rate);
  return Array.from({ length: Math.ceil(pcm.length / size) }, (_, index) => {
    // A copy of its own: plugins send the whole buffer that a frame lies in.
    const samples = new Int16Array(size);
    samples.set(pcm.subarray(index * size, (index + 1) * size));
    return new AudioFrame(samples, rate, 1, size);
  });
}

/** All at once. */
export function feed(stream: stt.SpeechStream, speech: Speech): void {
  for (const frame of framesOf(speech)) stream.pushFrame(frame);
}

/** Everything that the plugin makes of it: until so many final texts have come, or, when none is awaited, until nothing comes any more. */
export async function collect(
  stream: stt.SpeechStream,
  speech: Speech,
  { finals }: { finals?: number } = {},
): Promise<stt.SpeechEvent[]> {
  const events: stt.SpeechEvent[] = [];
  const reading = (async () => {
    for await (const event of stream) events.push(event);
  })();
  feed(stream, speech);
  const came = () => events.filter(({ type }) => type === final).length;
  const latest = Date.now() + 20_000;
  while (finals !== undefined && came() < finals && Date.now() < latest) await sleep(20);
  for (let before = -1; before !== events.length;) {
    before = events.length;
    await sleep(finals === undefined ? 600 : 50);
  }
  stream.endInput();
  await Promise.race([reading, sleep(500)]);
  stream.close();
  return events;
}

/** All sound that the plugin makes of a text. Ends quietly when the plugin gives up. */
export async function gathered(stream: tts.SynthesizeStream | tts.ChunkedStream, text?: string): Promise<Speech> {
  if (text !== undefined && "pushText" in stream) {
    stream.pushText(text);
    stream.flush();
    stream.endInput();
  }
  const frames: AudioFrame[] = [];
  for await (const piece of stream) if (typeof piece === "object") frames.push(piece.frame);
  const rate = frames[0]?.sampleRate ?? 24_000;
  const pcm = new Int16Array(frames.reduce((sum, frame) => sum + frame.data.length, 0));
  let at = 0;
  for (const frame of frames) {
    pcm.set(frame.data, at);
    at += frame.data.length;
  }
  return { pcm, rate };
}

/**
 * What is rejected and awaited by nobody while this runs. A voice that speaks in requests leaves such a rejection whenever it
 * fails; the process of a job has a listener for them.
 */
export async function rejectionsDuring(work: (rejections: readonly unknown[]) => Promise<void>): Promise<void> {
  const others = process.listeners("unhandledRejection");
  const rejections: unknown[] = [];
  process.removeAllListeners("unhandledRejection").on("unhandledRejection", (reason) => rejections.push(reason));
  try {
    await work(rejections);
  } finally {
    process.removeAllListeners("unhandledRejection");
    for (const listener of others) process.on("unhandledRejection", listener);
  }
}
