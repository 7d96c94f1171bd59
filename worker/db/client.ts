/** The database of one request. D1 has no interactive transactions: what must happen together goes into one `batch`. */
import { type DrizzleD1Database, drizzle } from "drizzle-orm/d1";

export type Db = DrizzleD1Database;

export function connect(database: D1Database): Db {
  return drizzle(database);
}
