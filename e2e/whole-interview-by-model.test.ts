/**
 * Whole interviews by models, in a real browser on what `npm start` starts: once for each vendor that has a server, in its own
 * wire format. Workers AI has none, and is held to the same by the tests of its binding.
 */
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createInterview, getReport, practise } from "#contract/api/interviews.ts";
import { createPlan } from "#contract/api/plans.ts";
import type { Event } from "#contract/events.ts";
import { reportPhrases } from "#contract/languages/report.ts";
import { type ToCandidate, toCandidate } from "#contract/live/candidate.ts";
import { type Plan, plan } from "#contract/plan.ts";
import type { Report } from "#contract/report.ts";
import { chromiumArgs, ensureChromium } from "#scripts/ensure-chromium.ts";
import { launch } from "#web/testing/browser.ts";
import type { Behaviour, Fake } from "#worker/testing/models/behaviour.ts";
import { startClaudeFake } from "#worker/testing/models/claude-server.ts";
import { startGeminiFake } from "#worker/testing/models/gemini-server.ts";
import { startOpenAIFake } from "#worker/testing/models/openai-server.ts";
import { isTurn, lookMs, pauseMs, think } from "#worker/testing/models/thinking.ts";
import { startCollector } from "./collector.ts";
import { logOf, type Person, signIn } from "./people.ts";
import { until } from "./processes.ts";
import { answer, answerBox, enterRoom, isOver, soon } from "./room.ts";
import { type Product, startProduct } from "./server.ts";

const vendors = {
  gemini: {
    start: startGeminiFake,
    vars: (url: string) => ({ GEMINI_API_KEY: "key-of-gemini", GEMINI_BASE_URL: url }),
  },
  claude: {
    start: startClaudeFake,
    vars: (url: string) => ({ ANTHROPIC_API_KEY: "key-of-claude", ANTHROPIC_BASE_URL: url }),
  },
  openai: {
    start: startOpenAIFake,
    vars: (url: string) => ({
      OPENAI_BASE_URL: url,
      OPENAI_MODEL: "qwen3",
      OPENAI_EMBEDDING_MODEL: "nomic-embed-text",
      OPENAI_EMBEDDING_DIMENSIONS: "768",
    }),
  },
};

/** Two names that nobody could ask about who has not read it. */
const cv = [
  "EXPERIENCE",
  "",
  "Platform Engineer, Brightwater Ltd",
  "2019 – 2023",
  "Led the move of the orders to Kestrelbox, and later of the depots to Marlfield.",
].join("\n");
const fromCv = /Kestrelbox|Marlfield/u;
const said =
  "I moved the orders of two depots to the new system over one weekend, checked every count with a colleague, and nothing was lost.";

const competency = (id: string) => ({
  id,
  kind: "competency" as const,
  title: id === "moves" ? "Moving things" : "Care",
  questions: [
    {
      id: `tell-${id}`,
      text: `Tell me about a time when you moved orders or depots and ${id} mattered.`,
      competency: id,
      lookFor: [{ id: "part", text: "Says what they did themselves" }],
    },
  ],
});
const anchors = ["Names none", "Names one", "Explains one", "Explains several", "Weighs several"];
const short: Plan = plan.parse({
  title: "Platform engineer, first talk",
  position: "Platform engineer",
  competencies: [
    { id: "moves", name: "Moving things", definition: "Moves systems without loss.", anchors },
    { id: "care", name: "Care", definition: "Checks what was done.", anchors },
  ],
  stages: [competency("moves"), competency("care")],
  // The fake's vectors are letters, which are less alike than a vendor's.
  settings: { ownProbes: true, personalProbes: true, similarityThreshold: 0.02 },
});

let browser: Browser;
beforeAll(async () => void (browser = await launch(ensureChromium(), chromiumArgs)));
afterAll(() => browser.close());

type Seen = { at: number; message: ToCandidate };

