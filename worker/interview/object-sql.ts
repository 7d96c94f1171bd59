/** An object's own SQLite in the shape that the event store asks for. */
import type { Sql } from "./storage-migrations.ts";

export function objectSql(storage: DurableObjectStorage): Sql {
  return {
    // Cursors are consumed at once: they must not outlive an await.
    exec: (statement, ...values) => storage.sql.exec(statement, ...values).toArray(),
    transaction: (body) => storage.transactionSync(body),
  };
}
