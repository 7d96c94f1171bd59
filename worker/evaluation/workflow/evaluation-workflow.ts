/**
 * From a sealed transcript to a report, in steps that can each be repeated. Steps hand on judgements and counts only: the
 * transcript is read again from storage, because a step's result is kept by the platform and limited in size.
 */
import { WorkflowEntrypoint, type WorkflowEvent, type WorkflowStep, type WorkflowStepConfig } from "cloudflare:workers";
import * as z from "zod";
import { interviewId } from "#contract/ids.ts";
import { connect } from "#worker/db/client.ts";
import type { Outcome } from "#worker/evaluation/check-judgement.ts";
import type { Judge } from "#worker/evaluation/judge.ts";
import { type CompetencyMaterial, judgeInput, type Material } from "#worker/evaluation/material.ts";
import { assembleReport } from "#worker/evaluation/report.ts";
import { settingsOf } from "#worker/env.ts";
import { describeError, log } from "#worker/platform/logger.ts";
import { failEvaluation } from "#worker/services/evaluations/fail.ts";
import { sendTrace } from "#worker/services/tracing/send.ts";
import { finishEvaluation } from "#worker/services/evaluations/finish.ts";
import { chooseEvaluator, type Evaluator, judgingModels, offlineEvaluator } from "./evaluator.ts";
import { type Loaded, loadMaterial } from "./load-material.ts";
import { reportIdOf } from "./report-id.ts";

const evaluationParams = z.object({ interviewId, version: z.int().min(1) });
export type EvaluationParams = z.infer<typeof evaluationParams>;

// Storage and database come back within seconds or not at all.
const storage: WorkflowStepConfig = {
  retries: { limit: 5, delay: "1 second", backoff: "exponential" },
  timeout: "1 minute",
};
// A model that has failed three times in a row is one judge fewer; the report should not wait for it longer.
const judging: WorkflowStepConfig = {
  retries: { limit: 2, delay: "2 seconds", backoff: "exponential" },
  timeout: "90 seconds",
};
const tracingStep: WorkflowStepConfig = {
  retries: { limit: 3, delay: "10 seconds", backoff: "exponential" },
  timeout: "1 minute",
};
/** Connections that one Worker may have open at once. */
const atOnce = 6;
// A step's result may have 1 MiB; no honest judgement comes near this.
const mostResultChars = 200_000;

const reasons = {
  missing:
    "The sealed transcript is not in storage. Ask whoever runs the platform to restore it, then run the evaluation again.",
  changed:
    "The sealed transcript is not the one that was sealed, so it was not evaluated. Ask whoever runs the platform to restore it, then run the evaluation again.",
  fault: "The evaluation stopped because of a fault. Run it again; if it fails again, look at the health page.",
} as const;

class Stopped extends Error {
  readonly reason: string;
  constructor(why: "missing" | "changed") {
    super(`evaluation stopped: ${why}`);
    this.reason = reasons[why];
  }
}

export class EvaluationWorkflow extends WorkflowEntrypoint<Env, EvaluationParams> {
  override async run(
    event: Readonly<WorkflowEvent<EvaluationParams>>,
    step: WorkflowStep,
  ): Promise<{ reportId: string }> {
    const params = evaluationParams.parse(event.payload);
    const createdAt = event.timestamp.getTime();
    try {
      return await this.#evaluate(params, createdAt, step);
    } catch (thrown) {
      log("error", "evaluation.failed", {
        interviewId: params.interviewId,
        version: params.version,
        ...describeError(thrown),
      });
      const reason = thrown instanceof Stopped ? thrown.reason : reasons.fault;
      await step.do("say that it failed", storage, async () =>
        failEvaluation({ db: connect(this.env.DB), now: Date.now() }, { ...params, reason }),
      );
      throw thrown;
    }
  }

  async #evaluate(params: EvaluationParams, createdAt: number, step: WorkflowStep): Promise<{ reportId: string }> {
    // Read once while this instance stays in memory, and again after it was not. Only what could be read is remembered.
    let known: Extract<Loaded, { ok: true }> | null = null;
    const read = async (): Promise<Loaded> => {
      const loaded = known ?? (await loadMaterial(this.env, params.interviewId, params.version, Date.now()));
      if (loaded.ok) known = loaded;
      return loaded;
    };
    const load = async () => {
      const loaded = await read();
      if (!loaded.ok) throw new Stopped(loaded.reason);
      return loaded;
    };

