/**
 * Schema of an interview's own SQLite. Append-only: a migration is never edited once released, because objects that have
 * slept for months run what they miss when they wake.
 */
import { StoredByNewerError } from "#worker/engine/migrate-state.ts";

export type StorageMigration = { id: string; sql: string };

export const storageMigrations: readonly StorageMigration[] = [
  {
    id: "0001_log_and_checkpoint",
    sql: `
      CREATE TABLE events (
        seq INTEGER PRIMARY KEY,
        at INTEGER NOT NULL,
        cause TEXT NOT NULL,
        input TEXT,
        body TEXT NOT NULL
      );
      CREATE UNIQUE INDEX events_input ON events (input) WHERE input IS NOT NULL;
      CREATE TABLE checkpoint (
        id INTEGER PRIMARY KEY CHECK (id = 1),
        seq INTEGER NOT NULL,
        engine_version INTEGER NOT NULL,
        state TEXT NOT NULL
      );
    `,
  },
  {
    id: "0002_passages_of_the_cv",
    sql: `
      CREATE TABLE passages (
        number INTEGER PRIMARY KEY,
        id TEXT NOT NULL,
        page INTEGER NOT NULL,
        body TEXT NOT NULL,
        measure TEXT,
        vector TEXT
      );
    `,
  },
  {
    id: "0003_spoken_answers",
    sql: `
      CREATE TABLE spoken (
        number INTEGER PRIMARY KEY,
        id TEXT NOT NULL UNIQUE,
        ask TEXT NOT NULL,
        hash TEXT NOT NULL,
        body TEXT NOT NULL,
        confidence REAL,
        duration_ms INTEGER NOT NULL,
        kept INTEGER NOT NULL,
        measures TEXT
      );
    `,
  },
  {
    id: "0004_spoken_draft",
    sql: `
      CREATE TABLE draft (
        id INTEGER PRIMARY KEY CHECK (id = 1),
        body TEXT NOT NULL
      );
    `,
  },
];

/** Little enough of SQL that an object's storage and Node's SQLite both have it. */
export interface Sql {
  exec(statement: string, ...values: (string | number | null)[]): Record<string, unknown>[];
  transaction<T>(body: () => T): T;
}

/**
 * Brings a database up to date. Harmless when repeated. Throws `StoredByNewerError` when the database knows migrations that
 * this code does not, or knows them in another order.
 */
export function migrateStorage(sql: Sql, migrations: readonly StorageMigration[] = storageMigrations): void {
  sql.exec("CREATE TABLE IF NOT EXISTS migrations (number INTEGER PRIMARY KEY, id TEXT NOT NULL)");
  const done = sql.exec("SELECT id FROM migrations ORDER BY number").map((row) => String(row.id));
  for (const [index, id] of done.entries()) {
    const known = migrations[index]?.id;
    if (known !== id) {
      throw new StoredByNewerError(
        `this interview was stored by another version: its migration ${index + 1} is ${id}, here it is ${known ?? "unknown"}`,
      );
    }
  }
  if (done.length === migrations.length) return;
  sql.transaction(() => {
    for (const [index, migration] of migrations.entries()) {
      if (index < done.length) continue;
      sql.exec(migration.sql);
      sql.exec("INSERT INTO migrations (number, id) VALUES (?, ?)", index + 1, migration.id);
    }
  });
}
