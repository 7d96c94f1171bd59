/** A whole spoken interview, and what can be heard of it afterwards: the agent that records is the real one. */
import { afterAll, beforeAll, expect, test } from "vitest";
import { channel, decode, loudness } from "#agent/testing/sound.ts";
import { sampleRate } from "#agent/recording/sample-rate.ts";
import { speak } from "#agent/testing/speech/espeak.ts";
import { findIn } from "#agent/testing/speech/find.ts";
import { getRecording, listRecordings } from "#contract/api/recordings.ts";
import { until } from "#e2e/processes.ts";
import { addressOf } from "#web/api.ts";
import { beginSpoken, startVoiceStack, type VoiceStack } from "./spoken-interview.ts";
import { spokenPlan } from "./spoken-plan.ts";

const questions = [
  "What have you built in the last year that you are proud of?",
  "How do you find out what is slow in a program?",
] as const;
const answers = [
  "I built a search service for a large shop, and I decided on its index.",
  "I measure first, and I look at the slowest request of a whole day.",
] as const;

let stack: VoiceStack;
beforeAll(async () => {
  stack = await startVoiceStack(answers);
}, 240_000);
afterAll(() => stack?.stop());

test("S2.6: each answer is in the recording where the transcript says, and each question on the other side", async () => {
  const interview = await beginSpoken(stack, spokenPlan(questions));
  const { candidate, page, id } = interview;
  await candidate.nextSound(0, 30_000);
  for (const text of answers) {
    await candidate.quiet(1_200);
    const { toMs } = await interview.answer(await speak(text, 48_000), text);
    await candidate.nextSound(toMs, 30_000);
  }
  await interview.until(() => page.isOver, "the interview is over");
  const { recruiter } = stack;
  const list = async () => (await recruiter.call(listRecordings, { params: { id } })).items;
  let bytes = -1;
  // The last slice comes once the goodbye has been said and the room is left; then nothing more.
  await until(
    async () => {
      const before = bytes;
      bytes = (await list())[0]?.bytes ?? 0;
      if (bytes !== before) await new Promise((resolve) => setTimeout(resolve, 12_000));
      return bytes > 0 && bytes === before;
    },
    "the recording is there",
    120_000,
  );
  const items = await list();
  expect(items).toMatchObject([{ kind: "conversation", type: "audio/ogg" }]);
  const [{ id: recording = "", startedAt = 0 } = {}] = items;
  const file = await recruiter.fetch("GET", addressOf(getRecording, { id, recording }));
  const both = await decode(new Uint8Array(await file.arrayBuffer()), 2);
  const left = { pcm: channel(both, 0), rate: sampleRate };
  const right = { pcm: channel(both, 1), rate: sampleRate };
  const told = (await interview.log()).flatMap((event) => (event.type === "answered" ? [event] : []));
  expect(told.map(({ part }) => part.text)).toEqual(answers);
  for (const { part, at } of told) {
    if (part.audio === null) throw new Error("an answer without its place");
    const { fromMs, toMs } = part.audio;
    expect(part.audio.recording).toBe(recording);
    const heard = findIn(left, await speak(part.text, sampleRate));
    expect(heard.likeness).toBeGreaterThan(0.78);
    // A button that plays this plays all of it, and little else.
    expect(heard.atMs - fromMs).toBeGreaterThan(-300);
    expect(heard.atMs - fromMs).toBeLessThan(1_200);
    const lengthMs = ((await speak(part.text, sampleRate)).pcm.length * 1_000) / sampleRate;
    expect(toMs - (heard.atMs + lengthMs)).toBeGreaterThan(-800);
    expect(toMs).toBeLessThan(at - (startedAt ?? 0) + 50);
    // Nobody else is heard meanwhile.
    expect(loudness(right.pcm, heard.atMs, heard.atMs + lengthMs)).toBeLessThan(
      loudness(left.pcm, heard.atMs, heard.atMs + lengthMs) / 100,
    );
  }
  for (const question of questions)
    expect(findIn(right, await speak(question, sampleRate)).likeness, question).toBeGreaterThan(0.78);
  await interview.leave();
}, 240_000);
