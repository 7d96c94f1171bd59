/** What an interview holds: its transcript, its log, its state at a place of the log. */
import { desc, eq } from "drizzle-orm";
import type * as z from "zod";
import type { checkpoint } from "#contract/api/interviews.ts";
import { VivaError } from "#contract/errors.ts";
import type { Event } from "#contract/events.ts";
import type { Transcript } from "#contract/transcript.ts";
import { report } from "#contract/report.ts";
import { reports } from "#worker/db/reports.ts";
import { getInterview as getInterviewObject, type InterviewStub } from "#worker/interview/client.ts";
import { unwrap } from "#worker/interview/rpc.ts";
import { audit } from "#worker/services/audit/append.ts";
import type { Context } from "#worker/services/context.ts";
import { statusAt } from "./status.ts";
import { type InterviewRow, organisationInterview, readableInterview } from "./store.ts";

function openedObject(ctx: Pick<Context, "env">, interview: InterviewRow["interview"]): InterviewStub {
  if (interview.openedAt === null)
    throw new VivaError("NOT_STARTED", "Nothing has been said yet: the candidate has not opened this interview.");
  return getInterviewObject(ctx.env, interview.id);
}

/** Empty before the candidate has opened the interview. */
export async function getTranscript(ctx: Context, id: string): Promise<Transcript> {
  const { interview } = await readableInterview(ctx, id);
  if (interview.openedAt === null) {
    return {
      interviewId: id,
      planVersionId: interview.planVersionId,
      engineVersion: 0,
      status: statusAt(interview, ctx.now),
      outcome: null,
      endedBy: interview.endedBy,
      startedAt: null,
      endedAt: interview.endedAt,
      spentMs: 0,
      lines: [],
      coverage: [],
    };
  }
  const transcript = unwrap(await openedObject(ctx, interview).transcript());
  // Pages that follow a running interview ask again and again; what is worth keeping is who read the finished one.
  if (transcript.endedAt !== null) await audit(ctx, id, "transcript.read");
  return transcript;
}

export async function getEvents(
  ctx: Context,
  id: string,
  after: number,
  limit: number,
): Promise<{ events: Event[]; last: number }> {
  const { interview } = await organisationInterview(ctx, id, "recruiter");
  if (interview.openedAt === null) return { events: [], last: 0 };
  return unwrap(await openedObject(ctx, interview).events(after, limit));
}

/** Throws NOT_STARTED before the interview was opened, NOT_FOUND for a place that the log does not have. */
export async function getCheckpoint(ctx: Context, id: string, seq: number | null) {
  const { interview } = await organisationInterview(ctx, id, "recruiter");
  const result = unwrap(await openedObject(ctx, interview).checkpoint(seq));
  const [newest] = await ctx.db
    .select({ body: reports.body })
    .from(reports)
    .where(eq(reports.interviewId, id))
    .orderBy(desc(reports.version))
    .limit(1);
  // The engine composes it from what the object holds; the route parses it. The final assessment is not the object's to know.
  const composed = result.checkpoint as z.input<typeof checkpoint>;
  const finalEvaluation =
    newest === undefined || seq !== null
      ? composed.finalEvaluation
      : report.parse(JSON.parse(newest.body)).overall.note;
  return { checkpoint: { ...composed, finalEvaluation }, replay: result.replay, seqs: [...result.seqs] };
}
