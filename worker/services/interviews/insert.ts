/** Stores a new interview with its first link. The interview's object is not touched: it will live near the candidate. */
import { and, eq, isNull } from "drizzle-orm";
import { interviews, invitations } from "#worker/db/interviews.ts";
import { planVersions } from "#worker/db/plans.ts";
import type { Jurisdiction } from "#contract/ids.ts";
import { newInterviewId } from "#worker/platform/ids.ts";
import { audit } from "#worker/services/audit/append.ts";
import type { Context } from "#worker/services/context.ts";
import { newLink } from "#worker/services/invitations/link.ts";
import { folderOfUser } from "./folder.ts";

export type NewInterview = {
  jurisdiction: Jurisdiction;
  organisationId: string | null;
  userId: string | null;
  jobId: string | null;
  planVersionId: string;
  purpose: "assessment" | "practice" | "trial";
  candidate: { name: string; email: string | null };
  extraMs: number;
  expiresAt: number;
  /** True for a fork, whose object is opened at once. */
  opened: boolean;
};

export async function insertInterview(
  ctx: Context,
  given: NewInterview,
): Promise<{ id: string; url: string; folder: string }> {
  const id = newInterviewId(given.jurisdiction);
  const folder = given.organisationId === null ? folderOfUser(given.userId ?? "nobody") : `org/${given.organisationId}`;
  const link = await newLink(ctx, id, given.expiresAt);
  await ctx.db.batch([
    // Marking the version as used and using it go together, so that nobody changes it in between.
    ctx.db
      .update(planVersions)
      .set({ usedAt: ctx.now })
      .where(and(eq(planVersions.id, given.planVersionId), isNull(planVersions.usedAt))),
    ctx.db.insert(interviews).values({
      id,
      organisationId: given.organisationId,
      userId: given.userId,
      jobId: given.jobId,
      planVersionId: given.planVersionId,
      purpose: given.purpose,
      candidateName: given.candidate.name,
      candidateEmail: given.candidate.email,
      folder,
      extraMs: given.extraMs,
      expiresAt: given.expiresAt,
      createdAt: ctx.now,
      ...(given.opened ? { status: "waiting" as const, openedAt: ctx.now } : {}),
    }),
    ctx.db.insert(invitations).values(link.row),
  ]);
  await audit(ctx, id, given.opened ? "interview.forked" : "interview.created");
  return { id, url: link.url, folder };
}
