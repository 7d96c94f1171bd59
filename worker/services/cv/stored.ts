/** A CV as it is kept: its row, what was understood, and its passages in a file beside the file that came. */
import { desc, eq } from "drizzle-orm";
import * as z from "zod";
import { type Cv, cvDropped, cvFact } from "#contract/api/cv.ts";
import { used } from "#contract/moves.ts";
import { documents } from "#worker/db/documents.ts";
import type { Context } from "#worker/services/context.ts";
import { r2Files } from "#worker/platform/files.ts";

export const storedFact = z.object({
  id: z.string(),
  kind: cvFact.shape.kind,
  read: z.string(),
  page: z.int(),
  /** Lines of the page that it was read from; the first one holds it. */
  lines: z.array(z.string()),
  /** What its owner made of it; absent: as it was read. */
  correction: z.object({ text: z.string().nullable() }).optional(),
});
export type StoredFact = z.infer<typeof storedFact>;

const notRead = z.object({ dropped: z.array(cvDropped), picturePages: z.array(z.int()) });
export type NotRead = z.infer<typeof notRead>;

export const storedPassages = z.object({
  /** Id of the embedder of the vectors; null where there are none. */
  measure: z.string().nullable(),
  passages: z.array(z.object({ id: z.string(), page: z.int(), text: z.string(), vector: z.string().nullable() })),
  /** What a model has cost that read the file; null where none did. */
  used: used.nullable().default(null),
});
export type StoredPassages = z.infer<typeof storedPassages>;

export type CvRow = typeof documents.$inferSelect;

/** The newest one of an interview. */
export async function findCv(ctx: Pick<Context, "db">, interviewId: string): Promise<CvRow | null> {
  const [row] = await ctx.db
    .select()
    .from(documents)
    .where(eq(documents.interviewId, interviewId))
    .orderBy(desc(documents.createdAt), desc(documents.id))
    .limit(1);
  return row ?? null;
}

export function factsOf(row: Pick<CvRow, "facts">): StoredFact[] {
  return z.array(storedFact).parse(JSON.parse(row.facts));
}

export function cvOf(row: CvRow): Cv {
  return {
    id: row.id,
    by: row.by,
    kind: row.kind,
    pages: row.pages,
    facts: factsOf(row).map(({ id, kind, read, page, correction }) => ({
      id,
      kind,
      read,
      page,
      text: correction?.text ?? read,
      removed: correction?.text === null,
    })),
    ...notRead.parse(JSON.parse(row.dropped)),
    searchable: row.searchable,
    createdAt: row.createdAt,
    correctedAt: row.correctedAt,
  };
}

export const fileKeyOf = (folder: string, id: string) => `${folder}/cv/${id}`;
/** What was read of the file, beside it. */
export const passagesKeyOf = (fileKey: string) => `${fileKey}.passages.json`;

/** As they were read, without corrections. Null once the interview is over. */
export async function readPassages(ctx: Pick<Context, "env">, row: CvRow): Promise<StoredPassages | null> {
  const text = await r2Files(ctx.env.FILES).get(passagesKeyOf(row.fileKey));
  return text === null ? null : storedPassages.parse(JSON.parse(text));
}
