import { introspectWorkflowInstance, reset } from "cloudflare:test";
import { env } from "cloudflare:workers";
import { eq } from "drizzle-orm";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { report as reportSchema } from "#contract/report.ts";
import { encodeSealed } from "#contract/sealed.ts";
import { organisations } from "#worker/db/accounts.ts";
import { connect } from "#worker/db/client.ts";
import { interviews } from "#worker/db/interviews.ts";
import { planVersions } from "#worker/db/plans.ts";
import { evaluations, reports } from "#worker/db/reports.ts";
import { prepareMaterial } from "#worker/evaluation/material.ts";
import { log } from "#worker/platform/logger.ts";
import { sha256 } from "#worker/platform/ids.ts";
import { startEvaluation } from "#worker/services/evaluations/start.ts";
import { migrate } from "#worker/testing/migrate.ts";
import {
  careAnswer,
  interviewOf,
  orderAnswer,
  planVersionOf,
  type Said,
  sealedInterview,
  smallPlan,
} from "#worker/testing/sealed-interview.ts";
import { offlineEvaluator } from "./evaluator.ts";
import { reportIdOf } from "./report-id.ts";

const db = connect(env.DB);
const instanceId = `${interviewOf}-1`;
const key = "org/test/sealed.json";
const judges = offlineEvaluator.judges.map((judge) => judge.id);
const detailed: Said = {
  "q-order": [
    `My name is Anna and it was a mess. ${orderAnswer} We labelled the shelves, I kept the list, and parts were found faster, with fewer mistakes.`,
  ],
  "q-care": [`${careAnswer} I wrapped and padded it before I moved it, and put it into a box of its own.`],
};

async function seed(said: Said = detailed): Promise<string> {
  const sealed = sealedInterview(smallPlan, said);
  const text = encodeSealed(sealed.plan, sealed.transcript);
  await env.FILES.put(key, text);
  const now = new Date(0);
  await db.insert(organisations).values({
    id: "org-1",
    name: "Depot",
    slug: "depot",
    createdAt: now,
    settings: JSON.stringify({ bands: [{ id: "seen", label: "Read the quotes", from: 0 }] }),
  });
  await db.insert(planVersions).values({
    id: planVersionOf,
    planId: null,
    version: 1,
    body: JSON.stringify(sealed.plan),
    title: "Stock keeper",
    position: "Stock keeper",
    level: "mid",
    language: "en",
    purpose: "assessment",
    questions: 2,
    durationMs: 1,
    createdAt: 0,
  });
  await db.insert(interviews).values({
    id: interviewOf,
    organisationId: "org-1",
    planVersionId: planVersionOf,
    purpose: "assessment",
    candidateName: "Anna Schmidt",
    folder: "org/test",
    status: "completed",
    expiresAt: 0,
    createdAt: 0,
  });
  return sha256(text);
}

const start = (hash: string) =>
  startEvaluation({ db, env, now: 1_000, log }, { interviewId: interviewOf, version: 1, sealed: { key, hash } });
const stored = async () => ({
  reports: await db.select().from(reports),
  evaluation: (await db.select().from(evaluations))[0],
  interview: (await db.select().from(interviews).where(eq(interviews.id, interviewOf)))[0],
});
const onlyReport = async () => {
  const { reports: rows } = await stored();
  expect(rows).toHaveLength(1);
  return reportSchema.parse(JSON.parse(rows[0]?.body ?? ""));
};

beforeEach(async () => {
  await migrate();
});
afterEach(() => reset());

test("S4.5 a sealed transcript becomes one report with ratings on found quotes, and the interview shows it", async () => {
  await using instance = await introspectWorkflowInstance(env.EVALUATIONS, instanceId);
  const hash = await seed();
  await start(hash);
  await instance.waitForStatus("complete");

  const report = await onlyReport();
  expect(report).toMatchObject({
    id: await reportIdOf(interviewOf, 1),
    interviewId: interviewOf,
    version: 1,
    basis: { transcriptHash: hash, answersUsed: 2 },
  });
  expect(report.evaluator.practiceEstimate).toBe(true);
  const { transcript } = sealedInterview(smallPlan, detailed);
  const evidence = report.competencies.flatMap((entry) => entry.evidence);
  expect(evidence.length).toBeGreaterThan(0);
  for (const quote of evidence) {
    expect(transcript.lines.find((line) => line.id === quote.line)?.text.slice(quote.from, quote.to)).toBe(quote.text);
  }
  expect(report.limits.join(" ")).toContain("1 mention of names");
  expect(await stored()).toMatchObject({
    evaluation: { state: "ready", error: null },
    interview: { reportState: "ready", score: report.overall.score },
  });
});

