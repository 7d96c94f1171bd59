/** Plans of an organisation: list, make, save, copy, archive. A version is never changed once an interview uses it. */
import { and, desc, eq, isNull, like, or, sql } from "drizzle-orm";
import type { PlanDetail } from "#contract/api/plans.ts";
import { VivaError } from "#contract/errors.ts";
import { plan, type Plan } from "#contract/plan.ts";
import { plans, planVersions } from "#worker/db/plans.ts";
import { newId } from "#worker/platform/ids.ts";
import type { Context } from "#worker/services/context.ts";
import { getReadyPlan } from "#worker/services/library/ready.ts";
import { requireRole } from "#worker/services/permission.ts";
import { containing } from "#worker/services/search.ts";
import { describePlan, findings, insertPlan, interviewsOfPlan, newestVersion, planDetail, summaryOf } from "./store.ts";

export async function listPlans(ctx: Context, query: { page: number; pageSize: number; search?: string | undefined }) {
  const { organisationId } = requireRole(ctx, "reviewer");
  const pattern = containing(query.search);
  const where = and(
    eq(plans.organisationId, organisationId),
    isNull(plans.archivedAt),
    pattern === null ? undefined : or(like(planVersions.title, pattern), like(planVersions.position, pattern)),
  );
  const [counted, rows] = await Promise.all([
    ctx.db
      .select({ total: sql<number>`count(*)` })
      .from(plans)
      .innerJoin(planVersions, newestVersion)
      .where(where),
    ctx.db
      .select({ plan: plans, version: planVersions, used: interviewsOfPlan })
      .from(plans)
      .innerJoin(planVersions, newestVersion)
      .where(where)
      .orderBy(desc(plans.updatedAt), desc(plans.id))
      .limit(query.pageSize)
      .offset((query.page - 1) * query.pageSize),
  ]);
  return {
    items: rows.map((row) => summaryOf(row.plan, row.version, row.used)),
    page: query.page,
    pageSize: query.pageSize,
    total: counted[0]?.total ?? 0,
  };
}

export async function getPlan(ctx: Context, id: string, version?: number): Promise<PlanDetail> {
  const { organisationId } = requireRole(ctx, "reviewer");
  return planDetail(ctx, organisationId, id, version);
}

export async function createPlan(ctx: Context, body: { library: string } | { plan: Plan }): Promise<PlanDetail> {
  const { organisationId } = requireRole(ctx, "recruiter");
  const ready = "library" in body ? plan.parse(getReadyPlan(body.library).plan) : body.plan;
  return planDetail(ctx, organisationId, await insertPlan(ctx, organisationId, ready, null));
}

/** What is wrong with whatever is given, without saving it. */
export function validatePlan(ctx: Context, given: unknown) {
  requireRole(ctx, "recruiter");
  const parsed = plan.safeParse(given);
  if (parsed.success) return { valid: true, problems: [], findings: findings(parsed.data) };
  return {
    valid: false,
    problems: parsed.error.issues.map((issue) => ({ path: issue.path.join("."), message: issue.message })),
    findings: [],
  };
}

/**
 * Saves in place while no interview uses the newest version, else as the next one. Throws CONFLICT when somebody else has
 * saved since `basedOn` (and `basedOnUpdatedAt`, where given) was read. An archived plan cannot be saved.
 */
export async function savePlan(
  ctx: Context,
  id: string,
  body: { plan: Plan; basedOn: number; basedOnUpdatedAt?: number | undefined },
): Promise<PlanDetail> {
  const { organisationId } = requireRole(ctx, "recruiter");
  const before = await planDetail(ctx, organisationId, id);
  const conflict = new VivaError(
    "CONFLICT",
    "Somebody else has saved this plan since you opened it. Load it again, then make your changes.",
  );
  if (before.version !== body.basedOn || (body.basedOnUpdatedAt ?? before.updatedAt) !== before.updatedAt)
    throw conflict;
  const updatedAt = Math.max(ctx.now, before.updatedAt + 1);
  // Taking the row first, by what was read, lets only one of two simultaneous saves go on.
  const mine = and(eq(plans.id, id), eq(plans.version, before.version), eq(plans.updatedAt, before.updatedAt));
  const inPlace = ctx.db
    .update(planVersions)
    .set(describePlan(body.plan))
    .where(
      and(
        eq(planVersions.id, before.versionId),
        isNull(planVersions.usedAt),
        sql`exists (select 1 from plans where id = ${id} and updated_at = ${before.updatedAt})`,
      ),
    )
    .returning({ id: planVersions.id });
  const [saved, touched] = await ctx.db.batch([
    inPlace,
    ctx.db
      .update(plans)
      .set({ updatedAt, libraryId: null })
      .where(and(mine, sql`exists (select 1 from plan_versions where id = ${before.versionId} and used_at is null)`))
      .returning({ id: plans.id }),
  ]);
  if (saved.length === 0 || touched.length === 0) {
    const next = {
      id: newId("pv"),
      planId: id,
      version: before.version + 1,
      ...describePlan(body.plan),
      createdAt: ctx.now,
    };
    const [taken] = await ctx.db.batch([
      ctx.db
        .update(plans)
        .set({ version: next.version, updatedAt, libraryId: null })
        .where(mine)
        .returning({ id: plans.id }),
      // Whoever comes second finds the place taken and must leave no version behind.
      ctx.db
        .insert(planVersions)
        .select(
          sql`select ${next.id}, ${id}, ${next.version}, ${next.body}, ${next.title}, ${next.position}, ${next.level}, ${next.language}, ${next.purpose}, ${next.questions}, ${next.durationMs}, null, ${ctx.now} where changes() = 1`,
        ),
    ]);
    if (taken.length === 0) throw conflict;
  }
  return planDetail(ctx, organisationId, id);
}

export async function duplicatePlan(ctx: Context, id: string): Promise<PlanDetail> {
  const { organisationId } = requireRole(ctx, "recruiter");
  const original = await planDetail(ctx, organisationId, id);
  const title = `${original.plan.title.slice(0, 110)} (copy)`;
  return planDetail(
    ctx,
    organisationId,
    await insertPlan(ctx, organisationId, plan.parse({ ...original.plan, title }), null),
  );
}

export async function archivePlan(ctx: Context, id: string, archived: boolean): Promise<PlanDetail> {
  const { organisationId } = requireRole(ctx, "recruiter");
  const detail = await planDetail(ctx, organisationId, id);
  await ctx.db
    .update(plans)
    .set({ archivedAt: archived ? ctx.now : null })
    .where(eq(plans.id, id));
  return detail;
}
