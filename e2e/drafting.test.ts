/** From a job description to a saved plan, in a real browser: the pages as built, against a world in memory. */
import { expect, onTestFinished, test } from "vitest";
import { type DraftMessage, planDraft } from "#contract/api/draft.ts";
import { plan } from "#contract/plan.ts";
import { libraryPlans } from "#library/plans.ts";
import { jobDescriptions } from "#worker/offline/draft/testing/job-descriptions.ts";
import { useDashboard } from "./dashboard.ts";

const dashboard = useDashboard();

const ready = plan.parse({
  ...libraryPlans.find(({ id }) => id === "nurse-mid")?.plan,
  title: "Registered Nurse",
  position: "Registered Nurse",
});
const draft = planDraft.parse({
  position: "Registered Nurse",
  level: "mid",
  language: "en",
  skills: [
    { name: "Nursing registration", kind: "domain", importance: "must", sentence: "NMC registration" },
    { name: "Wound care", kind: "domain", importance: "nice", sentence: "Wound care training" },
  ],
  competencies: ready.competencies.map(({ id, name }) => ({ id, name, from: "library", skills: ["Wound care"] })),
  plan: ready,
  findings: [],
  worded: [],
  notes: ["No model was asked."],
  by: { kind: "rules" },
});
const lines = (messages: readonly DraftMessage[]) => messages.map((message) => `${JSON.stringify(message)}\n`).join("");

/** A page on which drafting answers with these lines, once `go` is called; and what it was asked for. */
async function drafting(messages: readonly DraftMessage[]) {
  dashboard.viva.reset();
  const { page, complaints } = await dashboard.open();
  onTestFinished(() => page.context().close());
  let go = () => undefined as void;
  const asked: (string | null)[] = [];
  const waiting = new Promise<void>((resolve) => (go = resolve));
  await page.route("**/api/plans/draft", async (route) => {
    asked.push(route.request().postData());
    await waiting;
    // Whoever cancelled has gone.
    await route.fulfill({ contentType: "application/x-ndjson", body: lines(messages) }).catch(() => undefined);
  });
  await page.goto(`${dashboard.viva.origin}/plans/draft`);
  return { page, complaints, asked, go: () => go() };
}

test("S2.8, S4.1: a description becomes a draft that is read, edited and saved", async () => {
  const { page, complaints, asked, go } = await drafting([
    { type: "reading" },
    { type: "skills", skills: draft.skills },
    { type: "done", draft },
  ]);
  await page.getByLabel("Job description").fill(jobDescriptions.nursing);
  await page.getByLabel("Questions on competencies").selectOption("4");
  await page.getByLabel("Kind of questions").selectOption("Realistic situations");
  await page.getByRole("button", { name: "Draft a plan" }).click();
  await page.getByText("Reading the description").waitFor();
  go();
  await page.getByRole("heading", { name: "Registered Nurse" }).waitFor();
  expect(JSON.parse(asked[0] ?? "")).toEqual({ text: jobDescriptions.nursing, questions: 4, style: "situational" });
  for (const { name, sentence } of draft.skills) {
    await page.getByText(name, { exact: true }).first().waitFor();
    await page.getByText(sentence, { exact: true }).first().waitFor();
  }
  // What was drafted is not lost by a click.
  await page.getByRole("link", { name: "Jobs", exact: true }).click();
  await page.getByRole("button", { name: "Stay here" }).click();
  await page.getByRole("button", { name: "Open in the editor" }).click();
  await page.getByLabel("Title").fill("Ward nurse");
  expect(dashboard.viva.world.plans.map(({ title }) => title)).not.toContain("Ward nurse");
  await page.getByRole("button", { name: "Save", exact: true }).click();
  await page.waitForURL(/\/plans\/pln_/u);
  await page.getByText("Everything is saved.").waitFor();
  expect(dashboard.viva.world.plans.map(({ title }) => title)).toContain("Ward nurse");
  expect(complaints).toEqual([]);
});

test("what goes wrong on the way is said in a sentence, and the description is kept", async () => {
  const message = "This page took too long to answer. Copy the text of the description and paste it instead.";
  const { page, go } = await drafting([
    { type: "reading" },
    { type: "failed", error: { code: "PAGE_UNREADABLE", message, requestId: "req_1" } },
  ]);
  go();
  await page.getByLabel("A public page").check();
  await page.getByLabel("Address of the page").fill("https://jobs.example.org/nurse");
  await page.keyboard.press("Enter");
  await page.getByRole("alert").filter({ hasText: message }).waitFor();
  expect(await page.getByLabel("Address of the page").inputValue()).toBe("https://jobs.example.org/nurse");
});

test("drafting is cancelled by the keyboard, and a file can be taken back", async () => {
  const { page } = await drafting([]);
  await page.getByLabel("A file").check();
  const file = { name: "nurse.txt", mimeType: "text/plain", buffer: Buffer.from(jobDescriptions.nursing) };
  await page.locator("input[type=file]").setInputFiles(file);
  await page.getByText("nurse.txt").waitFor();
  await page.getByRole("button", { name: "Draft a plan" }).press("Enter");
  await page.getByRole("button", { name: "Cancel" }).press("Enter");
  await page.getByRole("button", { name: "Choose another" }).press("Enter");
  await page.getByText("Choose a file").waitFor();
  expect(await page.getByRole("button", { name: "Draft a plan" }).isDisabled()).toBe(true);
});