test("S4.6 the report is pending while the evaluation runs", async () => {
  const hash = await seed();
  await db.insert(evaluations).values({
    interviewId: interviewOf,
    version: 1,
    state: "pending",
    sealedKey: key,
    sealedHash: hash,
    createdAt: 0,
    updatedAt: 0,
  });
  await using instance = await introspectWorkflowInstance(env.EVALUATIONS, instanceId);
  await instance.modify(async (change) =>
    change.mockStepResult({ name: "combine and store" }, { reportId: "not yet" }),
  );
  await start(hash);
  await instance.waitForStatus("complete");
  expect(await stored()).toMatchObject({
    reports: [],
    evaluation: { state: "running" },
    interview: { reportState: "pending" },
  });
});

test("S2.6 the queue delivers twice, at once and after the end: one report, with the same bytes", async () => {
  await using instance = await introspectWorkflowInstance(env.EVALUATIONS, instanceId);
  const hash = await seed();
  await Promise.all([start(hash), start(hash), start(hash)]);
  await instance.waitForStatus("complete");
  const first = (await stored()).reports;
  await start(hash);
  expect((await stored()).reports).toEqual(first);
  expect(first).toHaveLength(1);
});

describe("a step fails and is repeated", () => {
  test.each(["load and check the hash", "quality", `judge order by ${judges[0] ?? ""}`, "combine and store"])(
    "%s",
    async (name) => {
      await using instance = await introspectWorkflowInstance(env.EVALUATIONS, instanceId);
      await instance.modify(async (change) => {
        await change.disableRetryDelays();
        await change.mockStepError({ name }, new Error("the machine went away"), 2);
      });
      await start(await seed());
      await instance.waitForStatus("complete");
      const report = await onlyReport();
      expect(report.evaluator.judges).toMatchObject({ planned: judges.length, failed: 0 });
      expect((await stored()).evaluation?.state).toBe("ready");
    },
  );

  test.each(["load and check the hash", "quality", `judge care by ${judges.at(-1) ?? ""}`, "combine and store"])(
    "the instance is killed after “%s” and run again from the start: exactly one report",
    async (name) => {
      await using instance = await introspectWorkflowInstance(env.EVALUATIONS, instanceId);
      await start(await seed());
      await instance.waitForStepResult({ name });
      const running = await env.EVALUATIONS.get(instanceId);
      // Refused where the last step has just ended the instance by itself, which is one of the moments meant here.
      await running.terminate().catch(() => undefined);
      await running.restart();
      await vi.waitFor(async () => expect((await stored()).evaluation?.state).toBe("ready"), 5_000);
      await vi.waitFor(async () => expect((await running.status()).status).toBe("complete"), 5_000);
      await onlyReport();
    },
  );

  test("run again from the start after everything was stored: the report stays as it was", async () => {
    await using instance = await introspectWorkflowInstance(env.EVALUATIONS, instanceId);
    await start(await seed());
    await instance.waitForStatus("complete");
    const first = (await stored()).reports;
    const running = await env.EVALUATIONS.get(instanceId);
    await running.restart();
    await vi.waitFor(async () => expect((await running.status()).status).toBe("complete"), 5_000);
    expect((await stored()).reports).toEqual(first);
    expect((await stored()).evaluation?.state).toBe("ready");
  });
});

