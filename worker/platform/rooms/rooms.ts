/** The rooms of a deployment, by its settings. */
import { log as systemLog, type Log } from "#worker/platform/logger.ts";
import type { EgressSettings } from "./egress-settings.ts";
import { liveKitRecorder } from "./livekit-recorder.ts";
import { liveKitRooms } from "./livekit.ts";
import type { Rooms } from "./port.ts";
import type { RoomRecorder } from "./recorder.ts";
import type { LiveKitSettings } from "./settings.ts";

/** Null: voice is not set up. `settings` is `settingsOf(env).liveKit`. */
export function roomsOf(settings: LiveKitSettings | null, log: Log = systemLog): Rooms | null {
  return settings === null ? null : liveKitRooms(settings, log);
}

/** Null: nobody records rooms but the voice agent. */
export function recorderOf({
  liveKit,
  egress,
}: {
  liveKit: LiveKitSettings | null;
  egress: EgressSettings | null;
}): RoomRecorder | null {
  return liveKit === null || egress === null ? null : liveKitRecorder(liveKit, egress);
}
