/**
 * Whole interviews with a CV in a real browser, with each vendor in turn: a server that speaks its wire format plays the
 * model, and words a follow-up only from what it finds of the CV in its request.
 */
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createInterview, getTranscript } from "#contract/api/interviews.ts";
import { patchOrganisation } from "#contract/api/people.ts";
import type { ModelMaker } from "#contract/api/people.ts";
import { createPlan } from "#contract/api/plans.ts";
import { chromiumArgs, ensureChromium } from "#scripts/ensure-chromium.ts";
import { launch } from "#web/testing/browser.ts";
import type { Asked, Fake } from "#worker/testing/models/behaviour.ts";
import { startClaudeFake } from "#worker/testing/models/claude-server.ts";
import { startGeminiFake } from "#worker/testing/models/gemini-server.ts";
import { startOpenAIFake } from "#worker/testing/models/openai-server.ts";
import { logOf, type Person, signUp } from "./people.ts";
import { until } from "./processes.ts";
import { answer, answerBox, isOver, soon } from "./room.ts";
import { type Product, startProduct } from "./server.ts";

const said =
  "I asked since when it went wrong, compared the times in the log, and found the cause on the second try. In the end it worked, and I told the customer every day how far I was.";

/** Takes up what stands behind "at" in a passage of the CV, and knows of nothing else. */
function play(asked: Asked) {
  const all = [asked.system, ...asked.messages.map((message) => message.text)].join("\n");
  if (asked.kind === "text") {
    const last = asked.messages.at(-1)?.text ?? "";
    return last.includes("- personal:")
      ? "PROBE personal\nThank you for telling me."
      : "ADVANCE covered\nThank you, I see.";
  }
  const [, id, place] = /<cv_passage id="([^"]+)"[^>]*>[^<]*?\bat (\p{Lu}\p{L}+)/u.exec(all) ?? [];
  if (all.includes("prepare one question"))
    return JSON.stringify({
      wording: null,
      probe: place === undefined ? null : `What did you change at ${place} yourself?`,
      passage: id ?? null,
    });
  return JSON.stringify({ roles: [], education: [], skills: ["Kafka"], languages: [] });
}

let fakes: Record<"gemini" | "claude" | "openai", Fake>;
let viva: Product;
let browser: Browser;
let owner: Person;
let planId: string;

beforeAll(async () => {
  browser = await launch(ensureChromium(), chromiumArgs);
  fakes = {
    gemini: await startGeminiFake({ answer: play }),
    claude: await startClaudeFake({ answer: play }),
    openai: await startOpenAIFake({ answer: play }),
  };
  viva = await startProduct({
    GEMINI_API_KEY: "a key",
    GEMINI_BASE_URL: fakes.gemini.url,
    ANTHROPIC_API_KEY: "a key",
    ANTHROPIC_BASE_URL: fakes.claude.url,
    OPENAI_BASE_URL: fakes.openai.url,
    OPENAI_MODEL: "llama3.3",
    MODELS_JUDGING: "offline",
  });
  owner = await signUp(viva.url, "owner@example.com");
  planId = (await owner.call(createPlan, { body: { library: "demo-short" } })).id;
});
afterAll(async () => {
  await browser.close();
  await viva.dispose();
  await Promise.all(Object.values(fakes).map((fake) => fake.stop()));
});

/** Plays an interview to its end, and gives what the interviewer asked. */
async function hold(cv: string | null): Promise<string[]> {
  const made = await owner.call(createInterview, { body: { candidate: { name: "Kim" }, planId } });
  const page = await browser.newPage();
  page.setDefaultTimeout(soon.timeout);
  await page.goto(made.invitation?.url ?? "");
  await page.getByRole("button", { name: "Continue" }).click();
  await page.getByRole("checkbox").check();
  await page.getByRole("button", { name: "Agree and continue" }).click();
  if (cv !== null) {
    const buffer = Buffer.from(cv);
    await page.locator("input[type=file]").setInputFiles({ name: "cv.txt", mimeType: "text/plain", buffer });
    await page.getByText("Your CV was read.").waitFor();
    // What this vendor understood, and found in the text.
    await page.getByText("Kafka", { exact: true }).waitFor();
  }
  await page.getByRole("button", { name: "Begin" }).click();
  await answerBox(page).waitFor();
  const prepared = async () =>
    (await logOf(owner, made.id)).filter((event) => event.type === "question_prepared").length;
  if (cv !== null) await until(async () => (await prepared()) > 0, "the question to come is readied", soon.timeout);
  while ((await answer(page, () => said)) !== null);
  await isOver(page).waitFor();
  await page.close();
  const { lines } = await owner.call(getTranscript, { params: { id: made.id } });
  return lines.flatMap((line) => (line.by === "interviewer" ? [line.text] : []));
}

test.each(["gemini", "claude", "openai"] as const)(
  "S0.1, S0.6 with %s, a follow-up takes up the CV; without the CV there is none, and the plan is asked in full both times",
  { timeout: 300_000 },
  async (maker) => {
    const only: ModelMaker[] = [maker];
    const models = { interviewing: only, judging: [], drafting: only };
    await owner.call(patchOrganisation, { body: { settings: { models } } });
    const place = { gemini: "Brightwater", claude: "Lumen", openai: "Northgate" }[maker];
    const cv = `Kafka\n\nA customer's problem that took me more than one attempt to solve was one at ${place}.`;
    const withCv = await hold(cv);
    const without = await hold(null);
    const probe = `What did you change at ${place} yourself?`;
    expect(withCv.join("\n")).toContain(probe);
    expect(without.join("\n")).not.toContain(place);
    const planned = "Tell me about a customer's problem that took you more than one attempt to solve.";
    for (const spoken of [withCv, without]) expect(spoken.join("\n")).toContain(planned);
    const asked = fakes[maker].requests.filter((request) => request.kind === "text").length;
    expect(asked).toBeGreaterThan(4);
  },
);
