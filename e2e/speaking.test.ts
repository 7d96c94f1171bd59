/** Answers that are spoken, in Chromium with a microphone that hears a recording, on what `npm start` starts. */
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { practise } from "#contract/api/interviews.ts";
import { chromiumArgs, ensureChromium } from "#scripts/ensure-chromium.ts";
import { launch, lookAt, openContext, openPage } from "#web/testing/browser.ts";
import type { Asked, Behaviour, Fake } from "#worker/testing/models/behaviour.ts";
import { startOpenAIFake } from "#worker/testing/models/openai-server.ts";
import { logOf, signIn } from "./people.ts";
import { root } from "./processes.ts";
import { answerBox, asked, enterRoom, nextAsked, soon } from "./room.ts";
import { type Product, startProduct } from "./server.ts";

const microphone = [
  "--use-fake-device-for-media-stream",
  "--use-fake-ui-for-media-stream",
  `--use-file-for-fake-audio-capture=${join(root, "worker/testing/audio/speech.wav")}`,
];
const said = "I led the move of our orders to a new system. It took one knight and nobody noticed.";
const meant = "I led the move of our orders to a new system. It took one night, and nobody noticed.";

const heard: Asked[] = [];
let trouble: Behaviour | null = null;
let vendor: Fake;
let viva: Product;
let browser: Browser;
let page: Page;
let complaints: string[];
const wrong: string[] = [];

const words = said.split(" ").map((text, index) => ({
  text,
  // A breath of two seconds before the second sentence.
  fromMs: index * 300 + (index >= 10 ? 2_000 : 0),
  toMs: index * 300 + 280 + (index >= 10 ? 2_000 : 0),
}));

beforeAll(async () => {
  vendor = await startOpenAIFake({
    answer: (request) => {
      heard.push(request);
      return { say: said, words, firstMs: 400 };
    },
    trouble: () => trouble,
  });
  browser = await launch(ensureChromium(), [...chromiumArgs, ...microphone]);
  viva = await startProduct({
    OPENAI_BASE_URL: vendor.url,
    OPENAI_TRANSCRIPTION_MODEL: "whisper-1",
    MODELS_TRANSCRIBING: "openai",
  });
  ({ page, complaints } = await device());
});
afterAll(async () => {
  await browser.close();
  await viva.dispose();
  await vendor.stop();
});

async function device() {
  const context = await openContext(browser);
  context.setDefaultTimeout(soon.timeout);
  return openPage(context);
}

const button = (on: Page, name: string) => on.getByRole("button", { name, exact: true });
const speak = (on: Page) => button(on, "Speak instead of typing");
const recordFor = async (on: Page, ms: number) => {
  await on.getByRole("timer").waitFor();
  await on.waitForTimeout(ms);
  await button(on, "Stop").click();
  await button(on, "Send recording").waitFor();
};
const look = async (name: string) => void wrong.push(...(await lookAt(page, `speaking-${name}`)));

test("S2.5 what becomes of a spoken answer is said before it is agreed to, and that one may speak before the start", async () => {
  await page.goto(viva.demo().inviteUrl);
  await button(page, "Continue").click();
  const consent = page.getByRole("heading", { name: "If you answer by speaking" });
  await consent.waitFor();
  await page.getByText("turned into text by software that whoever runs this service has chosen").waitFor();
  await page.getByRole("checkbox").check();
  await look("consent");
  await button(page, "Agree and continue").click();
  await page.getByText("You may type or speak each answer. Both count the same.").waitFor();
  await button(page, "Begin").click();
  await answerBox(page).waitFor();
  await look("room");
});

