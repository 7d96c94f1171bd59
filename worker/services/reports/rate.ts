/** A person's own ratings and decision, kept beside the report's. Each one stays; the newest of a person counts. */
import { and, eq } from "drizzle-orm";
import type { PersonRating } from "#contract/api/interviews.ts";
import { VivaError } from "#contract/errors.ts";
import { interviews } from "#worker/db/interviews.ts";
import { planVersions } from "#worker/db/plans.ts";
import { ratings, reportReaders } from "#worker/db/reports.ts";
import { newId } from "#worker/platform/ids.ts";
import { audit } from "#worker/services/audit/append.ts";
import type { Context } from "#worker/services/context.ts";
import { organisationInterview } from "#worker/services/interviews/store.ts";
import { requireRole } from "#worker/services/permission.ts";
import { parsePlan } from "#worker/services/plans/store.ts";

/** Throws INVALID for a competency that the interview's plan does not have. */
export async function rateInterview(
  ctx: Context,
  id: string,
  body: Pick<PersonRating, "ratings" | "decision" | "reason">,
): Promise<PersonRating> {
  const { user } = requireRole(ctx, "reviewer");
  const { interview } = await organisationInterview(ctx, id, "reviewer");
  const [version] = await ctx.db
    .select({ body: planVersions.body })
    .from(planVersions)
    .where(eq(planVersions.id, interview.planVersionId));
  const known = new Set(version === undefined ? [] : parsePlan(version).competencies.map((entry) => entry.id));
  const unknown = Object.keys(body.ratings).filter((competency) => !known.has(competency));
  if (unknown.length > 0) {
    throw new VivaError("INVALID", "These ratings name a competency that the interview's plan does not have.", {
      details: unknown.map((competency) => ({
        path: `ratings.${competency}`,
        message: "is not a competency of this plan",
      })),
    });
  }
  const [reader] = await ctx.db
    .select({ at: reportReaders.firstAt })
    .from(reportReaders)
    .where(and(eq(reportReaders.interviewId, id), eq(reportReaders.userId, user.userId)));
  const row = {
    id: newId("rat"),
    interviewId: id,
    userId: user.userId,
    blind: reader === undefined,
    decision: body.decision,
    reason: body.reason,
    createdAt: ctx.now,
  };
  const inserted = ctx.db.insert(ratings).values({ ...row, ratings: JSON.stringify(body.ratings) });
  if (body.decision === null) await inserted;
  else
    await ctx.db.batch([
      inserted,
      ctx.db.update(interviews).set({ decision: body.decision }).where(eq(interviews.id, id)),
    ]);
  await audit(ctx, id, "interview.rated");
  return {
    id: row.id,
    by: { id: user.userId, name: user.name },
    ratings: body.ratings,
    blind: row.blind,
    decision: row.decision,
    reason: row.reason,
    createdAt: row.createdAt,
  };
}
