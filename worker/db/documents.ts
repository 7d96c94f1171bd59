/** CVs as they were read, and the passages that can be searched. Instants are epoch milliseconds. */
import { blob, index, integer, primaryKey, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { organisations } from "./accounts.ts";
import { interviews } from "./interviews.ts";

export const documents = sqliteTable(
  "documents",
  {
    id: text("id").primaryKey(),
    interviewId: text("interview_id")
      .notNull()
      .references(() => interviews.id, { onDelete: "cascade" }),
    /** Who brought it. */
    by: text("by", { enum: ["candidate", "recruiter"] }).notNull(),
    kind: text("kind", { enum: ["pdf", "docx", "text", "markdown"] }).notNull(),
    /** The file as it came, in storage. */
    fileKey: text("file_key").notNull(),
    pages: integer("pages").notNull(),
    /** JSON: what the candidate is shown as understood, with their corrections. */
    facts: text("facts").notNull(),
    /** JSON: text that no reader of the page would have seen, by page and reason, without the text itself; pages without text. */
    dropped: text("dropped").notNull(),
    /** May recruiters of the organisation find it in their search? Only by the candidate's own word. */
    searchable: integer("searchable", { mode: "boolean" }).notNull().default(false),
    /** What made the facts: a model and its prompt, or rules. */
    readBy: text("read_by").notNull(),
    createdAt: integer("created_at").notNull(),
    correctedAt: integer("corrected_at"),
  },
  (table) => [index("documents_by_interview").on(table.interviewId, table.createdAt)],
);

/** Only of CVs that may be found: the others' passages lie with their interview alone. */
export const passages = sqliteTable(
  "passages",
  {
    id: text("id").primaryKey(),
    documentId: text("document_id")
      .notNull()
      .references(() => documents.id, { onDelete: "cascade" }),
    organisationId: text("organisation_id")
      .notNull()
      .references(() => organisations.id, { onDelete: "cascade" }),
    interviewId: text("interview_id")
      .notNull()
      .references(() => interviews.id, { onDelete: "cascade" }),
    number: integer("number").notNull(),
    page: integer("page").notNull(),
    text: text("text").notNull(),
    /** Where the vector was placed, so that it can be removed from there. */
    namespace: text("namespace").notNull(),
  },
  (table) => [
    index("passages_by_interview").on(table.interviewId),
    index("passages_by_organisation").on(table.organisationId),
  ],
);

/** Where Vectorize does not exist (worker/platform/vector-index/d1-index.ts). Bytes of 32-bit floats. */
export const passageVectors = sqliteTable(
  "passage_vectors",
  {
    namespace: text("namespace").notNull(),
    id: text("id").notNull(),
    owner: text("owner").notNull(),
    vector: blob("vector", { mode: "buffer" }).notNull(),
  },
  (table) => [primaryKey({ columns: [table.namespace, table.id] })],
);
