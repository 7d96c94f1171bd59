/** LiveKit's webhooks. The interview's object judges who is there; that somebody has left a room makes it look sooner, and no more. */
import { and, eq, isNotNull } from "drizzle-orm";
import { VivaError } from "#contract/errors.ts";
import { interviewId } from "#contract/ids.ts";
import { interviews } from "#worker/db/interviews.ts";
import { getInterview as getInterviewObject } from "#worker/interview/client.ts";
import type { Context } from "#worker/services/context.ts";
import { requireRooms } from "./rooms.ts";

/** Of somebody who was in the room, or never got quite in. */
const leavings: ReadonlySet<string> = new Set(["participant_left", "participant_connection_aborted"]);
/** One server may serve several deployments: what is none of ours is taken and forgotten. Throws NOT_SIGNED_IN. */
export async function takeRoomEvent(ctx: Context, body: string, signature: string | null): Promise<{ taken: boolean }> {
  const event = await requireRooms(ctx).readEvent(body, signature);
  if (event === null)
    throw new VivaError(
      "NOT_SIGNED_IN",
      "This is for LiveKit, which signs what it sends with the API key. Check that its webhook names LIVEKIT_API_KEY.",
    );
  const id = interviewId.safeParse(event.room);
  if (!leavings.has(event.name) || !id.success) return { taken: false };
  // An object that is asked for comes into being.
  const [opened] = await ctx.db
    .select({ id: interviews.id })
    .from(interviews)
    .where(and(eq(interviews.id, id.data), isNotNull(interviews.openedAt)));
  if (opened === undefined) return { taken: false };
  await getInterviewObject(ctx.env, id.data).look();
  return { taken: true };
}
