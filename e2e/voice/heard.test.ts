/**
 * An interview as somebody in the room hears it: what was said is compared with what it should sound like, sentence by sentence, with
 * the transcript, and with the recording that the agent made.
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { sampleRate } from "#agent/recording/sample-rate.ts";
import type { Voice } from "#agent/testing/speech/espeak.ts";
import { findAllIn } from "#agent/testing/speech/find.ts";
import { besides, type Followed, follow } from "#agent/testing/speech/follow.ts";
import { overlapOf, spansOf } from "#agent/testing/speech/loudness.ts";
import { type Speech, wavOf } from "#agent/testing/speech/pcm.ts";
import { getTranscript } from "#contract/api/interviews.ts";
import type { Language } from "#contract/language.ts";
import { interviewerPhrases } from "#contract/languages/interviewer.ts";
import type { TranscriptLine } from "#contract/transcript-line.ts";
import type { PlanInput } from "#contract/plan.ts";
import { until } from "#e2e/processes.ts";
import { smallPlan } from "#worker/testing/plans.ts";
import { recordedOf, renderingOf, saidIn, sentencesOf, soundsOf } from "./conversation-heard.ts";
import { beginSpoken, startVoiceStack, type VoiceStack } from "./spoken-interview.ts";
import { Talker, understood } from "./talker.ts";

/** Quick, so that ten turns take little more than a minute. */
const voices: Record<Language, Voice> = {
  en: { name: "en-us", wordsPerMinute: 240 },
  de: { name: "de", wordsPerMinute: 230 },
};

type Asked = { text: string; probe?: string };

/** Without words into silences: this machine may be slow. */
function planOf(language: Language, greeting: string, asked: readonly Asked[]): PlanInput {
  const { stages, ...small } = smallPlan();
  const [first] = stages[1]?.questions ?? [];
  if (first === undefined) throw new Error("a small plan without questions");
  const questions = asked.map(({ text, probe }, index) => ({
    ...first,
    id: `q${index}`,
    text,
    lookFor: probe === undefined ? [] : [{ id: "own", text: "What they did themselves", cues: ["i decided"] }],
    probes: probe === undefined ? [] : [{ id: "role", text: probe, for: "own" }],
    maxProbes: probe === undefined ? 0 : 1,
  }));
  return {
    ...small,
    language,
    greeting,
    stages: [{ id: "talk", kind: "competency", title: "Talk", questions }],
    settings: {
      ...small.settings,
      pace: "brisk",
      voiceSilence: { firstMs: 90_000, secondMs: 180_000, pauseMs: 300_000 },
    },
  };
}

let stack: VoiceStack;
beforeAll(async () => {
  const languageOf = (model: string): Language => (model.endsWith("-de") ? "de" : "en");
  stack = await startVoiceStack(understood, { voices: (model) => voices[languageOf(model)] });
}, 240_000);
afterAll(() => stack?.stop());

const sorted = (values: readonly number[]) => values.toSorted((a, b) => a - b);
const median = (values: readonly number[]) => sorted(values)[Math.floor(values.length / 2)] ?? NaN;
const shown = (values: readonly number[]) =>
  [Math.min(...values), median(values), Math.max(...values)].map(Math.round).join(" / ");

const later = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** For whoever wants to listen, or to look at it. */
function keep(name: string, speech: Speech): void {
  const folder = process.env["HEARD"];
  if (folder === undefined) return;
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, `${name}.wav`), wavOf(speech));
}

