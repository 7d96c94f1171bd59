/** The transcript of an interview is sealed: evaluate it. Repeating it is harmless, whatever happened in between. */
import { and, eq, inArray } from "drizzle-orm";
import { evaluations } from "#worker/db/reports.ts";
import { interviews } from "#worker/db/interviews.ts";
import type { SystemContext } from "#worker/services/context.ts";

export type SealedTranscript = { interviewId: string; version: number; sealed: { key: string; hash: string } };

/** Name of the Workflow instance that makes this version of the report. */
export function evaluationInstanceId(interviewId: string, version: number): string {
  return `${interviewId}-${version}`;
}

export async function startEvaluation(ctx: SystemContext, message: SealedTranscript): Promise<void> {
  const { interviewId, version, sealed } = message;
  await ctx.db.batch([
    ctx.db
      .insert(evaluations)
      .values({
        interviewId,
        version,
        state: "pending",
        sealedKey: sealed.key,
        sealedHash: sealed.hash,
        createdAt: ctx.now,
        updatedAt: ctx.now,
      })
      .onConflictDoNothing(),
    ctx.db
      .update(interviews)
      .set({ reportState: "pending" })
      .where(and(eq(interviews.id, interviewId), inArray(interviews.reportState, ["none"]))),
  ]);
  await createInstance(ctx.env, interviewId, version);
}

/** Starts the Workflow; one that exists already is left alone. */
async function createInstance(env: Pick<Env, "EVALUATIONS">, interviewId: string, version: number): Promise<void> {
  const id = evaluationInstanceId(interviewId, version);
  try {
    await env.EVALUATIONS.create({ id, params: { interviewId, version } });
  } catch (thrown) {
    // A second creation with the same id is refused, which is what makes this safe to repeat. Anything else is not.
    const exists = await env.EVALUATIONS.get(id).then(
      () => true,
      () => false,
    );
    if (!exists) throw thrown;
  }
}
