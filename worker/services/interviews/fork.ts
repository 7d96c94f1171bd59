/** A practice interview that goes on from a place in another one's log. */
import { planVersionId as planVersionIdShape } from "#contract/ids.ts";
import { VivaError } from "#contract/errors.ts";
import { eq } from "drizzle-orm";
import { interviews } from "#worker/db/interviews.ts";
import { getInterview as getInterviewObject } from "#worker/interview/client.ts";
import { unwrap } from "#worker/interview/rpc.ts";
import type { Context } from "#worker/services/context.ts";
import { daysMs } from "#worker/services/invitations/link.ts";
import { settingsOfOrganisation } from "#worker/services/members/organisation.ts";
import { requireRole } from "#worker/services/permission.ts";
import { newestOf, parsePlan } from "#worker/services/plans/store.ts";
import { insertInterview } from "./insert.ts";
import { organisationInterview } from "./store.ts";

/** Belongs to the organisation and is played by whoever made it. Throws CONFLICT where the log cannot be continued. */
export async function forkInterview(ctx: Context, id: string, body: { seq: number; planId?: string | undefined }) {
  const { user, organisationId } = requireRole(ctx, "recruiter");
  const { interview } = await organisationInterview(ctx, id, "recruiter");
  if (interview.openedAt === null)
    throw new VivaError("NOT_STARTED", "There is nothing to go on from: the candidate has not opened this interview.");
  const source = unwrap(await getInterviewObject(ctx.env, id).exportUntil(body.seq));
  const other = body.planId === undefined ? null : await newestOf(ctx, organisationId, body.planId);
  const { settings } = await settingsOfOrganisation(ctx, organisationId);
  const expiresAt = ctx.now + daysMs(settings.invitationDays);
  const planVersionId = planVersionIdShape.parse(other?.id ?? source.planVersionId);
  const made = await insertInterview(ctx, {
    jurisdiction: settings.jurisdiction,
    organisationId,
    userId: user.userId,
    jobId: null,
    planVersionId,
    purpose: "practice",
    candidate: { name: user.name, email: null },
    extraMs: interview.extraMs,
    expiresAt,
    opened: true,
  });
  const opened = await getInterviewObject(ctx.env, made.id).openFork({
    interviewId: made.id,
    planVersionId,
    plan: other === null ? source.plan : parsePlan(other),
    folder: made.folder,
    expiresAt,
    extraMs: interview.extraMs,
    ...(settings.models.interviewing === null ? {} : { models: settings.models.interviewing }),
    events: source.events,
  });
  // What could not be opened must not stay on the list.
  if (!opened.ok) await ctx.db.delete(interviews).where(eq(interviews.id, made.id));
  unwrap(opened);
  return { interviewId: made.id, url: made.url };
}
