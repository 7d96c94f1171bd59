/** A CV in a real browser on what `npm start` starts: given, looked over, corrected, found, and taken away. */
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { chromiumArgs, ensureChromium } from "#scripts/ensure-chromium.ts";
import { launch, lookAt, openContext, openPage } from "#web/testing/browser.ts";
import { root } from "./processes.ts";
import { answerBox, soon } from "./room.ts";
import { type Product, startProduct } from "./server.ts";

let viva: Product;
let browser: Browser;
let recruiter: Page;
let candidate: Page;
const complaints: string[][] = [];

beforeAll(async () => {
  browser = await launch(ensureChromium(), chromiumArgs);
  viva = await startProduct();
  recruiter = await device();
  candidate = await device();
});
afterAll(async () => {
  await browser.close();
  await viva.dispose();
});

async function device(): Promise<Page> {
  const context = await openContext(browser);
  context.setDefaultTimeout(soon.timeout);
  const { page, complaints: told } = await openPage(context);
  complaints.push(told);
  return page;
}

const lebenslauf = join(root, "worker/testing/documents/lebenslauf.pdf");
const textFile = (text: string) => ({ name: "cv.txt", mimeType: "text/plain", buffer: Buffer.from(text) });
const kafka = textFile(
  "EXPERIENCE\n\nPlatform Engineer, Brightwater Ltd\n2019 – 2023\nRan Apache Kafka in production for forty teams.\n\nSKILLS\n\nKafka, Go",
);
const file = (page: Page) => page.locator("input[type=file]");

test("an owner turns the search on, and it stands in the navigation", async () => {
  const { login, password } = viva.demo();
  await recruiter.goto(viva.url);
  await recruiter.getByLabel("Email").fill(login);
  await recruiter.getByLabel("Password").fill(password);
  await recruiter.getByRole("button", { name: "Sign in" }).click();
  await recruiter.getByRole("heading", { level: 1, name: "Interviews" }).waitFor();
  await expect(recruiter.getByRole("link", { name: "Search in CVs" }).count()).resolves.toBe(0);
  await recruiter.goto(`${viva.url}/candidates`);
  await recruiter.getByRole("heading", { name: "Search in CVs is off" }).waitFor();
  await recruiter.getByRole("link", { name: "Go to the settings" }).click();
  await recruiter.getByLabel("Search in CVs across candidates").check();
  await recruiter.getByRole("button", { name: "Save settings" }).click();
  await recruiter.getByRole("link", { name: "Search in CVs" }).click();
  await recruiter.getByText("Ask as you would ask a colleague").waitFor();
});

test("S0.1: a candidate gives a CV after consent and before the start, corrects what was read, and begins", async () => {
  await candidate.goto(viva.demo().inviteUrl);
  await candidate.getByRole("button", { name: "Continue" }).click();
  await candidate.getByRole("checkbox").check();
  await candidate.getByRole("button", { name: "Agree and continue" }).click();
  await candidate.getByRole("heading", { name: "Your CV, if you like" }).waitFor();
  // To go on without one takes the same single step as ever.
  await expect(candidate.getByRole("button", { name: "Begin" }).isEnabled()).resolves.toBe(true);
  const wrong = await lookAt(candidate, "cv-none");

  await file(candidate).setInputFiles({
    name: "cv.png",
    mimeType: "image/png",
    buffer: Buffer.from([137, 80, 78, 71, 0, 1, 2, 3]),
  });
  await candidate.getByRole("alert").getByText("This kind of file cannot be read").waitFor();
  await file(candidate).setInputFiles(lebenslauf);
  await candidate.getByRole("heading", { name: "This is what we read in your CV" }).waitFor();

  await candidate.getByLabel("My CV may be found later").check();
  await file(candidate).setInputFiles(kafka);
  await candidate.getByText("Platform Engineer · Brightwater Ltd").waitFor();
  wrong.push(...(await lookAt(candidate, "cv-understood")));

  // By the keyboard alone, which stays at the line that it was at.
  await candidate.getByRole("button", { name: "Correct “Platform Engineer" }).press("Enter");
  const field = candidate.getByLabel("How it should read");
  await expect.poll(() => field.evaluate((element) => element === document.activeElement)).toBe(true);
  await field.fill("Principal Engineer, Brightwater Ltd, 2019 – 2023");
  await field.press("Enter");
  await candidate.getByText("Principal Engineer, Brightwater Ltd, 2019 – 2023").waitFor();
  await expect.poll(() => candidate.evaluate(() => document.activeElement?.tagName)).toBe("LI");
  await candidate.getByRole("button", { name: "Take out “Go”" }).click();
  await candidate.getByRole("button", { name: "Put back “Go”" }).waitFor();
  await candidate.reload();
  await candidate.getByText("Principal Engineer, Brightwater Ltd, 2019 – 2023").waitFor();
  await candidate.getByRole("button", { name: "Put back “Go”" }).waitFor();
  await candidate.getByRole("button", { name: "Begin" }).click();
  await answerBox(candidate).waitFor();
  expect(wrong).toEqual([]);
});

