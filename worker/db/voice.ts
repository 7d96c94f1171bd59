/** Of spoken interviews: how long each turn took, and what was recorded of their rooms. No word that was said. */
import { index, integer, primaryKey, real, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { interviews } from "./interviews.ts";

/** How long candidates waited for the interviewer's voice: one row for each spoken turn. */
export const voiceTurns = sqliteTable(
  "voice_turns",
  {
    interviewId: text("interview_id")
      .notNull()
      .references(() => interviews.id, { onDelete: "cascade" }),
    turn: text("turn").notNull(),
    /** When the first of its reports came, epoch milliseconds. */
    at: integer("at").notNull(),
    /** From the agent; null while only the candidate's page has reported. */
    mode: text("mode", { enum: ["cascade", "realtime"] }),
    stt: text("stt"),
    tts: text("tts"),
    region: text("region"),
    /** Milliseconds since the end of the candidate's speech; null: not reached, or not told. */
    transcript: real("transcript"),
    accepted: real("accepted"),
    words: real("words"),
    synthesis: real("synthesis"),
    sent: real("sent"),
    /** As the candidate's page has measured it. */
    heard: real("heard"),
    /** Of the candidate's page, for example "wifi". */
    connection: text("connection"),
  },
  (table) => [primaryKey({ columns: [table.interviewId, table.turn] }), index("voice_turns_by_age").on(table.at)],
);

/** What LiveKit's egress has told of its recordings. The files themselves lie in storage; one that nothing was told of has no row. */
export const roomRecordings = sqliteTable(
  "room_recordings",
  {
    interviewId: text("interview_id")
      .notNull()
      .references(() => interviews.id, { onDelete: "cascade" }),
    id: text("id").notNull(),
    /** By this name LiveKit's logs know it. */
    egress: text("egress").notNull(),
    state: text("state", { enum: ["running", "ended", "failed"] }).notNull(),
    problem: text("problem", { enum: ["storage", "begin", "limit", "other"] }),
    /** Epoch milliseconds; null, here and below: nobody has told it yet. */
    startedAt: integer("started_at"),
    durationMs: integer("duration_ms"),
    bytes: integer("bytes"),
  },
  (table) => [primaryKey({ columns: [table.interviewId, table.id] })],
);
