/** Jobs: what people are interviewed for. */
import { and, desc, eq, inArray, isNotNull, isNull, type SQL } from "drizzle-orm";
import * as z from "zod";
import type { Job } from "#contract/api/plans.ts";
import { jobSkill } from "#contract/api/skill.ts";
import { interviews } from "#worker/db/interviews.ts";
import { jobs, plans, planVersions } from "#worker/db/plans.ts";
import { newId } from "#worker/platform/ids.ts";
import type { Context } from "#worker/services/context.ts";
import { skillsByRules } from "#worker/services/drafts/facts.ts";
import { statusAt } from "#worker/services/interviews/status.ts";
import { notFound, requireRole } from "#worker/services/permission.ts";
import { newestOf, newestVersion } from "#worker/services/plans/store.ts";

export async function listJobs(ctx: Context, query: { page: number; pageSize: number; archived: boolean }) {
  const { organisationId } = requireRole(ctx, "reviewer");
  const where = and(
    eq(jobs.organisationId, organisationId),
    query.archived ? isNotNull(jobs.archivedAt) : isNull(jobs.archivedAt),
  );
  const [total, items] = await Promise.all([
    ctx.db.$count(jobs, where),
    readJobs(ctx, where, query.pageSize, (query.page - 1) * query.pageSize),
  ]);
  return { items, page: query.page, pageSize: query.pageSize, total };
}

export async function getJob(ctx: Context, id: string): Promise<Job> {
  const { organisationId } = requireRole(ctx, "reviewer");
  const [job] = await readJobs(ctx, and(eq(jobs.id, id), eq(jobs.organisationId, organisationId)), 1, 0);
  if (job === undefined) throw notFound("job");
  return job;
}

async function readJobs(ctx: Context, where: SQL | undefined, limit: number, offset: number): Promise<Job[]> {
  const rows = await ctx.db
    .select({ job: jobs, planTitle: planVersions.title, planVersion: planVersions.version })
    .from(jobs)
    .leftJoin(plans, eq(plans.id, jobs.planId))
    .leftJoin(planVersions, newestVersion)
    .where(where)
    .orderBy(desc(jobs.createdAt), desc(jobs.id))
    .limit(limit)
    .offset(offset);
  if (rows.length === 0) return [];
  const states = await ctx.db
    .select({ jobId: interviews.jobId, status: interviews.status, expiresAt: interviews.expiresAt })
    .from(interviews)
    .where(
      inArray(
        interviews.jobId,
        rows.map((row) => row.job.id),
      ),
    );
  return rows.map(({ job, planTitle, planVersion }) => {
    const counts: Job["counts"] = {};
    for (const state of states) {
      if (state.jobId !== job.id) continue;
      const status = statusAt(state, ctx.now);
      counts[status] = (counts[status] ?? 0) + 1;
    }
    return {
      id: job.id,
      title: job.title,
      description: job.description,
      skills: z.array(jobSkill).parse(JSON.parse(job.skills)),
      planId: job.planId,
      planTitle,
      planVersion,
      counts,
      archived: job.archivedAt !== null,
      createdAt: job.createdAt,
    };
  });
}

/** Throws NOT_FOUND for a plan that is not the organisation's. */
export async function createJob(
  ctx: Context,
  body: { title: string; description: string; planId: string | null },
): Promise<Job> {
  const { organisationId } = requireRole(ctx, "recruiter");
  if (body.planId !== null) await newestOf(ctx, organisationId, body.planId);
  const id = newId("job");
  const skills = JSON.stringify(skillsByRules(body.description));
  await ctx.db.insert(jobs).values({ id, organisationId, ...body, skills, createdAt: ctx.now });
  return getJob(ctx, id);
}

export type JobChange = {
  title?: string | undefined;
  description?: string | undefined;
  planId?: string | null | undefined;
  archived?: boolean | undefined;
};

export async function changeJob(ctx: Context, id: string, change: JobChange): Promise<Job> {
  const { organisationId } = requireRole(ctx, "recruiter");
  await getJob(ctx, id);
  if (change.planId != null) await newestOf(ctx, organisationId, change.planId);
  const set = {
    ...(change.title === undefined ? {} : { title: change.title }),
    ...(change.description === undefined
      ? {}
      : { description: change.description, skills: JSON.stringify(skillsByRules(change.description)) }),
    ...(change.planId === undefined ? {} : { planId: change.planId }),
    ...(change.archived === undefined ? {} : { archivedAt: change.archived ? ctx.now : null }),
  };
  if (Object.keys(set).length > 0) await ctx.db.update(jobs).set(set).where(eq(jobs.id, id));
  return getJob(ctx, id);
}
