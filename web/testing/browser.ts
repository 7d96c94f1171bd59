/** A real Chromium for tests of the pages: looks at every state as people do, at several sizes, in light and dark, and with axe. */
import { mkdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import { type Browser, chromium, type Page } from "playwright-core";

const require = createRequire(import.meta.url);
const axeSource = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");

const sizes = [
  { name: "360", width: 360, height: 740 },
  { name: "768", width: 768, height: 1024 },
  { name: "1280", width: 1280, height: 800 },
];

export function launch(executablePath: string, args: string[]): Promise<Browser> {
  return chromium.launch({ executablePath, args });
}

/** A page that collects what the browser complains about: errors of scripts, and whatever the security policy refused. */
export async function openPage(
  browser: Browser,
  options: { locale?: string } = {},
): Promise<{ page: Page; complaints: string[] }> {
  const context = await browser.newContext({
    locale: options.locale ?? "en-GB",
    viewport: { width: 1280, height: 800 },
  });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on("pageerror", (error) => complaints.push(`${error.name}: ${error.message}`));
  page.on("console", (message) => {
    if (/Content.Security.Policy|violates/i.test(message.text())) complaints.push(message.text());
  });
  return { page, complaints };
}

/**
 * Takes a picture of the page at each size, light and dark, and gives what is wrong with it: what axe calls serious or
 * critical, and anything that sticks out sideways.
 */
export async function lookAt(
  page: Page,
  name: string,
  program: "candidate" | "recruiter" = "candidate",
): Promise<string[]> {
  const folder = fileURLToPath(new URL(`../../.cache/screens/${program}/`, import.meta.url));
  mkdirSync(folder, { recursive: true });
  const wrong: string[] = [];
  const before = page.viewportSize();
  for (const size of sizes) {
    await page.setViewportSize({ width: size.width, height: size.height });
    for (const colorScheme of ["light", "dark"] as const) {
      await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
      await page.screenshot({ path: `${folder}${name}-${size.name}-${colorScheme}.png` });
      // Axe takes seconds; colours differ by scheme and layout by size, so these two cover both.
      const isChecked =
        (size.name === "360" && colorScheme === "light") || (size.name === "1280" && colorScheme === "dark");
      if (!isChecked) continue;
      for (const problem of await problemsOf(page)) wrong.push(`${name}, ${size.name} px, ${colorScheme}: ${problem}`);
    }
    const sideways = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    if (sideways > 0) wrong.push(`${name}, ${size.name} px: ${sideways} px wider than the window`);
  }
  await page.emulateMedia({ colorScheme: "light" });
  if (before !== null) await page.setViewportSize(before);
  return wrong;
}

type AxeResult = {
  violations: { id: string; impact: string | null; nodes: { target: string[]; failureSummary: string }[] }[];
};

async function problemsOf(page: Page): Promise<string[]> {
  await page.evaluate(axeSource);
  const { violations } = await page.evaluate<AxeResult>(
    `axe.run({ runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] })`,
  );
  return violations
    .filter(({ impact }) => impact === "serious" || impact === "critical")
    .flatMap(({ id, nodes }) => nodes.map((node) => `${id} at ${node.target.join(" ")}: ${node.failureSummary}`));
}
