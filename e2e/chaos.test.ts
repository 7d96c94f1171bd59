/** The server is killed again and again while people are being interviewed. */
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createInterview, getCheckpoints } from "#contract/api/interviews.ts";
import { createPlan } from "#contract/api/plans.ts";
import type { Event } from "#contract/events.ts";
import { question, smallPlan } from "#worker/testing/plans.ts";
import { bundle } from "./bundle.ts";
import { TestCandidate } from "./candidate.ts";
import { checkLog } from "./check-log.ts";
import { enter, logOf, type Person, signUp } from "./people.ts";
import { type Phase, phaseAt } from "./phases.ts";
import { root, until } from "./processes.ts";
import { randomFrom } from "./random.ts";
import { type QuickServer, startQuickly } from "./server.ts";

const kills = 50;
const perPhase = 10;
const atOnce = 24;
const overHttp = 6;
/** One after the other, by each candidate: more than the kills leave time for. */
const interviewsEach = 6;
const phases: readonly Phase[] = ["listening", "choosing", "speaking"];

const seed = Number(process.env["VIVA_SEED"] ?? Date.now() % 1_000_000);
const random = randomFrom(seed);
const between = (least: number, most: number) => least + Math.floor(random() * (most - least));

let server: QuickServer;
let recruiter: Person;
beforeAll(async () => {
  console.log(`seed ${seed}: VIVA_SEED=${seed} repeats these choices`);
  const config = join(root, "wrangler.toml");
  server = await startQuickly({
    config,
    bundle: bundle(config, "worker/testing/slow-worker.ts"),
    vars: { RATE_LIMIT_FACTOR: "1000" },
  });
  recruiter = await signUp(server.url, "robin@example.com");
});
afterAll(() => server.dispose());

const pass = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

const plan = () =>
  smallPlan({
    stages: ["one", "two"].map((stage) => ({
      id: stage,
      kind: "competency",
      title: stage,
      questions: Array.from({ length: 12 }, (_, index) => question(`${stage}-${index}`, { budgetMs: 60_000 })),
    })),
  });

let over = false;
/** What to say, and how slowly the reply to it comes. Once the killing is over, at once. */
function say(count: number): string {
  const wait = over ? 0 : between(20, 90);
  const fail = random() < 0.06 ? "[fail:choosing]" : random() < 0.06 ? "[fail:speaking]" : "";
  return `[wait:${wait}] ${fail} Answer ${count} is ${random().toString(36).slice(2)} and I built it.`;
}

/** The candidate of the moment at one of the desks; the next one sits down when an interview is over. */
class Desk {
  readonly #waiting: string[];
  readonly #over: "socket" | "http";
  readonly candidates: TestCandidate[] = [];

  constructor(inviteUrls: string[], how: "socket" | "http") {
    this.#waiting = inviteUrls;
    this.#over = how;
  }

  get current(): TestCandidate | undefined {
    return this.candidates.at(-1);
  }

