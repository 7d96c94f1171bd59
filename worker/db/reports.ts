/** Evaluations, the reports that they led to, and what people say beside them. Instants are epoch milliseconds. */
import { index, integer, primaryKey, real, sqliteTable, text, uniqueIndex } from "drizzle-orm/sqlite-core";
import { interviews } from "./interviews.ts";

export const evaluations = sqliteTable(
  "evaluations",
  {
    interviewId: text("interview_id")
      .notNull()
      .references(() => interviews.id, { onDelete: "cascade" }),
    version: integer("version").notNull(),
    state: text("state", { enum: ["pending", "running", "ready", "failed"] }).notNull(),
    /** A sentence for the recruiter, without personal data. */
    error: text("error"),
    sealedKey: text("sealed_key").notNull(),
    sealedHash: text("sealed_hash").notNull(),
    createdAt: integer("created_at").notNull(),
    updatedAt: integer("updated_at").notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.interviewId, table.version] }),
    index("evaluations_by_state").on(table.state, table.updatedAt),
  ],
);

export const reports = sqliteTable(
  "reports",
  {
    id: text("id").primaryKey(),
    interviewId: text("interview_id")
      .notNull()
      .references(() => interviews.id, { onDelete: "cascade" }),
    version: integer("version").notNull(),
    score: real("score"),
    /** JSON of the contract's `report`. */
    body: text("body").notNull(),
    createdAt: integer("created_at").notNull(),
  },
  (table) => [uniqueIndex("reports_once").on(table.interviewId, table.version)],
);

/** Who has been shown a report's ratings, and when first: a rating given before that is blind. */
export const reportReaders = sqliteTable(
  "report_readers",
  {
    interviewId: text("interview_id")
      .notNull()
      .references(() => interviews.id, { onDelete: "cascade" }),
    userId: text("user_id").notNull(),
    firstAt: integer("first_at").notNull(),
  },
  (table) => [primaryKey({ columns: [table.interviewId, table.userId] })],
);

/** A person's ratings; the newest of each person counts. */
export const ratings = sqliteTable(
  "ratings",
  {
    id: text("id").primaryKey(),
    interviewId: text("interview_id")
      .notNull()
      .references(() => interviews.id, { onDelete: "cascade" }),
    /** No reference: a rating outlives its author's account. */
    userId: text("user_id").notNull(),
    /** JSON: rating by competency. */
    ratings: text("ratings").notNull(),
    blind: integer("blind", { mode: "boolean" }).notNull(),
    decision: text("decision", { enum: ["advance", "hold", "decline"] }),
    reason: text("reason").notNull(),
    createdAt: integer("created_at").notNull(),
  },
  (table) => [index("ratings_by_interview").on(table.interviewId, table.createdAt)],
);
