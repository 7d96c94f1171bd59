import type { Recording } from "#contract/api/recordings.ts";
import type { Context } from "#worker/services/context.ts";
import { findRecordings } from "./find.ts";

/** Throws NOT_FOUND where the caller may not read the interview. */
export async function listRecordings(ctx: Context, id: string): Promise<{ items: Recording[] }> {
  const found = await findRecordings(ctx, id);
  return {
    items: found.map(({ files: _, ...recording }) => recording),
  };
}