  get isDone(): boolean {
    return this.current?.isOver === true && (over || this.#waiting.length === 0);
  }

  async next(): Promise<void> {
    const url = this.#waiting.shift();
    if (url === undefined) return;
    // The server may die meanwhile: opening a link and agreeing may be repeated.
    for (;;) {
      try {
        const { candidate, interviewId } = await enter(url);
        const seated = new TestCandidate(candidate, interviewId, {
          over: this.#over,
          random,
          say,
          think: () => (over ? 0 : between(30, 300)),
          twice: 0.1,
          breaks: 0.03,
        });
        this.candidates.push(seated);
        seated.connect();
        await until(() => seated.isOver, `interview ${interviewId} is over`, 280_000);
        seated.close();
        return;
      } catch (error) {
        if (error instanceof TypeError || (error instanceof Error && "status" in error && Number(error.status) >= 500))
          await pass(100);
        else throw error;
      }
    }
  }

  async work(): Promise<void> {
    while (!over && this.#waiting.length > 0) await this.next();
  }
}

async function inviteUrls(): Promise<string[][]> {
  const { id: planId } = await recruiter.call(createPlan, { body: { plan: plan() } });
  const invite = async (name: string) => {
    const { invitation } = await recruiter.call(createInterview, { body: { candidate: { name }, planId } });
    if (invitation?.url == null) throw new Error("an invitation without a link");
    return invitation.url;
  };
  return Promise.all(
    Array.from({ length: atOnce }, async (_, desk) => {
      const urls: string[] = [];
      for (let index = 0; index < interviewsEach; index++) urls.push(await invite(`Candidate ${desk}-${index}`));
      return urls;
    }),
  );
}

type Kill = { at: number; aimedAt: string | null; phase: Phase };

/** Lets work go on for a random while, waits for somebody to come into the phase, and a random moment longer; kills; starts again. */
async function killIn(phase: Phase, desks: readonly Desk[]): Promise<Kill> {
  const seated = () => desks.flatMap(({ current }) => (current === undefined || current.isOver ? [] : [current]));
  await pass(between(60, 320));
  let aimedAt: string | null = null;
  await until(() => {
    for (const candidate of seated()) {
      candidate.onView = (view) => {
        if (aimedAt === null && view.status === "live" && view.phase === phase && random() < 0.3)
          aimedAt = candidate.id;
      };
    }
    return aimedAt !== null;
  }, `somebody is ${phase}`);
  await pass(random() * 20);
  const at = Date.now();
  await server.kill();
  await server.start();
  return { at, aimedAt, phase };
}

test(
  "S0.7, S3.3 fifty kills under load, ten and more in each phase: no answer lost, none doubled, no second greeting, one reply to each",
  { timeout: 480_000 },
  async () => {
    const desks = (await inviteUrls()).map((urls, index) => new Desk(urls, index < overHttp ? "http" : "socket"));
    const work = Promise.all(desks.map((desk) => desk.work()));
    await until(() => desks.every((desk) => (desk.current?.accepted.size ?? 0) > 1), "everybody is being interviewed");

    const startedAt = Date.now();
    const done: Kill[] = [];
    for (let index = 0; index < kills; index++) done.push(await killIn(phases[index % phases.length]!, desks));
    over = true;
    await work;
    console.log(`${kills} kills in ${Math.round((Date.now() - startedAt) / 1000)} s`);

    const candidates = desks.flatMap((desk) => desk.candidates);
    const logs = new Map<string, Event[]>();
    for (const candidate of candidates) {
      const log = await logOf(recruiter, candidate.id);
      logs.set(candidate.id, log);
      checkLog(candidate, log);
      const { replay, checkpoint } = await recruiter.call(getCheckpoints, { params: { id: candidate.id }, query: {} });
      expect(replay.identical).toBe(true);
      // Between the two calls the queue's consumer may have confirmed something.
      expect(replay.events).toBeGreaterThanOrEqual(log.length);
      expect(checkpoint.status).toBe("completed");
    }
    const { recovered, again } = report(done, logs);
    expect(recovered, "replies that waking has completed").toBeGreaterThanOrEqual(perPhase);
    expect(again, "replies that were chosen anew").toBeGreaterThanOrEqual(perPhase);
    const hits = (phase: Phase) =>
      done.filter((kill) => phaseAt(logs.get(kill.aimedAt ?? "") ?? [], kill.at) === phase).length;
    for (const phase of phases) expect(hits(phase), `kills while ${phase}`).toBeGreaterThanOrEqual(perPhase);
  },
);

function report(done: readonly Kill[], logs: ReadonlyMap<string, Event[]>): { recovered: number; again: number } {
  for (const phase of phases) {
    const aimed = done.filter((kill) => phaseAt(logs.get(kill.aimedAt ?? "") ?? [], kill.at) === phase).length;
    const all = done.reduce(
      (sum, kill) => sum + [...logs.values()].filter((log) => phaseAt(log, kill.at) === phase).length,
      0,
    );
    console.log(`killed while ${phase}: ${aimed} times by aim, ${all} interviews in all`);
  }
  const answers = [...logs.values()].flat().filter(({ type }) => type === "answered").length;
  const recovered = [...logs.values()]
    .flat()
    .filter((event) => event.type === "replied" && event.how === "recovered").length;
  const again = [...logs.values()]
    .flat()
    .filter((event) => event.type === "reply_failed" && event.reason === "outage").length;
  console.log(
    `${logs.size} interviews, ${answers} answers, ${again} times chosen anew, ${recovered} replies completed after a kill`,
  );
  return { recovered, again };
}
