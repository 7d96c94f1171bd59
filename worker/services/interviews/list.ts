/** Interviews of an organisation or of a person, newest first. */
import { and, desc, eq, isNull, like, or, type SQL, sql } from "drizzle-orm";
import type { InterviewSummary } from "#contract/api/interviews.ts";
import type { InterviewStatus } from "#contract/terms.ts";
import { interviews } from "#worker/db/interviews.ts";
import { planVersions } from "#worker/db/plans.ts";
import type { Context } from "#worker/services/context.ts";
import { settingsOfOrganisation } from "#worker/services/members/organisation.ts";
import { requireRole, requireUser } from "#worker/services/permission.ts";
import { containing } from "#worker/services/search.ts";
import { hasStatus } from "./status.ts";
import { selectInterviews, summaryOf } from "./store.ts";

export type InterviewQuery = {
  page: number;
  pageSize: number;
  status?: InterviewStatus | undefined;
  job?: string | undefined;
  report?: InterviewSummary["report"] | undefined;
  search?: string | undefined;
  purpose?: InterviewSummary["purpose"] | undefined;
};

export async function listInterviews(ctx: Context, query: InterviewQuery) {
  const { organisationId, role } = requireRole(ctx, "reviewer");
  const pattern = containing(query.search);
  const where = and(
    eq(interviews.organisationId, organisationId),
    query.status === undefined ? undefined : hasStatus(query.status, ctx.now),
    query.job === undefined ? undefined : eq(interviews.jobId, query.job),
    query.report === undefined ? undefined : eq(interviews.reportState, query.report),
    query.purpose === undefined ? undefined : eq(interviews.purpose, query.purpose),
    pattern === null
      ? undefined
      : or(
          like(interviews.candidateName, pattern),
          like(interviews.candidateEmail, pattern),
          like(planVersions.title, pattern),
        ),
  );
  const page = await pageOf(ctx, where, query);
  const { settings } = await settingsOfOrganisation(ctx, organisationId);
  // A list of scores and decisions would tell reviewers what they are to rate first.
  if (role !== "reviewer" || !settings.rateFirst) return page;
  return { ...page, items: page.items.map((item) => ({ ...item, score: null, decision: null })) };
}

/** One's own practice, which no organisation sees. */
export async function listPractice(ctx: Context, query: { page: number; pageSize: number }) {
  const user = requireUser(ctx);
  return pageOf(ctx, and(eq(interviews.userId, user.userId), isNull(interviews.organisationId)), query);
}

async function pageOf(ctx: Context, where: SQL | undefined, { page, pageSize }: { page: number; pageSize: number }) {
  const [counted, rows] = await Promise.all([
    ctx.db
      .select({ total: sql<number>`count(*)` })
      .from(interviews)
      .innerJoin(planVersions, eq(planVersions.id, interviews.planVersionId))
      .where(where),
    selectInterviews(ctx)
      .where(where)
      .orderBy(desc(interviews.createdAt), desc(interviews.id))
      .limit(pageSize)
      .offset((page - 1) * pageSize),
  ]);
  return { items: rows.map((row) => summaryOf(row, ctx.now)), page, pageSize, total: counted[0]?.total ?? 0 };
}
