/** Brings the local D1 to the newest schema, recording what it did where `wrangler d1 migrations` looks for it, too. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Problem } from "./problem.ts";

/** What is needed of a D1 database. */
export type Database = {
  prepare(sql: string): Statement;
  batch(statements: Statement[]): Promise<unknown>;
};
type Statement = {
  bind(...values: unknown[]): Statement;
  all(): Promise<{ results: unknown[] }>;
  run(): Promise<unknown>;
};

const record =
  "CREATE TABLE IF NOT EXISTS d1_migrations (id INTEGER PRIMARY KEY AUTOINCREMENT, name TEXT UNIQUE, applied_at TIMESTAMP DEFAULT CURRENT_TIMESTAMP NOT NULL)";

const reason = (error: unknown) => (error instanceof Error ? error.message : String(error));

async function appliedTo(database: Database): Promise<string[]> {
  await database.prepare(record).run();
  const { results } = await database.prepare("SELECT name FROM d1_migrations ORDER BY id").all();
  // The column is TEXT and the table is made above.
  return results.map((row) => (row as { name: string }).name);
}

/** Applies what is missing, each migration whole or not at all, and returns their names. `away` says how to start afresh. */
export async function migrate(database: Database, folder: string, away: string): Promise<string[]> {
  const known = readdirSync(folder)
    .filter((name) => name.endsWith(".sql"))
    .sort();
  const applied = await appliedTo(database).catch((error: unknown) => {
    throw new Problem(`The database cannot be read (${reason(error)}). Put a copy of your data back, or ${away}`);
  });
  const newer = applied.find((name) => !known.includes(name));
  if (newer !== undefined) {
    throw new Problem(
      `The database was made by a newer Viva: it knows of ${newer}, which is not in migrations. Update this folder to that version, or ${away}`,
    );
  }
  const missing = known.filter((name) => !applied.includes(name));
  for (const name of missing) {
    const statements = readFileSync(join(folder, name), "utf8")
      .split("--> statement-breakpoint")
      .map((sql) => sql.trim())
      .filter((sql) => sql !== "");
    try {
      await database.batch([
        ...statements.map((sql) => database.prepare(sql)),
        database.prepare("INSERT INTO d1_migrations (name) VALUES (?)").bind(name),
      ]);
    } catch (error) {
      throw new Problem(
        `The database is half migrated: ${name} could not be applied (${reason(error)}). It was left as it was. ` +
          `Put back a copy from before it was changed by hand or by an interrupted program, or ${away}`,
      );
    }
  }
  return missing;
}
