/** An interview and its invite link, from a job with a plan, a plan, a position and experience that the library suits, or a job description. */
import { and, eq, isNull } from "drizzle-orm";
import type { CreatedInterview } from "#contract/api/interviews.ts";
import { VivaError } from "#contract/errors.ts";
import { type Level, plan } from "#contract/plan.ts";
import { jobs, plans } from "#worker/db/plans.ts";
import type { Context } from "#worker/services/context.ts";
import { daysMs } from "#worker/services/invitations/link.ts";
import { jobFromDescription } from "#worker/services/jobs/from-description.ts";
import { readyPlans } from "#worker/services/library/ready.ts";
import { levelOf, suitingPlan } from "#worker/services/library/suit.ts";
import { settingsOfOrganisation } from "#worker/services/members/organisation.ts";
import { notFound, requireRole } from "#worker/services/permission.ts";
import { insertPlan, newestOf } from "#worker/services/plans/store.ts";
import { detailOf } from "./detail.ts";
import { insertInterview } from "./insert.ts";

export type CreateInterview = {
  candidate: { name: string; email: string | null };
  jobId?: string | undefined;
  planId?: string | undefined;
  position?: string | undefined;
  experience?: Level | number | undefined;
  jobDescription?: string | undefined;
  extraMs: number;
  expiresInDays?: number | undefined;
};

/** The answer holds the link, which is shown this once. */
export async function createInterview(ctx: Context, body: CreateInterview): Promise<CreatedInterview> {
  const { organisationId } = requireRole(ctx, "recruiter");
  const { settings } = await settingsOfOrganisation(ctx, organisationId);
  const described =
    body.jobDescription === undefined ? null : await jobFromDescription(ctx, organisationId, body.jobDescription, body);
  const planId = described?.planId ?? (await choosePlan(ctx, organisationId, body));
  const version = await newestOf(ctx, organisationId, planId);
  const { id, url } = await insertInterview(ctx, {
    jurisdiction: settings.jurisdiction,
    organisationId,
    userId: null,
    jobId: described?.jobId ?? body.jobId ?? null,
    planVersionId: version.id,
    purpose: version.purpose,
    candidate: body.candidate,
    extraMs: body.extraMs,
    expiresAt: ctx.now + daysMs(body.expiresInDays ?? settings.invitationDays),
    opened: false,
  });
  return { ...(await detailOf(ctx, id, url)), skills: [...(described?.skills ?? [])] };
}

/** A plan that is named comes first, then the job's, then what suits the position. */
async function choosePlan(ctx: Context, organisationId: string, body: CreateInterview): Promise<string> {
  const job = body.jobId === undefined ? null : await getJobRow(ctx, organisationId, body.jobId);
  if (body.planId !== undefined) return body.planId;
  if (job?.planId != null) return job.planId;
  const position = body.position ?? job?.title;
  if (position === undefined)
    throw new VivaError("INVALID", "Say what the interview follows: a plan, a job with a plan, or a position.");
  return planForPosition(ctx, organisationId, position, body.experience);
}

async function getJobRow(ctx: Context, organisationId: string, jobId: string) {
  const [job] = await ctx.db
    .select()
    .from(jobs)
    .where(and(eq(jobs.id, jobId), eq(jobs.organisationId, organisationId)));
  if (job === undefined) throw notFound("job");
  return job;
}

/** The ready plan that suits is saved as a plan of the organisation the first time, and found there again. */
async function planForPosition(
  ctx: Context,
  organisationId: string,
  position: string,
  experience: Level | number | undefined,
): Promise<string> {
  const ready = suitingPlan(readyPlans(), position, levelOf(experience));
  if (ready === null) {
    throw new VivaError("INVALID", "No plan of the library suits this position. Choose a plan, or write one.", {
      details: [{ path: "position", message: "no plan of the library suits this position" }],
    });
  }
  const [saved] = await ctx.db
    .select({ id: plans.id })
    .from(plans)
    .where(and(eq(plans.organisationId, organisationId), eq(plans.libraryId, ready.id), isNull(plans.archivedAt)));
  return saved?.id ?? insertPlan(ctx, organisationId, plan.parse(ready.plan), ready.id);
}
