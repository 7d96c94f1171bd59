/** Interviews by voice while makers of transcripts and of speech fail, as they do: closing, hanging, saying nothing, breaking off. */
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { speak } from "#agent/testing/speech/espeak.ts";
import { findAllIn, findIn } from "#agent/testing/speech/find.ts";
import { voicePhrases } from "#contract/languages/voice.ts";
import { until } from "#e2e/processes.ts";
import { beginSpoken, startVoiceStack, type DeepgramStack } from "./spoken-interview.ts";
import { spokenPlan } from "./spoken-plan.ts";

const greeting = "Hello, and welcome.";
const questions = [
  "What have you built in the last year that you are proud of?",
  "How do you find out what is slow in a program?",
  "What would you like to learn in your next position?",
] as const;
const answers = [
  "I built a search service for a large shop, and I decided on its index.",
  "I measure first, and I look at the slowest request of a whole day.",
  "I would like to learn how to plan the work of a team.",
] as const;

/** Texts whose sound breaks off after so many milliseconds, for so many requests more. */
const breaking = new Map<string, { afterMs: number; times: number }>();
function trouble(text: string) {
  const breaks = breaking.get(text.trim());
  if (breaks === undefined || breaks.times === 0) return undefined;
  breaks.times -= 1;
  return { breakAfterMs: breaks.afterMs };
}

let stack: DeepgramStack;
beforeAll(async () => {
  stack = await startVoiceStack(answers, { trouble });
}, 240_000);
afterEach(() => {
  for (const trouble of ["closeInsteadOfFinal", "hang", "deaf"] as const) delete stack.vendor.hearing[trouble];
});
afterAll(() => stack?.stop());

const begin = async () => {
  const interview = await beginSpoken(stack, spokenPlan(questions, { greeting }));
  await interview.candidate.nextSound(0, 30_000);
  await interview.listened();
  return interview;
};
const listens = () => stack.vendor.connections.filter((settings) => settings.has("endpointing")).length;

test("an answer is taken although its transcriber closes, hangs, or understands nothing at first", async () => {
  const { candidate, page, ...interview } = await begin();
  const { hearing } = stack.vendor;
  // Nobody tells the agent that the connection has gone: what was said is given to the next one.
  hearing.closeInsteadOfFinal = 1011;
  await interview.answer(await speak(answers[0], 48_000), answers[0]);
  await interview.listened();

  hearing.hang = true;
  const before = listens();
  const answering = interview.answer(await speak(answers[1], 48_000), answers[1]);
  await until(() => listens() > before, "another transcriber is asked", 30_000);
  hearing.hang = false;
  await answering;
  await interview.listened();

  hearing.deaf = true;
  const { toMs } = await candidate.say(await speak(answers[2], 48_000));
  await candidate.nextSound(toMs, 30_000);
  await candidate.quiet(1_500);
  // Sentences are spoken one by one.
  const [asked = ""] = voicePhrases("en").notHeard.split(/(?<=\.) /u);
  expect(findIn(candidate.heard(), await speak(asked, 24_000)).likeness).toBeGreaterThan(0.8);
  hearing.deaf = false;
  await interview.answer(await speak(answers[2], 48_000), answers[2]);
  await interview.until(() => page.isOver, "the interview is over");

  const log = await interview.log();
  expect(log.flatMap((event) => (event.type === "answered" ? [event.part.text] : []))).toEqual(answers);
  expect(log.filter((event) => event.type === "agent_sent")).toHaveLength(1);
  await interview.leave();
}, 180_000);

test("a sentence whose sound breaks off goes on where it was; one that nobody can speak is read, and no more of it counts as heard", async () => {
  breaking.set(questions[1], { afterMs: 900, times: 1 });
  breaking.set(questions[2], { afterMs: 900, times: Number.POSITIVE_INFINITY });
  const { candidate, page, ...interview } = await begin();
  for (const answer of answers.slice(0, 2)) {
    await interview.answer(await speak(answer, 48_000), answer);
    await interview.listened();
  }

  const heard = candidate.heard();
  expect(findAllIn(heard, await speak(questions[1], 24_000))).toHaveLength(1);
  expect(findIn(heard, await speak(questions[2], 24_000)).likeness).toBeLessThan(0.8);
  const captions = candidate.texts.filter(({ from }) => from !== "candidate").map(({ text }) => text);
  expect(captions.join(" ")).toContain(questions[2]);
  const log = await interview.log();
  const replied = log.flatMap((event) => (event.type === "replied" || event.type === "started" ? [event.text] : []));
  const chars = log.flatMap((event) => (event.type === "delivered" ? [event.chars] : []));
  expect(chars.slice(0, 2)).toEqual(replied.slice(0, 2).map((text) => text.length));
  const spoken = (replied[2]?.length ?? 0) - questions[2].length;
  expect(chars[2]).toBeGreaterThan(spoken);
  expect(chars[2]).toBeLessThan(spoken + questions[2].length / 2);

  // It was read, so what is said now answers it.
  await interview.answer(await speak(answers[2], 48_000), answers[2]);
  await interview.until(() => page.isOver, "the interview is over");
  await interview.leave();
}, 180_000);
