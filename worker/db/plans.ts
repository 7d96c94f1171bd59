/** Plans with their versions, and the jobs that use them. Instants are epoch milliseconds. */
import { index, integer, sqliteTable, text, uniqueIndex } from "drizzle-orm/sqlite-core";
import { organisations } from "./accounts.ts";

export const plans = sqliteTable(
  "plans",
  {
    id: text("id").primaryKey(),
    organisationId: text("organisation_id")
      .notNull()
      .references(() => organisations.id, { onDelete: "cascade" }),
    /** The newest version's number. */
    version: integer("version").notNull(),
    /** The ready plan that it was taken from as a whole, so that a position is not saved twice. */
    libraryId: text("library_id"),
    archivedAt: integer("archived_at"),
    createdAt: integer("created_at").notNull(),
    updatedAt: integer("updated_at").notNull(),
  },
  (table) => [index("plans_by_organisation").on(table.organisationId, table.updatedAt)],
);

/** `planId` is null for the plans of practice, which belong to no organisation. */
export const planVersions = sqliteTable(
  "plan_versions",
  {
    id: text("id").primaryKey(),
    planId: text("plan_id").references(() => plans.id, { onDelete: "cascade" }),
    version: integer("version").notNull(),
    /** JSON of the contract's `plan`. Never changed once `usedAt` is set. */
    body: text("body").notNull(),
    title: text("title").notNull(),
    position: text("position").notNull(),
    level: text("level", { enum: ["entry", "mid", "senior"] }).notNull(),
    language: text("language").notNull(),
    purpose: text("purpose", { enum: ["assessment", "practice"] }).notNull(),
    questions: integer("questions").notNull(),
    durationMs: integer("duration_ms").notNull(),
    /** When the first interview began to use it. */
    usedAt: integer("used_at"),
    createdAt: integer("created_at").notNull(),
  },
  (table) => [uniqueIndex("plan_versions_once").on(table.planId, table.version)],
);

export const jobs = sqliteTable(
  "jobs",
  {
    id: text("id").primaryKey(),
    organisationId: text("organisation_id")
      .notNull()
      .references(() => organisations.id, { onDelete: "cascade" }),
    title: text("title").notNull(),
    description: text("description").notNull(),
    /** JSON of what the description asks for, each with its sentence. */
    skills: text("skills").notNull().default("[]"),
    planId: text("plan_id").references(() => plans.id, { onDelete: "set null" }),
    archivedAt: integer("archived_at"),
    createdAt: integer("created_at").notNull(),
  },
  (table) => [index("jobs_by_organisation").on(table.organisationId, table.createdAt)],
);
