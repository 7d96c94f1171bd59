/** Whole interviews with a realtime model: real rooms, the product, the agent's own processes, and a Gemini Live on a real socket. */
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { speak } from "#agent/testing/speech/espeak.ts";
import { findAllIn, findIn } from "#agent/testing/speech/find.ts";
import { gapsBetween, spansOf } from "#agent/testing/speech/loudness.ts";
import { vendorKey } from "#agent/testing/vendors/behaviour.ts";
import { bySound } from "#agent/testing/vendors/ear.ts";
import { type GeminiLiveFake, startGeminiLiveFake } from "#agent/testing/vendors/gemini-live.ts";
import { obedient } from "#agent/testing/vendors/told.ts";
import { checkMicrophone, getLatencies } from "#contract/api/voice.ts";
import { interviewerPhrases } from "#contract/languages/interviewer.ts";
import { voicePhrases } from "#contract/languages/voice.ts";
import type { PlanInput } from "#contract/plan.ts";
import { until } from "#e2e/processes.ts";
import { smallPlan } from "#worker/testing/plans.ts";
import { joinRoom } from "./candidate.ts";
import { beginSpoken, inviteOne, startStackWith, type VoiceStack } from "./spoken-interview.ts";

const questions = [
  "What have you built in the last year that you are proud of?",
  "How do you find out what is slow in a program?",
] as const;
const answers = [
  "I built a search service for a large shop, and I decided on its index.",
  "I measure first, and I look at the slowest request of a whole day.",
] as const;

function plan(): PlanInput {
  const { stages, ...small } = smallPlan();
  const [first] = stages[1]?.questions ?? [];
  if (first === undefined) throw new Error("a small plan without questions");
  const asked = questions.map((text, index) => ({ ...first, id: `q${index}`, text, probes: [], maxProbes: 0 }));
  return {
    ...small,
    stages: [{ id: "talk", kind: "competency", title: "Talk", questions: asked }],
    settings: {
      ...small.settings,
      pace: "brisk",
      voiceSilence: { firstMs: 90_000, secondMs: 180_000, pauseMs: 300_000 },
    },
  };
}

let stack: VoiceStack;
let gemini: GeminiLiveFake;
beforeAll(async () => {
  gemini = await startGeminiLiveFake({
    words: await bySound(answers),
    play: obedient((said) => ({
      move: "ADVANCE",
      covered: true,
      found: ["own"],
      ...(said === answers[0] ? { words: "That tells me how you work." } : {}),
    })),
  });
  const env = { AGENT_MODE: "realtime", GEMINI_API_KEY: vendorKey, AGENT_LIVE_BASE_URL: gemini.url };
  stack = await startStackWith({ heard: gemini.heard, env, stop: gemini.stop });
}, 240_000);
afterAll(() => stack?.stop());

const [, longSentence = ""] = interviewerPhrases("en").greeting.match(/[^.]+\./g) ?? [];

describe("an interview by one realtime model", () => {
  test("is held from the greeting to the goodbye, word for word, through a session that breaks", async () => {
    const interview = await beginSpoken(stack, plan());
    const { candidate, page } = interview;
    await candidate.nextSound(0, 30_000);
    await candidate.quiet(1_200);
    const first = await interview.answer(await speak(answers[0], 48_000), answers[0]);
    await candidate.nextSound(first.toMs, 30_000);
    await candidate.quiet(1_200);
    gemini.server.breakSockets();
    const second = await interview.answer(await speak(answers[1], 48_000), answers[1]);
    await candidate.nextSound(second.toMs, 30_000);
    await interview.until(() => page.isOver, "the interview is over");
    await until(() => candidate.disconnected() !== null, "the room is closed", 30_000);

    const heard = candidate.heard();
    expect(findAllIn(heard, await speak(longSentence.trim(), 24_000))).toHaveLength(1);
    for (const text of [...questions, "That tells me how you work."])
      expect(findAllIn(heard, await speak(text, 24_000)), text).toHaveLength(1);
    const goodbye = "Thank you for your time and for your answers.";
    expect(findIn(heard, await speak(goodbye, 24_000)).likeness).toBeGreaterThan(0.8);
    const [said, spoken] = [spansOf(candidate.said(), { bridgeMs: 700 }), spansOf(heard, { bridgeMs: 700 })];
    console.log(
      `From the end of an answer to the first sound: ${gapsBetween(said, spoken)
        .map(({ gapMs }) => gapMs)
        .join(", ")} ms.`,
    );

    const log = await interview.log();
    expect(log.flatMap((event) => (event.type === "answered" ? [[event.part.text, event.part.channel]] : []))).toEqual(
      answers.map((text) => [text, "voice"]),
    );
    const replies = log.flatMap((event) => (event.type === "replied" ? [event] : []));
    expect(replies.map(({ how }) => how)).toEqual(["model", "model"]);
    expect(replies[0]?.used).toMatchObject({
      model: expect.stringMatching(/^gemini\//),
      prompt: "realtime-interviewer@1",
      tokensIn: expect.any(Number),
    });
    expect(log.filter((event) => event.type === "question_closed").map(({ as }) => as)).toEqual(["covered", "covered"]);
    expect(log.filter((event) => event.type === "agent_sent")).toHaveLength(1);
    expect(log.flatMap((event) => (event.type === "delivered" ? [[event.turn, event.complete]] : []))).toEqual([
      ["t0", true],
      ["t1", true],
    ]);
    const measured = await stack.recruiter.call(getLatencies, { query: { interview: interview.id } });
    expect(measured.rows.map(({ mode }) => mode)).toContain("realtime");
    await interview.leave();
  }, 180_000);

  test("can be tried before: a microphone check says back what the model has understood", async () => {
    const { person, id } = await inviteOne(stack, plan());
    const { url, token } = await person.call(checkMicrophone, { query: { interview: id } });
    const candidate = await joinRoom({ url, token });
    await candidate.nextSound(0, 30_000);
    await candidate.quiet(1_200);
    const { toMs } = await candidate.say(await speak(answers[1], 48_000));
    await candidate.nextSound(toMs, 30_000);
    await candidate.quiet(1_200);
    const captions = candidate.texts.filter(({ from }) => from !== "candidate").map(({ text }) => text.trim());
    expect(captions).toContain(`${voicePhrases("en").microphone.heard} ${answers[1]}`);
    expect(findIn(candidate.heard(), await speak(answers[1], 24_000)).likeness).toBeGreaterThan(0.8);
    await candidate.leave();
    await until(() => stack.agent.printed().includes('"hung up"'), "the check is over", 30_000);
  }, 90_000);
});
