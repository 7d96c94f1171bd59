/** A recorded conversation as a recruiter hears it: in Chromium, from what `npm start` starts, second by second. */
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createInterview, getTranscript } from "#contract/api/interviews.ts";
import { acceptInvitation, giveConsent } from "#contract/api/candidate.ts";
import { listRecordings } from "#contract/api/recordings.ts";
import { createPlan } from "#contract/api/plans.ts";
import { conversationConsentVersion } from "#contract/languages/consent-version.ts";
import { OpusEncoder } from "#agent/recording/opus-encoder.ts";
import { sampleRate } from "#agent/recording/sample-rate.ts";
import { chromiumArgs, ensureChromium } from "#scripts/ensure-chromium.ts";
import { launch, lookAt, openContext, openPage } from "#web/testing/browser.ts";
import { issueAgentToken } from "#worker/platform/rooms/agent-token.ts";
import { Person, signIn } from "#e2e/people.ts";
import { type Product, startProduct } from "#e2e/server.ts";

const secret = "a secret of this test, and of nobody else";
const seconds = 30;
const series = "e1-k3f9";
/** The tone of a second: which one is heard says which one it is. */
const toneOf = (second: number) => 300 + 60 * second;

let viva: Product;
let browser: Browser;
let page: Page;
let complaints: string[];
let recruiter: Person;
let interviewId: string;

beforeAll(async () => {
  viva = await startProduct({ AUTH_SECRET: secret });
  browser = await launch(ensureChromium(), chromiumArgs);
  const { login, password } = viva.demo();
  recruiter = await signIn(viva.url, login, password);
  interviewId = await heldByVoice();
  const context = await openContext(browser);
  ({ page, complaints } = await openPage(context));
  await page.addInitScript(() => {
    const heard: HTMLAudioElement[] = [];
    const Plain = Audio;
    Object.assign(window, {
      heard,
      Audio: class extends Plain {
        constructor() {
          super();
          heard.push(this);
        }
      },
    });
  });
  await page.goto(`${viva.url}/sign-in`);
  await page.getByLabel("Email").fill(login);
  await page.getByLabel("Password").fill(password);
  await page.getByRole("button", { name: "Sign in" }).click();
  await page.getByRole("heading", { level: 1 }).waitFor();
});
afterAll(async () => {
  await browser.close();
  await viva.dispose();
});

/** One tone for each second on the candidate's side, in slices as an agent sends them; the one in the middle is cut from two. */
async function recorded(): Promise<Uint8Array<ArrayBuffer>[]> {
  const pages: Buffer[] = [];
  const encoder = new OpusEncoder({ page: (one) => pages.push(one), failed: (reason) => expect.unreachable(reason) });
  const both = new Int16Array(seconds * sampleRate * 2);
  for (let at = 0; at < both.length / 2; at += 1) {
    const second = Math.floor(at / sampleRate);
    both[at * 2] = Math.round(9_000 * Math.sin((2 * Math.PI * toneOf(second) * at) / sampleRate));
  }
  encoder.write(both);
  await encoder.end();
  const third = Math.ceil(pages.length / 3);
  return [0, 1, 2].map((part) => new Uint8Array(Buffer.concat(pages.slice(part * third, (part + 1) * third))));
}

/** Told as the voice agent tells it; nobody speaks. */
async function heldByVoice(): Promise<string> {
  const plan = await recruiter.call(createPlan, { body: { library: "demo-short" } });
  const made = await recruiter.call(createInterview, {
    body: { candidate: { name: "Amira Haddad" }, planId: plan.id },
  });
  const candidate = new Person(viva.url);
  const token = made.invitation?.url?.split("/").at(-1) ?? "";
  const { interviewId: id } = await candidate.call(acceptInvitation, { params: { token } });
  const consent = { version: conversationConsentVersion, language: "en", hash: "0".repeat(64) } as const;
  await candidate.call(giveConsent, { query: { interview: id }, body: consent });
  const startedAt = Date.now() - 2_000;
  const started = await candidate.fetch("POST", `/api/live/${id}`, { id: "start-1", type: "start", channel: "text" });
  expect(started.status).toBe(200);
  const now = Date.now();
  const pass = await issueAgentToken(secret, { interview: id, epoch: 1 }, { now, untilMs: now + 600_000 });
  const asAgent = (method: string, path: string, contentType: string, body: string | Uint8Array<ArrayBuffer>) =>
    fetch(`${viva.url}${path}`, {
      method,
      body,
      headers: { authorization: `Bearer ${pass}`, "content-type": contentType },
    });
  for (const [index, slice] of (await recorded()).entries()) {
    const put = await asAgent(
      "PUT",
      `/api/agent/recordings/${series}/${index}?startedAt=${startedAt}`,
      "audio/ogg",
      slice,
    );
    expect(put.status, await put.text()).toBe(200);
  }
  const answer = {
    id: "said-1",
    type: "answer",
    to: "a0",
    heard: null,
    text: "I led the move of our orders to a new system.",
    audio: { recording: series, fromMs: 5_000, toMs: 7_000 },
  };
  const said = await asAgent("POST", `/api/live/${id}`, "application/json", JSON.stringify(answer));
  expect(said.status, await said.text()).toBe(200);
  await candidate.fetch("POST", `/api/live/${id}`, { id: "end-1", type: "end" });
  return id;
}

