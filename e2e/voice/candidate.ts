/** A candidate, or a silent listener, in a real room: speaks, hears, reads captions, writes, interrupts, is killed and comes back. */
import { type ChildProcess, fork } from "node:child_process";
import { fileURLToPath } from "node:url";
import { rms, type Span, voiced } from "#agent/testing/speech/loudness.ts";
import { mixed, resampled, samplesIn, type Speech } from "#agent/testing/speech/pcm.ts";
import { until } from "#e2e/processes.ts";
import { soundFirst } from "./sound-first.ts";
import {
  type FromCandidate,
  microphoneRate,
  recordingRate,
  type Text,
  type ToCandidate,
} from "./candidate-messages.ts";
import { Recording } from "./recording.ts";

export type Candidate = {
  /** Of the machine's clock. All times below are ms since then. */
  startedAt: number;
  /** After what is still to be said. Resolves when its last sample has been sent, or when it was broken off. */
  say(speech: Speech): Promise<Span>;
  /** Breaks off what is being said. */
  hush(): void;
  /** Unplugs the microphone, or plugs it in again. */
  setMicrophone(on: boolean): void;
  write(text: string, topic?: string, attributes?: Record<string, string>): void;
  /** What was heard since the beginning, of one participant or of all. */
  heard(identity?: string): Speech;
  /** What this candidate said, on the same line of time. */
  said(): Speech;
  /** When somebody was first heard after that time; waits for it. */
  nextSound(afterMs: number, withinMs?: number): Promise<number>;
  /** Resolves when nobody has been heard for so long, having been heard before. */
  quiet(forMs: number, withinMs?: number): Promise<void>;
  /** Text streams, in the order in which they began: captions under `lk.transcription`. */
  texts: Text[];
  /** The newest attributes of each other participant, such as `lk.agent.state`. */
  attributes: Map<string, Record<string, string>>;
  /** Who else is in the room. */
  participants: () => readonly string[];
  /** Why it is no longer in the room, if so. */
  disconnected: () => string | null;
  /** In good order. */
  leave(): Promise<void>;
  /** SIGKILL: the server notices after some twenty seconds. */
  drop(): Promise<void>;
};

export type Joining = Admission & { /** False for who only listens. */ microphone?: boolean };
export type Admission = { url: string; token: string };

const program = fileURLToPath(new URL("./candidate-process.ts", import.meta.url));
const running = new Set<ChildProcess>();
// A test run that is broken off leaves nobody in a room.
process.once("exit", () => {
  for (const child of running) child.kill("SIGKILL");
});

/** Resolves when the room is joined and the microphone is on. Whoever lets somebody join lets them leave, or drops them. */
export function joinRoom({ microphone = true, ...admission }: Joining): Promise<Candidate> {
  return joinWhenAdmitted(async () => admission, microphone);
}

