/** Gives an interview's object the CV that there is, as its owner has corrected it. */
import { getInterview } from "#worker/interview/client.ts";
import { unwrap } from "#worker/interview/rpc.ts";
import { newId, sha256 } from "#worker/platform/ids.ts";
import type { Context } from "#worker/services/context.ts";
import { correctPassages } from "./corrected.ts";
import { embedderWithId, embedPassages } from "./embed.ts";
import { type CvRow, factsOf, findCv, readPassages, type StoredPassages } from "./stored.ts";

/** Null where there is nothing any more: the interview is over. */
export async function correctedPassages(
  ctx: Pick<Context, "env" | "settings">,
  row: CvRow,
): Promise<StoredPassages | null> {
  const read = await readPassages(ctx, row);
  if (read === null) return null;
  const passages = correctPassages(read.passages, factsOf(row));
  if (read.measure === null) return { measure: null, passages, used: read.used };
  return { ...(await embedPassages(embedderWithId(ctx, read.measure), { passages })), used: read.used };
}

/** The interview must have been opened. The same CV again changes nothing. Throws INTERVIEW_OVER, LIMIT_REACHED. */
export async function handCv(ctx: Pick<Context, "db" | "env" | "settings">, interviewId: string): Promise<void> {
  const row = await findCv(ctx, interviewId);
  const given = row === null ? null : await correctedPassages(ctx, row);
  if (row === null || given === null) return;
  const { measure, passages, used } = given;
  const read = used === null ? {} : { read: { file: row.id, used } };
  unwrap(
    await getInterview(ctx.env, interviewId).setCv(newId("inp"), { cv: await nameOf(row), measure, passages, ...read }),
  );
}

/** Another one with every correction, so that questions are readied anew. */
async function nameOf(row: CvRow): Promise<string> {
  const corrections = factsOf(row).flatMap(({ id, correction }) =>
    correction === undefined ? [] : [[id, correction]],
  );
  if (corrections.length === 0) return row.id;
  return `${row.id}.${(await sha256(JSON.stringify(corrections))).slice(0, 8)}`;
}
