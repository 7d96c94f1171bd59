/** What befalls candidates who speak: they reload, come by phone, lose the microphone, fall silent, do not stop, and are not alone. */
import { afterAll, beforeAll, expect, test } from "vitest";
import { speak } from "#agent/testing/speech/espeak.ts";
import { findIn } from "#agent/testing/speech/find.ts";
import { rms, voiced } from "#agent/testing/speech/loudness.ts";
import { joined, louder, mixed, msOf, part, type Speech, silence } from "#agent/testing/speech/pcm.ts";
import { joinByVoice } from "#contract/api/voice.ts";
import { interviewerPhrases } from "#contract/languages/interviewer.ts";
import { until } from "#e2e/processes.ts";
import { joinRoom } from "./candidate.ts";
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
/** Spoken without a pause between them. */
const long = [
  "We began with one machine for all of it, which was enough for the first year",
  "and then the shop grew so much that we moved it to five machines in one night",
  "and from that day on nobody had to wait for more than a moment for any page.",
] as const;

let stack: VoiceStack;
beforeAll(async () => {
  stack = await startVoiceStack([...answers, ...long]);
}, 240_000);
afterAll(() => stack?.stop());

const begin = (settings = {}) => beginSpoken(stack, spokenPlan(questions, { greeting, settings }));
const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

test("whoever reloads, or comes by phone, is in the same room at the same question; of two the newest is heard", async () => {
  const { candidate, page, person, id, ...interview } = await begin();
  await interview.listened();
  const join = async () => joinRoom(await person.call(joinByVoice, { query: { interview: id } }));
  await candidate.leave();
  const reloaded = await join();
  await until(() => reloaded.participants().length === 1, "the interviewer is still there", 30_000);
  const phone = await join();
  await until(() => reloaded.disconnected() !== null, "the page before is out", 30_000);
  await until(() => phone.participants().length === 1, "the interviewer is there for the phone", 30_000);
  await phone.say(await speak(answers[0], 48_000));
  const has = (text: string) => page.events.some((event) => event.type === "answered" && event.text.includes(text));
  await interview.until(() => has(answers[0]), "what is said by phone is taken");
  await until(async () => (await interview.log()).some(({ type }) => type === "replied"), "a reply", 30_000);
  await phone.nextSound(0, 30_000);
  await phone.quiet(2_500);
  await phone.say(await speak(answers[1], 48_000));
  await interview.until(() => page.isOver, "the interview is over");

  const log = await interview.log();
  expect(log.flatMap((event) => (event.type === "answered" ? [event.part.text] : []))).toEqual(answers);
  expect(log.filter(({ type }) => type === "agent_sent")).toHaveLength(1);
  expect(findIn(phone.heard(), await speak(questions[1], 24_000)).likeness).toBeGreaterThan(0.8);
  page.close();
  await Promise.all([reloaded.leave(), phone.leave()]);
}, 180_000);

test("without a microphone, or with one that is pulled out, nothing is lost: they type, or plug it in again", async () => {
  const { candidate, page, ...interview } = await begin();
  await interview.listened();
  candidate.setMicrophone(false);
  await wait(500);
  await candidate.say(await speak(answers[0], 48_000));
  candidate.setMicrophone(true);
  await wait(1_000);
  await interview.answer(await speak(answers[0], 48_000), answers[0]);
  await interview.listened();
  candidate.setMicrophone(false);
  page.answer("I look at the slowest request first.");
  await interview.until(() => page.isOver, "the interview is over");
  const log = await interview.log();
  expect(log.flatMap((event) => (event.type === "answered" ? [[event.part.text, event.part.channel]] : []))).toEqual([
    [answers[0], "voice"],
    ["I look at the slowest request first.", "text"],
  ]);
  await interview.leave();
}, 180_000);

test("whoever is silent for long is asked twice, then the interview waits for them, and asks the same again", async () => {
  const { candidate, page, ...interview } = await begin({
    voiceSilence: { firstMs: 3_000, secondMs: 12_000, pauseMs: 21_000 },
  });
  await interview.until(() => page.view?.status === "paused", "the interview is paused");
  const heard = candidate.heard();
  for (const phrase of interviewerPhrases("en").silence) {
    const [sentence = ""] = phrase.split(/(?<=[.?]) /u);
    expect(findIn(heard, await speak(sentence, 24_000)).likeness).toBeGreaterThan(0.8);
  }
  page.send({ id: "on", type: "resume" });
  await interview.answer(await speak(answers[0], 48_000), answers[0]);
  const log = await interview.log();
  expect(log.filter(({ type }) => type === "silence")).toHaveLength(2);
  expect(log.find(({ type }) => type === "answered")).toMatchObject({ ask: "a0" });
  await interview.leave();
}, 180_000);

test("whoever speaks on and on without a pause is not spoken into, however often silence would have been broken", async () => {
  const { candidate, ...interview } = await begin({
    voiceSilence: { firstMs: 4_000, secondMs: 7_000, pauseMs: 10_000 },
  });
  await interview.listened();
  const sentences = await Promise.all(long.map((text) => speak(text, 48_000)));
  // How much is understood of so long a breath is the transcriber's business; here it is when somebody speaks into it.
  const { fromMs, toMs } = await interview.answer(joined(...sentences), long[0]);
  expect(toMs - fromMs).toBeGreaterThan(11_000);
  const log = await interview.log();
  expect(log.filter(({ type }) => type === "spoke").length).toBeGreaterThanOrEqual(2);
  const spokenInto = log.filter(({ type, at }) => type === "silence" && at < candidate.startedAt + toMs);
  expect(spokenInto).toEqual([]);
  expect(rms(part(candidate.heard(), fromMs, toMs).pcm)).toBeLessThan(voiced);
  await interview.leave();
}, 180_000);

test("music and a second voice in the background neither stop the interviewer for good nor keep an answer from being taken", async () => {
  const { candidate, page, ...interview } = await begin();
  const backdrop = (speech: Speech) => mixed(speech, part(music(30_000), 0, msOf(speech)));
  await candidate.nextSound(0, 30_000);
  void candidate.say(
    louder(await speak("Somebody else talks to somebody in the next room.", 48_000, { name: "en-gb+f3" }), 0.06),
  );
  await interview.listened();
  const said = joined(silence(500, 48_000), await speak(answers[0], 48_000), silence(1_500, 48_000));
  await interview.answer(backdrop(said), answers[0]);
  await interview.listened();
  expect(page.view?.question).toBe(questions[1]);
  await interview.leave();
}, 180_000);

/** Chords that come and go, much softer than speech. */
function music(ms: number): Speech {
  const rate = 48_000;
  const pcm = new Int16Array((ms * rate) / 1_000).map((_, index) => {
    const at = index / rate;
    const root = 220 * 2 ** ([0, 5, 7, 3][Math.floor(at) % 4]! / 12);
    const chord = [1, 1.25, 1.5].reduce((sum, tone) => sum + Math.sin(2 * Math.PI * root * tone * at), 0);
    return 150 * chord * (0.6 + 0.4 * Math.sin(2 * Math.PI * 2 * at));
  });
  return { pcm, rate };
}
