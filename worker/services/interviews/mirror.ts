/** What an interview's object says of itself, written to the index. */
import { and, eq, lt } from "drizzle-orm";
import { interviews } from "#worker/db/interviews.ts";
import type { QueueMessage } from "#worker/platform/queue-messages.ts";
import type { SystemContext } from "#worker/services/context.ts";

/** An older message than the row shows is passed over, so order and repeats do not matter. */
export async function mirrorInterview(
  ctx: Pick<SystemContext, "db">,
  message: Extract<QueueMessage, { type: "mirror" }>,
): Promise<void> {
  await ctx.db
    .update(interviews)
    .set({
      status: message.status,
      seq: message.seq,
      startedAt: message.startedAt,
      endedAt: message.endedAt,
      endedBy: message.endedBy,
    })
    .where(and(eq(interviews.id, message.interviewId), lt(interviews.seq, message.seq)));
}
