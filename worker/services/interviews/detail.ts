/** Everything about an interview but its words. Once it has been opened, its state comes from its object. */
import { asc, desc, eq } from "drizzle-orm";
import type { InterviewDetail, PersonRating } from "#contract/api/interviews.ts";
import type { RecruiterView } from "#contract/views.ts";
import { users } from "#worker/db/accounts.ts";
import { interviews } from "#worker/db/interviews.ts";
import { ratings, reports } from "#worker/db/reports.ts";
import { getInterview as getInterviewObject } from "#worker/interview/client.ts";
import { unwrap } from "#worker/interview/rpc.ts";
import type { Context } from "#worker/services/context.ts";
import { shownLink } from "#worker/services/invitations/link.ts";
import { notFound } from "#worker/services/permission.ts";
import { hidesRatings } from "#worker/services/reports/blind.ts";
import { type InterviewRow, readableInterview, selectInterviews, summaryOf } from "./store.ts";

export async function getInterview(ctx: Context, id: string): Promise<InterviewDetail> {
  return compose(ctx, await readableInterview(ctx, id), null);
}

/** For callers that have checked already that the interview is theirs. `url` is the link that was just made. */
export async function detailOf(ctx: Context, id: string, url: string | null): Promise<InterviewDetail> {
  const [row] = await selectInterviews(ctx).where(eq(interviews.id, id));
  if (row === undefined) throw notFound("interview");
  return compose(ctx, row, url);
}

async function compose(ctx: Context, row: InterviewRow, url: string | null): Promise<InterviewDetail> {
  const { interview } = row;
  const [view, given, versions, hidden] = await Promise.all([
    recruiterViewOf(ctx, interview),
    personRatings(ctx, interview.id),
    ctx.db
      .select({ version: reports.version })
      .from(reports)
      .where(eq(reports.interviewId, interview.id))
      .orderBy(asc(reports.version)),
    hidesRatings(ctx, interview),
  ]);
  const summary = summaryOf(row, ctx.now);
  const status = view?.status ?? summary.status;
  return {
    ...summary,
    status,
    startedAt: view?.startedAt ?? summary.startedAt,
    endedAt: view?.ended?.at ?? summary.endedAt,
    score: hidden ? null : summary.score,
    decision: hidden ? null : summary.decision,
    invitation: await shownLink(ctx, interview.id, status, url),
    view,
    // Other people's ratings would colour one's own as much as the report's.
    ratings:
      hidden && ctx.actor.type === "user"
        ? given.filter((entry) => ctx.actor.type === "user" && entry.by.id === ctx.actor.userId)
        : given,
    reports: versions.map((entry) => entry.version),
    extraMs: interview.extraMs,
  };
}

async function recruiterViewOf(ctx: Context, interview: InterviewRow["interview"]): Promise<RecruiterView | null> {
  if (interview.openedAt === null) return null;
  const result = await getInterviewObject(ctx.env, interview.id).recruiterView();
  // The index was written and the object not yet: the candidate's next request opens it.
  if (!result.ok && result.error.code === "NOT_FOUND") return null;
  return unwrap(result);
}

export async function personRatings(ctx: Pick<Context, "db">, interviewId: string): Promise<PersonRating[]> {
  const rows = await ctx.db
    .select({ rating: ratings, name: users.name })
    .from(ratings)
    .leftJoin(users, eq(users.id, ratings.userId))
    .where(eq(ratings.interviewId, interviewId))
    .orderBy(desc(ratings.createdAt), desc(ratings.id));
  return rows.map(({ rating, name }) => ({
    id: rating.id,
    by: { id: rating.userId, name: name ?? "A former member" },
    // Written by our own code from a parsed body.
    ratings: JSON.parse(rating.ratings) as PersonRating["ratings"],
    blind: rating.blind,
    decision: rating.decision,
    reason: rating.reason,
    createdAt: rating.createdAt,
  }));
}
