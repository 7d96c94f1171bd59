/**
 * `node worker/testing/documents/print.ts [names…]`: prints the CVs of this folder as PDFs with Chromium. Chinese wants a font that has it
 * (Debian: fonts-wqy-microhei). password.pdf and no-changes.pdf were made by qpdf, with `--encrypt open owner 256` and with
 * `--encrypt "" owner 256 --modify=none`.
 */
import { globSync } from "node:fs";
import { basename, join } from "node:path";
import { chromium } from "playwright-core";

const folder = import.meta.dirname;
const names = process.argv.slice(2);
const browser = await chromium.launch({
  executablePath: process.env["CHROMIUM_PATH"] ?? "/usr/bin/chromium",
  args: ["--no-sandbox"],
});
const page = await browser.newPage();
for (const path of globSync(join(folder, "*.html"))) {
  const name = basename(path, ".html");
  if (names.length > 0 && !names.includes(name)) continue;
  await page.goto(`file://${path}`);
  await page.pdf({ path: join(folder, `${name}.pdf`), preferCSSPageSize: true, printBackground: true });
}
await browser.close();
