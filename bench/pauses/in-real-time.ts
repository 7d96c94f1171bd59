/**
 * Some of the recordings through the agent as it is, in real time: its conversation, LiveKit's session, voice activity and ears, with an
 * interview and a transcriber that follow a script. Says whether what was computed in the recordings' time is what happens.
 */
import { ReadableStream } from "node:stream/web";
import { setTimeout as wait } from "node:timers/promises";
import { voice as agents } from "@livekit/agents";
import { AudioFrame } from "@livekit/rtc-node";
import { delaysFor } from "#agent/endpointing.ts";
import { voiceActivity } from "#agent/voice-activity.ts";
import { msOf, type Speech } from "#agent/testing/speech/pcm.ts";
import { Talk } from "#agent/testing/talk.ts";
import type { Case } from "./outcome.ts";
import { rate } from "./recordings.ts";
import { takenTurns } from "./taken-turns.ts";

const frameMs = 20;
const atOnce = 4;
const pace = "normal";

export type Compared = {
  answers: number;
  /** As many turns were taken as computed. */
  same: number;
  /** How much later they were taken than computed, or earlier, in ms; of those that are the same. */
  apart: number[];
};

export async function compare(cases: readonly Case[]): Promise<Compared> {
  const compared: Compared = { answers: 0, same: 0, apart: [] };
  const left = [...cases];
  const work = async () => {
    for (let next = left.pop(); next !== undefined; next = left.pop()) {
      const { language } = next.recording;
      const computed = takenTurns({ ...next, language, delays: (ending) => delaysFor(pace, ending, "vad") });
      // oxlint-disable-next-line no-await-in-loop -- as many at once as one machine can hear in time
      const taken = await hold(next);
      compared.answers += 1;
      if (taken.length !== computed.length) continue;
      compared.same += 1;
      compared.apart.push(...taken.map((atMs, index) => atMs - (computed[index] ?? Number.NaN)));
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  return compared;
}

/** When answers arrived at the interview, in the recording's time. */
async function hold({ recording, earlier, finals }: Case): Promise<number[]> {
  const microphone = new PlayedMicrophone(recording.sound);
  const talk = await Talk.begin(
    { pace, language: recording.language, owed: null },
    {
      activity: voiceActivity(),
      start: async (session, agent) => {
        session.input.audio = microphone;
        await session.start({ agent, record: false });
      },
    },
  );
  const taken: number[] = [];
  await talk.until("the agent is on the link", () => talk.interview.connected);
  await talk.until("the ears are open", () => talk.transcriber.opened > 0);
  // What the transcriber wrote before is an answer of its own.
  talk.transcriber.emit(earlier);
  await talk.until("the first answer", () => talk.interview.inputs("answer").length > 0);
  talk.interview.onAnswer = () => taken.push(Date.now() - startedAt);
  const startedAt = microphone.start();
  for (const { atMs, text } of finals) void wait(atMs).then(() => talk.transcriber.emit(text));
  await wait(msOf(recording.sound));
  await microphone.close();
  await talk.end();
  return taken;
}

/** Silence until it is started, then a recording, in real time however late a busy machine wakes it. */
class PlayedMicrophone extends agents.AudioInput {
  readonly #timer: NodeJS.Timeout;
  readonly #sound: Speech;
  readonly #openedAt = Date.now();
  #startedAt: number | null = null;
  #silentMs = 0;
  #playedMs = 0;
  #push: (pcm: Int16Array) => void = () => undefined;

  constructor(sound: Speech) {
    super();
    this.#sound = sound;
    const samples = (rate * frameMs) / 1_000;
    const frames = new ReadableStream<AudioFrame>({
      start: (controller) => {
        this.#push = (pcm) => controller.enqueue(new AudioFrame(pcm, rate, 1, samples));
      },
    });
    this.multiStream.addInputStream(frames);
    this.#timer = setInterval(() => this.#play(samples), frameMs);
  }

  start(): number {
    this.#startedAt = Date.now();
    return this.#startedAt;
  }

  #play(samples: number): void {
    if (this.#startedAt === null) {
      for (; Date.now() - this.#openedAt >= this.#silentMs + frameMs; this.#silentMs += frameMs)
        this.#push(new Int16Array(samples));
      return;
    }
    for (; Date.now() - this.#startedAt >= this.#playedMs + frameMs; this.#playedMs += frameMs) {
      const at = (this.#playedMs * rate) / 1_000;
      const pcm = new Int16Array(samples);
      pcm.set(this.#sound.pcm.subarray(at, at + samples));
      this.#push(pcm);
    }
  }

  override async close(): Promise<void> {
    clearInterval(this.#timer);
    await super.close();
  }
}
