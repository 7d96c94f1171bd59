import { expect, test } from "vitest";
import { nodeSql } from "#worker/testing/node-sql.ts";
import { migrateStorage, storageMigrations } from "./storage-migrations.ts";

const next = { id: "0002_next", sql: "ALTER TABLE checkpoint ADD COLUMN note TEXT;" };

test("an object of the first version is brought up to date, once, and keeps its rows", () => {
  const sql = nodeSql();
  migrateStorage(sql);
  sql.exec("INSERT INTO checkpoint (id, seq, engine_version, state) VALUES (1, 7, 1, '{}')");
  migrateStorage(sql, [...storageMigrations, next]);
  migrateStorage(sql, [...storageMigrations, next]);
  expect(sql.exec("SELECT seq, note FROM checkpoint")).toEqual([expect.objectContaining({ seq: 7, note: null })]);
});

test("code that is older than the data, or of another history, refuses to run", () => {
  const sql = nodeSql();
  migrateStorage(sql, [...storageMigrations, next]);
  expect(() => migrateStorage(sql)).toThrow("stored by another version");
  expect(() => migrateStorage(sql, [{ ...next, id: "0001_other" }, next])).toThrow("stored by another version");
});

test("a migration that fails halfway leaves the old schema", () => {
  const sql = nodeSql();
  migrateStorage(sql);
  expect(() => migrateStorage(sql, [...storageMigrations, next, { id: "0003_bad", sql: "CREATE TABLE;" }])).toThrow();
  expect(sql.exec("SELECT id FROM migrations")).toHaveLength(storageMigrations.length);
  migrateStorage(sql, [...storageMigrations, next]);
});

/** Released migrations are never edited: objects that have run them would differ from those that have not. */
test("the released migrations are what they were", async () => {
  const hashes = await Promise.all(
    storageMigrations.map(async ({ id, sql }) => {
      const text = new TextEncoder().encode(sql.replace(/\s+/g, " "));
      return `${id} ${Buffer.from(await crypto.subtle.digest("SHA-256", text))
        .toString("hex")
        .slice(0, 16)}`;
    }),
  );
  expect(hashes).toMatchInlineSnapshot(`
    [
      "0001_log_and_checkpoint 9b57aa326cc242b8",
      "0002_passages_of_the_cv a85202f422fefceb",
      "0003_spoken_answers 09a2d8420e1f958a",
      "0004_spoken_draft 95034dbb39611522",
    ]
  `);
});