test("S2.5 an answer is recorded, heard, recorded again, sent, looked over, corrected, and then counts", async () => {
  await speak(page).click();
  await page.getByRole("timer").waitFor();
  await page.getByText("the recording is kept with your answer").waitFor();
  // It hears: somewhere in three seconds of speech the meter is more than half full.
  await page.waitForFunction(() => {
    const bar = document.querySelector("[title='How loud you are'] > div");
    return bar instanceof HTMLElement && Number.parseInt(bar.style.width, 10) > 50;
  });
  await look("recording");
  await button(page, "Stop").click();
  await button(page, "Send recording").waitFor();
  await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe("Send recording");
  await look("recorded");
  await page.locator("audio").evaluate((player: HTMLAudioElement) => player.play());
  await page.waitForFunction(() => (document.querySelector("audio")?.currentTime ?? 0) > 0.2);
  await button(page, "Record again").click();
  await recordFor(page, 2_500);
  expect(heard).toEqual([]);
  await button(page, "Send recording").press("Enter");
  await page.getByText("Your words are being written down").waitFor();
  await page.getByText("Correct it where it is wrong").waitFor();
  expect(heard).toMatchObject([{ kind: "transcription", model: "whisper-1", body: { language: "en" } }]);
  const [recording] = heard[0]?.attachments ?? [];
  expect(recording?.type).toMatch(/^audio\/webm/u);
  expect(recording?.bytes).toBeGreaterThan(4_000);
  expect(await answerBox(page).inputValue()).toBe(said);
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe("TEXTAREA");
  await look("understood");
  // It is kept as typed words are, and stays a spoken answer.
  await page.reload();
  await expect.poll(() => answerBox(page).inputValue()).toBe(said);
  await page.getByText("Correct it where it is wrong").waitFor();
  const before = await asked(page);
  await answerBox(page).fill(meant);
  await button(page, "Send").click();
  await nextAsked(page, before);
  await page.getByText(meant).waitFor();

  const { login, password } = viva.demo();
  const id = /int_[a-z]{2}_[0-9a-z]{20}/.exec(page.url())?.[0] ?? "";
  const log = await logOf(await signIn(viva.url, login, password), id);
  const [part] = log.flatMap((event) => (event.type === "answered" ? [event.part] : []));
  expect(part).toMatchObject({ text: meant, channel: "voice", reviewed: true, audio: { fromMs: 0 } });
  expect(part?.audio?.recording).toBe(part?.id);
  expect(part?.audio?.toMs).toBeGreaterThan(2_000);
});

test("S2.5 nothing is lost while nobody can write it down: one types, comes back to the recording, and sends it", async () => {
  trouble = { status: 503 };
  await answerBox(page).fill("To begin with:");
  await speak(page).click();
  await recordFor(page, 1_500);
  await button(page, "Send recording").click();
  await page.getByText("cannot be written down at the moment").waitFor();
  await look("unwell");
  await button(page, "Type instead").click();
  expect(await answerBox(page).inputValue()).toBe("To begin with:");
  await answerBox(page).fill("To begin with: a typed word.");
  trouble = null;
  await speak(page).click();
  await button(page, "Send recording").click();
  await expect.poll(() => answerBox(page).inputValue()).toBe(`To begin with: a typed word.\n\n${said}`);
  await answerBox(page).fill("");
});

test("S2.5 somebody whose microphone may not be used is told so calmly, and types", async () => {
  // Beside the flag that hears a file there is one that says yes to whatever asks for the microphone; here nobody does.
  const shy = await launch(ensureChromium(), [...chromiumArgs, "--use-fake-device-for-media-stream"]);
  try {
    const context = await openContext(shy);
    context.setDefaultTimeout(soon.timeout);
    const own = await openPage(context);
    const session = await context.newCDPSession(own.page);
    const permission = { permission: { name: "microphone" }, setting: "denied", origin: viva.url } as const;
    await session.send("Browser.setPermission", permission);
    await own.page.goto(viva.demo().inviteUrl);
    await button(own.page, "Go back to my interview").click();
    await speak(own.page).click();
    await own.page.getByRole("alert").getByText("may not use the microphone").waitFor();
    wrong.push(...(await lookAt(own.page, "speaking-denied")));
    await button(own.page, "Type instead").click();
    await answerBox(own.page).waitFor();
    expect(own.complaints).toEqual([]);
  } finally {
    await shy.close();
  }
});

test("S2.5 whoever practises sees words, pace, pauses and certainty beside the feedback, and what is usual", async () => {
  const { login, password } = viva.demo();
  const { url } = await (
    await signIn(viva.url, login, password)
  ).call(practise, {
    body: { library: "practice-one-question" },
  });
  const own = await device();
  await enterRoom(own.page, url, async () => undefined);
  await speak(own.page).click();
  await recordFor(own.page, 1_500);
  await button(own.page, "Send recording").click();
  await own.page.getByText("Correct it where it is wrong").waitFor();
  await button(own.page, "Send").click();
  await own.page
    .getByText(/18 words, \d+ words a minute, one pause over 1.5 seconds \(2 seconds\), understood/u)
    .waitFor();
  await own.page.getByText("What is usual?").click();
  await own.page.getByText("Only you see these figures").waitFor();
  wrong.push(...(await lookAt(own.page, "speaking-practice")));
  expect(own.complaints).toEqual([]);
});

test("S4.12 every state of it can be used and read, small and large, light and dark", () => {
  expect(wrong).toEqual([]);
  expect(complaints).toEqual([]);
});
