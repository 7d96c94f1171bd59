/** Keeps what LiveKit tells of a recording that its egress makes. */
import { sql } from "drizzle-orm";
import { roomRecordings } from "#worker/db/voice.ts";
import type { RecordingReport } from "#worker/platform/rooms/recorder.ts";
import type { SystemContext } from "#worker/services/context.ts";

/**
 * In any order and as often as it comes: what has ended does not run again, and what is told without a figure takes none away. The
 * interview has to be there.
 */
export async function noteRoomRecording(
  { db }: Pick<SystemContext, "db">,
  interviewId: string,
  { id, ...told }: RecordingReport,
): Promise<void> {
  const kept = (column: { name: string }) =>
    sql.raw(`coalesce(excluded."${column.name}", "room_recordings"."${column.name}")`);
  await db
    .insert(roomRecordings)
    .values({ interviewId, id, ...told })
    .onConflictDoUpdate({
      target: [roomRecordings.interviewId, roomRecordings.id],
      set: {
        egress: told.egress,
        state: told.state,
        problem: told.problem,
        startedAt: kept(roomRecordings.startedAt),
        durationMs: kept(roomRecordings.durationMs),
        bytes: kept(roomRecordings.bytes),
      },
      ...(told.state === "running" ? { setWhere: sql`${roomRecordings.state} = 'running'` } : {}),
    });
}
