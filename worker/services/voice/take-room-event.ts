/**
 * LiveKit's webhooks: hints, and no more. Who is there, the interview's object judges by itself; that an agent has left its room
 * makes it send for the next one sooner, where it has not noticed yet. Repeated, late or out of order they change nothing.
 */
import { and, eq, isNotNull } from "drizzle-orm";
import { VivaError } from "#contract/errors.ts";
import { interviewId } from "#contract/ids.ts";
import { interviews } from "#worker/db/interviews.ts";
import { getInterview as getInterviewObject } from "#worker/interview/client.ts";
import { candidateIdentity, type RoomEvent, type Rooms } from "#worker/platform/rooms/port.ts";
import type { Context } from "#worker/services/context.ts";
import { requireRooms } from "./rooms.ts";

/** One server may serve several deployments: what is none of ours is forgotten. Throws NOT_SIGNED_IN. */
export async function takeRoomEvent(ctx: Context, body: string, signature: string | null): Promise<{ taken: boolean }> {
  const rooms = requireRooms(ctx);
  const event = await rooms.readEvent(body, signature);
  if (event === null)
    throw new VivaError(
      "NOT_SIGNED_IN",
      "This is for LiveKit, which signs what it sends with the API key. Check that its webhook names LIVEKIT_API_KEY.",
    );
  const epoch = await goneAgent(ctx, rooms, event);
  if (epoch === null) return { taken: false };
  await getInterviewObject(ctx.env, event.room).agentGone(epoch);
  return { taken: true };
}

/** The agent of an interview of ours that is told to have left, and is not there any more. */
async function goneAgent(
  ctx: Pick<Context, "db">,
  rooms: Rooms,
  { name, room, identity }: RoomEvent,
): Promise<number | null> {
  if (name !== "participant_left" || identity === candidateIdentity || !interviewId.safeParse(room).success)
    return null;
  // An object that is asked for comes into being.
  const [opened] = await ctx.db
    .select({ id: interviews.id })
    .from(interviews)
    .where(and(eq(interviews.id, room), isNotNull(interviews.openedAt)));
  return opened === undefined ? null : rooms.epochOfGone(room, identity);
}
