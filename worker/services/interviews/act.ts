/** What recruiters do to an interview: call it off, renew its link, speak into it, end it. */
import { and, eq, gt, inArray } from "drizzle-orm";
import type { InterviewDetail } from "#contract/api/interviews.ts";
import { VivaError } from "#contract/errors.ts";
import type { RecruiterInput } from "#contract/live/recruiter.ts";
import type { RecruiterView } from "#contract/views.ts";
import { interviews, invitations } from "#worker/db/interviews.ts";
import { getInterview as getInterviewObject } from "#worker/interview/client.ts";
import { unwrap } from "#worker/interview/rpc.ts";
import { newId } from "#worker/platform/ids.ts";
import { audit } from "#worker/services/audit/append.ts";
import type { Context } from "#worker/services/context.ts";
import { forgetCv } from "#worker/services/cv/forget.ts";
import { daysMs, newLink, replaceEarlierLinks, revokeLinks } from "#worker/services/invitations/link.ts";
import { settingsOfOrganisation } from "#worker/services/members/organisation.ts";
import { requireRole } from "#worker/services/permission.ts";
import { closeRoom } from "#worker/services/voice/rooms.ts";
import { detailOf } from "./detail.ts";
import { isOver, statusAt } from "./status.ts";
import { organisationInterview } from "./store.ts";

const overNow = () => new VivaError("INTERVIEW_OVER", "This interview is over already.");

/** Unopened, the index decides; a running one is ended and not cancelled. Throws INTERVIEW_OVER, CONFLICT. */
export async function cancelInterview(ctx: Context, id: string, reason: string): Promise<InterviewDetail> {
  const { interview } = await organisationInterview(ctx, id, "recruiter");
  const unopened = await ctx.db
    .update(interviews)
    .set({ status: "cancelled", endedAt: ctx.now, endedBy: "recruiter" })
    .where(and(eq(interviews.id, id), eq(interviews.status, "created"), gt(interviews.expiresAt, ctx.now)))
    .returning({ id: interviews.id });
  if (unopened.length === 0) {
    const [now] = await ctx.db.select({ openedAt: interviews.openedAt }).from(interviews).where(eq(interviews.id, id));
    if (now?.openedAt == null || isOver(interview.status)) throw overNow();
    unwrap(await getInterviewObject(ctx.env, id).cancel(newId("inp"), reason));
  }
  // An opened one tells of its end by the queue, as any other.
  if (unopened.length > 0) await forgetCv(ctx, id);
  await audit(ctx, id, "interview.cancelled");
  return detailOf(ctx, id, null);
}

/** Throws INTERVIEW_OVER. An interview that expired unopened can be opened again by its new link. */
export async function inviteAgain(
  ctx: Context,
  id: string,
  body: { revokeOnly: boolean; expiresInDays?: number | undefined },
): Promise<InterviewDetail> {
  const { interview } = await organisationInterview(ctx, id, "recruiter");
  const { organisationId } = requireRole(ctx, "recruiter");
  if (body.revokeOnly) {
    await revokeLinks(ctx, id);
    await audit(ctx, id, "invitation.revoked");
    if (interview.openedAt !== null) {
      await getInterviewObject(ctx.env, id).dismissCandidate();
      await closeRoom(ctx, id);
    }
    return detailOf(ctx, id, null);
  }
  const expiredUnopened = interview.openedAt === null && statusAt(interview, ctx.now) === "expired";
  if (isOver(statusAt(interview, ctx.now)) && !expiredUnopened) throw overNow();
  const { settings } = await settingsOfOrganisation(ctx, organisationId);
  const expiresAt = ctx.now + daysMs(body.expiresInDays ?? settings.invitationDays);
  const link = await newLink(ctx, id, expiresAt);
  if (interview.status === "waiting") {
    // Before the link is made: it may have ended a moment ago, or else would still expire with the old link.
    const moved = await getInterviewObject(ctx.env, id).moveExpiry(newId("inp"), expiresAt);
    // The index was written and the object not yet: the candidate's next request opens it, until the new end.
    if (!moved.ok && moved.error.code !== "NOT_FOUND") unwrap(moved);
  }
  await ctx.db.batch([
    replaceEarlierLinks(ctx, id),
    ctx.db.insert(invitations).values(link.row),
    ctx.db
      .update(interviews)
      .set({ expiresAt })
      .where(and(eq(interviews.id, id), inArray(interviews.status, ["created", "waiting"]))),
  ]);
  await audit(ctx, id, "invitation.made");
  return detailOf(ctx, id, link.url);
}

const actions = { nudge: "interview.nudged", extend: "interview.extended", end: "interview.ended" } as const;

/** The id makes a repeat harmless. Throws NOT_STARTED, INTERVIEW_OVER as the interview answers. */
export async function tellInterview(ctx: Context, id: string, input: RecruiterInput): Promise<RecruiterView> {
  const { interview } = await organisationInterview(ctx, id, "recruiter");
  if (interview.openedAt === null) {
    if (isOver(statusAt(interview, ctx.now))) throw overNow();
    throw new VivaError("NOT_STARTED", "The candidate has not opened this interview yet.");
  }
  const view = unwrap(await getInterviewObject(ctx.env, id).fromRecruiter(input));
  await audit(ctx, id, actions[input.type]);
  return view;
}
