/**
 * `npm run screenshots`: docs/images from the running product. Starts a server with data of its own, takes the report of the
 * demonstration with a quote in its place, and is interviewed for one answer.
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
    viewport: { width: 1280, height: 1000 },
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
  // The chart draws itself.
  await page.locator(".recharts-bar-rectangle").first().waitFor();
  await page.screenshot({ path: join(images, "report.png") });
  await page.getByRole("button", { name: "In context" }).nth(1).click();
  await page.getByRole("dialog").getByText("Robin Keller").first().waitFor();
  await page.screenshot({ path: join(images, "quote.png") });
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
      await takeReport(await openPage(browser), server.url, demo);
      await takeRoom(await openPage(browser), demo);
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
