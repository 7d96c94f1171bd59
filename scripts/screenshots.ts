/**
 * `npm run screenshots`: docs/images from the running product. Starts a server with data of its own, rates the interview of the
 * demonstration, takes its report with a quote in its place and a question of a plan, and is interviewed for one answer.
 */
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { type Browser, chromium, type Page } from "playwright-core";
import { chromiumArgs, ensureChromium } from "./ensure-chromium.ts";
import { build } from "./start/build.ts";
import { migrate } from "./start/migrate.ts";
import { choosePort, requireFreePort } from "./start/port.ts";
import { exitWith } from "./start/problem.ts";
import { type Demo, seed } from "./start/seed.ts";
import { serve } from "./start/serve.ts";

const root = fileURLToPath(new URL("..", import.meta.url));
const images = resolve(root, "docs/images");
const answer =
  "What I like is when somebody who wrote in angry leaves relieved. I have done support for three years, first by phone for a railway, and now for a small company that makes booking software.";

async function openPage(browser: Browser): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 960 },
    // Sharp where pixels are small, which is where most people look at a repository.
    deviceScaleFactor: 1.5,
    colorScheme: "light",
    reducedMotion: "reduce",
    locale: "en-GB",
  });
  return context.newPage();
}

async function takeReport(page: Page, url: string, { login, password }: Demo): Promise<void> {
  await page.goto(`${url}/sign-in`);
  await page.getByLabel("Email").fill(login);
  await page.getByLabel("Password").fill(password);
  await page.getByRole("button", { name: "Sign in" }).click();
  await page.getByRole("link", { name: "Robin Keller" }).click();
  await page.getByRole("link", { name: "Report", exact: true }).last().click();
  await page.getByRole("heading", { name: "Competencies" }).waitFor();
  await page.getByRole("group", { name: "Issue resolution" }).getByText("4", { exact: true }).click();
  await page.getByRole("group", { name: "Communication" }).getByText("4", { exact: true }).click();
  await page.getByText("Take forward", { exact: true }).click();
  await page
    .getByLabel("Reason for the decision")
    .fill("Finds causes, and says what is unwelcome early. Meet the team.");
  await page.getByRole("button", { name: "Save my ratings" }).click();
  await page.getByRole("button", { name: "Save the change" }).waitFor();
  await page.getByRole("button", { name: "Close" }).click();
  await page.evaluate(() => {
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    window.scrollTo(0, 0);
  });
  await page.setViewportSize({ width: 1280, height: 1240 });
  await page.screenshot({ path: join(images, "report.png") });
  await page.setViewportSize({ width: 1280, height: 960 });
  await page.getByRole("button", { name: "In context" }).nth(1).click();
  await page.getByRole("dialog").getByText("Robin Keller").first().waitFor();
  await page.screenshot({ path: join(images, "quote.png") });
}

async function takePlan(page: Page): Promise<void> {
  await page.keyboard.press("Escape");
  await page.getByRole("link", { name: "Plans" }).click();
  await page.getByRole("link", { name: "Backend engineer" }).click();
  await page
    .getByRole("navigation", { name: "Parts of the plan" })
    .locator("button[data-part='stages.2.questions.1']")
    .click();
  await page.getByLabel("Point 1", { exact: true }).waitFor();
  await page.evaluate(() => window.scrollTo(0, 0));
  await page.screenshot({ path: join(images, "plan.png") });
}

/** What the recruiter sees of the interview that `takeRoom` has left open. */
async function takeLive(page: Page): Promise<void> {
  await page.getByRole("link", { name: "Interviews" }).first().click();
  await page.getByRole("link", { name: "Sam Rivera" }).click();
  await page.getByRole("link", { name: "Live", exact: true }).click();
  await page.getByText(answer).waitFor();
  await page.screenshot({ path: join(images, "live.png") });
}

async function takeRoom(page: Page, { inviteUrl }: Demo): Promise<void> {
  await page.goto(inviteUrl);
  await page.getByRole("button", { name: "Continue" }).click();
  await page.getByRole("checkbox").check();
  await page.getByRole("button", { name: "Agree and continue" }).click();
  await page.getByRole("button", { name: "Begin" }).click();
  const box = page.locator("textarea");
  await box.fill(answer);
  await box.press("Control+Enter");
  await page.getByText(answer).waitFor();
  await box.fill("A hotel owner wrote that bookings vanished from her calendar at night. First I");
  await page.getByText("Draft kept on this device").waitFor();
  await page.screenshot({ path: join(images, "room.png") });
}

async function takeAll(): Promise<void> {
  const port = choosePort(process.env["PORT"] ?? "8797");
  await requireFreePort(port);
  build(root, console.log);
  mkdirSync(images, { recursive: true });
  const state = mkdtempSync(join(tmpdir(), "viva-screenshots-"));
  const server = await serve({ root, state, port, onTrouble: console.error });
  try {
    await migrate(server.database, resolve(root, "migrations"), "run this again.");
    const demo = await seed(server.url);
    const browser = await chromium.launch({ executablePath: ensureChromium(), args: chromiumArgs });
    try {
      const recruiter = await openPage(browser);
      await takeReport(recruiter, server.url, demo);
      await takePlan(recruiter);
      await takeRoom(await openPage(browser), demo);
      await takeLive(recruiter);
    } finally {
      await browser.close();
    }
  } finally {
    await server.stop();
    rmSync(state, { recursive: true, force: true });
  }
  console.log(`Look at ${images}.`);
}

takeAll().catch(exitWith);