/** The strongest tone in a stretch of sound, as the second it stands for. */
const secondHeard = (samples: number[], rate: number): number => {
  const strength = (hertz: number) => {
    let [real, imaginary] = [0, 0];
    samples.forEach((sample, at) => {
      real += sample * Math.cos((2 * Math.PI * hertz * at) / rate);
      imaginary += sample * Math.sin((2 * Math.PI * hertz * at) / rate);
    });
    return real ** 2 + imaginary ** 2;
  };
  const strengths = Array.from({ length: seconds }, (_, second) => strength(toneOf(second)));
  return strengths.indexOf(Math.max(...strengths));
};

const address = () => `/api/interviews/${interviewId}/recordings/${series}`;

test("S2.6: second N of the joined file is second N of the talk, however a browser gets there", async () => {
  const { items } = await recruiter.call(listRecordings, { params: { id: interviewId } });
  expect(items).toMatchObject([{ id: series, kind: "conversation", type: "audio/ogg" }]);
  const decoded = await page.evaluate(async (url) => {
    const context = new OfflineAudioContext(1, 1, 24_000);
    const sound = await context.decodeAudioData(await (await fetch(url)).arrayBuffer());
    const left = sound.getChannelData(0);
    const parts = [];
    for (let second = 0; second < Math.floor(sound.duration); second += 1)
      parts.push(Array.from(left.subarray((second + 0.4) * 24_000, (second + 0.5) * 24_000)));
    return { duration: sound.duration, parts };
  }, address());
  expect(Math.abs(decoded.duration - seconds)).toBeLessThan(0.05);
  expect(decoded.parts.map((part) => secondHeard(part, 24_000))).toEqual(decoded.parts.map((_, second) => second));
  // By seeking, which asks for ranges: forwards, backwards, and across the borders of slices.
  for (const second of [21, 4, 10, 19, 28]) {
    const found = await page.evaluate(
      async ({ url, second: to }) => {
        const audio = document.createElement("audio");
        audio.src = url;
        audio.muted = false;
        const context = new AudioContext({ sampleRate: 24_000 });
        const analyser = new AnalyserNode(context, { fftSize: 4_096 });
        context.createMediaElementSource(audio).connect(analyser).connect(context.destination);
        await new Promise((resolve) => audio.addEventListener("loadedmetadata", resolve, { once: true }));
        const { duration } = audio;
        audio.currentTime = to + 0.2;
        await audio.play();
        await new Promise((resolve) => setTimeout(resolve, 450));
        const samples = new Float32Array(analyser.fftSize);
        analyser.getFloatTimeDomainData(samples);
        const { currentTime } = audio;
        audio.pause();
        await context.close();
        return { duration, currentTime, samples: [...samples] };
      },
      { url: address(), second },
    );
    expect(Math.abs(found.duration - seconds)).toBeLessThan(0.1);
    // The analyser holds the last sixth of a second.
    expect([second, Math.floor(found.currentTime)]).toContain(secondHeard(found.samples, 24_000));
  }
});

test("S4.6: an answer is heard from its first second to its last, and the talk from any of its lines", async () => {
  await page.goto(`${viva.url}/interviews/${interviewId}/transcript`);
  const hear = page.getByRole("button", { name: "Hear this answer" });
  const at = () =>
    page.evaluate(() => ((window as unknown as { heard: HTMLAudioElement[] }).heard.at(-1)?.currentTime ?? -1) * 1_000);
  await hear.focus();
  await page.keyboard.press("Enter");
  const stop = page.getByRole("button", { name: "Stop" });
  await stop.waitFor();
  await expect.poll(at, { timeout: 20_000 }).toBeGreaterThan(5_200);
  await page.locator("li[aria-current=time]", { hasText: "I led the move" }).waitFor();
  await hear.waitFor({ timeout: 20_000 });
  const end = await at();
  expect(end).toBeGreaterThanOrEqual(7_000);
  expect(end).toBeLessThan(7_500);
  const paused = () =>
    page.evaluate(() => (window as unknown as { heard: HTMLAudioElement[] }).heard.every((audio) => audio.paused));
  expect(await paused()).toBe(true);

  await page.getByRole("button", { name: "Listen to the conversation" }).click();
  await page.getByRole("button", { name: "Pause" }).waitFor();
  const { lines, startedAt } = await recruiter.call(getTranscript, { params: { id: interviewId } });
  const reply = lines.find(({ by, turn }) => by === "interviewer" && turn === "t1");
  expect(reply).toBeDefined();
  const times = page.getByRole("button", { name: /^Listen from/u });
  expect(await times.count()).toBeGreaterThan(1);
  await times.first().click();
  await page.locator("li[aria-current=time]").first().waitFor();
  const slider = page.getByRole("slider", { name: "Place in the recording" });
  await slider.fill("12");
  await expect.poll(at, { timeout: 20_000 }).toBeGreaterThan(12_000);
  expect(await slider.getAttribute("aria-valuetext")).toMatch(/of 00:(30|29)$/u);
  expect(startedAt).not.toBeNull();
  await page.getByRole("button", { name: "Pause" }).click();
  expect(await paused()).toBe(true);
  expect(await lookAt(page, "transcript-heard", "recruiter")).toEqual([]);
  expect(complaints).toEqual([]);
});

test("what cannot be heard says why", async () => {
  await page.route("**/recordings", (route) => route.fulfill({ json: { items: [] } }));
  await page.goto(`${viva.url}/interviews/${interviewId}/transcript`);
  await page.getByText("The newest part of the recording is still on its way.").waitFor();
  expect(await page.getByRole("button", { name: "Hear this answer" }).count()).toBe(0);
  expect(await page.getByRole("region", { name: "Recording of the conversation" }).count()).toBe(0);
});
