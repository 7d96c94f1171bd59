/** How long candidates waited for the interviewer's voice, of an organisation's newest spoken turns. */
import { and, desc, eq, gte } from "drizzle-orm";
import type * as z from "zod";
import type { getLatencies as latenciesEndpoint, latencyRow } from "#contract/api/voice.ts";
import { turnStages } from "#contract/voice.ts";
import { interviews } from "#worker/db/interviews.ts";
import { voiceTurns } from "#worker/db/voice.ts";
import type { Context } from "#worker/services/context.ts";
import { requireRole } from "#worker/services/permission.ts";

type LatencyRow = z.input<typeof latencyRow>;
type Turn = Pick<typeof voiceTurns.$inferSelect, "mode" | "stt" | "tts" | "region" | LatencyRow["stage"]>;

const day = 86_400_000;
/** Of these the percentiles are exact; of more turns only the newest are looked at, so that a look costs no more for being asked often. */
const mostTurns = 20_000;
// The agent's own, in their order, and then the candidate's.
const stages = [...turnStages.keyof().options, "heard"] as const;

export async function getLatencies(
  ctx: Context,
  { days, interview }: z.output<typeof latenciesEndpoint.query>,
): Promise<z.input<typeof latenciesEndpoint.response>> {
  const { organisationId } = requireRole(ctx, "reviewer");
  const { mode, stt, tts, region, transcript, accepted, words, synthesis, sent, heard } = voiceTurns;
  const turns: Turn[] = await ctx.db
    .select({ mode, stt, tts, region, transcript, accepted, words, synthesis, sent, heard })
    .from(voiceTurns)
    .innerJoin(interviews, eq(interviews.id, voiceTurns.interviewId))
    .where(
      and(
        eq(interviews.organisationId, organisationId),
        gte(voiceTurns.at, ctx.now - days * day),
        interview === undefined ? undefined : eq(interviews.id, interview),
      ),
    )
    .orderBy(desc(voiceTurns.at))
    .limit(mostTurns);
  return { turns: turns.length, rows: latenciesOf(turns) };
}

/** One row for each stage of each combination of providers and region, the combination with most turns first. */
export function latenciesOf(turns: readonly Turn[]): LatencyRow[] {
  const groups = Map.groupBy(turns, ({ mode, stt, tts, region }) => JSON.stringify([mode, stt, tts, region]));
  return [...groups.values()]
    .toSorted((one, other) => other.length - one.length)
    .flatMap((group) => stages.flatMap((stage) => rowOf(stage, group)));
}

function rowOf(stage: LatencyRow["stage"], group: readonly Turn[]): LatencyRow[] {
  const times = group.flatMap((turn) => turn[stage] ?? []).toSorted((one, other) => one - other);
  const [first] = group;
  if (first === undefined || times.length === 0) return [];
  // Only the candidate's page has reported.
  const { mode, stt, tts, region } = first;
  return [
    {
      stage,
      mode: mode ?? "unknown",
      stt,
      tts,
      region,
      count: times.length,
      p50: percentile(times, 50),
      p95: percentile(times, 95),
    },
  ];
}

/** By nearest rank: a time that was really measured. `sorted` is not empty. */
function percentile(sorted: readonly number[], share: number): number {
  return sorted[Math.max(0, Math.ceil((sorted.length * share) / 100) - 1)] ?? 0;
}
