/** Removes what is kept of a CV: files, passages, vectors, and what was understood. Repeating any of it is harmless. */
import { and, eq, ne } from "drizzle-orm";
import { documents } from "#worker/db/documents.ts";
import { r2Files } from "#worker/platform/files.ts";
import type { SystemContext } from "#worker/services/context.ts";
import { withdrawCv } from "./publish.ts";
import { type CvRow, passagesKeyOf } from "./stored.ts";

type Ctx = Pick<SystemContext, "db" | "env">;

/** All of them, or all but one. The interview's object is told by whoever calls this. */
export async function forgetCv(ctx: Ctx, interviewId: string, but: string | null = null): Promise<void> {
  const rows = await ctx.db
    .select()
    .from(documents)
    .where(and(eq(documents.interviewId, interviewId), but === null ? undefined : ne(documents.id, but)));
  for (const row of rows) {
    await withdrawCv(ctx, row.id);
    await removeFiles(ctx, row);
    // Last: as long as the row is there, whatever is left can be found by it.
    await ctx.db.delete(documents).where(eq(documents.id, row.id));
  }
}

/**
 * Once an interview is over its CV has done its work. Of one that may be found later, the passages stay and what was
 * understood; its file goes as well, since nothing reads it any more.
 */
export async function tidyCv(ctx: Ctx, interviewId: string): Promise<void> {
  const rows = await ctx.db.select().from(documents).where(eq(documents.interviewId, interviewId));
  const [kept] = rows.filter((row) => row.searchable);
  await forgetCv(ctx, interviewId, kept?.id ?? null);
  if (kept !== undefined) await removeFiles(ctx, kept);
}

async function removeFiles({ env }: Ctx, { fileKey }: CvRow): Promise<void> {
  await r2Files(env.FILES).remove([fileKey, passagesKeyOf(fileKey)]);
}
