/** The report's quotes where answers were spoken: heard in the built dashboard, in a real browser, against a world in memory. */
import { join } from "node:path";
import { expect, test } from "vitest";
import { lookAt } from "#web/testing/browser.ts";
import { finishedInterview } from "#web/testing/recruiter/world.ts";
import { useDashboard } from "./dashboard.ts";
import { root } from "./processes.ts";

const dashboard = useDashboard();

/** Others may be at work on the same machine. */
const soon = { timeout: 20_000 };

test("S4.6: the answer behind a quote is heard by one key, and stops by itself", async () => {
  const { page, complaints } = await dashboard.open();
  const { lines = [] } = dashboard.viva.world.transcripts.get(finishedInterview) ?? {};
  for (const line of lines)
    if (line.by === "candidate")
      Object.assign(line, { channel: "voice", audio: { recording: line.id, fromMs: 200, toMs: 800 } });
  const sound = join(root, "worker/testing/audio/one-second.ogg");
  await page.route("**/recordings/*", (route) => route.fulfill({ path: sound, contentType: "audio/ogg" }));
  const line = lines.find(({ text }) => text.includes("We weighed"));
  const item = { id: line?.id, kind: "answer", type: "audio/ogg", startedAt: null, bytes: 9, told: null };
  await page.route("**/recordings", (route) => route.fulfill({ json: { items: [item] } }));
  await page.goto(`${dashboard.viva.origin}/interviews/${finishedInterview}/report`);
  await page.getByText("Practice estimate: do not decide by this").waitFor();
  await page.keyboard.press("j");
  const asked = page.waitForRequest(new RegExp(`/recordings/${line?.id}$`, "u"), soon);
  await page.keyboard.press("p");
  await asked;
  const hear = page.getByRole("dialog").getByRole("button", { name: "Hear this answer" });
  await hear.waitFor(soon);
  await page.keyboard.press("p");
  await page.getByRole("dialog").getByRole("button", { name: "Stop" }).waitFor(soon);
  await hear.waitFor(soon);
  // Of the others nothing is there any more.
  expect(await hear.count()).toBe(1);
  expect(await lookAt(page, "report-quote-heard", "recruiter")).toEqual([]);
  await page.keyboard.press("Escape");
  expect(complaints).toEqual([]);
});