    const checked = await step.do("load and check the hash", storage, async () => {
      const loaded = await read();
      return loaded.ok ? { problem: null } : { problem: loaded.reason };
    });
    if (checked.problem !== null) throw new Stopped(checked.problem);

    // Whom the organisation wants to judge is kept with it: a change of mind halfway would mix two panels.
    const { toJudge, wish } = await step.do("quality", storage, async () => {
      const { material, judges } = await load();
      const open = material.competencies.filter((entry) => entry.precluded === null);
      return { toJudge: open.map((entry) => entry.competency.id), wish: judges };
    });
    const wanted = chooseEvaluator(judgingModels(settingsOf(this.env).models, wish));

    const judgeAll = ({ judges }: Evaluator) =>
      inGroups(
        toJudge.flatMap((competency) => judges.map((judge) => ({ competency, judge }))),
        async ({ competency, judge }) => ({
          competency,
          outcome: await this.#judge(step, judge, competency, async () => (await load()).material, params),
        }),
      );
    const judged = await judgeAll(wanted);
    // A report by rules that says so is worth more to whoever waits for it than none.
    const fellBack =
      wanted.kind === "model" && judged.length > 0 && judged.every(({ outcome }) => outcome.raw === null);
    const evaluator = fellBack ? offlineEvaluator : wanted;
    const done = fellBack ? await judgeAll(evaluator) : judged;

    const stored = await step.do("combine and store", storage, async () => {
      const { material, hash, bands } = await load();
      const id = await reportIdOf(params.interviewId, params.version);
      const outcomes = Object.groupBy(done, (entry) => entry.competency);
      const report = assembleReport({
        id,
        version: params.version,
        createdAt,
        material,
        transcriptHash: hash,
        evaluator: { ...evaluator, judges: evaluator.judges.map((judge) => judge.id), fellBack },
        outcomes: Object.fromEntries(
          Object.entries(outcomes).map(([key, entries = []]) => [key, entries.map((entry) => entry.outcome)]),
        ),
        bands,
      });
      await finishEvaluation({ db: connect(this.env.DB), now: Date.now() }, report);
      return { reportId: id };
    });
    await this.#trace(step, params, async () => (await load()).traceContent);
    return stored;
  }

  /** After the report is there; nothing of it waits for this, or is lost when it fails. */
  async #trace(step: WorkflowStep, params: EvaluationParams, withContent: () => Promise<boolean>): Promise<void> {
    const { tracing } = settingsOf(this.env);
    if (tracing === null) return;
    try {
      await step.do("trace", tracingStep, async () => {
        const ctx = { db: connect(this.env.DB), env: this.env };
        await sendTrace(ctx, tracing, { ...params, withContent: await withContent() });
      });
    } catch (thrown) {
      log("warn", "evaluation.trace.failed", {
        interviewId: params.interviewId,
        version: params.version,
        ...describeError(thrown),
      });
    }
  }

  /** One judge on one competency. A judge that keeps failing is left out; the others go on. */
  async #judge(
    step: WorkflowStep,
    judge: Judge,
    competency: string,
    material: () => Promise<Material>,
    params: EvaluationParams,
  ): Promise<Outcome> {
    try {
      const answer = await step.do(`judge ${competency} by ${judge.id}`, judging, async () => {
        const whole = await material();
        const judgement = await judge.judge(judgeInput(whole, competencyOf(whole, competency)));
        const raw = JSON.stringify(judgement);
        if (raw.length > mostResultChars) throw new Error("the judgement is too long to be one");
        return { raw, used: judgement.used };
      });
      return { judge: judge.id, raw: JSON.parse(answer.raw) as unknown, used: answer.used };
    } catch (thrown) {
      log("warn", "evaluation.judge.failed", {
        interviewId: params.interviewId,
        version: params.version,
        ...describeError(thrown),
      });
      return { judge: judge.id, raw: null, used: null };
    }
  }
}

function competencyOf(material: Material, id: string): CompetencyMaterial {
  const found = material.competencies.find((entry) => entry.competency.id === id);
  if (found === undefined) throw new Error("the plan has no such competency");
  return found;
}

/** Runs at most `atOnce` calls at a time, and keeps their order, so that steps are asked for in the same order on every run. */
async function inGroups<T, R>(items: readonly T[], call: (item: T) => Promise<R>): Promise<R[]> {
  const results: R[] = [];
  for (let start = 0; start < items.length; start += atOnce) {
    results.push(...(await Promise.all(items.slice(start, start + atOnce).map(call))));
  }
  return results;
}