/** From the link to the end, in the browser. */
async function beInterviewed(
  { viva, owner }: { viva: Product; owner: Person },
  given: { withCv: boolean },
): Promise<{ id: string; log: Event[]; seen: Seen[]; answers: number; shown: string }> {
  const made = await owner.call(createPlan, { body: { plan: short } });
  const { id, invitation } = await owner.call(createInterview, {
    body: { candidate: { name: "Nour Aziz" }, planId: made.id },
  });
  const { context, page, seen } = await watchedPage(browser);
  await page.goto(new URL(invitation?.url ?? "", viva.url).href);
  await page.getByRole("button", { name: "Continue" }).click();
  await page.getByRole("checkbox").check();
  await page.getByRole("button", { name: "Agree and continue" }).click();
  if (given.withCv) {
    const file = { name: "cv.txt", mimeType: "text/plain", buffer: Buffer.from(cv) };
    await page.locator("input[type=file]").setInputFiles(file);
    await page.getByText("Platform Engineer · Brightwater Ltd").waitFor();
  }
  await page.getByRole("button", { name: "Begin" }).click();
  await answerBox(page).waitFor();
  let answers = 0;
  for (; answers < 20 && !(await isOver(page).isVisible()); answers += 1) {
    // Nobody answers faster than what is readied beside the talk.
    if (given.withCv) await until(async () => isReadied(await logOf(owner, id)), "the question is readied", 20_000);
    await answer(page, () => said);
  }
  const shown = (await page.locator("main").textContent()) ?? "";
  await context.close();
  return { id, log: await logOf(owner, id), seen, answers, shown };
}

async function watchedPage(of: Browser) {
  const context = await of.newContext();
  context.setDefaultTimeout(soon.timeout);
  const page: Page = await context.newPage();
  const seen: Seen[] = [];
  page.on("websocket", (socket) =>
    socket.on("framereceived", ({ payload }) => {
      if (typeof payload !== "string" || !payload.startsWith("{")) return;
      seen.push({ at: performance.now(), message: toCandidate.parse(JSON.parse(payload)) });
    }),
  );
  return { context, page, seen };
}

function isReadied(log: readonly Event[]): boolean {
  const asks = log.flatMap((event) =>
    event.type === "started" ? [event.ask] : event.type === "move_chosen" && event.next !== null ? [event.next] : [],
  );
  const open = asks.at(-1)?.question;
  return log.some((event) => event.type === "question_prepared" && event.question === open);
}

async function reportOf(owner: Person, id: string): Promise<Report> {
  let report: Report | null = null;
  await until(
    async () => {
      const got = await owner.call(getReport, { params: { id }, query: {} }).catch(() => null);
      report = got !== null && "overall" in got ? got : null;
      return report !== null;
    },
    "the report is there",
    90_000,
  );
  if (report === null) throw new Error("no report");
  return report;
}

const replies = (log: readonly Event[]) =>
  log.flatMap((event) => (event.type === "replied" ? [{ text: event.text, how: event.how, used: event.used }] : []));

