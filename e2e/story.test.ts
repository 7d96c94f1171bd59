/** The whole story in a real browser, on what `npm start` starts: from a plan of the library to a report with verified quotes. */
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { getInterview, getReport, getTranscript, listInterviews } from "#contract/api/interviews.ts";
import type { Report } from "#contract/report.ts";
import type { Transcript } from "#contract/transcript.ts";
import { chromiumArgs, ensureChromium } from "#scripts/ensure-chromium.ts";
import { launch } from "#web/testing/browser.ts";
import { answerTo } from "./answers.ts";
import { logOf, type Person, signIn } from "./people.ts";
import { root, until } from "./processes.ts";
import { answer, answerBox, asked, enterRoom, isOver, nextAsked, soon } from "./room.ts";
import { type Product, startProduct } from "./server.ts";

/** With SCREENS=1, what each step looks like is kept. */
const screens = process.env["SCREENS"] === undefined ? null : join(root, ".cache/screens/story");
let viva: Product;
let browser: Browser;
let recruiter: Page;
let person: Person;
let complaints: string[];

beforeAll(async () => {
  if (screens !== null) mkdirSync(screens, { recursive: true });
  browser = await launch(ensureChromium(), chromiumArgs);
  viva = await startProduct();
  const { login, password } = viva.demo();
  person = await signIn(viva.url, login, password);
  complaints = [];
  recruiter = await device(["clipboard-read", "clipboard-write"]);
});
afterAll(async () => {
  await browser.close();
  await viva.dispose();
});

/** Another browser, of another person or on another device. */
async function device(permissions: string[] = []): Promise<Page> {
  const context: BrowserContext = await browser.newContext({ viewport: { width: 1280, height: 800 }, permissions });
  context.setDefaultTimeout(soon.timeout);
  const page = await context.newPage();
  page.on("pageerror", (error) => complaints.push(`${error.name}: ${error.message}`));
  return page;
}

const look = (page: Page) => async (name: string) => {
  if (screens !== null) await page.screenshot({ path: join(screens, `${name}.png`) });
};
const lookAtRecruiter = (name: string) => look(recruiter)(name);

const interviewIn = (page: Page) => /int_[a-z]{2}_[0-9a-z]{20}/.exec(page.url())?.[0] ?? "";

test("S4.10, S4.9 the recruiter signs in with what npm start printed, and finds a finished interview with its report", async () => {
  const { login, password } = viva.demo();
  await recruiter.goto(viva.url);
  await recruiter.getByLabel("Email").fill(login);
  await recruiter.getByLabel("Password").fill(password);
  await recruiter.getByRole("button", { name: "Sign in" }).click();
  await recruiter.getByRole("heading", { level: 1, name: "Interviews" }).waitFor();
  await recruiter.getByRole("link", { name: "Robin Keller" }).first().waitFor();
  await lookAtRecruiter("interviews");
});

let inviteUrl = "";
let id = "";

test("S1.9 a plan is taken from the library, and an interview made with it whose link is copied", async () => {
  await recruiter.getByRole("link", { name: "Library" }).click();
  await recruiter.getByRole("link", { name: "Customer support agent", exact: true }).click();
  await recruiter.getByRole("heading", { level: 1, name: "Customer support agent" }).waitFor();
  await lookAtRecruiter("library-plan");
  await recruiter.getByRole("button", { name: "Use this plan" }).click();
  await recruiter.waitForURL(/\/plans\/pln_/);
  await recruiter.getByRole("navigation", { name: "Parts of the plan" }).waitFor();
  await lookAtRecruiter("plan-editor");

  await recruiter.getByRole("link", { name: "Interviews" }).first().click();
  await recruiter.getByRole("link", { name: "New interview" }).first().click();
  await recruiter.getByLabel("One of your plans").check();
  const plans = recruiter.getByLabel("Plan", { exact: true });
  const mine = await plans.locator("option", { hasText: "Customer support agent" }).first().getAttribute("value");
  await plans.selectOption(mine ?? "");
  await recruiter.getByLabel("Name").fill("Amira Haddad");
  await lookAtRecruiter("new-interview");
  await recruiter.getByRole("button", { name: "Create interview and link" }).click();
  await recruiter.getByRole("button", { name: "Copy link" }).click();
  await recruiter.getByRole("button", { name: "Copied" }).waitFor();
  inviteUrl = await recruiter.evaluate(() => navigator.clipboard.readText());
  expect(inviteUrl).toMatch(new RegExp(`^${viva.url}/i/`));
  await lookAtRecruiter("invite-link");
  await recruiter.getByRole("link", { name: "Go to the interview" }).click();
  await recruiter.getByText("Waiting for the candidate").waitFor();
  id = interviewIn(recruiter);
});

