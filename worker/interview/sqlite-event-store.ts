/** The event store over SQLite: an object's own storage in production, node:sqlite in tests. */
import type { Event, EventBody } from "#contract/events.ts";
import type { EventStore, StoredCheckpoint } from "./event-store.ts";
import type { Sql } from "./storage-migrations.ts";

/** A statement each would cost a turn more than its rows do. An object's SQLite binds at most 100 values at once. */
const rowsAtOnce = 20;

export class SqliteEventStore implements EventStore {
  readonly #sql: Sql;
  #last: number | null = null;

  /** The database must have been migrated. */
  constructor(sql: Sql) {
    this.#sql = sql;
  }

  transaction<T>(body: () => T): T {
    const before = this.#last;
    try {
      return this.#sql.transaction(body);
    } catch (error) {
      this.#last = before;
      throw error;
    }
  }

  append(events: readonly Event[], checkpoint: StoredCheckpoint, input: string | null): void {
    const before = this.#lastSeq();
    const rows = events.map(({ seq, at, cause, ...body }, index) => {
      if (seq !== before + index + 1) throw new Error(`event ${seq} does not follow ${before + index}`);
      const remembered = index === 0 ? input : null;
      // The input's id is the usual cause; storing it once is enough.
      return [seq, at, remembered === cause ? "" : cause, remembered, JSON.stringify(body)];
    });
    for (let from = 0; from < rows.length; from += rowsAtOnce) {
      const some = rows.slice(from, from + rowsAtOnce);
      this.#sql.exec(
        `INSERT INTO events (seq, at, cause, input, body) VALUES ${some.map(() => "(?, ?, ?, ?, ?)").join(", ")}`,
        ...some.flat(),
      );
    }
    this.#sql.exec(
      `INSERT INTO checkpoint (id, seq, engine_version, state) VALUES (1, ?, ?, ?)
       ON CONFLICT (id) DO UPDATE SET seq = excluded.seq, engine_version = excluded.engine_version, state = excluded.state`,
      checkpoint.seq,
      checkpoint.engineVersion,
      checkpoint.state,
    );
    this.#last = before + events.length;
  }

  checkpoint(): StoredCheckpoint | null {
    const row = this.#sql.exec("SELECT seq, engine_version, state FROM checkpoint WHERE id = 1")[0];
    if (row === undefined) return null;
    return { seq: Number(row.seq), engineVersion: Number(row.engine_version), state: String(row.state) };
  }

  read(after: number, limit = -1): Event[] {
    return this.#sql.exec("SELECT * FROM events WHERE seq > ? ORDER BY seq LIMIT ?", after, limit).map(toEvent);
  }

  readUntil(seq: number): Event[] {
    return this.#sql.exec("SELECT * FROM events WHERE seq <= ? ORDER BY seq", seq).map(toEvent);
  }

  findByInput(input: string): Event | null {
    const row = this.#sql.exec("SELECT * FROM events WHERE input = ?", input)[0];
    return row === undefined ? null : toEvent(row);
  }

  #lastSeq(): number {
    this.#last ??= Number(this.#sql.exec("SELECT max(seq) AS last FROM events")[0]?.last ?? 0);
    return this.#last;
  }
}

function toEvent(row: Record<string, unknown>): Event {
  // Only this class writes the table, and only events that the engine made.
  const body = JSON.parse(String(row.body)) as EventBody;
  const cause = String(row.cause);
  return { ...body, seq: Number(row.seq), at: Number(row.at), cause: cause === "" ? String(row.input) : cause };
}
