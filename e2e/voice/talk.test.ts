/** A candidate speaks with the interviewer: in Chromium, on what `npm start` starts, through a real LiveKit server and the real agent. */
import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { getLatencies } from "#contract/api/voice.ts";
import { speak } from "#agent/testing/speech/espeak.ts";
import { vendorKey } from "#agent/testing/vendors/behaviour.ts";
import { type DeepgramFake, startDeepgramFake } from "#agent/testing/vendors/deepgram.ts";
import { bySound } from "#agent/testing/vendors/ear.ts";
import { chromiumArgs, ensureChromium } from "#scripts/ensure-chromium.ts";
import { launch, lookAt, openContext, openPage } from "#web/testing/browser.ts";
import { logOf, signIn } from "#e2e/people.ts";
import { freePort, until } from "#e2e/processes.ts";
import { answerBox, asked, nextAsked, soon } from "#e2e/room.ts";
import { type Product, startProduct } from "#e2e/server.ts";
import { type BrowserMicrophone, giveMicrophone } from "./browser-microphone.ts";
import { type LiveKitServer, startLiveKitServer } from "./livekit-server.ts";

const check = "I am sitting in a quiet place.";
const answers = [
  "I led the move of our orders to a new system, and it took us one night.",
  "We had a plan for each step, and we tried it twice before.",
  "My team was small, so I wrote the hardest part by myself.",
  "Afterwards we talked about what we would do better.",
] as const;
const unheard = "Nobody should hear this sentence.";

let livekit: LiveKitServer;
let vendor: DeepgramFake;
let viva: Product;
let browser: Browser;
let context: BrowserContext;
let page: Page;
let microphone: BrowserMicrophone;
let complaints: string[];
const wrong: string[] = [];

beforeAll(async () => {
  [livekit, vendor] = await Promise.all([
    startLiveKitServer({ logLevel: "error" }),
    startDeepgramFake({ words: await bySound([check, ...answers, unheard]) }),
  ]);
  viva = await startProduct({
    LIVEKIT_URL: livekit.url,
    LIVEKIT_API_KEY: livekit.apiKey,
    LIVEKIT_API_SECRET: livekit.apiSecret,
    DEEPGRAM_API_KEY: vendorKey,
    AGENT_STT_BASE_URL: vendor.listenUrl,
    AGENT_TTS_BASE_URL: vendor.speakUrl,
    AGENT_TURN_DETECTION: "vad",
    AGENT_PORT: String(await freePort()),
  });
  browser = await launch(ensureChromium(), [...chromiumArgs, "--use-fake-device-for-media-stream"]);
  context = await openContext(browser);
  await context.grantPermissions(["microphone"], { origin: viva.url });
  context.setDefaultTimeout(soon.timeout);
  ({ page, complaints } = await openPage(context));
  microphone = await giveMicrophone(page, soon.timeout);
  await until(async () => viva.printed().includes("process ready"), "the agent is ready", 90_000);
}, 240_000);
afterAll(async () => {
  await browser.close();
  await viva.dispose();
  await livekit.kill();
  await vendor.stop();
});

const button = (name: string, on = page) => on.getByRole("button", { name, exact: true });
const look = async (name: string) => void wrong.push(...(await lookAt(page, `talk-${name}`)));
const say = async (words: string) => microphone.say(await speak(words, 48_000));
const talk = () => page.getByRole("region", { name: "Speaking with the interviewer" });
/** Waits for the interviewer to have said what it says. */
const listened = () => microphone.quiet(1_500);

/** Where a machine has too much to do, sound stutters and is not understood. A person says it again, once; how often is printed. */
async function sayUntil(words: string, isTaken: () => Promise<unknown>): Promise<void> {
  await say(words);
  try {
    await Promise.race([isTaken(), page.waitForTimeout(25_000).then(() => Promise.reject(new Error("not taken")))]);
  } catch {
    console.log(`Said again: ${words}`);
    await say(words);
    await isTaken();
  }
}

async function answerAloud(words: string): Promise<void> {
  const before = await asked(page);
  await sayUntil(words, () => nextAsked(page, before));
  await page.getByText(words).last().waitFor();
}

test("S3.1 speaking is offered beside typing, and a check shows that the candidate is understood and hears", async () => {
  await page.goto(viva.demo().inviteUrl);
  await page.getByText("spoken or in writing as you like").waitFor();
  await button("Continue").click();
  await page.getByRole("checkbox").check();
  await button("Agree and continue").click();
  await page.getByRole("heading", { name: "Speak or type?" }).waitFor();
  await look("ways");
  await button("Speak").click();
  await page.getByRole("heading", { name: "Check your microphone" }).waitFor();
  expect(await microphone.isOpen()).toBe(false);
  await look("explained");
  await button("Use the microphone").click();
  await microphone.nextSound();
  await page.getByText("Say a sentence, as loud as you usually speak").waitFor();
  await listened();
  await sayUntil(check, () => page.locator("[data-understood]", { hasText: check }).waitFor());
  await look("understood");
  await button("Sounds right").click();
  await page.getByRole("heading", { name: "Your microphone is ready" }).waitFor();
  await look("begin");
});

