/**
 * Interviews that one version has begun go on under another one, with candidates whose pages were loaded before. `before` is the
 * version that was released last: e2e/upgrade/write-before.ts.
 */
import { join } from "node:path";
import { afterAll, expect, onTestFinished, test } from "vitest";
import type { Event } from "#contract/events.ts";
import { toCandidate } from "#contract/live/candidate.ts";
import { openLiveLink } from "#web/candidate/live-link.ts";
import { smallPlan } from "#worker/testing/plans.ts";
import { bundle } from "./bundle.ts";
import { TestCandidate } from "./candidate.ts";
import { checkLog } from "./check-log.ts";
import { Person } from "./people.ts";
import { phaseAt } from "./phases.ts";
import { root, until } from "./processes.ts";
import { randomFrom } from "./random.ts";
import { type QuickServer, startQuickly } from "./server.ts";

const config = join(root, "worker/testing/upgrade.toml");
const beforeWorker = join(root, "e2e/upgrade/before/worker.js");
const servers: QuickServer[] = [];
afterAll(() => Promise.all(servers.map((server) => server.dispose())));

async function serverOf(bundlePath: string): Promise<QuickServer> {
  const server = await startQuickly({ config, bundle: bundlePath });
  servers.push(server);
  return server;
}

type Client = NonNullable<TestCandidate["options"]["client"]>;

async function clientOfBefore(): Promise<Client> {
  // Written by e2e/upgrade/write-before.ts from e2e/upgrade/client.ts, whose exports these are.
  const before: Client = await import(join(root, "e2e/upgrade/before/client.js"));
  return before;
}

let count = 0;

function nextId(): string {
  count += 1;
  return `int_gl_${String(count).padStart(20, "0")}`;
}

async function post<T>(server: QuickServer, path: string, body?: unknown): Promise<T> {
  const response = await fetch(`${server.url}${path}`, {
    method: "POST",
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  if (!response.ok) throw new Error(`${path} was answered with ${response.status}: ${await response.text()}`);
  // What worker/testing/upgrade-worker.ts gives back: the object's own results.
  const result = (await response.json()) as { ok: true; value: T };
  return result.value;
}

const logOf = async (server: QuickServer, id: string) => (await post<{ events: Event[] }>(server, `/log/${id}`)).events;

async function isReplayIdentical(server: QuickServer, id: string): Promise<boolean> {
  const { replay } = await post<{ replay: { identical: boolean } }>(server, `/checkpoint/${id}`);
  return replay.identical;
}

/** At the second question, and silent from there on unless it `speaks`. */
async function seat(server: QuickServer, client: Client, speaks: boolean): Promise<TestCandidate> {
  const id = nextId();
  await post(server, `/open/${id}`, smallPlan());
  const say = (answers: number) => `Answer ${answers}: I built it, and the result was faster.`;
  const candidate = new TestCandidate(new Person(server.url), id, {
    over: "socket",
    random: randomFrom(count),
    think: () => 10,
    say,
    client,
  });
  onTestFinished(() => candidate.close());
  candidate.onView = ({ ask }) => {
    if (!speaks && ask?.id === "a1") candidate.speaks = false;
    candidate.onView = ask?.id === "a1" ? () => undefined : candidate.onView;
  };
  candidate.connect();
  await until(
    () => (speaks ? candidate.isOver : candidate.view?.ask?.id === "a1" && candidate.view.phase === "listening"),
    `${id} is where it should be`,
  );
  return candidate;
}

/** Candidates in every state in which a version may leave an interview. */
async function leaveInEveryState(server: QuickServer, client: Client) {
  const silent = () => seat(server, client, false);
  const [listening, choosing, speaking, paused, ended] = await Promise.all([
    silent(),
    silent(),
    silent(),
    silent(),
    seat(server, client, true),
  ]);
  paused.send({ id: "please-pause", type: "pause" });
  choosing.answer("[wait:2500] [words:Thanks.] I chose to build it.");
  speaking.answer("[wait:800] [words:Thank you. I see.] I spoke up.");
  const phases = () => [listening.view?.phase, choosing.view?.phase, speaking.view?.phase, paused.view?.status].join();
  await until(() => phases() === "listening,choosing,speaking,paused", `each is in its state, and not in ${phases()}`);
  return { listening, choosing, speaking, paused, ended };
}

async function finish(server: QuickServer, candidates: readonly TestCandidate[]): Promise<void> {
  for (const candidate of candidates) candidate.goOn();
  await until(() => candidates.every((candidate) => candidate.isOver), "all interviews are over");
  for (const candidate of candidates) {
    checkLog(candidate, await logOf(server, candidate.id));
    expect(await isReplayIdentical(server, candidate.id)).toBe(true);
  }
}

test("S0.7 interviews that the version before has begun, in every state, are finished under today's by the pages of before", async () => {
  const server = await serverOf(beforeWorker);
  const seated = await leaveInEveryState(server, await clientOfBefore());
  const at = Date.now();
  await server.kill();
  await server.replace(bundle(config, "worker/testing/upgrade-worker.ts"));
  await server.start();

  await finish(server, Object.values(seated));
  const leftIn = async ({ id }: TestCandidate) => phaseAt(await logOf(server, id), at);
  expect(await leftIn(seated.choosing)).toBe("choosing");
  expect(await leftIn(seated.speaking)).toBe("speaking");
});

test("a version to come that stores more takes interviews over; today's then refuses them with a sentence, and damages nothing", async () => {
  const today = bundle(config, "worker/testing/upgrade-worker.ts");
  const next = bundle(config, "worker/testing/next-worker.ts");
  const server = await serverOf(today);
  const { listening, choosing, speaking, paused, ended } = await leaveInEveryState(server, {
    openLiveLink,
    toCandidate,
  });
  const all = [listening, choosing, speaking, paused, ended];
  const serveWith = async (path: string) => {
    await server.kill();
    await server.replace(path);
    await server.start();
  };

  await serveWith(next);
  listening.answer("I said this to the version to come.");
  await until(() => listening.view?.ask?.id === "a2" && listening.view.phase === "listening", "it has answered");
  const asLeft = await Promise.all(all.map(({ id }) => logOf(server, id)));

  await serveWith(today);
  for (const { id } of all) {
    const response = await fetch(`${server.url}/log/${id}`, { method: "POST" });
    expect(response.status).toBe(503);
    expect(await response.json()).toMatchObject({
      error: { code: "UNAVAILABLE", message: expect.stringContaining("try again") },
    });
  }

  await serveWith(next);
  const logs = await Promise.all(all.map(({ id }) => logOf(server, id)));
  for (const [index, log] of logs.entries()) expect(log.slice(0, asLeft[index]?.length)).toEqual(asLeft[index]);
  await finish(server, all);
});
