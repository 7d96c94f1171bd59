/** The dashboard's page of waits, as built, in a real browser. */
import { expect, test } from "vitest";
import { lookAt } from "#web/testing/browser.ts";
import { useDashboard } from "./dashboard.ts";

const dashboard = useDashboard();

test("S4.7: how long candidates waited is said for each provider and region, or that nobody has", async () => {
  const { page, complaints } = await dashboard.open();
  await page.goto(`${dashboard.viva.origin}/settings`);
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
