/** Lets a CV be found in the organisation's search, and takes it out again. */
import { eq } from "drizzle-orm";
import { passages as passageTable } from "#worker/db/documents.ts";
import { sha256 } from "#worker/platform/ids.ts";
import { ngramMeasure, ngramVector } from "#worker/search/ngram-vector.ts";
import { decodeVector } from "#worker/platform/vector-text.ts";
import type { SystemContext } from "#worker/services/context.ts";
import type { CvRow, StoredPassages } from "./stored.ts";
import { indexFor, namespaceOf, removeVectors } from "./vectors.ts";

/** D1 takes at most 100 bound values in a statement, and a passage has eight. */
const rowsAtOnce = 12;

/** Takes the place of what could be found of this CV before. */
export async function publishCv(
  ctx: Pick<SystemContext, "db" | "env">,
  organisationId: string,
  row: CvRow,
  { measure, passages }: StoredPassages,
): Promise<void> {
  await withdrawCv(ctx, row.id);
  const by = measure ?? ngramMeasure;
  const namespace = await namespaceOf(organisationId, by);
  const entries = await Promise.all(
    passages.map(async ({ id, page, text, vector }, number) => ({
      id: `p_${(await sha256(`${row.id} ${id}`)).slice(0, 22)}`,
      number,
      page,
      text,
      vector: vector === null ? ngramVector(text) : decodeVector(vector),
    })),
  );
  const owned = { documentId: row.id, organisationId, interviewId: row.interviewId, namespace };
  // The rows come first: they are what vectors are found by when they are to go.
  for (let at = 0; at < entries.length; at += rowsAtOnce)
    await ctx.db
      .insert(passageTable)
      .values(
        entries.slice(at, at + rowsAtOnce).map(({ id, number, page, text }) => ({ id, number, page, text, ...owned })),
      )
      .onConflictDoNothing();
  await indexFor(ctx.env, by).place(
    namespace,
    entries.map(({ id, vector }) => ({ id, vector, owner: row.interviewId })),
  );
}

/** Repeating it is harmless. */
export async function withdrawCv(ctx: Pick<SystemContext, "db" | "env">, documentId: string): Promise<void> {
  const rows = await ctx.db
    .select({ id: passageTable.id, namespace: passageTable.namespace })
    .from(passageTable)
    .where(eq(passageTable.documentId, documentId));
  for (const namespace of new Set(rows.map((row) => row.namespace)))
    await removeVectors(
      ctx.env,
      namespace,
      rows.filter((row) => row.namespace === namespace).map((row) => row.id),
    );
  await ctx.db.delete(passageTable).where(eq(passageTable.documentId, documentId));
}
