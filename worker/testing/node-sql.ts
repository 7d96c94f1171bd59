/** Node's SQLite in the shape that the event store asks for. */
import { DatabaseSync } from "node:sqlite";
import type { Sql } from "#worker/interview/storage-migrations.ts";

export function nodeSql(path = ":memory:"): Sql {
  const database = new DatabaseSync(path);
  return {
    exec(statement, ...values) {
      if (values.length === 0 && statement.includes(";")) {
        database.exec(statement);
        return [];
      }
      return database.prepare(statement).all(...values);
    },
    transaction(body) {
      database.exec("BEGIN");
      try {
        const result = body();
        database.exec("COMMIT");
        return result;
      } catch (error) {
        database.exec("ROLLBACK");
        throw error;
      }
    },
  };
}
