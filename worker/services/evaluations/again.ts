/** Evaluate again, and the list of evaluations for whoever looks after them. */
import { and, desc, eq, inArray, lt, not, type SQL, sql } from "drizzle-orm";
import { VivaError } from "#contract/errors.ts";
import { interviews } from "#worker/db/interviews.ts";
import { evaluations } from "#worker/db/reports.ts";
import { audit } from "#worker/services/audit/append.ts";
import type { Context } from "#worker/services/context.ts";
import { organisationInterview } from "#worker/services/interviews/store.ts";
import { requireRole } from "#worker/services/permission.ts";
import { evaluationInstanceId, startEvaluation } from "./start.ts";

/** Longer than any evaluation should take. */
const stuckMs = 5 * 60_000;

type Row = typeof evaluations.$inferSelect;
const isStuck = (row: Row, now: number) =>
  (row.state === "pending" || row.state === "running") && row.updatedAt < now - stuckMs;

/**
 * A failed or stuck evaluation is repeated; a finished one gets another version beside it; one that is under way is left
 * alone. Throws CONFLICT before there is a sealed transcript.
 */
export async function evaluateAgain(ctx: Context, id: string): Promise<{ version: number }> {
  await organisationInterview(ctx, id, "recruiter");
  const [newest] = await ctx.db
    .select()
    .from(evaluations)
    .where(eq(evaluations.interviewId, id))
    .orderBy(desc(evaluations.version))
    .limit(1);
  if (newest === undefined) {
    throw new VivaError(
      "CONFLICT",
      "There is nothing to evaluate yet: the transcript is sealed when the interview has ended.",
    );
  }
  const sealed = { key: newest.sealedKey, hash: newest.sealedHash };
  await audit(ctx, id, "interview.evaluation_repeated");
  if (newest.state === "ready") {
    const version = newest.version + 1;
    await startEvaluation(ctx, { interviewId: id, version, sealed });
    return { version };
  }
  if (newest.state === "failed" || isStuck(newest, ctx.now)) await repeat(ctx, newest);
  return { version: newest.version };
}

async function repeat(ctx: Context, row: Row): Promise<void> {
  const { interviewId, version } = row;
  await ctx.db.batch([
    ctx.db
      .update(evaluations)
      .set({ state: "pending", error: null, updatedAt: ctx.now })
      .where(and(eq(evaluations.interviewId, interviewId), eq(evaluations.version, version))),
    ctx.db
      .update(interviews)
      .set({ reportState: "pending" })
      .where(and(eq(interviews.id, interviewId), eq(interviews.reportState, "failed"))),
  ]);
  const id = evaluationInstanceId(interviewId, version);
  const instance = await ctx.env.EVALUATIONS.get(id).catch(() => null);
  // No instance: the message that should have started it was lost. Otherwise its steps run anew under the same name.
  if (instance === null)
    await startEvaluation(ctx, { interviewId, version, sealed: { key: row.sealedKey, hash: row.sealedHash } });
  else await instance.restart();
}

export type EvaluationFilter = Row["state"] | "stuck";

/** Those that need somebody come first: stuck, then failed, then the rest by age. */
export async function listEvaluations(
  ctx: Context,
  query: { page: number; pageSize: number; state?: EvaluationFilter | undefined },
) {
  const { organisationId } = requireRole(ctx, "reviewer");
  const late: SQL = sql`(${inArray(evaluations.state, ["pending", "running"])} and ${lt(evaluations.updatedAt, ctx.now - stuckMs)})`;
  const byState =
    query.state === undefined
      ? undefined
      : query.state === "stuck"
        ? late
        : query.state === "pending" || query.state === "running"
          ? and(eq(evaluations.state, query.state), not(late))
          : eq(evaluations.state, query.state);
  const where = and(eq(interviews.organisationId, organisationId), byState);
  const urgency = sql`case when ${late} then 0 when ${evaluations.state} = 'failed' then 1 else 2 end`;
  const [counted, rows] = await Promise.all([
    ctx.db
      .select({ total: sql<number>`count(*)` })
      .from(evaluations)
      .innerJoin(interviews, eq(interviews.id, evaluations.interviewId))
      .where(where),
    ctx.db
      .select({ evaluation: evaluations, candidate: interviews.candidateName })
      .from(evaluations)
      .innerJoin(interviews, eq(interviews.id, evaluations.interviewId))
      .where(where)
      .orderBy(urgency, desc(evaluations.updatedAt))
      .limit(query.pageSize)
      .offset((query.page - 1) * query.pageSize),
  ]);
  const items = rows.map(({ evaluation, candidate }) => ({
    interviewId: evaluation.interviewId,
    candidate,
    version: evaluation.version,
    state: evaluation.state,
    stuck: isStuck(evaluation, ctx.now),
    error: evaluation.error,
    updatedAt: evaluation.updatedAt,
  }));
  return { items, page: query.page, pageSize: query.pageSize, total: counted[0]?.total ?? 0 };
}
