/** What the Worker needs to be safe to call: repeated requests, limits of rate, and the audit log. */
import { index, integer, primaryKey, sqliteTable, text } from "drizzle-orm/sqlite-core";

export const idempotentRequests = sqliteTable(
  "idempotent_requests",
  {
    /** Hash of who called, which endpoint, and the key. */
    id: text("id").primaryKey(),
    bodyHash: text("body_hash").notNull(),
    /** Null while the first call is still running. */
    status: integer("status"),
    /** Encrypted, because answers hold invite links, of which only hashes are kept elsewhere. */
    answer: text("answer"),
    createdAt: integer("created_at").notNull(),
  },
  (table) => [index("idempotent_requests_by_age").on(table.createdAt)],
);

/** Fixed windows. `key` is a hash where it would name a person. */
export const rateWindows = sqliteTable(
  "rate_windows",
  {
    key: text("key").notNull(),
    /** Start of the window, epoch milliseconds. */
    startedAt: integer("started_at").notNull(),
    count: integer("count").notNull(),
  },
  (table) => [primaryKey({ columns: [table.key, table.startedAt] }), index("rate_windows_by_age").on(table.startedAt)],
);

/**
 * Who did what, without personal data. Each chain (an interview, or an organisation's settings) is linked by hashes, so
 * that a changed or missing entry shows.
 */
export const auditEntries = sqliteTable(
  "audit_entries",
  {
    chain: text("chain").notNull(),
    seq: integer("seq").notNull(),
    at: integer("at").notNull(),
    /** Id of the account, "candidate" or "system". */
    actor: text("actor").notNull(),
    action: text("action").notNull(),
    /** Hash of the entry before; empty for the first. */
    previous: text("previous").notNull(),
    hash: text("hash").notNull(),
  },
  (table) => [primaryKey({ columns: [table.chain, table.seq] })],
);
