/** What was to be heard of a conversation, looked for in what was: in the room by a candidate, and in the recording by its agent. */
import { sampleRate } from "#agent/recording/sample-rate.ts";
import { channel, decode } from "#agent/testing/sound.ts";
import { speak, type Voice } from "#agent/testing/speech/espeak.ts";
import { type Expected, type Followed, follow } from "#agent/testing/speech/follow.ts";
import { type Span, spansOf } from "#agent/testing/speech/loudness.ts";
import { msOf, part, type Speech } from "#agent/testing/speech/pcm.ts";
import { getRecording, listRecordings } from "#contract/api/recordings.ts";
import type { Person } from "#e2e/people.ts";
import { until } from "#e2e/processes.ts";
import { addressOf } from "#web/api.ts";
import type { Turn } from "./talker.ts";

/** As a voice speaks them one by one. */
export const sentencesOf = (text: string): string[] =>
  text
    .replace(/ …$/, "")
    .match(/[^.!?:]+[.!?:]*/g)
    ?.map((sentence) => sentence.trim()) ?? [text];

export const renderingOf = (texts: readonly string[], rate: number, voice: Voice): Promise<Expected[]> =>
  Promise.all(texts.map(async (text) => ({ text, speech: await speak(text, rate, voice) })));

/** One thing that the interviewer said. */
export type Said = {
  sentences: Followed[];
  /** Of one that was interrupted: the sentence that was, as far as it was said before, and how long it went on after that. */
  cut: { sentence: Followed; goesOnMs: number } | null;
};

/** `texts`: the greeting and each reply, in order, so that the one after a turn is the one behind it. */
export async function saidIn(
  heard: Speech,
  texts: readonly string[],
  turns: readonly Turn[],
  voice: Voice,
): Promise<Said[]> {
  const said: Said[] = [];
  for (const [index, text] of texts.entries()) {
    const [before, after] = [turns[index - 1], turns[index]];
    const stretch = { fromMs: before?.toMs ?? 0, toMs: after?.fromMs ?? msOf(heard) };
    const expected = await renderingOf(sentencesOf(text), heard.rate, voice);
    const last = expected.at(-1);
    if (after?.how !== "interrupted" || last === undefined) {
      said.push({ sentences: follow(heard, expected, stretch), cut: null });
      continue;
    }
    const sentences = follow(heard, expected.slice(0, -1), stretch);
    const fromMs = sentences.at(-1)?.toMs ?? stretch.fromMs;
    // What was certainly heard of it.
    const toMs = Math.min(fromMs + msOf(last.speech), after.fromMs) - 200;
    const speech = part(last.speech, 0, toMs - fromMs);
    const [sentence] = follow(heard, [{ text: last.text, speech }], { fromMs, toMs: after.fromMs });
    if (sentence === undefined) throw new Error("nothing was interrupted");
    const sounds = spansOf(part(heard, after.fromMs, after.toMs), { bridgeMs: 0 });
    said.push({ sentences, cut: { sentence, goesOnMs: sounds.at(-1)?.toMs ?? 0 } });
  }
  return said;
}

/** Where the interviewer is heard as is expected. */
export const soundsOf = (said: readonly Said[]): Span[] =>
  said.flatMap(({ sentences, cut }) =>
    cut === null
      ? sentences
      : [...sentences, { fromMs: cut.sentence.fromMs, toMs: cut.sentence.toMs + 200 + cut.goesOnMs }],
  );

export type Recorded = {
  id: string;
  /** Of the machine's clock. */
  startedAt: number;
  candidate: Speech;
  interviewer: Speech;
};

/** The agent's recording, once it has arrived up to that time of the machine's clock. */
export async function recordedOf(recruiter: Person, interview: string, untilAt: number): Promise<Recorded[]> {
  let recorded: Recorded[] = [];
  await until(
    async () => {
      const { items } = await recruiter.call(listRecordings, { params: { id: interview } });
      recorded = await Promise.all(
        items.map(async ({ id, startedAt }) => {
          const path = addressOf(getRecording, { id: interview, recording: id });
          const file = await recruiter.fetch("GET", path);
          const both = await decode(new Uint8Array(await file.arrayBuffer()), 2);
          const [candidate, interviewer] = [channel(both, 0), channel(both, 1)];
          return {
            id,
            startedAt: startedAt ?? 0,
            candidate: { pcm: candidate, rate: sampleRate },
            interviewer: { pcm: interviewer, rate: sampleRate },
          };
        }),
      );
      const last = recorded.at(-1);
      if (last !== undefined && last.startedAt + msOf(last.candidate) >= untilAt) return true;
      await new Promise((resolve) => setTimeout(resolve, 500));
      return false;
    },
    "all of the conversation is recorded",
    45_000,
  );
  return recorded;
}
