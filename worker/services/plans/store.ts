/** Rows of plans and their versions, and what the API shows of them. */
import { and, desc, eq, isNull, sql } from "drizzle-orm";
import type { PlanDetail, PlanSummary } from "#contract/api/plans.ts";
import { plan, planShape, type Plan } from "#contract/plan.ts";
import { lintPlan } from "#library/lint.ts";
import { interviews } from "#worker/db/interviews.ts";
import { plans, planVersions } from "#worker/db/plans.ts";
import { newId, sha256 } from "#worker/platform/ids.ts";
import type { Context } from "#worker/services/context.ts";
import { questionCount } from "#worker/services/library/ready.ts";
import { notFound } from "#worker/services/permission.ts";

type VersionRow = typeof planVersions.$inferSelect;

/** What a version's row says of its plan beside the plan itself. */
export function describePlan(body: Plan) {
  return {
    body: JSON.stringify(body),
    title: body.title,
    position: body.position,
    level: body.level,
    language: body.language,
    purpose: body.purpose,
    questions: questionCount(body),
    durationMs: body.settings.maxDurationMs,
  };
}

export function findings(body: Plan): PlanDetail["findings"] {
  return lintPlan(body).map((entry) => ({ path: entry.path.join("."), rule: entry.rule, message: entry.message }));
}

// The table of an outer query is named in full here: the subquery has the same columns.
export const interviewsOfPlan = sql<number>`(select count(*) from ${interviews} i join ${planVersions} v on v.id = i.plan_version_id where v.plan_id = "plans"."id")`;

export const newestVersion = and(eq(planVersions.planId, plans.id), eq(planVersions.version, plans.version));

export function summaryOf(row: typeof plans.$inferSelect, version: VersionRow, used: number): PlanSummary {
  return {
    id: row.id,
    version: version.version,
    versionId: version.id,
    title: version.title,
    position: version.position,
    level: version.level,
    language: version.language,
    purpose: version.purpose,
    questions: version.questions,
    durationMs: version.durationMs,
    interviews: used,
    updatedAt: row.updatedAt,
  };
}

/** `version` undefined is the newest. Throws NOT_FOUND, also for another organisation's. */
export async function planDetail(
  ctx: Pick<Context, "db">,
  organisationId: string,
  id: string,
  version?: number,
): Promise<PlanDetail> {
  const [found, versions] = await Promise.all([
    ctx.db
      .select({ plan: plans, used: interviewsOfPlan })
      .from(plans)
      .where(and(eq(plans.id, id), eq(plans.organisationId, organisationId))),
    ctx.db.select().from(planVersions).where(eq(planVersions.planId, id)).orderBy(desc(planVersions.version)),
  ]);
  const row = found[0];
  const shown =
    row === undefined ? undefined : versions.find((entry) => entry.version === (version ?? row.plan.version));
  if (row === undefined || shown === undefined) throw notFound("plan");
  const body = planShape.parse(JSON.parse(shown.body));
  return {
    ...summaryOf(row.plan, shown, row.used),
    plan: body,
    findings: findings(body),
    versions: versions.map((entry) => ({
      id: entry.id,
      version: entry.version,
      createdAt: entry.createdAt,
      used: entry.usedAt !== null,
    })),
  };
}

/** The plan that a new interview would follow. Throws NOT_FOUND for a plan that is archived or somebody else's. */
export async function newestOf(ctx: Pick<Context, "db">, organisationId: string, id: string): Promise<VersionRow> {
  const [row] = await ctx.db
    .select({ version: planVersions })
    .from(plans)
    .innerJoin(planVersions, newestVersion)
    .where(and(eq(plans.id, id), eq(plans.organisationId, organisationId), isNull(plans.archivedAt)));
  if (row === undefined) throw notFound("plan");
  return row.version;
}

/** A new plan of the organisation with its first version. */
export async function insertPlan(
  ctx: Pick<Context, "db" | "now">,
  organisationId: string,
  body: Plan,
  libraryId: string | null,
): Promise<string> {
  const id = newId("pln");
  await ctx.db.batch([
    ctx.db.insert(plans).values({ id, organisationId, version: 1, libraryId, createdAt: ctx.now, updatedAt: ctx.now }),
    ctx.db
      .insert(planVersions)
      .values({ id: newId("pv"), planId: id, version: 1, ...describePlan(body), createdAt: ctx.now }),
  ]);
  return id;
}

/** A version for practice, which belongs to no organisation: the same plan has the same row, whoever practises. */
export async function practiceVersion(ctx: Pick<Context, "db" | "now">, body: Plan): Promise<VersionRow> {
  const values = describePlan(body);
  const id = `pv_${(await sha256(`practice:${values.body}`)).slice(0, 20)}`;
  await ctx.db
    .insert(planVersions)
    .values({ id, planId: null, version: 1, ...values, createdAt: ctx.now })
    .onConflictDoNothing();
  const [row] = await ctx.db.select().from(planVersions).where(eq(planVersions.id, id));
  if (row === undefined) throw notFound("plan");
  return row;
}

export function parsePlan(row: Pick<VersionRow, "body">): Plan {
  return plan.parse(JSON.parse(row.body));
}
