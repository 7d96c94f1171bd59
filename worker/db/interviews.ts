/**
 * The index of interviews and the links that open them. Until the candidate opens an interview this row rules; from then
 * on it mirrors the interview's object. Instants are epoch milliseconds.
 */
import { index, integer, real, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { organisations, users } from "./accounts.ts";
import { jobs, planVersions } from "./plans.ts";

export const interviews = sqliteTable(
  "interviews",
  {
    id: text("id").primaryKey(),
    /** Null for practice, which belongs to a person alone. */
    organisationId: text("organisation_id").references(() => organisations.id, { onDelete: "cascade" }),
    /** Whose practice or trial it is. */
    userId: text("user_id").references(() => users.id, { onDelete: "set null" }),
    jobId: text("job_id").references(() => jobs.id, { onDelete: "set null" }),
    planVersionId: text("plan_version_id")
      .notNull()
      .references(() => planVersions.id),
    purpose: text("purpose", { enum: ["assessment", "practice", "trial"] }).notNull(),
    candidateName: text("candidate_name").notNull(),
    candidateEmail: text("candidate_email"),
    /** Prefix of its files in storage. */
    folder: text("folder").notNull(),
    status: text("status", {
      enum: ["created", "waiting", "live", "paused", "completed", "abandoned", "cancelled", "expired", "failed"],
    })
      .notNull()
      .default("created"),
    /** Place in the interview's log that this row shows. */
    seq: integer("seq").notNull().default(0),
    /** Whose model turns speech into text, as its candidate was told when it was opened. Null: nobody's, or not opened yet. */
    speechBy: text("speech_by", { enum: ["gemini", "claude", "openai", "workers-ai"] }),
    /** What is recorded of its room beside the voice agent, as its candidate was told when it was opened. Null: nothing, or not opened yet. */
    roomRecording: text("room_recording", { enum: ["video", "tracks"] }),
    extraMs: integer("extra_ms").notNull().default(0),
    /** An interview that has not begun by then expires. */
    expiresAt: integer("expires_at").notNull(),
    createdAt: integer("created_at").notNull(),
    openedAt: integer("opened_at"),
    startedAt: integer("started_at"),
    endedAt: integer("ended_at"),
    endedBy: text("ended_by", { enum: ["plan", "candidate", "recruiter", "time", "system"] }),
    /** Of the newest evaluation. */
    reportState: text("report_state", { enum: ["none", "pending", "ready", "failed"] })
      .notNull()
      .default("none"),
    score: real("score"),
    /** Of the newest rating that decided. */
    decision: text("decision", { enum: ["advance", "hold", "decline"] }),
  },
  (table) => [
    index("interviews_by_organisation").on(table.organisationId, table.createdAt),
    index("interviews_by_user").on(table.userId, table.createdAt),
    index("interviews_by_job").on(table.jobId),
    index("interviews_by_plan_version").on(table.planVersionId),
  ],
);

/** Only a hash of each link's token is kept. */
export const invitations = sqliteTable(
  "invitations",
  {
    id: text("id").primaryKey(),
    interviewId: text("interview_id")
      .notNull()
      .references(() => interviews.id, { onDelete: "cascade" }),
    tokenHash: text("token_hash").notNull().unique(),
    createdAt: integer("created_at").notNull(),
    expiresAt: integer("expires_at").notNull(),
    acceptedAt: integer("accepted_at"),
    /** A newer link took its place. Whoever has opened the interview with it stays in. */
    replacedAt: integer("replaced_at"),
    /** Withdrawn: it opens nothing, and whoever came in by it is out. */
    revokedAt: integer("revoked_at"),
  },
  (table) => [index("invitations_by_interview").on(table.interviewId, table.createdAt)],
);
