/** What the candidate makes of what was understood: another text, or nothing, and whether it may be found later. */
import { and, eq } from "drizzle-orm";
import type { CvAnswer } from "#contract/api/cv.ts";
import { VivaError } from "#contract/errors.ts";
import { documents } from "#worker/db/documents.ts";
import { audit } from "#worker/services/audit/append.ts";
import type { Context } from "#worker/services/context.ts";
import { forgetCv } from "./forget.ts";
import { letBeFound } from "./give.ts";
import { handCv } from "./hand.ts";
import { type CvRow, factsOf, findCv, type StoredFact } from "./stored.ts";
import { answerOf, candidateScene, requireOpen } from "./who.ts";

export type CvChange = {
  facts: readonly { id: string; text: string | null }[];
  searchable?: boolean | undefined;
};

/**
 * Questions are readied anew with the corrected text. Throws NOT_FOUND, INVALID for a fact that there is not, CONFLICT where
 * nobody searches, INTERVIEW_OVER for everything but taking it out of the search.
 */
export async function correctCv(ctx: Context, { facts, searchable }: CvChange): Promise<CvAnswer> {
  const scene = await candidateScene(ctx);
  const row = await findCv(ctx, scene.interview.id);
  if (row === null) throw new VivaError("NOT_FOUND", "There is no CV to correct. Upload one first.");
  if (facts.length === 0 && searchable === undefined) return answerOf(ctx, scene);
  if (facts.length > 0 || searchable === true) requireOpen(scene);
  if (searchable === true && !scene.searchOffered)
    throw new VivaError("CONFLICT", "This organisation does not search in CVs, so yours will not be found later.");
  // After the interview nothing else is a CV kept for.
  if (scene.over) await forgetCv(ctx, scene.interview.id);
  else {
    await write(ctx, row, { facts, searchable });
    await letBeFound(ctx, scene.interview);
    if (facts.length > 0) await handCv(ctx, scene.interview.id);
  }
  await audit(ctx, scene.interview.id, "cv.corrected");
  return answerOf(ctx, scene);
}

/** Throws CONFLICT where somebody else has corrected it in between. */
async function write(ctx: Context, row: CvRow, { facts, searchable }: CvChange): Promise<void> {
  const written = await ctx.db
    .update(documents)
    .set({
      ...(facts.length > 0 ? { facts: JSON.stringify(withCorrections(row, facts)), correctedAt: ctx.now } : {}),
      ...(searchable === undefined ? {} : { searchable }),
    })
    .where(and(eq(documents.id, row.id), eq(documents.facts, row.facts)))
    .returning({ id: documents.id });
  if (written.length === 0)
    throw new VivaError("CONFLICT", "Your CV was changed elsewhere at the same time. Reload the page, and look again.");
}

function withCorrections(row: CvRow, changes: CvChange["facts"]): StoredFact[] {
  const facts = factsOf(row);
  const unknown = changes.find((change) => !facts.some((fact) => fact.id === change.id));
  if (unknown !== undefined)
    throw new VivaError("INVALID", "This was not read in the CV that is here now. Reload the page, and look again.");
  return facts.map(({ correction, ...fact }): StoredFact => {
    const change = changes.find((entry) => entry.id === fact.id);
    if (change === undefined) return correction === undefined ? fact : { ...fact, correction };
    return change.text === fact.read ? fact : { ...fact, correction: { text: change.text } };
  });
}
