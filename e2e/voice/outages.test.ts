/** Spoken interviews while the servers around them are killed and come back: LiveKit's, and the Worker's. */
import { afterAll, beforeAll, expect, test } from "vitest";
import { speak } from "#agent/testing/speech/espeak.ts";
import { findAllIn } from "#agent/testing/speech/find.ts";
import type { Speech } from "#agent/testing/speech/pcm.ts";
import { until } from "#e2e/processes.ts";
import { beginSpoken, startVoiceStack, type VoiceStack } from "./spoken-interview.ts";
import { spokenPlan } from "./spoken-plan.ts";

const greeting = "Hello, and welcome to this interview.";
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

const begin = async () => {
  const interview = await beginSpoken(stack, spokenPlan(questions, { greeting }));
  await interview.candidate.nextSound(0, 30_000);
  return interview;
};

/** That each was said to its end, the log tells; a sentence with a gap in it is not found here. */
async function expectNothingTwice(heard: Speech): Promise<void> {
  for (const once of [greeting, ...questions])
    expect(findAllIn(heard, await speak(once, 24_000)).length).toBeLessThanOrEqual(1);
}

test("the Worker is killed while the interviewer speaks and while the candidate does: nothing is greeted or asked twice, and nothing lost", async () => {
  const { candidate, page, ...interview } = await begin();
  await stack.product.kill();
  await stack.product.start();
  await interview.listened();

  const saying = candidate.say(await speak(answers[0], 48_000));
  await new Promise((resolve) => setTimeout(resolve, 1_500));
  await stack.product.kill();
  await saying;
  await stack.product.start();
  await interview.until(
    () => page.events.some((event) => event.type === "answered" && event.text.includes(answers[0])),
    "what was said meanwhile is taken",
  );
  await interview.listened();
  await interview.answer(await speak(answers[1], 48_000), answers[1]);
  await interview.until(() => page.isOver, "the interview is over");

  const log = await interview.log();
  expect(log.flatMap((event) => (event.type === "answered" ? [event.part.text] : []))).toEqual(answers);
  await expectNothingTwice(candidate.heard());
  await interview.leave();
}, 180_000);

test("LiveKit's server is killed and forgets its rooms: agent and candidate are back in one by themselves, at the same question", async () => {
  const { candidate, page, ...interview } = await begin();
  await interview.listened();
  await stack.livekit.kill();
  await until(() => candidate.participants().length === 0, "nobody is there any more", 30_000);
  await stack.livekit.start();
  await until(() => candidate.participants().length === 1, "both are in the room again", 60_000);
  expect(candidate.disconnected()).toBeNull();
  for (const answer of answers) {
    await interview.listened();
    await interview.answer(await speak(answer, 48_000), answer);
  }
  await interview.until(() => page.isOver, "the interview is over");

  const log = await interview.log();
  expect(log.flatMap((event) => (event.type === "answered" ? [event.part.text] : []))).toEqual(answers);
  await expectNothingTwice(candidate.heard());
  await interview.leave();
}, 180_000);