/** `admit` is called when the candidate's process is there and can join at once: a browser is there before somebody clicks. */
export async function joinWhenAdmitted(admit: () => Promise<Admission>, microphone = true): Promise<Candidate> {
  const child = fork(program, [], {
    serialization: "advanced",
    stdio: ["ignore", "ignore", "inherit", "ipc"],
    // Otherwise the library writes thousands of lines.
    env: { ...process.env, NODE_ENV: "production" },
  });
  running.add(child);
  soundFirst(child.pid);
  const startedAt = Date.now();
  const recordings = new Map<string, Recording>();
  const own = new Recording(startedAt, recordingRate);
  const texts: Text[] = [];
  const attributes = new Map<string, Record<string, string>>();
  const sayings = new Map<number, { speech: Speech; done: (span: Span) => void }>();
  const sounds: { atMs: number; isLoud: boolean }[] = [];
  let participants: readonly string[] = [];
  let isThere = false;
  let hasJoined = false;
  let failure: string | null = null;
  let disconnected: string | null = null;
  const ended = new Promise<void>((resolve) => child.once("exit", () => resolve()));
  void ended.then(() => running.delete(child));

  const since = (at: number) => at - startedAt;
  const ask = (message: ToCandidate) => {
    if (child.connected) child.send(message);
  };

  const take = (message: FromCandidate): void => {
    if (message.type === "there") isThere = true;
    else if (message.type === "joined") hasJoined = true;
    else if (message.type === "failed") failure = message.message;
    else if (message.type === "participants") participants = message.identities;
    else if (message.type === "disconnected") disconnected = message.reason;
    else if (message.type === "attributes")
      attributes.set(message.of, { ...attributes.get(message.of), ...message.attributes });
    else if (message.type === "said") {
      const { speech, done } = sayings.get(message.id) ?? {};
      sayings.delete(message.id);
      const span = { fromMs: since(message.fromAt), toMs: since(message.toAt) };
      if (speech !== undefined)
        own.add(speech.pcm.slice(0, samplesIn(span.toMs - span.fromMs, recordingRate)), message.toAt);
      done?.(span);
    } else if (message.type === "heard") {
      const recording = recordings.get(message.from) ?? new Recording(startedAt, recordingRate);
      recordings.set(message.from, recording);
      recording.add(message.pcm, message.at);
      const size = recordingRate / 100;
      for (let at = 0; at + size <= message.pcm.length; at += size) {
        const atMs = since(message.at) - ((message.pcm.length - at) * 1000) / recordingRate;
        sounds.push({ atMs, isLoud: rms(message.pcm.subarray(at, at + size)) > voiced });
      }
    } else {
      const text = { ...message.text, beganAt: since(message.text.beganAt) };
      if (text.endedAt !== null) text.endedAt = since(text.endedAt);
      const index = texts.findIndex(({ id }) => id === text.id);
      if (index < 0) texts.push(text);
      else texts[index] = text;
    }
  };
  // From candidate-process.ts, which sends nothing else.
  child.on("message", (message) => take(message as FromCandidate));

  await until(() => isThere || child.exitCode !== null, "the candidate's process is there", 30_000);
  ask({ type: "join", ...(await admit()), microphone });
  await until(() => hasJoined || failure !== null || child.exitCode !== null, "the candidate is in the room", 30_000);
  if (!hasJoined) {
    child.kill("SIGKILL");
    throw new Error(`The candidate could not join: ${failure ?? "its process ended"}`);
  }

  let said = 0;
  return {
    startedAt,
    texts,
    attributes,
    participants: () => participants,
    disconnected: () => disconnected,
    say(speech) {
      const id = (said += 1);
      return new Promise((done) => {
        sayings.set(id, { speech: resampled(speech, recordingRate), done });
        ask({ type: "say", id, pcm: resampled(speech, microphoneRate).pcm });
      });
    },
    hush: () => ask({ type: "hush" }),
    setMicrophone: (on) => ask({ type: "microphone", on }),
    write: (text, topic = "lk.chat", given = {}) => ask({ type: "text", text, topic, attributes: given }),
    heard(identity) {
      const untilMs = since(Date.now());
      const wanted = identity === undefined ? [...recordings.values()] : [recordings.get(identity)];
      const heard = wanted.flatMap((recording) => (recording === undefined ? [] : [recording.speech(untilMs)]));
      return heard.length === 0 ? new Recording(startedAt, recordingRate).speech(untilMs) : mixed(...heard);
    },
    said: () => own.speech(since(Date.now())),
    async nextSound(afterMs, withinMs = 15_000) {
      const next = () => sounds.find(({ atMs, isLoud }) => isLoud && atMs > afterMs);
      await until(() => next() !== undefined, "somebody is heard", withinMs);
      return next()?.atMs ?? afterMs;
    },
    async quiet(forMs, withinMs = 60_000) {
      const last = () => sounds.findLast(({ isLoud }) => isLoud);
      await until(
        () => since(Date.now()) - (last()?.atMs ?? Number.POSITIVE_INFINITY) > forMs,
        `nobody is heard for ${forMs} ms`,
        withinMs,
      );
    },
    async leave() {
      ask({ type: "leave" });
      await ended;
    },
    async drop() {
      child.kill("SIGKILL");
      await ended;
    },
  };
}
