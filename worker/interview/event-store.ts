/**
 * Where an interview's log and checkpoint lie. Synchronous and transactional: a decision is stored whole or not at all.
 * The contract suite beside this file says what every implementation must do.
 */
import type { Event } from "#contract/events.ts";

/** The folded state as it was stored with the newest event. */
export type StoredCheckpoint = { seq: number; engineVersion: number; state: string };

export interface EventStore {
  /** Runs `body` as one transaction; an exception undoes all of it. Not reentrant. */
  transaction<T>(body: () => T): T;
  /**
   * Adds events that follow the newest one without a gap, and replaces the checkpoint. `input` is the client's id that the
   * first of them is remembered by; an id that is known already, or a gap, throws.
   */
  append(events: readonly Event[], checkpoint: StoredCheckpoint, input: string | null): void;
  /** Null for an interview that was never opened. */
  checkpoint(): StoredCheckpoint | null;
  /** Events with `after < seq`, in order. */
  read(after: number, limit?: number): Event[];
  /** Events up to and including `seq`, in order. */
  readUntil(seq: number): Event[];
  /** The first event that an input of a client led to. */
  findByInput(input: string): Event | null;
}