test("a judge that keeps failing is left out, the report says so, and the rest of it is there", async () => {
  await using instance = await introspectWorkflowInstance(env.EVALUATIONS, instanceId);
  await instance.modify(async (change) => {
    await change.disableRetryDelays();
    await change.mockStepError({ name: `judge care by ${judges[0] ?? ""}` }, new Error("the model is down"));
  });
  await start(await seed());
  await instance.waitForStatus("complete");
  const report = await onlyReport();
  expect(report.evaluator.judges).toMatchObject({ planned: judges.length, failed: 1 });
  expect(report.competencies.find((entry) => entry.competency === "order")?.rating).not.toBeNull();
  const care = report.competencies.find((entry) => entry.competency === "care");
  expect(care?.judgements).toContainEqual(
    expect.objectContaining({ judge: judges[0], rating: null, abstained: "judges_failed" }),
  );
});

test("a judge whose stored answer is nonsense costs its rating and nothing else", async () => {
  await using instance = await introspectWorkflowInstance(env.EVALUATIONS, instanceId);
  await instance.modify(async (change) =>
    change.mockStepResult(
      { name: `judge care by ${judges[0] ?? ""}` },
      {
        raw: JSON.stringify({
          rating: 5,
          quotes: [{ line: "answer-2", text: "I am the best mover there is", direction: "supports" }],
        }),
        used: null,
      },
    ),
  );
  await start(await seed());
  await instance.waitForStatus("complete");
  const report = await onlyReport();
  expect(report.basis.quotesDropped).toBe(1);
  expect(report.competencies.find((entry) => entry.competency === "care")?.judgements[0]?.rating).toBeNull();
});

describe("an evaluation that cannot be made says why", () => {
  test("the file is not the one that was sealed", async () => {
    await using instance = await introspectWorkflowInstance(env.EVALUATIONS, instanceId);
    const hash = await seed();
    await env.FILES.put(key, "{}");
    await start(hash);
    await instance.waitForStatus("errored");
    expect(await stored()).toMatchObject({
      reports: [],
      evaluation: { state: "failed", error: expect.stringContaining("not the one that was sealed") as string },
      interview: { reportState: "failed" },
    });
  });
  test("the file is gone; put back and run again by hand, the report is ready", async () => {
    await using instance = await introspectWorkflowInstance(env.EVALUATIONS, instanceId);
    const hash = await seed();
    const file = await (await env.FILES.get(key))?.text();
    await env.FILES.delete(key);
    await start(hash);
    await instance.waitForStatus("errored");
    expect(await stored()).toMatchObject({
      evaluation: { state: "failed", error: expect.stringContaining("not in storage") as string },
    });

    await env.FILES.put(key, file ?? "");
    const failed = await env.EVALUATIONS.get(instanceId);
    await failed.restart();
    await vi.waitFor(async () => expect((await failed.status()).status).toBe("complete"), 5_000);
    await onlyReport();
    expect(await stored()).toMatchObject({
      evaluation: { state: "ready", error: null },
      interview: { reportState: "ready" },
    });
  });
  test("storing fails for good", async () => {
    await using instance = await introspectWorkflowInstance(env.EVALUATIONS, instanceId);
    await instance.modify(async (change) => {
      await change.disableRetryDelays();
      await change.mockStepError({ name: "combine and store" }, new Error("the database is away"));
    });
    await start(await seed());
    await instance.waitForStatus("errored");
    expect(await stored()).toMatchObject({
      reports: [],
      evaluation: { state: "failed", error: expect.stringContaining("Run it again") as string },
      interview: { reportState: "failed" },
    });
  });
});

test("an interview in which nothing was said gets a report without scores, and no judge is asked", async () => {
  await using instance = await introspectWorkflowInstance(env.EVALUATIONS, instanceId);
  await start(await seed({ "q-order": [" "] }));
  await instance.waitForStatus("complete");
  const report = await onlyReport();
  expect(report.overall.score).toBeNull();
  expect(report.competencies.flatMap((entry) => entry.judgements)).toEqual([]);
});

test("what judges are given does not hold the candidate's name", () => {
  const material = prepareMaterial(sealedInterview(smallPlan, detailed), ["Anna Schmidt"]);
  expect(
    material.competencies.flatMap((entry) => entry.answers.map((answer) => answer.redacted.text)).join(" "),
  ).not.toContain("Anna");
});
