/** The report, or how far it has come. */
import { and, desc, eq } from "drizzle-orm";
import type * as z from "zod";
import type { reportPending } from "#contract/api/interviews.ts";
import { VivaError } from "#contract/errors.ts";
import { report, type Report } from "#contract/report.ts";
import { evaluations, reportReaders, reports } from "#worker/db/reports.ts";
import { audit } from "#worker/services/audit/append.ts";
import type { Context } from "#worker/services/context.ts";
import { isOver, statusAt } from "#worker/services/interviews/status.ts";
import { readableInterview } from "#worker/services/interviews/store.ts";
import { notFound, requireUser } from "#worker/services/permission.ts";
import { hidesRatings } from "./blind.ts";

export type ReportOrPending =
  | { ready: true; report: Report }
  | { ready: false; pending: z.infer<typeof reportPending> };

/** `version` undefined is the newest that exists. Throws CONFLICT for a reviewer who has to rate first. */
export async function getReport(ctx: Context, id: string, version?: number): Promise<ReportOrPending> {
  const user = requireUser(ctx);
  const { interview } = await readableInterview(ctx, id);
  const [row] = await ctx.db
    .select({ body: reports.body })
    .from(reports)
    .where(and(eq(reports.interviewId, id), version === undefined ? undefined : eq(reports.version, version)))
    .orderBy(desc(reports.version))
    .limit(1);
  if (row === undefined) {
    if (version !== undefined) throw notFound("version of the report");
    return { ready: false, pending: await pendingOf(ctx, interview) };
  }
  if (await hidesRatings(ctx, interview)) {
    throw new VivaError(
      "REPORT_NOT_READY",
      "Your organisation asks reviewers to rate first. Read the transcript, give your own ratings, then open the report.",
    );
  }
  await ctx.db
    .insert(reportReaders)
    .values({ interviewId: id, userId: user.userId, firstAt: ctx.now })
    .onConflictDoNothing();
  await audit(ctx, id, "report.read");
  return { ready: true, report: report.parse(JSON.parse(row.body)) };
}

type Interview = Awaited<ReturnType<typeof readableInterview>>["interview"];

async function pendingOf(ctx: Context, interview: Interview): Promise<z.infer<typeof reportPending>> {
  const [evaluation] = await ctx.db
    .select()
    .from(evaluations)
    .where(eq(evaluations.interviewId, interview.id))
    .orderBy(desc(evaluations.version))
    .limit(1);
  if (evaluation?.state === "failed") {
    return { state: "failed", message: evaluation.error ?? "The evaluation failed. Run it again.", retryAfter: null };
  }
  if (evaluation !== undefined)
    return { state: "pending", message: "The interview is being evaluated.", retryAfter: 2 };
  const status = statusAt(interview, ctx.now);
  if (!isOver(status))
    return { state: "none", message: "The interview is not over yet. The report is made when it is.", retryAfter: 30 };
  if (interview.startedAt === null)
    return { state: "none", message: "Nothing was said in this interview, so there is no report.", retryAfter: null };
  return {
    state: "pending",
    message: "The transcript is being sealed; the evaluation begins in a moment.",
    retryAfter: 2,
  };
}