/** All that can be measured of a conversation that is over. */
async function listenTo({ interview, turns, mumbles }: Talker, language: Language): Promise<void> {
  const { candidate, page, id } = interview;
  await interview.until(() => page.isOver, "the interview is over");
  await until(() => candidate.disconnected() !== null, "the room is closed", 30_000);
  await interview.leave();
  const voice = voices[language];
  const heard = candidate.heard();
  keep(`${language}-interviewer`, heard);
  keep(`${language}-candidate`, candidate.said());
  const { lines } = await stack.recruiter.call(getTranscript, { params: { id } });
  const texts = lines
    .filter(({ by }) => by === "interviewer")
    .map(({ text }, index) => {
      const how = turns[index - 1]?.how;
      // What was read is not said; back in voice, the question is.
      return how === "typed" ? `${interviewerPhrases(language).whereWeWere} ${sentencesOf(text).at(-1)}` : text;
    });
  expect(texts).toHaveLength(turns.length + 1);
  const answers = lines.filter(({ by }) => by === "candidate");
  expect(answers.map(({ text, channel }) => [text, channel])).toEqual(
    turns.map(({ text, how }) => [text, how === "typed" ? "text" : "voice"]),
  );

  const said = await saidIn(heard, texts, turns, voice);
  const sentences = said.flatMap((one) => [...one.sentences, ...(one.cut === null ? [] : [one.cut.sentence])]);
  const end = sentences.at(-1)?.toMs ?? 0;
  const [recorded, ...others] = await recordedOf(stack.recruiter, id, candidate.startedAt + end);
  if (recorded === undefined) throw new Error("nothing was recorded");
  keep(`${language}-recorded-candidate`, recorded.candidate);
  keep(`${language}-recorded-interviewer`, recorded.interviewer);
  const ahead = candidate.startedAt - recorded.startedAt;
  const kept: Followed[] = [];
  /** To which line each of them belongs. */
  const lineOf = said.flatMap((one, index) => one.sentences.map(() => index));
  for (const { fromMs, toMs, text } of said.flatMap((one) => one.sentences)) {
    const around = { fromMs: fromMs + ahead - 1_500, toMs: toMs + ahead + 500 };
    kept.push(...follow(recorded.interviewer, await renderingOf([text], sampleRate, voice), around));
  }
  const delays = said
    .flatMap((one) => one.sentences)
    .map(({ fromMs }, index) => fromMs + ahead - (kept[index]?.fromMs ?? NaN));
  const gaps = turns.map(({ toMs }, index) => (said[index + 1]?.sentences[0]?.fromMs ?? Infinity) - toMs);
  const cuts = said.flatMap(({ cut }) => (cut === null ? [] : [cut.goesOnMs]));
  const places: { text: string; audio: NonNullable<TranscriptLine["audio"]>; found: Followed[] }[] = [];
  for (const { text, audio } of answers) {
    const parts = turns.find((each) => each.text === text)?.parts ?? [];
    if (audio === null) continue;
    places.push({ text, audio, found: follow(recorded.candidate, await renderingOf(parts, sampleRate, voice), audio) });
  }

  console.log(
    [
      ...sentences.map(
        ({ text, fromMs, likeness, clippedMs, gain }) =>
          `${(fromMs / 1_000).toFixed(2)} s, like ${likeness.toFixed(2)}, clipped by ${clippedMs} ms, ${gain.toFixed(1)} dB: ${text}`,
      ),
      `From the end of a turn to the interviewer's first sound: ${shown(gaps)} ms.`,
      ...cuts.map((ms) => `Interrupted, the interviewer went on for ${Math.round(ms)} ms.`),
      `From being played to being heard: ${shown(delays)} ms.`,
      ...kept.map(
        ({ text, likeness, clippedMs, gain }) =>
          `Recorded: like ${likeness.toFixed(2)}, clipped by ${clippedMs} ms, ${gain.toFixed(1)} dB: ${text}`,
      ),
      ...places.map(
        ({ text, audio, found }) =>
          `${Math.round((found[0]?.fromMs ?? NaN) - audio.fromMs)} ms before, ${Math.round(audio.toMs - (found.at(-1)?.toMs ?? NaN))} ms after: ${text} ${found.map(({ likeness }) => likeness.toFixed(2))}`,
      ),
    ].join("\n"),
  );

  // Where a busy machine has made sound too late, there is nothing to compare. That is rare, or it is no machine's fault.
  const keptOf = (index: number) => kept.filter((_, at) => lineOf[at] === index);
  const whole = said.map(
    ({ sentences: parts, cut }, index) =>
      [...parts, ...(cut === null ? [] : [cut.sentence])].every(({ likeness }) => likeness > 0.75) &&
      keptOf(index).every(({ likeness }) => likeness > 0.8),
  );
  const clear = said.filter((_, index) => whole[index]);
  expect(clear.length).toBeGreaterThanOrEqual(said.length * 0.7);
  const heardClearly = clear.flatMap((one) => one.sentences);
  for (const { text, gain } of heardClearly) expect(Math.abs(gain), `the loudness of: ${text}`).toBeLessThan(3);
  expect(median(heardClearly.map(({ likeness }) => likeness))).toBeGreaterThan(0.9);
  expect(median(heardClearly.map(({ clippedMs }) => clippedMs))).toBeLessThan(40);
  const unclear = said.flatMap((one, index) =>
    whole[index]
      ? []
      : [{ fromMs: turns[index - 1]?.toMs ?? 0, toMs: (turns[index]?.fromMs ?? end) + (one.cut?.goesOnMs ?? 0) }],
  );
  // Nothing twice, and nothing that nobody knows of.
  expect(besides(heard, [...soundsOf(clear), ...unclear])).toEqual([]);
  const [, whoIAm = ""] = sentencesOf(texts[0] ?? "");
  const [greeting] = await renderingOf([whoIAm], heard.rate, voice);
  if (greeting === undefined) throw new Error("a greeting of one sentence");
  expect(findAllIn(heard, greeting.speech).length).toBeLessThanOrEqual(1);

  expect(Math.max(...gaps)).toBeLessThan(5_000);
  expect(Math.min(...gaps)).toBeGreaterThan(0);
  const polite = turns.filter(({ how }, index) => how === "said" && whole[index]);
  expect(overlapOf(polite, spansOf(heard))).toBe(0);
  for (const goesOnMs of cuts) expect(goesOnMs).toBeLessThan(3_000);
  for (const mumble of mumbles) expect(overlapOf([mumble], spansOf(heard))).toBeGreaterThan(0);

  expect(others).toEqual([]);
  for (const { text, clippedMs, gain } of kept.filter((_, at) => whole[lineOf[at] ?? -1])) {
    expect(clippedMs, `the recorded beginning of: ${text}`).toBeLessThan(60);
    expect(Math.abs(gain), `the recorded loudness of: ${text}`).toBeLessThan(3);
  }
  expect(places).toHaveLength(turns.filter(({ how }) => how !== "typed").length);
  for (const { audio } of places) expect(audio.recording).toBe(recorded.id);
  const held = places.filter(({ found }) => found.every(({ likeness }) => likeness > 0.8));
  expect(held.length).toBeGreaterThanOrEqual(places.length * 0.7);
}

