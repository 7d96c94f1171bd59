/** Has rooms recorded by whoever carries them, beside the voice agent: docs/decisions/013-recorded-rooms.md. */
import type { RoomRecordingKind } from "#contract/voice.ts";

/** A recording that is to be made: its id, and the key under which it is to lie in storage. */
export type ToRecord = { kind: RoomRecordingKind; id: string; key: string };

/** What is told of one recording. Hints: they may come late, twice, in any order or not at all. */
export type RecordingReport = {
  /** The recorder's own id, by which its logs name it. */
  egress: string;
  /** The recording's id, as it was asked for. */
  id: string;
  state: "running" | "ended" | "failed";
  /** `storage`: it was made and could not be stored; `begin`: it did not begin; `limit`: it is only a part; null: nothing, or not ended. */
  problem: "storage" | "begin" | "limit" | "other" | null;
  /** Epoch milliseconds; null as long as nobody knows. */
  startedAt: number | null;
  durationMs: number | null;
  bytes: number | null;
};

export interface RoomRecorder {
  /**
   * Makes what is recorded of a room agree with what is wanted, null being nothing: what is missing is started, all else that was
   * started here is stopped. Where it agrees already, under whichever id, nothing happens. Recordings that somebody else has
   * started in the room are left alone. Throws `RoomsError`.
   */
  agree(room: string, wanted: ToRecord | null): Promise<void>;
}
