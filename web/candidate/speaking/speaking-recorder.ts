/** A microphone that records until it is told to stop. Nothing of it is on before `openRecorder` and after `stop`. */
import { maxSpokenMs } from "#contract/spoken.ts";

export type MicrophoneTrouble = "denied" | "missing" | "taken" | "unsupported";

export class NoMicrophone extends Error {
  readonly trouble: MicrophoneTrouble;

  constructor(trouble: MicrophoneTrouble) {
    super(trouble);
    this.name = "NoMicrophone";
    this.trouble = trouble;
  }
}

export type Recorder = {
  /** Epoch milliseconds. */
  since: number;
  /** How loud it is now, 0 to 1. */
  level: () => number;
  stop: () => void;
};

export type Recorded = { file: File; ms: number; reachedEnd: boolean };

/** In the order of preference: Chromium and Firefox have the first, Safari the second. */
const types = ["audio/webm;codecs=opus", "audio/mp4", "audio/ogg;codecs=opus"];
/** Clear for speech with Opus; ten minutes are some two megabytes. */
const bitsPerSecond = 32_000;
/** What was said until then is there, even if the recorder fails. */
const pieceMs = 1_000;

/**
 * Asks for the microphone and begins. `ended` is called once, whoever ended it: `stop`, the limit, or a microphone that was
 * unplugged. Throws `NoMicrophone`, and gives the microphone back where the signal was aborted meanwhile.
 */
export async function openRecorder(signal: AbortSignal, ended: (recorded: Recorded) => void): Promise<Recorder> {
  const type =
    typeof MediaRecorder === "undefined" ? undefined : types.find((one) => MediaRecorder.isTypeSupported(one));
  // Not there where the page did not come over a secure connection.
  if (type === undefined || !("mediaDevices" in navigator)) throw new NoMicrophone("unsupported");
  const stream = await navigator.mediaDevices
    .getUserMedia({ audio: { channelCount: 1, echoCancellation: true, noiseSuppression: true, autoGainControl: true } })
    .catch((error: unknown) => {
      throw new NoMicrophone(troubleOf(error));
    });
  const release = () => {
    for (const track of stream.getTracks()) track.stop();
  };
  if (signal.aborted) {
    release();
    signal.throwIfAborted();
  }
  const meter = meterOf(stream);
  const pieces: Blob[] = [];
  const recorder = new MediaRecorder(stream, { mimeType: type, audioBitsPerSecond: bitsPerSecond });
  const since = Date.now();
  let reachedEnd = false;
  const stop = () => {
    if (recorder.state !== "inactive") recorder.stop();
  };
  const limit = setTimeout(() => {
    reachedEnd = true;
    stop();
  }, maxSpokenMs);
  recorder.addEventListener("dataavailable", ({ data }) => pieces.push(data));
  recorder.addEventListener("stop", () => {
    clearTimeout(limit);
    meter.close();
    release();
    const ms = Math.min(Date.now() - since, maxSpokenMs);
    if (!signal.aborted) ended({ file: new File(pieces, "answer", { type }), ms, reachedEnd });
  });
  signal.addEventListener("abort", stop);
  recorder.start(pieceMs);
  return { since, level: meter.level, stop };
}

function troubleOf(error: unknown): MicrophoneTrouble {
  const name = error instanceof DOMException ? error.name : "";
  if (name === "NotAllowedError" || name === "SecurityError") return "denied";
  return name === "NotFoundError" || name === "OverconstrainedError" ? "missing" : "taken";
}

function meterOf(stream: MediaStream) {
  const context = new AudioContext();
  const analyser = context.createAnalyser();
  analyser.fftSize = 1_024;
  context.createMediaStreamSource(stream).connect(analyser);
  const wave = new Float32Array(analyser.fftSize);
  return {
    level: () => {
      analyser.getFloatTimeDomainData(wave);
      const power = wave.reduce((sum, value) => sum + value * value, 0) / wave.length;
      // From 60 decibels below full scale, which is silence, to 12 below, which is loud speech.
      return power === 0 ? 0 : Math.min(1, Math.max(0, (10 * Math.log10(power) + 60) / 48));
    },
    close: () => void context.close(),
  };
}