const said: string[] = [];
/** Answers and remembers what was said. */
const remember = (before: string) => {
  const words = answerTo(before);
  said.push(words);
  return words;
};

test(
  "S3.5, S2.9, S0.7 the candidate is interviewed in text through a reload, a lost connection, a killed server and on a second device, and nothing is lost",
  { timeout: 400_000 },
  async () => {
    const candidate = await device();
    await enterRoom(candidate, inviteUrl, look(candidate));
    await look(candidate)("first-question");
    await recruiter.getByRole("link", { name: "Live" }).click();
    const live = recruiter.locator("main");
    await live.getByText("Candidate is here", { exact: true }).waitFor();

    // S1.6, S3.7: both sides are there for the recruiter as they speak.
    await answer(candidate, remember);
    await live.getByText(said[0] ?? "").waitFor();
    await live
      .getByText(await asked(candidate))
      .first()
      .waitFor();
    await lookAtRecruiter("live");

    // A reload in the middle of a thought.
    const beforeReload = await asked(candidate);
    await answerBox(candidate).fill("Half of a thought that nobody has sent");
    await candidate.getByText("Draft kept on this device").waitFor();
    await candidate.reload();
    await answerBox(candidate).waitFor();
    await expect.poll(() => answerBox(candidate).inputValue(), soon).toBe("Half of a thought that nobody has sent");
    expect(await asked(candidate)).toBe(beforeReload);
    await answer(candidate, remember);

    // A tunnel.
    const beforeTunnel = await asked(candidate);
    await candidate.context().setOffline(true);
    await answerBox(candidate).fill(remember(beforeTunnel));
    await answerBox(candidate).press("Control+Enter");
    await candidate.getByText("You seem to be offline.").waitFor();
    await look(candidate)("offline");
    await candidate.context().setOffline(false);
    await nextAsked(candidate, beforeTunnel);

    // The server dies, and the answer is given while it is dead.
    const beforeDeath = await asked(candidate);
    await viva.kill();
    await answerBox(candidate).fill(remember(beforeDeath));
    await answerBox(candidate).press("Control+Enter");
    await candidate.getByText("Connection lost.").waitFor();
    await candidate.getByText("Will be sent when the connection is back").waitFor();
    await look(candidate)("server-away");
    await viva.start();
    await nextAsked(candidate, beforeDeath);
    await expect.poll(() => candidate.getByText("Connection lost.").count(), soon).toBe(0);
    await live.getByText(said.at(-1) ?? "").waitFor();

    // The same link on another device, at the same question; the first one follows along.
    const other = await device();
    const here = await asked(candidate);
    await other.goto(inviteUrl);
    await other.getByRole("button", { name: "Go back to my interview" }).click();
    const begin = other.getByRole("button", { name: "Begin" });
    await expect.poll(async () => (await begin.isVisible()) || (await answerBox(other).isVisible()), soon).toBe(true);
    expect(await asked(other)).toBe(here);
    await other
      .getByRole("log")
      .getByText(said[0] ?? "")
      .waitFor();
    await look(other)("second-device");
    await answer(other, remember);
    await nextAsked(candidate, here);
    await candidate
      .getByRole("log")
      .getByText(said.at(-1) ?? "")
      .waitFor();
    await other.context().close();

    for (let turn = 0; turn < 60 && (await answer(candidate, remember)) !== null; turn++);
    await isOver(candidate).waitFor();
    await look(candidate)("thanks");
    await candidate.getByRole("link", { name: "Read my record" }).click();
    await candidate.getByRole("heading", { name: "Your record" }).waitFor();
    await candidate.getByText(said[0] ?? "").waitFor();
    await look(candidate)("record");

    const log = await logOf(person, id);
    const answers = log.flatMap((event) => (event.type === "answered" ? [event.part.text] : []));
    expect(answers).toEqual(said);
    expect(log.filter(({ type }) => type === "started")).toHaveLength(1);
    const replies = log.filter(({ type }) => type === "replied");
    expect(replies).toHaveLength(answers.length);
    await candidate.context().close();
  },
);

let report: Report;
let transcript: Transcript;

