/** A maker of speech as the voice uses it: one text in, its sound out. Some want a request per text, some a stream of words. */
import { tts } from "@livekit/agents";
import type { AudioFrame } from "@livekit/rtc-node";

/** `request` changes where a maker has begun again from the first word. */
export type MadeSound = { frame: AudioFrame; request: string };

export type SpeechMaker = {
  /** Ends early, or without any sound, where it breaks off; of some failures only `failures` knows. */
  make: (text: string, signal: AbortSignal) => AsyncIterable<MadeSound>;
  /** Failures so far that were told of beside the streams. */
  failures: () => number;
};

/** No request is tried again by itself: what was heard already is not to be heard twice. */
const once = { maxRetry: 0, retryIntervalMs: 0, timeoutMs: 6_000 };

export function speechMaker(maker: tts.TTS, way: "requests" | "stream"): SpeechMaker {
  let failures = 0;
  // Without a listener an error would end the process.
  maker.on("error", () => {
    failures += 1;
  });
  const make = way === "requests" ? byRequest : byStream;
  return { make: (text, signal) => make(maker, text, signal), failures: () => failures };
}

async function* byRequest(maker: tts.TTS, text: string, signal: AbortSignal): AsyncGenerator<MadeSound> {
  const stream = maker.synthesize(text, once, signal);
  const stop = () => stream.close();
  signal.addEventListener("abort", stop, { once: true });
  try {
    for await (const { frame, requestId } of stream) yield { frame, request: requestId };
  } finally {
    signal.removeEventListener("abort", stop);
  }
}

async function* byStream(maker: tts.TTS, text: string, signal: AbortSignal): AsyncGenerator<MadeSound> {
  const stream = maker.stream({ connOptions: once });
  const stop = () => stream.close();
  signal.addEventListener("abort", stop, { once: true });
  try {
    stream.pushText(text);
    stream.flush();
    stream.endInput();
    for await (const audio of stream) {
      if (audio === tts.SynthesizeStream.END_OF_STREAM) break;
      yield { frame: audio.frame, request: audio.requestId };
    }
  } finally {
    signal.removeEventListener("abort", stop);
    stream.close();
  }
}
