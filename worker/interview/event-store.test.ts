import { nodeSql } from "#worker/testing/node-sql.ts";
import { describeEventStore } from "./event-store.contract.ts";
import { MemoryEventStore } from "./memory-event-store.ts";
import { SqliteEventStore } from "./sqlite-event-store.ts";
import { migrateStorage } from "./storage-migrations.ts";

describeEventStore("memory", () => ({ store: new MemoryEventStore(), reopen: null }));

describeEventStore("SQLite in Node", () => {
  const sql = nodeSql();
  migrateStorage(sql);
  return { store: new SqliteEventStore(sql), reopen: () => new SqliteEventStore(sql) };
});
