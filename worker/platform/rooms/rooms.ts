/** The rooms of a deployment, by its settings. */
import { log as systemLog, type Log } from "#worker/platform/logger.ts";
import { liveKitRooms } from "./livekit.ts";
import type { Rooms } from "./port.ts";
import type { LiveKitSettings } from "./settings.ts";

/** Null: voice is not set up. `settings` is `settingsOf(env).liveKit`. */
export function roomsOf(settings: LiveKitSettings | null, log: Log = systemLog): Rooms | null {
  return settings === null ? null : liveKitRooms(settings, log);
}
