/** The candidate's pages as built, in a real browser, against a scripted interview: every state is looked at, and every break survived. */
import { fileURLToPath } from "node:url";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, beforeAll, expect, onTestFinished, test } from "vitest";
import type { Door } from "#contract/api/candidate.ts";
import { consentVersion } from "#contract/languages/consent-version.ts";
import { consentAsString } from "#contract/languages/consent.ts";
import { consent as englishConsent } from "#contract/languages/en/consent.ts";
import { chromiumArgs, ensureChromium } from "#scripts/ensure-chromium.ts";
import { build } from "#scripts/start/build.ts";
import { launch, lookAt, openContext, openPage, picture } from "#web/testing/browser.ts";
import { type FakeViva, hexHash, startFakeViva } from "#web/testing/fake-viva.ts";
import { english, german } from "#web/testing/scripts.ts";

let browser: Browser;
let context: BrowserContext;
let viva: FakeViva;

beforeAll(async () => {
  build(fileURLToPath(new URL("..", import.meta.url)), console.log, "pages");
  browser = await launch(ensureChromium(), chromiumArgs);
  context = await openContext(browser);
  viva = await startFakeViva(english);
});
afterAll(async () => {
  await browser.close();
  await viva.down();
});

const token = "t".repeat(40);
const answerBox = "textarea";

/** A browser that has not been here before, before an interview that has not begun. */
async function visit(script = english, door: Partial<Door> = {}): Promise<{ page: Page; complaints: string[] }> {
  await viva.reset(script, door);
  const { page, complaints } = await openPage(context);
  onTestFinished(async () => {
    for (const open of context.pages()) await open.close();
  });
  await page.goto(`${viva.url}/mark.svg`);
  await page.evaluate(() => localStorage.clear());
  return { page, complaints };
}

/** Straight into the room, at the first question. */
async function visitRoom(script = english) {
  const visited = await visit(script);
  viva.interview.consent();
  await visited.page.goto(`${viva.url}/interview/${script.id}`);
  await visited.page.locator("main button").first().click();
  await visited.page.locator(answerBox).waitFor();
  return visited;
}

const answered = (viva: FakeViva) =>
  viva.interview.events.flatMap((event) => (event.type === "answered" ? [event.text] : []));

test("S3.5, S4.9: a candidate goes from the link to the own record, and each page on the way is fit to be seen", async () => {
  const { page, complaints } = await visit();
  let begin = () => {};
  let goOn = () => {};
  const wrong: string[] = [];
  const look = async (name: string) => wrong.push(...(await lookAt(page, name)));
  /** As it will be in a language that is written from right to left. */
  const lookFromRight = async (name: string) => {
    await page.evaluate(() => (document.documentElement.dir = "rtl"));
    await look(`${name}-rtl`);
    await page.evaluate(() => (document.documentElement.dir = "ltr"));
  };
  const focused = () => page.evaluate(() => document.activeElement?.textContent);

  await page.goto(`${viva.url}/i/${token}`);
  await page.getByRole("heading", { level: 1, name: "Your interview: Customer support specialist" }).waitFor();
  await expect(page.locator("html").getAttribute("lang")).resolves.toBe("en");
  await look("door");
  await lookFromRight("door");
  await page.getByRole("button", { name: "Continue" }).click();

  await expect.poll(focused).toBe("Before we begin: what you agree to");
  await page.getByRole("button", { name: "Agree and continue" }).click();
  await page.getByText("Please tick the box if you agree").waitFor();
  expect(viva.consents).toEqual([]);
  await look("consent");
  await page.getByRole("checkbox").check();
  await page.getByRole("button", { name: "Agree and continue" }).click();
  await page.getByRole("heading", { name: "Ready when you are" }).waitFor();
  const shown = consentAsString(
    englishConsent.assessment({
      organisation: viva.door.organisation,
      position: viva.door.position,
      contact: viva.door.contact,
      speech: null,
    }),
  );
  expect(viva.consents).toEqual([{ version: consentVersion, language: "en", hash: hexHash(shown) }]);
  await expect.poll(focused).toBe("Ready when you are");
  await look("ready");

  await page.getByRole("button", { name: "Begin" }).click();
  await page.locator(answerBox).waitFor();
  await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe("TEXTAREA");
  await look("room-first-question");

  await page
    .locator(answerBox)
    .fill(
      "A guest came to the desk already shouting, because her train had been cancelled twice that day. I let her finish, repeated back what I had understood, and looked up the next connection while we talked. She wrote to thank us later.",
    );
  await page.getByText("Draft kept on this device").waitFor();
  await look("room-draft");
  viva.interview.mayBegin = new Promise((resolve) => (begin = resolve));
  viva.interview.mayGoOn = new Promise((resolve) => (goOn = resolve));
  await page.locator(answerBox).press("Control+Enter");
  await page.getByText("The interviewer is reading your answer").waitFor();
  await page.getByText("Saved").waitFor();
  await look("room-choosing");
  begin();
  await page.getByRole("log").getByText("Thank you, that").waitFor();
  await look("room-speaking");
  goOn();
  await page.getByText("Question 2 of 3").waitFor();

  viva.interview.push({
    type: "nudged",
    text: "Hello Amira, feel free to use an example from your studies too. Marta",
  });
  viva.interview.push({
    type: "feedback",
    turn: "t1",
    text: "You said what you did and how it ended. Next time, also say what you would do differently.",
  });
  viva.interview.push({ type: "extended", ms: 600_000 });
  const probe = { id: "a1", kind: "probe" as const, text: "What did you say to your manager, in your own words?" };
  viva.interview.show({ phase: "listening", ask: probe, question: english.questions[1] ?? null });
  await page.getByText("Belongs to the question").waitFor();
  await page.getByRole("log").getByText("10 more minutes").waitFor();
  await look("room-probe-and-notes");
  await lookFromRight("room");

  await page.getByRole("button", { name: "End", exact: true }).click();
  await page.getByRole("dialog").waitFor();
  await look("room-end-dialog");
  await page.getByRole("button", { name: "Pause instead" }).click();
  await page.getByRole("heading", { name: "Paused" }).waitFor();
  await look("room-paused");
  await page.getByRole("button", { name: "Go on" }).click();

  await page.locator(answerBox).fill("I asked why it was there.");
  await page.getByRole("button", { name: "Send" }).click();
  await page.getByText("Question 3 of 3").first().waitFor();
  await page.locator(answerBox).fill("Nothing more, thank you.");
  await page.getByRole("button", { name: "Send" }).click();
  await page.getByRole("heading", { name: "Thank you. That was it." }).waitFor();
  await look("thanks");
  expect(answered(viva)).toHaveLength(3);
  expect(await page.evaluate(() => Object.keys(localStorage).filter((key) => key.includes("int_")))).toEqual([]);

  await page.getByRole("link", { name: "Read my record" }).click();
  await page.getByRole("heading", { name: "Your record" }).waitFor();
  await page.getByText("I asked why it was there.").waitFor();
  await page.getByText("The interview was paused.").waitFor();
  expect(await page.getByText("ended:completed").count()).toBe(0);
  await look("record");
  await lookFromRight("record");
  expect(wrong).toEqual([]);
  expect(complaints).toEqual([]);
});

