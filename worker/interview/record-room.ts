/** Has an interview's room recorded by whoever carries it, or not any more. */
import type { RoomRecordingKind } from "#contract/voice.ts";
import { settingsOf } from "#worker/env.ts";
import { roomRecordingKey } from "#worker/platform/recording-key.ts";
import { recorderOf } from "#worker/platform/rooms/rooms.ts";

export type RecordRoom = {
  interview: string;
  folder: string;
  /** Null: nothing is recorded. */
  kind: RoomRecordingKind | null;
  /** Epoch milliseconds, of which a new recording has its id. */
  at: number;
};

/** One thing after the other: a stop that overtook a start would stop nothing. */
export function oneAfterTheOther(): (act: () => Promise<void>) => Promise<void> {
  let last: Promise<void> = Promise.resolve();
  return (act) => {
    const done = last.then(act);
    last = done.catch(() => undefined);
    return done;
  };
}

/** Where it is so already, or nobody records rooms here, nothing happens. Throws `RoomsError`. */
export async function recordRoom(env: Env, { interview, folder, kind, at }: RecordRoom): Promise<void> {
  const recorder = recorderOf(settingsOf(env));
  const id = `${kind ?? ""}-${at.toString(36)}`;
  const wanted = kind === null ? null : { kind, id, key: roomRecordingKey(folder, interview, id) };
  await recorder?.agree(interview, wanted);
}
