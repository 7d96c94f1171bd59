/** The rooms of this deployment, where it has some. */
import { VivaError } from "#contract/errors.ts";
import { type Rooms, RoomsError } from "#worker/platform/rooms/port.ts";
import { roomsOf } from "#worker/platform/rooms/rooms.ts";
import type { Context } from "#worker/services/context.ts";

export const isVoiceOffered = ({ settings }: Pick<Context, "settings">): boolean => settings.liveKit !== null;

/** Throws VOICE_UNAVAILABLE. */
export function requireRooms({ settings, log }: Pick<Context, "settings" | "log">): Rooms {
  const rooms = roomsOf(settings.liveKit, log);
  if (rooms === null)
    throw new VivaError("VOICE_UNAVAILABLE", "A conversation cannot be spoken here. Please type your answers.");
  return rooms;
}

/** Whoever may not be interviewed any more has to leave. Harmless where nobody is there, and where voice is not set up. */
export async function closeRoom(
  { settings, log }: Pick<Context, "settings" | "log">,
  interview: string,
): Promise<void> {
  await roomsOf(settings.liveKit, log)?.close(interview);
}

/** What a candidate is told when the rooms cannot be had. */
export function roomsFailure(thrown: unknown): unknown {
  return thrown instanceof RoomsError
    ? new VivaError(
        "UNAVAILABLE",
        "The connection for voice cannot be had at the moment. Try again, or type instead.",
        {
          retryAfter: 10,
        },
      )
    : thrown;
}