test("the pages say what to do when a link does not work any more", async () => {
  const { page } = await visit();
  const wrong: string[] = [];
  for (const [code, words] of [
    ["NOT_FOUND", "This link does not lead anywhere"],
    ["INVITATION_EXPIRED", "This invitation has run out"],
    ["INVITATION_REVOKED", "This link has been replaced"],
    ["UNAVAILABLE", "One moment, please"],
    ["INTERNAL", "Something went wrong on our side"],
  ] as const) {
    viva.doorFails = code;
    await page.goto(`${viva.url}/i/${token}`);
    await page.getByRole("heading", { level: 1, name: words }).waitFor();
    wrong.push(...(await lookAt(page, `problem-${code.toLowerCase().replaceAll("_", "-")}`)));
  }
  viva.doorFails = null;
  await page.getByRole("button", { name: "Try again" }).click();
  await page.getByRole("button", { name: "Continue" }).waitFor();
  viva.closedOut = true;
  await page.goto(`${viva.url}/interview/${english.id}`);
  await page.getByRole("heading", { name: "Please open your invitation link again" }).waitFor();
  expect(wrong).toEqual([]);
});

test("a German interview is German throughout, in a browser that is not", async () => {
  const { page } = await visit(german, {
    position: "Fachkraft für Kundenbetreuung",
    organisation: "Nordwind Bahn",
    contact: "",
  });
  const wrong: string[] = [];
  const requested: string[] = [];
  page.on("request", (request) => requested.push(request.url()));
  await page.goto(`${viva.url}/i/${token}`);
  await page.getByRole("button", { name: "Weiter" }).waitFor();
  await expect(page.locator("html").getAttribute("lang")).resolves.toBe("de");
  await page.getByText("schreiben Sie an die Person, die Sie eingeladen hat").waitFor();
  wrong.push(...(await lookAt(page, "door-de")));
  await page.getByRole("button", { name: "Weiter" }).click();
  await page.getByRole("checkbox").check();
  await page.getByRole("button", { name: "Einwilligen und weiter" }).click();
  await page.getByRole("button", { name: "Beginnen" }).click();
  await page.locator(answerBox).waitFor();
  wrong.push(...(await lookAt(page, "room-de")));
  expect(requested.filter((url) => url.includes("words-en"))).toEqual([]);
  expect(wrong).toEqual([]);
});

