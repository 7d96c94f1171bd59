import { expect, test } from "vitest";
import { plan } from "#contract/plan.ts";
import type { Report } from "#contract/report.ts";
import { customerSupport } from "#library/plans/customer-support.ts";
import { offlineJudges } from "#worker/offline/judge.ts";
import { goodCandidate, poorCandidate, vagueCandidate } from "#worker/testing/example-interviews.ts";
import { type Said, sealedInterview } from "#worker/testing/sealed-interview.ts";
import { judgeInput, prepareMaterial } from "./material.ts";
import { assembleReport } from "./report.ts";

const ready = customerSupport.find((entry) => entry.id === "customer-support-mid");
const used = plan.parse(ready?.plan);

async function evaluate(said: Said): Promise<Report> {
  const material = prepareMaterial(sealedInterview(used, said), ["Anna Schmidt"]);
  const judged = await Promise.all(
    material.competencies.map(
      async (of) =>
        [
          of.competency.id,
          await Promise.all(
            offlineJudges.map(async (judge) => ({ judge: judge.id, raw: await judge.judge(judgeInput(material, of)) })),
          ),
        ] as const,
    ),
  );
  return assembleReport({
    id: "rep_0123456789abcdefghij",
    version: 1,
    createdAt: 0,
    material,
    transcriptHash: "0".repeat(64),
    evaluator: { kind: "offline", models: [], prompts: [], judges: offlineJudges.map((judge) => judge.id) },
    outcomes: Object.fromEntries(judged),
    bands: [],
  });
}

const texts = (findings: readonly { text: string }[]) => findings.map((entry) => entry.text).join("\n");

test("a candidate who does the work well: high, with a quote for each thing that is said to be shown", async () => {
  const report = await evaluate(goodCandidate);
  expect(report.overall.score).toBeGreaterThan(70);
  expect(report.overall.rated).toBe(1);
  expect(report.basis.quotesDropped).toBe(0);
  expect(report.strengths.length).toBeGreaterThanOrEqual(3);
  expect(report.weaknesses).toEqual([]);
  expect(report.flags).toEqual([]);
  for (const skill of report.skills) expect(skill.evidence.length).toBeGreaterThan(0);
});

test("a candidate who talks much and says little: low where it can be rated, no strengths, no skills", async () => {
  const report = await evaluate(vagueCandidate);
  expect(report.overall.score ?? 0).toBeLessThan(45);
  expect(report.strengths).toEqual([]);
  expect(report.skills).toEqual([]);
  expect(texts(report.improvements)).toContain("worth asking about");
});

test("a candidate who says next to nothing: no number is made up, and the report says what is not known", async () => {
  const report = await evaluate(poorCandidate);
  expect(report.overall).toMatchObject({ score: null, band: null, interval: null });
  expect([report.summary, report.strengths, report.weaknesses, report.skills].flat()).toEqual([]);
  expect(report.limits.join("\n")).toContain("answered with too little that could be recognised");
});
