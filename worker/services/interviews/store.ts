/** Rows of interviews with what they belong to, and who may see which. */
import { and, eq } from "drizzle-orm";
import type { InterviewSummary } from "#contract/api/interviews.ts";
import type { OrganisationRole } from "#contract/api/people.ts";
import { interviews } from "#worker/db/interviews.ts";
import { jobs, planVersions } from "#worker/db/plans.ts";
import type { Context } from "#worker/services/context.ts";
import { hasRole, notFound, requireRole, requireUser } from "#worker/services/permission.ts";
import { statusAt } from "./status.ts";

export type InterviewRow = {
  interview: typeof interviews.$inferSelect;
  plan: { id: string | null; title: string; version: number; position: string; level: "entry" | "mid" | "senior" };
  job: { id: string; title: string } | null;
};

export const interviewColumns = {
  interview: interviews,
  plan: {
    id: planVersions.planId,
    title: planVersions.title,
    version: planVersions.version,
    position: planVersions.position,
    level: planVersions.level,
  },
  job: { id: jobs.id, title: jobs.title },
};

export function selectInterviews(ctx: Pick<Context, "db">) {
  return ctx.db
    .select(interviewColumns)
    .from(interviews)
    .innerJoin(planVersions, eq(planVersions.id, interviews.planVersionId))
    .leftJoin(jobs, eq(jobs.id, interviews.jobId))
    .$dynamic();
}

export function summaryOf(row: InterviewRow, now: number): InterviewSummary {
  const { interview, plan, job } = row;
  return {
    id: interview.id,
    status: statusAt(interview, now),
    purpose: interview.purpose,
    candidate: { name: interview.candidateName, email: interview.candidateEmail },
    job,
    plan,
    report: interview.reportState,
    score: interview.score,
    decision: interview.decision,
    createdAt: interview.createdAt,
    startedAt: interview.startedAt,
    endedAt: interview.endedAt,
    expiresAt: interview.expiresAt,
  };
}

/** An interview of the caller's organisation, for at least the role. Throws NOT_FOUND for all others. */
export async function organisationInterview(
  ctx: Pick<Context, "db" | "actor">,
  id: string,
  needed: OrganisationRole,
): Promise<InterviewRow> {
  const { organisationId } = requireRole(ctx, needed);
  const [row] = await selectInterviews(ctx).where(
    and(eq(interviews.id, id), eq(interviews.organisationId, organisationId)),
  );
  if (row === undefined) throw notFound("interview");
  return row;
}

/** As a reviewer of the organisation, or as the person whose practice it is. */
export async function readableInterview(
  ctx: Pick<Context, "db" | "actor">,
  id: string,
): Promise<InterviewRow & { own: boolean }> {
  const user = requireUser(ctx);
  const [row] = await selectInterviews(ctx).where(eq(interviews.id, id));
  const own = row !== undefined && row.interview.organisationId === null && row.interview.userId === user.userId;
  const member =
    row !== undefined &&
    user.active !== null &&
    row.interview.organisationId === user.active.organisationId &&
    hasRole(user.active.role, "reviewer");
  if (row === undefined || !(own || member)) throw notFound("interview");
  return { ...row, own };
}
