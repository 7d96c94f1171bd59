/** Candidates of a job side by side, from the newest report of each. */
import { and, eq, sql } from "drizzle-orm";
import type * as z from "zod";
import type { compareCandidates as compareEndpoint } from "#contract/api/plans.ts";
import { report } from "#contract/report.ts";
import { interviews } from "#worker/db/interviews.ts";
import { planVersions } from "#worker/db/plans.ts";
import { reports } from "#worker/db/reports.ts";
import type { Context } from "#worker/services/context.ts";
import { requireRole } from "#worker/services/permission.ts";
import { hidesRatings } from "#worker/services/reports/blind.ts";
import { getJob } from "./manage.ts";

// A page with more columns than this is no comparison, and each report is some 30 kB.
const mostCandidates = 100;

/** Whom the caller has to rate first is left out. */
export async function compareCandidates(
  ctx: Context,
  jobId: string,
): Promise<z.input<typeof compareEndpoint.response>> {
  const { organisationId } = requireRole(ctx, "reviewer");
  await getJob(ctx, jobId);
  const rows = await ctx.db
    .select({
      id: interviews.id,
      organisationId: interviews.organisationId,
      candidate: interviews.candidateName,
      planVersion: planVersions.version,
      body: reports.body,
    })
    .from(interviews)
    .innerJoin(planVersions, eq(planVersions.id, interviews.planVersionId))
    .innerJoin(
      reports,
      and(
        eq(reports.interviewId, interviews.id),
        sql`${reports.version} = (select max(r.version) from ${reports} r where r.interview_id = ${interviews.id})`,
      ),
    )
    .where(and(eq(interviews.jobId, jobId), eq(interviews.organisationId, organisationId)))
    .limit(mostCandidates);
  const shown = await Promise.all(rows.map(async (row) => ((await hidesRatings(ctx, row)) ? [] : [row])));
  const candidates = shown.flat().map((row) => {
    const made = report.parse(JSON.parse(row.body));
    return {
      interviewId: row.id,
      candidate: row.candidate,
      planVersion: row.planVersion,
      score: made.overall.score,
      practiceEstimate: made.evaluator.practiceEstimate,
      competencies: made.competencies.map(({ competency, name, rating, abstained }) => ({
        competency,
        name,
        rating,
        abstained,
      })),
    };
  });
  return { candidates: candidates.toSorted((a, b) => (b.score ?? -1) - (a.score ?? -1)) };
}