describe.each(Object.entries(vendors))("%s", (name, { start, vars }) => {
  let fake: Fake;
  let trouble: Behaviour | null = null;
  let viva: Product;
  let owner: Person;
  const collector = startCollector();

  beforeAll(async () => {
    fake = await start({ answer: think, trouble: () => trouble });
    viva = await startProduct({ ...vars(fake.url), OTEL_EXPORTER_OTLP_ENDPOINT: (await collector).url });
    owner = await signIn(viva.url, viva.demo().login, viva.demo().password);
  });
  afterAll(async () => {
    await viva.dispose();
    await fake.stop();
    await (await collector).stop();
  });

  let withCv: Awaited<ReturnType<typeof beInterviewed>>;

  test("S0.1, S1.8, S3.2 a whole interview by the model: it takes up the CV, with one call a turn, in words that stream", async () => {
    const before = fake.requests.filter(isTurn).length;
    withCv = await beInterviewed({ viva, owner }, { withCv: true });
    const calls = fake.requests.filter(isTurn).length - before;
    const { log, seen, answers } = withCv;
    expect(log.filter((event) => event.type === "ended")).toMatchObject([{ outcome: "completed" }]);
    expect(calls).toBe(answers);
    expect(new Set(log.flatMap((event) => (event.type === "answered" ? [event.turn] : []))).size).toBe(answers);
    for (const { how, used } of replies(log))
      expect({ how, model: used?.model }).toEqual({ how: "model", model: expect.stringContaining(`${name}:`) });

    const taken = log.flatMap((event) =>
      event.type === "move_chosen" && event.move.type === "PROBE" ? [event.move.probe] : [],
    );
    expect(taken).toContain("personal");
    expect(taken).toContain("own");
    const own = replies(log).find(({ text }) => text.startsWith("Let me take up"));
    expect(own?.text).toMatch(fromCv);
    const first = seen.find(({ message }) => message.type === "token" && message.text.startsWith("Let me take up"));
    const whole = seen.find(
      ({ message }) => message.type === "event" && message.event.type === "replied" && message.event.text === own?.text,
    );
    // Two pauses of the model lie between its first sentence and its last word.
    expect((whole?.at ?? 0) - (first?.at ?? Number.POSITIVE_INFINITY)).toBeGreaterThan(pauseMs);
  });

  test("S0.1 the same interview without a CV has no such question", async () => {
    const { log, answers, shown } = await beInterviewed({ viva, owner }, { withCv: false });
    expect(answers).toBe(2);
    expect(shown).not.toMatch(fromCv);
    expect(JSON.stringify(log)).not.toMatch(fromCv);
    expect(replies(log).map(({ how }) => how)).toEqual(["model", "model"]);
  });

  test("S4.8 the model's report rests on quotes that were said, and the trace has its scores and no word of anybody", async () => {
    const report = await reportOf(owner, withCv.id);
    expect(report.evaluator).toMatchObject({ kind: "model", practiceEstimate: false, judges: { used: 3, failed: 0 } });
    expect(report.competencies.map(({ rating }) => rating)).toEqual([4, 4]);
    const quotes = report.competencies.flatMap(({ evidence }) => evidence);
    expect(quotes.length).toBeGreaterThan(0);
    for (const { text } of quotes) expect(said).toContain(text);
    const { bodies } = await collector;
    await until(async () => bodies.some((body) => body.includes(withCv.id)), "the trace is there");
    const trace = bodies.find((body) => body.includes(withCv.id)) ?? "";
    expect(trace).toContain('"viva.score.overall"');
    expect(trace).toContain('"interviewer-turn"');
    expect(trace).not.toMatch(/Kestrelbox|Marlfield|Nour|weekend|depots/u);
  });

  // What follows does not depend on the vendor, so one of them stands for all.
  if (name === "gemini")
    test("S3.2 with the model down all along it completes, and the report says so", async () => {
      trouble = { status: 500 };
      const { id, log, shown } = await beInterviewed({ viva, owner }, { withCv: false });
      expect(log.filter((event) => event.type === "ended")).toMatchObject([{ outcome: "completed" }]);
      expect(replies(log).every(({ how }) => how === "fallback")).toBe(true);
      expect(shown).not.toMatch(/error|unavailable|key|model/iu);
      const report = await reportOf(owner, id);
      trouble = null;
      expect(report.evaluator).toMatchObject({ kind: "offline", practiceEstimate: true });
      const { limits } = reportPhrases("en");
      const all = replies(log).length;
      expect(report.limits).toContain(limits.judgedByRules);
      expect(report.limits).toContain(limits.interviewedByRules({ count: all, all }));
    });

  if (name === "claude")
    test("S2.11, S0.6 in practice the model looks at the answer beside the turn, and the reply does not wait for it", async () => {
      const { url } = await owner.call(practise, { body: { question: "la-short-time" } });
      const { context, page, seen } = await watchedPage(browser);
      await enterRoom(page, new URL(url, viva.url).href, async () => undefined);
      await answer(page, () => said);
      await page.getByText("You said: I moved the orders of two.").waitFor();
      await context.close();
      const at = (type: string) =>
        seen.find(({ message }) => message.type === "event" && message.event.type === type)?.at ?? Number.NaN;
      expect(at("feedback") - at("replied")).toBeGreaterThan(lookMs / 2);
    });
});

test("S3.2 what models may cost in an interview is spent: rules go on", async () => {
  const fake = await startGeminiFake({ answer: think });
  // One turn of the fake's costs more than this.
  const viva = await startProduct({ ...vendors.gemini.vars(fake.url), INTERVIEW_MOST_USD: "0.0001" });
  try {
    const owner = await signIn(viva.url, viva.demo().login, viva.demo().password);
    const before = fake.requests.filter(isTurn).length;
    const { log, answers } = await beInterviewed({ viva, owner }, { withCv: false });
    expect(answers).toBeGreaterThan(1);
    expect(fake.requests.filter(isTurn).length - before).toBe(1);
    expect(log.filter((event) => event.type === "ended")).toMatchObject([{ outcome: "completed" }]);
    expect(replies(log)[0]).toMatchObject({ how: "model" });
    for (const { used } of replies(log).slice(1)) expect(used).toBeNull();
  } finally {
    await viva.dispose();
    await fake.stop();
  }
});
