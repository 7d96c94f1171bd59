/** Speaking goes wrong in every way, and nobody is stuck: in Chromium, on what `npm start` starts, with LiveKit and without an agent. */
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { chromiumArgs, ensureChromium } from "#scripts/ensure-chromium.ts";
import { launch, lookAt, openContext, openPage } from "#web/testing/browser.ts";
import { answer, answerBox, asked, soon } from "#e2e/room.ts";
import { type Product, startProduct } from "#e2e/server.ts";
import { type BrowserMicrophone, giveMicrophone } from "./browser-microphone.ts";
import { type LiveKitServer, startLiveKitServer } from "./livekit-server.ts";

let livekit: LiveKitServer;
let viva: Product;
let browser: Browser;
let page: Page;
let microphone: BrowserMicrophone;
let complaints: string[];
const wrong: string[] = [];

beforeAll(async () => {
  livekit = await startLiveKitServer({ logLevel: "error" });
  // Nobody turns speech into text, so its agent does not start.
  viva = await startProduct({
    LIVEKIT_URL: livekit.url,
    LIVEKIT_API_KEY: livekit.apiKey,
    LIVEKIT_API_SECRET: livekit.apiSecret,
  });
  browser = await launch(ensureChromium(), [...chromiumArgs, "--use-fake-device-for-media-stream"]);
  const context = await openContext(browser);
  context.setDefaultTimeout(soon.timeout);
  ({ page, complaints } = await openPage(context));
  microphone = await giveMicrophone(page, soon.timeout);
}, 240_000);
afterAll(async () => {
  await browser.close();
  await viva.dispose();
  await livekit.kill();
});

const button = (name: string) => page.getByRole("button", { name, exact: true });
const look = async (name: string) => void wrong.push(...(await lookAt(page, `talk-${name}`)));

test("a microphone that is refused is told, with typing beside it, and can be allowed later", async () => {
  await page.goto(viva.demo().inviteUrl);
  await button("Continue").click();
  await page.getByRole("checkbox").check();
  await button("Agree and continue").click();
  await button("Speak").click();
  await button("Use the microphone").click();
  await page.getByText("This page may not use the microphone").waitFor();
  expect(await microphone.isOpen()).toBe(false);
  await look("denied");
  await button("Type instead").click();
  await page.getByRole("heading", { name: "Speak or type?" }).waitFor();
});

test("a check that nobody answers says so, and one goes on without it", async () => {
  await page.context().grantPermissions(["microphone"], { origin: viva.url });
  await button("Speak").click();
  await button("Use the microphone").click();
  await page.getByText("One moment: a voice will greet you").waitFor();
  await page.getByText("The check does not answer at the moment").waitFor();
  await look("unanswered");
  await button("Go on without the check").click();
  await page.getByRole("heading", { name: "You can speak with the interviewer" }).waitFor();
});

test("an interviewer whose voice does not come: the question stands there, and it goes on in writing by itself", async () => {
  await button("Begin").click();
  await page.getByText("The interviewer’s voice is on its way").first().waitFor();
  expect(await asked(page)).not.toBe("");
  await page.getByText("This takes longer than usual").waitFor();
  await look("awaited");
  await page.getByText("The interviewer’s voice did not come").waitFor({ timeout: 90_000 });
  expect(await microphone.isOpen()).toBe(false);
  await look("no-agent");
  expect(await answer(page)).not.toBeNull();
  await button("Go on typing").click();
  expect(await page.getByText("The interviewer’s voice did not come").count()).toBe(0);
});

test("a LiveKit that is down is told, and one types on", async () => {
  await livekit.kill();
  await button("Talk with the interviewer").click();
  await page.getByText("The voice connection could not be made").waitFor();
  expect(await microphone.isOpen()).toBe(false);
  await look("unreachable");
  await button("Type instead").click();
  await answerBox(page).waitFor();
  expect(await answer(page)).not.toBeNull();
});

test("what speaking needs may not come, as in a tunnel: that is told, and it comes at the next try", async () => {
  await livekit.start();
  await page.reload();
  await page.route(/\/assets\/call-part-/u, (route) => route.abort());
  await button("Talk with the interviewer").click();
  await page.getByText("What is needed for speaking could not be loaded").waitFor();
  await look("not-loaded");
  await button("Type instead").click();
  await answerBox(page).waitFor();
});

test("a pause gives the microphone back, and going on asks for it again", async () => {
  await page.unroute(/\/assets\/call-part-/u);
  await page.reload();
  await button("Talk with the interviewer").click();
  await button("Mute").waitFor();
  await expect.poll(() => microphone.isOpen()).toBe(true);
  await button("Pause").click();
  await page.getByRole("heading", { name: "Paused" }).waitFor();
  await expect.poll(() => microphone.isOpen()).toBe(false);
  await look("paused");
  await button("Go on").click();
  await expect.poll(() => microphone.isOpen()).toBe(true);
  await page.getByRole("button", { name: "Type instead" }).click();
  await expect.poll(() => microphone.isOpen()).toBe(false);
});

test("S4.12 every state of it can be used and read, small and large, light and dark", () => {
  expect(wrong).toEqual([]);
  expect(complaints).toEqual([]);
});
