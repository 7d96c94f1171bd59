/**
 * Removes the CVs that recruiters gave for interviews which nobody opened in time. Those have no object whose end would tell
 * (`worker/queue`), so a schedule looks for them. Repeating it is harmless.
 */
import { and, eq, lte } from "drizzle-orm";
import { documents } from "#worker/db/documents.ts";
import { interviews } from "#worker/db/interviews.ts";
import { describeError } from "#worker/platform/logger.ts";
import type { SystemContext } from "#worker/services/context.ts";
import { forgetCv } from "./forget.ts";

/** Of one run, which has little time; the others wait for the next. */
const mostInterviews = 200;

/** One that cannot be removed now is left for the next run, and keeps no other. Says how many interviews have none any more. */
export async function expireCvs(ctx: SystemContext): Promise<number> {
  const rows = await ctx.db
    .selectDistinct({ id: interviews.id })
    .from(documents)
    .innerJoin(interviews, eq(interviews.id, documents.interviewId))
    // From then on nobody can open it; a new invitation moves the instant on.
    .where(and(eq(interviews.status, "created"), lte(interviews.expiresAt, ctx.now)))
    .limit(mostInterviews);
  let removed = 0;
  for (const { id } of rows) {
    try {
      await forgetCv(ctx, id);
      removed += 1;
    } catch (thrown) {
      ctx.log("error", "cv.expire.failed", { interviewId: id, ...describeError(thrown) });
    }
  }
  return removed;
}
