import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { speak } from "#agent/testing/speech/espeak.ts";
import { findAllIn, findIn } from "#agent/testing/speech/find.ts";
import { gapsBetween, overlapOf, spansOf } from "#agent/testing/speech/loudness.ts";
import { checkMicrophone, getLatencies } from "#contract/api/voice.ts";
import { voicePhrases } from "#contract/languages/voice.ts";
import { interviewerPhrases } from "#contract/languages/interviewer.ts";
import { until } from "#e2e/processes.ts";
import { joinRoom } from "./candidate.ts";
import { beginSpoken, inviteOne, startVoiceStack, type VoiceStack } from "./spoken-interview.ts";
import { spokenPlan } from "./spoken-plan.ts";

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
const more = {
  interruption: "Sorry, I have to say something about this first.",
  beginning: "At first we had only one machine for all of it, but",
  end: "Later we moved it to five of them, and it was faster.",
} as const;

let stack: VoiceStack;
beforeAll(async () => {
  stack = await startVoiceStack([...answers, ...Object.values(more)]);
}, 240_000);
afterAll(() => stack?.stop());

const greetingSentences = interviewerPhrases("en").greeting.match(/[^.]+\./g) ?? [];
const longSentence = greetingSentences[1]?.trim() ?? "";

describe("S0.9, S3.1: an interview by voice", () => {
  test("is held from the greeting to the goodbye, with the planned questions, one after the other, word for word", async () => {
    const interview = await beginSpoken(stack, spokenPlan(questions));
    const { candidate, page } = interview;
    await candidate.nextSound(0, 30_000);
    for (const text of answers) {
      await candidate.quiet(1_200);
      const { toMs } = await interview.answer(await speak(text, 48_000), text);
      await candidate.nextSound(toMs, 30_000);
    }
    await interview.until(() => page.isOver, "the interview is over");
    await until(() => candidate.disconnected() !== null, "the room is closed", 30_000);

    const heard = candidate.heard();
    expect(findAllIn(heard, await speak(longSentence, 24_000))).toHaveLength(1);
    const places = await Promise.all(questions.map(async (text) => findIn(heard, await speak(text, 24_000))));
    for (const { likeness } of places) expect(likeness).toBeGreaterThan(0.8);
    expect(places.map(({ atMs }) => atMs)).toEqual(
      places.map(({ atMs }) => atMs).toSorted((one, other) => one - other),
    );
    const goodbye = "Thank you for your time and for your answers.";
    expect(findIn(heard, await speak(goodbye, 24_000)).likeness).toBeGreaterThan(0.8);

    const [said, spoken] = [spansOf(candidate.said(), { bridgeMs: 700 }), spansOf(heard, { bridgeMs: 700 })];
    expect(overlapOf(said, spoken)).toBe(0);
    const gaps = gapsBetween(said, spoken).map(({ gapMs }) => gapMs);
    console.log(`From the end of an answer to the first sound: ${gaps.join(", ")} ms.`);
    for (const gap of gaps) expect(gap).toBeLessThan(4_000);

    const log = await interview.log();
    expect(log.flatMap((event) => (event.type === "answered" ? [[event.part.text, event.part.channel]] : []))).toEqual(
      answers.map((text) => [text, "voice"]),
    );
    expect(log.filter((event) => event.type === "agent_sent")).toHaveLength(1);
    // The greeting, and each reply that asks something: heard to its end.
    const delivered = log.flatMap((event) => (event.type === "delivered" ? [[event.turn, event.complete]] : []));
    expect(delivered).toEqual([
      ["t0", true],
      ["t1", true],
      ["t2", true],
    ]);
    const captions = candidate.texts.filter(({ from }) => from !== "candidate").map(({ text }) => text);
    for (const text of questions) expect(captions.join(" ")).toContain(text);
    const measured = await stack.recruiter.call(getLatencies, { query: { interview: interview.id } });
    expect(measured.turns).toBeGreaterThanOrEqual(2);
    expect(measured.rows.map(({ stage }) => stage)).toContain("sent");
    await interview.leave();
  }, 180_000);

  test("stops for somebody who interrupts, and keeps what was really heard", async () => {
    const interview = await beginSpoken(stack, spokenPlan(questions));
    const { candidate } = interview;
    const began = await candidate.nextSound(0, 30_000);
    await until(() => Date.now() - candidate.startedAt > began + 2_500, "some of the greeting is heard");
    const { toMs } = await interview.answer(await speak(more.interruption, 48_000), more.interruption);
    const heard = spansOf(candidate.heard(), { bridgeMs: 400 });
    // It fell silent while the candidate was still speaking.
    expect(heard.some((span) => span.toMs < toMs)).toBe(true);
    const log = await interview.log();
    const cut = log.find((event) => event.type === "delivered");
    expect(cut).toMatchObject({ turn: "t0", complete: false });
    const greeting = `${interviewerPhrases("en").greeting} ${questions[0]}`;
    expect(cut?.type === "delivered" && cut.chars).toBeGreaterThan(10);
    expect(cut?.type === "delivered" && cut.chars).toBeLessThan(greeting.length / 2);
    await interview.leave();
  }, 120_000);

  test("goes on at the same question when its agent is killed, while it speaks and while it listens", async () => {
    const interview = await beginSpoken(stack, spokenPlan(questions));
    const { candidate, page } = interview;
    await candidate.nextSound(0, 30_000);
    // While it greets.
    stack.agent.killJobs();
    const killedAt = Date.now() - candidate.startedAt;
    await candidate.quiet(400);
    const again = await candidate.nextSound(killedAt + 600, 30_000);
    console.log(`From the death of an agent to the next one's first sound: ${Math.round(again - killedAt)} ms.`);
    await candidate.quiet(1_200);

    // In the middle of an answer.
    await candidate.say(await speak(more.beginning, 48_000));
    // After a "but" the agent waits two seconds; within one, what was said is with the interview.
    await new Promise((resolve) => setTimeout(resolve, 1_200));
    stack.agent.killJobs();
    // The question was heard, so the next one listens without a word.
    const came = async () => (await interview.log()).filter((event) => event.type === "agent_changed" && event.present);
    await until(async () => (await came()).length === 3, "the third agent is there", 30_000);
    await interview.answer(await speak(more.end, 48_000), more.end);

    const log = await interview.log();
    expect(log.filter((event) => event.type === "agent_sent").length).toBeGreaterThanOrEqual(3);
    expect(log.filter((event) => event.type === "started")).toHaveLength(1);
    const [first] = log.filter((event) => event.type === "answered");
    expect(first).toMatchObject({ ask: "a0" });
    const text = log.flatMap((event) => (event.type === "answered" ? [event.part.text] : [])).join(" ");
    expect(text).toBe(`${more.beginning} ${more.end}`);
    const heard = candidate.heard();
    // Nobody is greeted twice, and the question is heard.
    expect(findAllIn(heard, await speak(longSentence, 24_000)).length).toBeLessThanOrEqual(1);
    expect(findIn(heard, await speak(questions[0], 24_000)).likeness).toBeGreaterThan(0.8);
    expect(page.errors).toEqual([]);
    await interview.leave();
  }, 180_000);

  test("can be tried before: a microphone check says back what it has heard, and leaves with the candidate", async () => {
    const { person, id } = await inviteOne(stack, spokenPlan(questions));
    const { url, token } = await person.call(checkMicrophone, { query: { interview: id } });
    const candidate = await joinRoom({ url, token });
    await candidate.nextSound(0, 30_000);
    await candidate.quiet(1_200);
    const { toMs } = await candidate.say(await speak(answers[1], 48_000));
    await candidate.nextSound(toMs, 30_000);
    await candidate.quiet(1_200);
    const heard = candidate.heard();
    expect(findIn(heard, await speak(answers[1], 24_000)).likeness).toBeGreaterThan(0.8);
    const back = `${voicePhrases("en").microphone.heard} ${answers[1]}`;
    const captions = candidate.texts.filter(({ from }) => from !== "candidate").map(({ text }) => text.trim());
    expect(captions).toContain(back);
    await candidate.leave();
    await until(() => stack.agent.printed().includes('"hung up"'), "the check is over", 30_000);
  }, 90_000);
});
