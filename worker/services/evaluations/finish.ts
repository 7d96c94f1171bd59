/** The report is made: it is stored once, and the interview shows it. */
import { and, eq, sql } from "drizzle-orm";
import type { Report } from "#contract/report.ts";
import { interviews } from "#worker/db/interviews.ts";
import { evaluations, reports } from "#worker/db/reports.ts";
import type { SystemContext } from "#worker/services/context.ts";

/** One transaction. The first report of a version stays; a repetition changes nothing. */
export async function finishEvaluation(ctx: Pick<SystemContext, "db" | "now">, report: Report): Promise<void> {
  const { interviewId, version } = report;
  await ctx.db.batch([
    ctx.db
      .insert(reports)
      .values({
        id: report.id,
        interviewId,
        version,
        score: report.overall.score,
        body: JSON.stringify(report),
        createdAt: report.createdAt,
      })
      .onConflictDoNothing(),
    ctx.db
      .update(evaluations)
      .set({ state: "ready", error: null, updatedAt: ctx.now })
      .where(and(eq(evaluations.interviewId, interviewId), eq(evaluations.version, version))),
    // The newest report's score, whichever version has just been finished.
    ctx.db
      .update(interviews)
      .set({
        reportState: "ready",
        score: sql`(select ${reports.score} from ${reports} where ${reports.interviewId} = ${interviewId} order by ${reports.version} desc limit 1)`,
      })
      .where(eq(interviews.id, interviewId)),
  ]);
}