test("a draft and an unsent answer survive a reload, a lost connection and a server that restarts", async () => {
  const { page } = await visitRoom();
  await page.locator(answerBox).fill("Half a thought");
  await page.reload();
  await expect.poll(() => page.locator(answerBox).inputValue()).toBe("Half a thought");

  await viva.down();
  await page.locator(answerBox).fill("A whole thought");
  await page.locator(answerBox).press("Control+Enter");
  await page.getByText("Connection lost. What you wrote is safe; we keep trying.").waitFor();
  await page.getByText("Will be sent when the connection is back").waitFor();
  const wrong = await lookAt(page, "room-connection-lost");
  expect(answered(viva)).toEqual([]);
  await viva.up();
  await page.getByText("Question 2 of 3").waitFor();
  expect(answered(viva)).toEqual(["A whole thought"]);
  expect(await page.getByText("Connection lost").count()).toBe(0);
  expect(wrong).toEqual([]);
});

test("an answer that the server took in without a word is sent again after a reload, and counts once", async () => {
  const { page } = await visitRoom();
  viva.interview.deaf = true;
  await page.locator(answerBox).fill("Only once");
  await page.locator(answerBox).press("Control+Enter");
  await page.getByText("Sending…").waitFor();
  await expect.poll(() => viva.interview.arrived.filter((input) => input.type === "answer").length).toBe(1);
  viva.interview.deaf = false;
  await page.reload();
  await page.getByText("Question 2 of 3").waitFor();
  const ids = viva.interview.arrived.flatMap((input) => (input.type === "answer" ? [input.id] : []));
  expect(ids.length).toBeGreaterThan(1);
  expect(new Set(ids).size).toBe(1);
  expect(answered(viva)).toEqual(["Only once"]);
});

test("words that were refused come back into the box with a reason", async () => {
  const { page } = await visitRoom();
  viva.interview.refuseNext = ["ASK_PAST"];
  await page.locator(answerBox).fill("A little late");
  await page.locator(answerBox).press("Control+Enter");
  await page.getByText("The conversation had moved on").waitFor();
  await expect(page.locator(answerBox).inputValue()).resolves.toBe("A little late");
  expect(await lookAt(page, "room-refused")).toEqual([]);
  viva.interview.refuseNext = ["RATE_LIMITED", "UNAVAILABLE"];
  await page.locator(answerBox).press("Control+Enter");
  await page.getByText("Question 2 of 3").waitFor();
  expect(answered(viva)).toEqual(["A little late"]);
});

test("where WebSockets do not come through, the interview goes on over HTTP", async () => {
  const { page } = await visit();
  viva.socketsBlocked = true;
  viva.interview.consent();
  await page.goto(`${viva.url}/interview/${english.id}`);
  await page.getByRole("button", { name: "Begin" }).click();
  await page.locator(answerBox).waitFor();
  await page.locator(answerBox).fill("Over HTTP");
  await page.locator(answerBox).press("Control+Enter");
  await page.getByText("Question 2 of 3").waitFor();
  await page.getByRole("log").getByText("Over HTTP").waitFor();
  expect(answered(viva)).toEqual(["Over HTTP"]);
});

test("a second tab of the same person follows along", async () => {
  const { page } = await visitRoom();
  const second = await page.context().newPage();
  await second.goto(`${viva.url}/interview/${english.id}`);
  await second.locator(answerBox).waitFor();
  await page.locator(answerBox).fill("Said in the first tab");
  await page.locator(answerBox).press("Control+Enter");
  await second.getByRole("log").getByText("Said in the first tab").waitFor();
  await second.getByText("Question 2 of 3").waitFor();
});

test("the keyboard is enough, the box keeps the focus, and a reply is read out once and whole", async () => {
  const { page } = await visitRoom();
  await page.evaluate(() => {
    const heard: string[] = [];
    const region = document.querySelector("[aria-live=polite]");
    if (region !== null)
      new MutationObserver((changes) => {
        for (const { addedNodes } of changes) for (const node of addedNodes) heard.push(node.textContent?.trim() ?? "");
      }).observe(region, { childList: true, subtree: true, characterData: true });
    Object.assign(window, { heard });
  });
  await page.locator(answerBox).focus();
  await page.keyboard.type("First line");
  await page.keyboard.press("Enter");
  await page.keyboard.type("second line");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await page.getByText("Question 2 of 3").waitFor();
  expect(answered(viva)).toEqual(["First line\nsecond line"]);
  await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe("TEXTAREA");
  const heard = await page.evaluate(() => (window as unknown as { heard: string[] }).heard);
  expect(heard).toEqual([`The interviewer says: Thank you, that helps. ${english.questions[1]}`]);
});

test("with an on-screen keyboard or at high zoom, question and box stay in sight", async () => {
  const { page } = await visitRoom();
  for (const [name, size] of [
    ["keyboard-up", { width: 360, height: 380 }],
    ["zoom-200", { width: 640, height: 400 }],
  ] as const) {
    await page.setViewportSize(size);
    await page.locator(answerBox).focus();
    const box = await page.locator(answerBox).boundingBox();
    const question = await page.getByRole("region", { name: "The question" }).boundingBox();
    expect(box !== null && box.y + box.height <= size.height && box.y >= 0).toBe(true);
    expect(question !== null && question.y >= 0 && question.y < size.height / 2).toBe(true);
    await picture(page, `room-${name}`, "candidate");
  }
});
