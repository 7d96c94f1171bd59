/** The candidate's room in a browser, as a person uses it. */
import type { Page } from "playwright-core";
import { answerTo } from "./answers.ts";

/** Others may be at work on the same machine. */
export const soon = { timeout: 60_000 };

export const question = (page: Page) => page.getByRole("region", { name: "The question" });
export const answerBox = (page: Page) => page.getByRole("textbox", { name: "Your answer" });

/** What is asked now: the first paragraph of the panel. */
export const asked = async (page: Page) =>
  (await question(page).locator("p").first().textContent({ timeout: soon.timeout })) ?? "";

export const isOver = (page: Page) => page.getByRole("heading", { name: "Thank you. That was it." });

/** From an invite link to the first question. */
export async function enterRoom(page: Page, inviteUrl: string, look: (name: string) => Promise<void>): Promise<void> {
  await page.goto(inviteUrl);
  await page.getByRole("button", { name: "Continue" }).waitFor(soon);
  await look("door");
  await page.getByRole("button", { name: "Continue" }).click();
  await page.getByRole("checkbox").check(soon);
  await look("consent");
  await page.getByRole("button", { name: "Agree and continue" }).click();
  await page.getByRole("button", { name: "Begin" }).click(soon);
  await answerBox(page).waitFor(soon);
}

/** Waits until something other than `before` is asked, or nothing more. */
export async function nextAsked(page: Page, before: string): Promise<string | null> {
  await page.waitForFunction(
    ([was, over]) => {
      const now = document.querySelector("section[aria-label='The question'] p")?.textContent;
      return document.body.textContent?.includes(over ?? "") || (now !== undefined && now !== was);
    },
    [before, "Thank you. That was it."],
    soon,
  );
  return (await isOver(page).isVisible()) ? null : asked(page);
}

/** Answers what is asked and gives what is asked next; null when it was the last. */
export async function answer(page: Page, words = answerTo): Promise<string | null> {
  const before = await asked(page);
  await answerBox(page).fill(words(before));
  await answerBox(page).press("Control+Enter");
  return nextAsked(page, before);
}