test("S1.3, S1.4, S1.5, S4.6 details, list, transcript and report are there, and each rating rests on quotes that stand in the transcript", async () => {
  await until(async () => {
    const answered = await person.call(getReport, { params: { id }, query: {} });
    if (!("competencies" in answered)) return false;
    report = answered;
    return true;
  }, "the report is ready");
  transcript = await person.call(getTranscript, { params: { id } });
  const detail = await person.call(getInterview, { params: { id } });
  expect(detail).toMatchObject({ status: "completed", report: "ready", candidate: { name: "Amira Haddad" } });
  const listed = await person.call(listInterviews, { query: { status: "completed" } });
  expect(listed.items.map((entry) => entry.id)).toContain(id);

  const rated = report.competencies.filter(({ rating }) => rating !== null);
  expect(rated.length).toBeGreaterThanOrEqual(3);
  for (const competency of rated) {
    expect(competency.evidence.length, competency.name).toBeGreaterThan(0);
    for (const quote of competency.evidence) {
      const line = transcript.lines.find((entry) => entry.id === quote.line);
      expect(line?.by).toBe("candidate");
      expect(line?.text.slice(quote.from, quote.to)).toBe(quote.text);
    }
  }
});

test("S4.9, S4.6 the recruiter reads the report and goes from a quote to the turn that it was said in", async () => {
  await recruiter.getByText("The interview is over", { exact: true }).waitFor();
  await lookAtRecruiter("live-over");
  await recruiter.getByRole("link", { name: "Report", exact: true }).click();
  await recruiter.getByText("Practice estimate: do not decide by this").waitFor();
  await lookAtRecruiter("report");
  const quote = report.competencies.flatMap(({ evidence }) => evidence)[0];
  if (quote === undefined) throw new Error("a report without a quote");
  await recruiter.getByRole("button").filter({ hasText: quote.text }).first().click();
  const marked = recruiter.getByRole("dialog").locator("mark[data-current]");
  await marked.waitFor();
  expect(quote.text).toContain((await marked.first().textContent()) ?? "nothing");
  const turn = await marked
    .first()
    .evaluate((mark) => mark.closest("[id^='line-'], li, article, p")?.textContent ?? "");
  expect(turn).toContain(quote.text);
  await lookAtRecruiter("quote-in-context");
  await recruiter.keyboard.press("Escape");
  await recruiter.getByRole("link", { name: "Transcript", exact: true }).click();
  await recruiter.getByText(said[0] ?? "").waitFor();
  await lookAtRecruiter("transcript");
});

test("S2.7, S2.11 practice for oneself: one question, with feedback", async () => {
  const name = "Practise yourself";
  await recruiter.getByRole("link", { name }).first().click();
  await recruiter.getByRole("heading", { level: 1, name }).waitFor();
  const questions = recruiter.getByLabel("Question", { exact: true });
  await expect.poll(() => questions.locator("option").count(), soon).toBeGreaterThan(10);
  const one = await questions.locator("option", { hasText: "learn in a short time" }).first().getAttribute("value");
  await questions.selectOption(one ?? "");
  await lookAtRecruiter("practice");
  await recruiter.getByRole("button", { name: "Start practising" }).click();
  await recruiter.waitForURL(/\/i\//);
  await enterRoom(recruiter, recruiter.url(), async () => undefined);
  await answer(recruiter);
  await recruiter.getByText("Feedback for practice").first().waitFor();
  await lookAtRecruiter("practice-feedback");
  for (let turn = 0; turn < 10 && !(await isOver(recruiter).isVisible()); turn++) await answer(recruiter);
  await isOver(recruiter).waitFor();
});

test("S1.2 a plan is tried as a candidate would meet it, and the trial ended by the recruiter", async () => {
  await recruiter.goto(`${viva.url}/plans`);
  await recruiter.getByRole("button", { name: "More for Customer support agent" }).click();
  await recruiter.getByRole("button", { name: "Try as a candidate" }).click();
  await recruiter.getByText("This is a trial run of the plan.").waitFor();
  await enterRoom(recruiter, recruiter.url(), async () => undefined);
  await answer(recruiter);
  await lookAtRecruiter("trial");
  const trial = interviewIn(recruiter);

  await recruiter.goto(`${viva.url}/interviews/${trial}/live`);
  await recruiter.getByRole("button", { name: "End interview" }).click();
  await recruiter.getByRole("button", { name: "End the interview", exact: true }).click();
  await recruiter.getByText("The interview is over", { exact: true }).waitFor();
  const detail = await person.call(getInterview, { params: { id: trial } });
  expect(detail.view?.ended).toMatchObject({ by: "recruiter" });
  expect(complaints).toEqual([]);
});