test("S3.4 the interviewer greets at once, is answered aloud, and what was understood stands in the conversation", async () => {
  const greeted = microphone.nextSound();
  await button("Begin").click();
  console.log(`From the press to the greeting: ${Math.round(await greeted)} ms.`);
  await talk().getByText("The interviewer is speaking").waitFor();
  await look("greeting");
  await listened();
  await talk().getByText("Your turn: the interviewer is listening").waitFor();
  await look("listening");
  await answerAloud(answers[0]);
  await listened();
});

test("muted by the keyboard, nothing is understood; unmuted, one goes on", async () => {
  await page.keyboard.press("Alt+m");
  await talk().getByText("You are muted").first().waitFor();
  await look("muted");
  await say(unheard);
  await page.waitForTimeout(1_500);
  expect(await page.getByText(unheard).count()).toBe(0);
  await button("Unmute").click();
  await talk().getByText("Your turn").waitFor();
});

test("S1.6 in the middle one changes to typing, which gives the microphone back, and to speaking again", async () => {
  await talk().getByRole("button", { name: "Type instead" }).click();
  await answerBox(page).waitFor();
  expect(await microphone.isOpen()).toBe(false);
  await look("typing");
  const before = await asked(page);
  await answerBox(page).fill("We wrote it down, and everybody could look it up.");
  await answerBox(page).press("Control+Enter");
  expect(await nextAsked(page, before)).not.toBeNull();
  const spoken = microphone.nextSound();
  await button("Talk with the interviewer").click();
  await spoken;
  await listened();
  await answerAloud(answers[1]);
  await listened();
});

test("S1.7 after a reload the same question stands there, and one press brings the voice back", async () => {
  const before = await asked(page);
  await page.reload();
  await page.getByRole("heading", { name: "Go on speaking?" }).waitFor();
  expect(await asked(page)).toBe(before);
  await look("gate");
  const spoken = microphone.nextSound();
  await button("Go on speaking").click();
  await spoken;
  await listened();
  expect(await asked(page)).toBe(before);
  await answerAloud(answers[2]);
  await listened();
});

test("a second window takes the talk over, says so in the first, and the first can take it back", async () => {
  const other = await openPage(context);
  await giveMicrophone(other.page, soon.timeout);
  await other.page.goto(page.url());
  await button("Go on speaking", other.page).click();
  await page.getByText("You are speaking in another window or on another device").waitFor();
  expect(await microphone.isOpen()).toBe(false);
  await look("elsewhere");
  await button("Speak here instead").click();
  await other.page.getByText("You are speaking in another window or on another device").waitFor();
  await talk().getByRole("button", { name: "Mute" }).waitFor();
  await other.page.close();
  expect(other.complaints).toEqual([]);
});

test("the recording is stopped by the candidate, which is said", async () => {
  await talk().getByText("Recorded", { exact: true }).waitFor();
  await button("Stop recording").click();
  await page.getByRole("heading", { name: "Stop the recording?" }).waitFor();
  await look("recording");
  await page.getByRole("dialog").getByRole("button", { name: "Stop recording" }).click();
  await talk().getByText("Not recorded any more").waitFor();
});

test("of two microphones one may be pulled out while one speaks; when the last is, that is told, and typing is one press away", async () => {
  await microphone.quiet(2_000);
  await microphone.unplug("one of two");
  await page.waitForTimeout(2_500);
  expect(await microphone.isOpen()).toBe(true);
  await answerAloud(answers[3]);
  await microphone.unplug("the only one");
  await page.getByText("Your microphone is gone").waitFor();
  await look("unplugged");
  await page.getByRole("button", { name: "Type instead" }).first().click();
  await answerBox(page).waitFor();
});

test("what was said has its channel in the log, the waits were measured, and the end is said", async () => {
  await button("End").click();
  await button("End the interview").click();
  await page.getByText("Everything you said is saved").waitFor();
  await look("ended");
  const { login, password } = viva.demo();
  const recruiter = await signIn(viva.url, login, password);
  const id = /int_[a-z]{2}_[0-9a-z]{20}/.exec(page.url())?.[0] ?? "";
  const log = await logOf(recruiter, id);
  const parts = log.flatMap((event) => (event.type === "answered" ? [[event.part.channel, event.part.text]] : []));
  const spoken = parts.flatMap(([channel, text = ""]) => (channel === "voice" ? [text] : []));
  for (const words of answers) expect(spoken.some((text) => text.includes(words))).toBe(true);
  expect(spoken.join(" ")).not.toContain(unheard);
  expect(log.filter(({ type }) => type === "recording_stopped")).toHaveLength(1);
  const { rows } = await recruiter.call(getLatencies, { query: { interview: id } });
  const heard = rows.filter(({ stage }) => stage === "heard");
  console.log("After the end of the candidate's speech, p50/p95 in ms:");
  for (const { stage, p50, p95, count } of rows) console.log(`${stage} ${p50}/${p95} of ${count}`);
  expect(heard.reduce((sum, { count }) => sum + count, 0)).toBeGreaterThanOrEqual(1);
});

test("S4.12 every state of it can be used and read, small and large, light and dark", () => {
  expect(wrong).toEqual([]);
  expect(complaints).toEqual([]);
});