test("a recruiter finds the passage as its candidate has corrected it, and opens the interview with what was understood", async () => {
  await recruiter.getByLabel("What are you looking for?").fill("Who has run Kafka in production?");
  await recruiter.getByLabel("What are you looking for?").press("Enter");
  await recruiter.getByText("One passage").waitFor();
  await recruiter.getByText("Principal Engineer, Brightwater Ltd, 2019 – 2023").waitFor();
  const wrong = await lookAt(recruiter, "candidate-search");
  await recruiter.getByLabel("What are you looking for?").fill("underwater archaeology");
  await recruiter.getByRole("button", { name: "Search", exact: true }).click();
  await recruiter.getByText("Nobody's CV speaks of it").waitFor();
  await recruiter.goBack();
  await recruiter.getByText("One passage").waitFor();
  await recruiter.locator("main h2 a").first().click();
  await recruiter.getByText("Given by the candidate").waitFor();
  await recruiter.getByText("It may be found in your search").waitFor();
  wrong.push(...(await lookAt(recruiter, "interview-cv")));
  expect(wrong).toEqual([]);
});

test("afterwards its candidate takes back in the own record what may be found, and nobody finds it any more", async () => {
  await recruiter.getByRole("button", { name: "End interview" }).click();
  await recruiter.getByRole("dialog").getByRole("button", { name: "End the interview" }).click();
  await answerBox(candidate).waitFor({ state: "detached" });
  await candidate.goto(candidate.url().replace(/\/?$/u, "/record"));
  await candidate.getByRole("button", { name: "Take my CV away" }).click();
  await candidate.getByText("Your CV has been deleted.").waitFor();
  await recruiter.goto(`${viva.url}/candidates?q=kafka`);
  await recruiter.getByText("Nobody's CV speaks of it").waitFor();
});

test("a recruiter gives a CV with a new interview, and takes it away", async () => {
  await recruiter.goto(`${viva.url}/interviews/new`);
  await recruiter.getByLabel("One of your plans").check();
  const plans = recruiter.getByLabel("Plan", { exact: true });
  await plans.selectOption((await plans.locator("option[value^=pln_]").first().getAttribute("value")) ?? "");
  await recruiter.getByLabel("Name").fill("Nour Aziz");
  await recruiter.getByRole("button", { name: "Create interview and link" }).click();
  await recruiter.getByRole("heading", { name: "CV", exact: true }).waitFor();
  await file(recruiter).setInputFiles(kafka);
  await recruiter.getByText("Given by your team").waitFor();
  await recruiter.getByText("Platform Engineer · Brightwater Ltd · 2019 – 2023").waitFor();
  const wrong = await lookAt(recruiter, "new-interview-cv");
  await recruiter.getByRole("button", { name: "Delete the CV" }).click();
  await recruiter.getByRole("dialog").getByRole("button", { name: "Delete the CV" }).click();
  await recruiter.getByText("can give one before the interview begins").waitFor();
  expect(wrong).toEqual([]);
  expect(complaints.flat()).toEqual([]);
});
