/**
 * LiveKit's webhooks: hints, and no more. Who is there, the interview's object judges by itself; that an agent has left its room
 * makes it send for the next one sooner, where it has not noticed yet. What is told of a recorded room is kept for the list of recordings. Repeated, late or out of order they change nothing.
 */
import { and, eq, isNotNull } from "drizzle-orm";
import { VivaError } from "#contract/errors.ts";
import { interviewId } from "#contract/ids.ts";
import { interviews } from "#worker/db/interviews.ts";
import { getInterview as getInterviewObject } from "#worker/interview/client.ts";
import { candidateIdentity } from "#worker/platform/rooms/port.ts";
import type { Context } from "#worker/services/context.ts";
import { noteRoomRecording } from "#worker/services/recordings/note-room.ts";
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
  const isOfUse =
    event.recording !== null || (event.name === "participant_left" && event.identity !== candidateIdentity);
  if (!isOfUse || !(await isOpened(ctx, event.room))) return { taken: false };
  if (event.recording !== null) {
    await noteRoomRecording(ctx, event.room, event.recording);
    const { egress, state, problem } = event.recording;
    // What LiveKit says of it may hold names of places in storage; its own log has it under this name.
    if (state === "failed") {
      const code = problem ?? "other";
      ctx.log("warn", "room.recording.failed", { interviewId: event.room, egress, code });
    }
    return { taken: true };
  }
  // An agent that is told to have left, and may be there again.
  const epoch = await rooms.epochOfGone(event.room, event.identity);
  if (epoch === null) return { taken: false };
  await getInterviewObject(ctx.env, event.room).agentGone(epoch);
  return { taken: true };
}

/** Is it the room of an interview of ours that has an object? One that is asked for comes into being. */
async function isOpened({ db }: Pick<Context, "db">, room: string): Promise<boolean> {
  if (!interviewId.safeParse(room).success) return false;
  const [opened] = await db
    .select({ id: interviews.id })
    .from(interviews)
    .where(and(eq(interviews.id, room), isNotNull(interviews.openedAt)));
  return opened !== undefined;
}
