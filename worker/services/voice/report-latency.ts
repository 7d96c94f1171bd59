/** What the agent and the candidate's page have measured of a spoken turn, kept in one row. Either may come first, late or twice. */
import { and, eq, isNotNull, sql } from "drizzle-orm";
import type * as z from "zod";
import type { reportHeard as heardEndpoint, reportLatency as latencyEndpoint } from "#contract/api/voice.ts";
import { interviews } from "#worker/db/interviews.ts";
import { voiceTurns } from "#worker/db/voice.ts";
import type { Context } from "#worker/services/context.ts";
import { requireAgent, requireCandidate } from "#worker/services/permission.ts";

type Told = Partial<Omit<typeof voiceTurns.$inferInsert, "interviewId" | "turn" | "at">>;

/** More than an interview has turns; whoever sends ever new ones fills no table. */
const mostTurns = 1_000;
/** A transcript may be whole before the candidate has quite fallen silent. Anything else was measured wrongly. */
const earliestMs = -60_000;
const latestMs = 600_000;

export async function reportLatency(
  ctx: Context,
  { turn, mode, stt, tts, region, stages }: z.output<typeof latencyEndpoint.body>,
): Promise<{ taken: true }> {
  const { interviewId } = requireAgent(ctx);
  const { transcript, accepted, words, synthesis, sent } = stages;
  await keep(ctx, interviewId, turn, {
    mode,
    stt,
    tts,
    region,
    transcript: sane(transcript),
    accepted: sane(accepted),
    words: sane(words),
    synthesis: sane(synthesis),
    sent: sane(sent),
  });
  return { taken: true };
}

export async function reportHeard(
  ctx: Context,
  { turn, heardMs, connection }: z.output<typeof heardEndpoint.body>,
): Promise<{ taken: true }> {
  const { interviewId } = requireCandidate(ctx);
  await keep(ctx, interviewId, turn, { heard: sane(heardMs), connection: kindOf(connection) });
  return { taken: true };
}

const sane = (ms: number | null): number | null => (ms !== null && ms >= earliestMs && ms <= latestMs ? ms : null);

/** Browsers name kinds of connections in a word; anything longer is none. */
const kindOf = (connection: string | null): string | null =>
  connection !== null && /^[a-z0-9-]{1,20}$/u.test(connection) ? connection : null;

/** What is told anew takes the place of what was told before; what is not told stays. Nothing is kept of a deleted interview. */
async function keep(ctx: Context, interviewId: string, turn: string, told: Told): Promise<void> {
  const known = Object.entries(told).filter(([, value]) => value !== null);
  if (known.length === 0) return;
  const { db, now } = ctx;
  const values = Object.fromEntries(known);
  const value = (name: keyof Told) => sql`${values[name] ?? null}`.as(name);
  const row = db
    .select({
      interviewId: interviews.id,
      turn: sql`${turn}`.as("turn"),
      at: sql`${now}`.as("at"),
      mode: value("mode"),
      stt: value("stt"),
      tts: value("tts"),
      region: value("region"),
      transcript: value("transcript"),
      accepted: value("accepted"),
      words: value("words"),
      synthesis: value("synthesis"),
      sent: value("sent"),
      heard: value("heard"),
      connection: value("connection"),
    })
    .from(interviews)
    .where(
      and(
        eq(interviews.id, interviewId),
        isNotNull(interviews.openedAt),
        sql`(select count(*) from ${voiceTurns} where ${voiceTurns.interviewId} = ${interviewId}) < ${mostTurns}`,
      ),
    );
  await db
    .insert(voiceTurns)
    .select(row)
    .onConflictDoUpdate({ target: [voiceTurns.interviewId, voiceTurns.turn], set: values });
}
