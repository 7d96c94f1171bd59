import { expect, test } from "vitest";
import { plan as planSchema, type Plan } from "#contract/plan.ts";
import type { Report } from "#contract/report.ts";
import { backendEngineer } from "#library/plans/backend-engineer.ts";
import { germanPlans } from "#library/plans/german.ts";
import { offlineJudges } from "#worker/offline/judge.ts";
import { playOnPaper } from "#worker/offline/testing/paper-interview.ts";
import { engineer, nurse, type Played, vagueEngineer } from "#worker/testing/played-interviews.ts";
import { type Said, sealedInterview } from "#worker/testing/sealed-interview.ts";
import { judgeInput, prepareMaterial } from "./material.ts";
import { assembleReport } from "./report.ts";

const planOf = (plans: readonly { id: string; plan: unknown }[], id: string) =>
  planSchema.parse(plans.find((entry) => entry.id === id)?.plan);
const backend = planOf(backendEngineer, "backend-engineer-senior");
const care = planOf(germanPlans, "pflegefachkraft-mid-de");

/** What of a plan somebody has answers to: the library may grow, and what was said in these interviews does not. */
function playedPart(plan: Plan, played: Played): Plan {
  const stages = plan.stages.map((stage) => ({
    ...stage,
    questions: stage.questions
      .filter((question) => question.competency === null || played[question.id] !== undefined)
      .map((question) => ({
        ...question,
        probes: question.probes.filter((probe) => played[question.id]?.[probe.id] !== undefined),
      })),
  }));
  return { ...plan, stages: stages.filter((stage) => stage.questions.length > 0) };
}

/** The offline interviewer asks, the played answers reply to what it asks. */
function interview(whole: Plan, played: Played): Said {
  const plan = playedPart(whole, played);
  const said: Record<string, { to: string; text: string }[]> = {};
  playOnPaper(plan, ({ question, probe, kind }) => {
    const asked = kind === "probe" && probe !== null ? probe : "question";
    const text = played[question.id]?.[asked] ?? "No, that was all.";
    (said[question.id] ??= []).push({ to: asked, text });
    return text;
  });
  return said;
}

async function evaluate(plan: Plan, said: Said): Promise<Report> {
  const material = prepareMaterial(sealedInterview(plan, said), []);
  const judged = material.competencies.map(async (of) => {
    const outcomes = offlineJudges.map(async (judge) => ({
      judge: judge.id,
      raw: await judge.judge(judgeInput(material, of)),
    }));
    return [of.competency.id, await Promise.all(outcomes)] as const;
  });
  return assembleReport({
    id: "rep_0123456789abcdefghij",
    version: 1,
    createdAt: 0,
    material,
    transcriptHash: "0".repeat(64),
    evaluator: { kind: "offline", models: [], prompts: [], judges: offlineJudges.map((judge) => judge.id) },
    outcomes: Object.fromEntries(await Promise.all(judged)),
    bands: [],
  });
}

test("S4.5: a good engineer who uses hardly any foreseen word is rated low nowhere, and above the middle as a whole", async () => {
  const report = await evaluate(backend, interview(backend, engineer));
  for (const { name, rating } of report.competencies) expect(rating ?? 0, name).toBeGreaterThanOrEqual(2.5);
  expect(report.overall.score).toBeGreaterThan(50);
  expect(report.weaknesses).toEqual([]);
});

test("S4.5: an engineer who speaks in generalities is not rated, or below the good one by far", async () => {
  const good = await evaluate(backend, interview(backend, engineer));
  const vague = await evaluate(backend, interview(backend, vagueEngineer));
  for (const [index, { name, rating }] of vague.competencies.entries()) {
    expect(rating ?? 1, name).toBeLessThan((good.competencies[index]?.rating ?? 0) - 1);
  }
  expect(vague.strengths).toEqual([]);
  expect(vague.overall.score ?? 0).toBeLessThan(30);
});

test("S4.5: a nurse who tells it in everyday German is rated above the middle, with her own words as quotes", async () => {
  const report = await evaluate(care, interview(care, nurse));
  for (const { name, rating } of report.competencies) expect(rating ?? 0, name).toBeGreaterThanOrEqual(3);
  const answers = Object.values(nurse).flatMap((entry) => Object.values(entry));
  for (const quote of report.competencies.flatMap((entry) => entry.evidence))
    expect(answers.some((text) => text.includes(quote.text))).toBe(true);
});

test("S4.5: a reply counts for the point that it was asked about only where it says something of its own", async () => {
  const said = interview(backend, engineer);
  const dodged = Object.fromEntries(
    Object.entries(said).map(([question, answers]) => [
      question,
      answers.map((answer) =>
        typeof answer === "string" || answer.to === "question"
          ? answer
          : { ...answer, text: "As always it depends on the situation, and communication is key for everybody." },
      ),
    ]),
  );
  const [told, evaded] = [await evaluate(backend, said), await evaluate(backend, dodged)];
  expect(evaded.overall.score ?? 0).toBeLessThan(told.overall.score ?? 0);
  const quotes = evaded.competencies.flatMap((entry) => entry.evidence.map((quote) => quote.text));
  expect(quotes.join("\n")).not.toContain("communication is key");
});

test("S4.5: the same words given to every follow-up question count once", async () => {
  const said = interview(backend, engineer);
  const again = "In March I put a lamp on the desk, and after nine evenings my neighbour came over with bread.";
  const parroted = Object.fromEntries(
    Object.entries(said).map(([question, answers]) => [
      question,
      answers.map((answer) =>
        typeof answer === "string" || answer.to === "question" ? answer : { ...answer, text: again },
      ),
    ]),
  );
  const report = await evaluate(backend, parroted);
  for (const { name, evidence } of report.competencies)
    expect(evidence.filter((quote) => again.includes(quote.text) && quote.text.length > 60).length, name).toBeLessThan(
      2,
    );
});
