/** Models behind the built product: three vendors in their own wire formats, of which some are not well. */
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { chromiumArgs, ensureChromium } from "#scripts/ensure-chromium.ts";
import { launch } from "#web/testing/browser.ts";
import type { Asked, Behaviour, Fake } from "#worker/testing/models/behaviour.ts";
import { startClaudeFake } from "#worker/testing/models/claude-server.ts";
import { startGeminiFake } from "#worker/testing/models/gemini-server.ts";
import { startOpenAIFake } from "#worker/testing/models/openai-server.ts";
import { answer, enterRoom, soon } from "./room.ts";
import { type Product, startProduct } from "./server.ts";

const bridges = {
  gemini: "That gives me a clear picture, thank you.",
  claude: "Thank you, I can follow that well.",
  openai: "Good, that is what I wanted to hear about.",
};
const said = "I led the move of our orders to Kafka and cut the nightly run from six hours to one.";

/** Goes on after every answer, with a sentence that only this model says, in bytes that are cut anywhere. */
const playing = (bridge: string) => (asked: Asked) =>
  asked.kind === "text"
    ? { say: ["ADVANCE cov", `ered\n${bridge.slice(0, 9)}`, bridge.slice(9)], bytesAtOnce: 7 }
    : "{}";

const unwell: Record<keyof typeof bridges, Behaviour | null> = { gemini: null, claude: null, openai: null };
let fakes: Record<keyof typeof bridges, Fake>;
let viva: Product;
let browser: Browser;
let candidate: Page;

beforeAll(async () => {
  browser = await launch(ensureChromium(), chromiumArgs);
  const options = (name: keyof typeof bridges) => ({ answer: playing(bridges[name]), trouble: () => unwell[name] });
  fakes = {
    gemini: await startGeminiFake(options("gemini")),
    claude: await startClaudeFake(options("claude")),
    openai: await startOpenAIFake(options("openai")),
  };
  viva = await startProduct({
    GEMINI_API_KEY: "key-of-gemini",
    GEMINI_BASE_URL: fakes.gemini.url,
    ANTHROPIC_API_KEY: "key-of-claude",
    ANTHROPIC_BASE_URL: fakes.claude.url,
    OPENAI_BASE_URL: fakes.openai.url,
    OPENAI_MODEL: "llama3.3",
    MODELS_INTERVIEWING: "gemini,claude,openai",
  });
  candidate = await browser.newPage();
  candidate.setDefaultTimeout(soon.timeout);
  await enterRoom(candidate, viva.demo().inviteUrl, async () => undefined);
});
afterAll(async () => {
  await browser.close();
  await viva.dispose();
  await Promise.all(Object.values(fakes).map((fake) => fake.stop()));
});

/** Answers, and gives who was asked about it, how often. */
async function turn(): Promise<Record<keyof typeof bridges, number>> {
  const count = () => {
    const of = (fake: Fake) => fake.requests.filter(({ kind }) => kind === "text").length;
    return { gemini: of(fakes.gemini), claude: of(fakes.claude), openai: of(fakes.openai) };
  };
  const before = count();
  await answer(candidate, () => said);
  const after = count();
  return {
    gemini: after.gemini - before.gemini,
    claude: after.claude - before.claude,
    openai: after.openai - before.openai,
  };
}

test.each([
  ["gemini", {}, { gemini: 1, claude: 0, openai: 0 }],
  ["claude", { gemini: { status: 503 } }, { gemini: 2, claude: 1, openai: 0 }],
  ["openai", { gemini: { wrongKey: true }, claude: { wrongKey: true } }, { gemini: 1, claude: 1, openai: 1 }],
] as const)("S0.1 the candidate hears %s when it is the first that is well", async (name, troubles, calls) => {
  Object.assign(unwell, { gemini: null, claude: null, openai: null }, troubles);
  expect(await turn()).toEqual(calls);
  await candidate.getByText(bridges[name]).first().waitFor();
  expect(fakes[name].requests.at(-1)?.messages.at(-1)?.text).toContain("orders to Kafka");
});

test("S0.1 with nobody well the interview goes on, and the operator has read which key to replace", async () => {
  const down = { status: 500 };
  Object.assign(unwell, { gemini: down, claude: down, openai: down });
  expect(await turn()).toEqual({ gemini: 2, claude: 2, openai: 2 });
  const printed = viva.printed();
  expect(printed).toContain("GEMINI_API_KEY was refused for gemini:gemini-3.5-flash");
  expect(printed).toContain("ANTHROPIC_API_KEY was refused for claude:claude-sonnet-5-5");
  expect(printed).not.toMatch(/key-of-|Kafka/u);
});
