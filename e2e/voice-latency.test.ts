/** The dashboard's page of waits, as built, in a real browser. */
import { fileURLToPath } from "node:url";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { chromiumArgs, ensureChromium } from "#scripts/ensure-chromium.ts";
import { build } from "#scripts/start/build.ts";
import { launch, lookAt, openContext, openPage } from "#web/testing/browser.ts";
import { type FakeServer, startRecruiterServer } from "#web/testing/recruiter/server.ts";

const inProject = (path: string) => fileURLToPath(new URL(`../${path}`, import.meta.url));
let browser: Browser;
let viva: FakeServer;

beforeAll(async () => {
  build(inProject(""), console.log, "pages");
  browser = await launch(ensureChromium(), chromiumArgs);
  viva = await startRecruiterServer(inProject("dist/web"));
});
afterAll(async () => {
  await browser.close();
  await viva.close();
});

test("S4.7: how long candidates waited is said for each provider and region, or that nobody has", async () => {
  const { page, complaints } = await openPage(await openContext(browser));
  await page.goto(`${viva.origin}/settings`);
  await page.getByRole("link", { name: "Voice latency" }).click();
  const many = page.getByRole("region", { name: "deepgram/nova-3, then cartesia/sonic-3" }).first();
  await many.getByText("Candidates heard the interviewer within 1.1 s in half of the turns").waitFor();
  await many.getByText("half within 0.62 s, 95 % within 1.1 s").waitFor();
  // A model that hears and speaks is one provider, and without the candidates' pages only what was sent is known.
  const one = page.getByRole("region", { name: "google/gemini-live", exact: true });
  await one.getByText("The interviewer’s voice left within 0.88 s").waitFor();
  expect(await page.getByText("So few turns say little").count()).toBe(1);

  await page.getByLabel("Turns of").selectOption("1");
  await page.getByText("No spoken turns in this time").waitFor();
  expect(await lookAt(page, "no-voice-latency", "recruiter")).toEqual([]);
  await page.reload();
  await page.getByText("No spoken turns in this time").waitFor();
  expect(complaints).toEqual([]);
});