test("ten turns in English", async () => {
  const greeting = "Hello, and welcome. I am an AI interviewer. Take your time.";
  const plan = planOf("en", greeting, [
    { text: "What have you built in the last year?", probe: "What was your own part in that?" },
    { text: "How do you find out what is slow in a program?" },
    { text: "Who decides in your team, and how is it done?" },
    {
      text: "When did you last change your mind about a tool that you liked, and what was it that made you do so in the end?",
    },
    { text: "What would you like to learn next?" },
    { text: "Which languages do you write, and which do you read?" },
  ]);
  const talker = new Talker(await beginSpoken(stack, plan), voices.en);
  await talker.waits();
  await talker.says(["A search service for a large shop."]);
  await talker.waits();
  await talker.says(["I decided on its index and on its tests."]);
  await talker.listens();
  await later(1_000);
  await talker.mumble("Uh-huh.");
  await talker.waits();
  await talker.says([
    "I measure it first on the real machine, and",
    "then I look at the slowest request of a whole day, because",
    "that one is what people complain about.",
  ]);
  await talker.waits();
  await talker.says(["Sorry, could you repeat that?"]);
  await talker.waits();
  await talker.says(["We talk until nobody has a reason against it."]);
  await talker.listens();
  await later(1_500);
  await talker.says(
    ["Excuse me, I have to add that in the end our lead engineer decides when we cannot agree at all."],
    { how: "interrupted" },
  );
  await talker.waits();
  await talker.says(["I need a moment."]);
  await talker.waits();
  await later(2_000);
  await talker.says(["Last spring, when our build took far too long."]);
  await talker.waits();
  await talker.types("How to plan the work of a team.");
  await talker.waits();
  await talker.says(["I write two of them every day and read four."]);
  await listenTo(talker, "en");
}, 300_000);

test("three turns in German", async () => {
  const greeting = "Guten Tag und herzlich willkommen. Ich bin eine KI, die dieses Interview führt.";
  const plan = planOf("de", greeting, [
    { text: "Was haben Sie im letzten Jahr gebaut?" },
    { text: "Wie finden Sie heraus, was in einem Programm langsam ist?" },
  ]);
  const talker = new Talker(await beginSpoken(stack, plan), voices.de);
  await talker.waits();
  await talker.says(["Eine Suche für einen großen Laden."]);
  await talker.waits();
  await talker.says(["Können Sie das bitte wiederholen?"]);
  await talker.waits();
  await talker.says(["Zuerst messe ich es auf dem echten Gerät, und", "dann sehe ich mir die langsamste Anfrage an."]);
  await listenTo(talker, "de");
}, 180_000);
