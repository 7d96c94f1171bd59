/** The evaluation runs: what it needs to know about an interview, beyond the sealed transcript. */
import { and, eq, inArray } from "drizzle-orm";
import { organisationSettings } from "#contract/api/people.ts";
import { plan, type Plan } from "#contract/plan.ts";
import type { Band } from "#contract/report.ts";
import { organisations } from "#worker/db/accounts.ts";
import { interviews } from "#worker/db/interviews.ts";
import { planVersions } from "#worker/db/plans.ts";
import { evaluations } from "#worker/db/reports.ts";
import type { SystemContext } from "#worker/services/context.ts";
import { notFound } from "#worker/services/permission.ts";

export type EvaluationInput = {
  sealed: { key: string; hash: string };
  plan: Plan;
  planVersionId: string;
  /** To be removed from what judges read; told to none of them. */
  candidateName: string;
  bands: readonly Band[];
  /** Makers of the judges' models, as the organisation chose; null: as the platform is set up. */
  judges: readonly string[] | null;
  /** May a trace hold what was said? */
  traceContent: boolean;
};

/** Repeating it changes nothing but the time. A finished evaluation stays finished. */
export async function beginEvaluation(
  ctx: Omit<SystemContext, "env">,
  interviewId: string,
  version: number,
): Promise<EvaluationInput> {
  await ctx.db
    .update(evaluations)
    .set({ state: "running", error: null, updatedAt: ctx.now })
    .where(
      and(
        eq(evaluations.interviewId, interviewId),
        eq(evaluations.version, version),
        inArray(evaluations.state, ["pending", "running", "failed"]),
      ),
    );
  const [row] = await ctx.db
    .select({
      key: evaluations.sealedKey,
      hash: evaluations.sealedHash,
      planVersionId: interviews.planVersionId,
      plan: planVersions.body,
      candidateName: interviews.candidateName,
      settings: organisations.settings,
    })
    .from(evaluations)
    .innerJoin(interviews, eq(interviews.id, evaluations.interviewId))
    .innerJoin(planVersions, eq(planVersions.id, interviews.planVersionId))
    .leftJoin(organisations, eq(organisations.id, interviews.organisationId))
    .where(and(eq(evaluations.interviewId, interviewId), eq(evaluations.version, version)));
  if (row === undefined) throw notFound("evaluation");
  const settings = organisationSettings.parse(JSON.parse(row.settings ?? "{}"));
  return {
    sealed: { key: row.key, hash: row.hash },
    plan: plan.parse(JSON.parse(row.plan)),
    planVersionId: row.planVersionId,
    candidateName: row.candidateName,
    bands: settings.bands,
    judges: settings.models.judging,
    traceContent: settings.traceContent,
  };
}
