/** What interviews put on the queue. Identifiers and figures only: a queue is read by operators. */
import * as z from "zod";
import { endedBy } from "#contract/terms.ts";
import { interviewId } from "#contract/ids.ts";
import { interviewStatus } from "#contract/terms.ts";

export const queueMessage = z.discriminatedUnion("type", [
  /** The index row of an interview. Applied only if `seq` is newer than the row's, so order and repeats do not matter. */
  z.object({
    type: z.literal("mirror"),
    interviewId,
    seq: z.int(),
    status: interviewStatus,
    startedAt: z.number().nullable(),
    endedAt: z.number().nullable(),
    endedBy: endedBy.nullable(),
  }),
  /** The transcript is sealed: evaluate it. `version` makes a repeat harmless. */
  z.object({
    type: z.literal("evaluate"),
    interviewId,
    version: z.int().min(1),
    sealed: z.object({ key: z.string(), hash: z.string() }),
  }),
]);
export type QueueMessage = z.infer<typeof queueMessage>;
