import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync, type SQLInputValue } from "node:sqlite";
import { describe, expect, it } from "vitest";
import { type Database, migrate } from "./migrate.ts";

/** D1's manner over SQLite in this process: a batch is one transaction. */
function database(): Database & { sql: DatabaseSync } {
  const sql = new DatabaseSync(":memory:");
  const prepare = (text: string, values: unknown[] = []): ReturnType<Database["prepare"]> => ({
    bind: (...bound) => prepare(text, bound),
    // Tests bind names of files only.
    all: async () => ({ results: sql.prepare(text).all(...(values as SQLInputValue[])) }),
    run: async () => sql.prepare(text).run(...(values as SQLInputValue[])),
  });
  return {
    sql,
    prepare: (text) => prepare(text),
    async batch(statements) {
      sql.exec("BEGIN");
      try {
        for (const statement of statements) await statement.run();
        sql.exec("COMMIT");
      } catch (error) {
        sql.exec("ROLLBACK");
        throw error;
      }
    },
  };
}

function folderWith(files: Record<string, string>): string {
  const folder = mkdtempSync(join(tmpdir(), "viva-migrations-"));
  for (const [name, sql] of Object.entries(files)) writeFileSync(join(folder, name), sql);
  return folder;
}

const two = { "0000_start.sql": "CREATE TABLE a (x);\n--> statement-breakpoint\nCREATE TABLE b (x);" };
const three = { ...two, "0001_more.sql": "ALTER TABLE a ADD y;" };
const away = "move it away to start with an empty one.";

describe("migrating the local database", () => {
  it("applies what is missing, in order, and nothing twice", async () => {
    const db = database();
    expect(await migrate(db, folderWith(two), away)).toEqual(["0000_start.sql"]);
    expect(await migrate(db, folderWith(three), away)).toEqual(["0001_more.sql"]);
    expect(await migrate(db, folderWith(three), away)).toEqual([]);
    expect(db.sql.prepare("SELECT name FROM pragma_table_info('a')").all()).toEqual([{ name: "x" }, { name: "y" }]);
  });

  it("leaves a half migrated database as it was, and says what to do", async () => {
    const db = database();
    db.sql.exec("CREATE TABLE b (x)");
    await expect(migrate(db, folderWith(two), away)).rejects.toThrow(/half migrated: 0000_start\.sql .* move it away/);
    expect(db.sql.prepare("SELECT name FROM sqlite_master WHERE name = 'a'").all()).toEqual([]);
    expect(db.sql.prepare("SELECT name FROM d1_migrations").all()).toEqual([]);
  });

  it("refuses a database of a newer version", async () => {
    const db = database();
    await migrate(db, folderWith(three), away);
    await expect(migrate(db, folderWith(two), away)).rejects.toThrow(/newer Viva: it knows of 0001_more\.sql/);
  });
});
