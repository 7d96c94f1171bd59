/** A real Chromium for tests of the pages: looks at every state as people do, at several sizes, in light and dark, and with axe. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import { type Browser, type BrowserContext, chromium, type Page, type Request } from "playwright-core";

const require = createRequire(import.meta.url);
const axeSource = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");

type Look = { width: number; height: number; colorScheme: "light" | "dark" };

/** Colours differ by scheme and layout by size, so these two find what all six would, in a third of the time. */
const checks: readonly Look[] = [
  { width: 1280, height: 800, colorScheme: "light" },
  { width: 360, height: 740, colorScheme: "dark" },
];
const pictures = [
  { width: 360, height: 740 },
  { width: 768, height: 1024 },
  { width: 1280, height: 800 },
].flatMap((size): Look[] => [
  { ...size, colorScheme: "light" },
  { ...size, colorScheme: "dark" },
]);

export function launch(executablePath: string, args: string[]): Promise<Browser> {
  return chromium.launch({ executablePath, args });
}

/** Kept for many pages: what one of them has loaded, the next finds compiled. */
export function openContext(browser: Browser): Promise<BrowserContext> {
  return browser.newContext({ locale: "en-GB", viewport: { width: 1280, height: 800 }, reducedMotion: "reduce" });
}

const underWay = new WeakMap<Page, Set<Request>>();

/** A page that collects what the browser complains about: errors of scripts, and whatever the security policy refused. */
export async function openPage(context: BrowserContext): Promise<{ page: Page; complaints: string[] }> {
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on("pageerror", (error) => complaints.push(`${error.name}: ${error.message}`));
  page.on("console", (message) => {
    if (/Content.Security.Policy|violates/i.test(message.text())) complaints.push(message.text());
  });
  const requests = new Set<Request>();
  underWay.set(page, requests);
  page.on("request", (request) => requests.add(request));
  page.on("requestfinished", (request) => requests.delete(request));
  page.on("requestfailed", (request) => requests.delete(request));
  return { page, complaints };
}

const twoFrames = (page: Page) =>
  page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));

/** Resolves when nothing is being loaded any more and what came is drawn. */
export async function settled(page: Page): Promise<void> {
  const isQuiet = () => (underWay.get(page)?.size ?? 0) === 0;
  for (let wasQuiet = false; !(wasQuiet && isQuiet());) {
    wasQuiet = isQuiet();
    await page.waitForFunction(() => document.querySelector("[data-loading]") === null);
    await twoFrames(page);
  }
}

/** With the environment variable SCREENS set: a picture of the page as it is, in .cache/screens. */
export async function picture(page: Page, name: string, program: "candidate" | "recruiter"): Promise<void> {
  if ((process.env["SCREENS"] ?? "") === "") return;
  await page.screenshot({
    path: fileURLToPath(new URL(`../../.cache/screens/${program}/${name}.png`, import.meta.url)),
  });
}

async function showAs(page: Page, { width, height, colorScheme }: Look): Promise<void> {
  await page.setViewportSize({ width, height });
  await page.emulateMedia({ colorScheme });
  await twoFrames(page);
}

/**
 * What is wrong with the page, large and light, and small and dark: what axe calls serious or critical, and anything that
 * sticks out sideways on a small screen. With SCREENS set also takes pictures at three sizes, light and dark.
 */
export async function lookAt(
  page: Page,
  name: string,
  program: "candidate" | "recruiter" = "candidate",
): Promise<string[]> {
  const wrong: string[] = [];
  const before = page.viewportSize();
  if ((process.env["SCREENS"] ?? "") !== "")
    for (const look of pictures) {
      await showAs(page, look);
      await picture(page, `${name}-${look.width}-${look.colorScheme}`, program);
    }
  for (const look of checks) {
    await showAs(page, look);
    const place = `${name}, ${look.width} px, ${look.colorScheme}`;
    for (const problem of await problemsOf(page)) wrong.push(`${place}: ${problem}`);
    if (look.width > 360) continue;
    const sideways = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    if (sideways > 0) wrong.push(`${place}: ${sideways} px wider than the window`);
  }
  await page.emulateMedia({ colorScheme: "light" });
  if (before !== null) await page.setViewportSize(before);
  return wrong;
}

/** Only the sentences leave the page: axe's whole result is hundreds of kilobytes, and takes longer to send than to find. */
const axeRun = `(async () => {
  const { violations } = await axe.run({
    resultTypes: ["violations"],
    runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
  });
  return violations
    .filter(({ impact }) => impact === "serious" || impact === "critical")
    .flatMap(({ id, nodes }) => nodes.map((node) => id + " at " + node.target.join(" ") + ": " + node.failureSummary));
})()`;

async function problemsOf(page: Page): Promise<string[]> {
  if (!(await page.evaluate(() => "axe" in window))) await page.evaluate(axeSource);
  return page.evaluate<string[]>(axeRun);
}
