/** The rooms of this deployment, where it has some. */
import { eq } from "drizzle-orm";
import type { OrganisationSettings } from "#contract/api/people.ts";
import { VivaError } from "#contract/errors.ts";
import type { RoomRecordingKind } from "#contract/voice.ts";
import { type Rooms, RoomsError } from "#worker/platform/rooms/port.ts";
import { recorderOf, roomsOf } from "#worker/platform/rooms/rooms.ts";
import { interviews } from "#worker/db/interviews.ts";
import { settingsOf } from "#worker/env.ts";
import { describeError } from "#worker/platform/logger.ts";
import type { Context, SystemContext } from "#worker/services/context.ts";

export const isVoiceOffered = ({ settings }: Pick<Context, "settings">): boolean => settings.liveKit !== null;

/** What is recorded of rooms beside the voice agent, where it can be; null: nothing. */
export function roomRecordingOf(
  { settings }: Pick<Context, "settings">,
  wished: OrganisationSettings["roomRecording"],
): RoomRecordingKind | null {
  return recorderOf(settings) === null || wished === "off" ? null : wished;
}

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

/**
 * Nothing of an interview's room is recorded any more. What fails is told in the log and no more: a recording also ends with its
 * room, which closes a minute after everybody has left it.
 */
export async function stopRecordingRoom(
  { db, env, log }: Omit<SystemContext, "now">,
  interview: string,
): Promise<void> {
  const recorder = recorderOf(settingsOf(env));
  if (recorder === null) return;
  const [row] = await db
    .select({ roomRecording: interviews.roomRecording })
    .from(interviews)
    .where(eq(interviews.id, interview));
  if (row?.roomRecording == null) return;
  await recorder
    .agree(interview, null)
    .catch((thrown: unknown) =>
      log("warn", "room.recording.not_stopped", { interviewId: interview, ...describeError(thrown) }),
    );
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
