/** An evaluation could not be made: the recruiter sees why and can run it again. */
import { and, eq, ne, sql } from "drizzle-orm";
import { interviews } from "#worker/db/interviews.ts";
import { evaluations, reports } from "#worker/db/reports.ts";
import type { SystemContext } from "#worker/services/context.ts";

export type FailedEvaluation = {
  interviewId: string;
  version: number;
  /** A sentence for the recruiter that says what to do; nothing personal. */
  reason: string;
  /** Known where the message never reached the evaluation, so that it can be run later. */
  sealed?: { key: string; hash: string };
};

/** A finished evaluation stays finished. */
export async function failEvaluation(ctx: Pick<SystemContext, "db" | "now">, failed: FailedEvaluation): Promise<void> {
  const { interviewId, version, reason, sealed } = failed;
  if (sealed !== undefined) {
    await ctx.db
      .insert(evaluations)
      .values({
        interviewId,
        version,
        state: "failed",
        error: reason,
        sealedKey: sealed.key,
        sealedHash: sealed.hash,
        createdAt: ctx.now,
        updatedAt: ctx.now,
      })
      .onConflictDoNothing();
  }
  await ctx.db.batch([
    ctx.db
      .update(evaluations)
      .set({ state: "failed", error: reason, updatedAt: ctx.now })
      .where(
        and(eq(evaluations.interviewId, interviewId), eq(evaluations.version, version), ne(evaluations.state, "ready")),
      ),
    ctx.db
      .update(interviews)
      .set({ reportState: "failed" })
      .where(
        and(
          eq(interviews.id, interviewId),
          sql`not exists (select 1 from ${reports} where ${reports.interviewId} = ${interviewId})`,
        ),
      ),
  ]);
}
