/** Sends an interview's trace, once its report is there. Sending it again changes nothing: its ids are made of the interview's. */
import { and, eq } from "drizzle-orm";
import type { Event } from "#contract/events.ts";
import { report as reportShape } from "#contract/report.ts";
import { interviews } from "#worker/db/interviews.ts";
import { planVersions } from "#worker/db/plans.ts";
import { reports } from "#worker/db/reports.ts";
import { voiceTurns } from "#worker/db/voice.ts";
import { getInterview } from "#worker/interview/client.ts";
import { unwrap } from "#worker/interview/rpc.ts";
import { sendSpans, type TracingTarget } from "#worker/platform/tracing/otlp.ts";
import type { SystemContext } from "#worker/services/context.ts";
import { notFound } from "#worker/services/permission.ts";
import { parsePlan } from "#worker/services/plans/store.ts";
import { interviewTrace } from "#worker/tracing/interview-trace.ts";

/** A talk of several hours stays below this; the rest would be cut. */
const eventsAtOnce = 1_000;
const mostEvents = 20_000;

export async function sendTrace(
  ctx: Pick<SystemContext, "db" | "env">,
  target: TracingTarget,
  { interviewId, version, withContent }: { interviewId: string; version: number; withContent: boolean },
): Promise<void> {
  const [row] = await ctx.db
    .select({ plan: planVersions.body, report: reports.body })
    .from(interviews)
    .innerJoin(planVersions, eq(planVersions.id, interviews.planVersionId))
    .leftJoin(reports, and(eq(reports.interviewId, interviews.id), eq(reports.version, version)))
    .where(eq(interviews.id, interviewId));
  if (row === undefined) throw notFound("interview");
  const events = await eventsOf(ctx.env, interviewId);
  const plan = parsePlan({ body: row.plan });
  const report = row.report === null ? null : reportShape.parse(JSON.parse(row.report));
  const voice = await ctx.db.select().from(voiceTurns).where(eq(voiceTurns.interviewId, interviewId));
  await sendSpans(target, interviewId, interviewTrace({ interviewId, plan, events, report, voice, withContent }));
}

async function eventsOf(env: SystemContext["env"], interviewId: string): Promise<Event[]> {
  const all: Event[] = [];
  while (all.length < mostEvents) {
    const { events } = unwrap(await getInterview(env, interviewId).events(all.at(-1)?.seq ?? 0, eventsAtOnce));
    all.push(...events);
    if (events.length < eventsAtOnce) break;
  }
  return all;
}
