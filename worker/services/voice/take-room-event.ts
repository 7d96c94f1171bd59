/** LiveKit's webhooks: hints, and no more. Who is there, the interview's object judges by itself. */
import { VivaError } from "#contract/errors.ts";
import { interviewId } from "#contract/ids.ts";
import type { Context } from "#worker/services/context.ts";
import { requireRooms } from "./rooms.ts";

/** One server may serve several deployments: what is none of ours is forgotten. Throws NOT_SIGNED_IN. */
export async function takeRoomEvent(ctx: Context, body: string, signature: string | null): Promise<{ taken: boolean }> {
  const event = await requireRooms(ctx).readEvent(body, signature);
  if (event === null)
    throw new VivaError(
      "NOT_SIGNED_IN",
      "This is for LiveKit, which signs what it sends with the API key. Check that its webhook names LIVEKIT_API_KEY.",
    );
  return { taken: event.name === "participant_left" && interviewId.safeParse(event.room).success };
}
