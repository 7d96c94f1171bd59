import { nodeSql } from "#worker/testing/node-sql.ts";
import { describeEventStore } from "./event-store.contract.ts";
import { MemoryEventStore } from "./memory-event-store.ts";
import { SqliteEventStore } from "./sqlite-event-store.ts";
import { migrateStorage } from "./storage-migrations.ts";

describeEventStore("memory", (body) => body({ store: new MemoryEventStore(), reopen: null }));

describeEventStore("SQLite in Node", (body) => {
  const sql = nodeSql();
  migrateStorage(sql);
  body({ store: new SqliteEventStore(sql), reopen: () => new SqliteEventStore(sql) });
});
