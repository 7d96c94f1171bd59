/** States of older engines, brought to the present one. */
import type { EventBody } from "#contract/events.ts";
import { type State, engineVersion } from "./state.ts";

/** Newer code has been here, and running on would damage what it wrote. It passes: that code comes back. */
export class StoredByNewerError extends Error {
  override readonly name = "StoredByNewerError";
}

/** Takes a state of version n (its place in the list, from 1) to version n + 1. Append-only, like every other migration. */
export type StateMigration = (state: State) => State;

export const stateMigrations: readonly StateMigration[] = [];

/**
 * The event that brings a state of version `from` to the present: to be appended at `seq`. Null when it is of the
 * present version. Throws `StoredByNewerError` when it is of a newer one.
 */
export function migrateState(
  state: State,
  from: number,
  place: { seq: number },
  migrations: readonly StateMigration[] = stateMigrations,
  to: number = engineVersion,
): Extract<EventBody, { type: "migrated" }> | null {
  if (from === to) return null;
  if (from > to) throw new StoredByNewerError(`this interview was stored by engine ${from}, and this is engine ${to}`);
  const migrated = migrations.slice(from - 1, to - 1).reduce((known, migrate) => migrate(known), state);
  if (migrated.status === "none") throw new Error("an interview that was never opened has no state to migrate");
  // `lastAt` stays: an outage counts from the last thing that happened, and an upgrade is the end of one.
  return { type: "migrated", engineVersion: to, state: { ...migrated, base: { ...migrated.base, seq: place.seq } } };
}
