/** What was understood of a CV, for its candidate and for recruiters of the organisation. */
import type { CvAnswer } from "#contract/api/cv.ts";
import type { Context } from "#worker/services/context.ts";
import { answerOf, candidateScene, recruiterScene } from "./who.ts";

/** Throws CONSENT_MISSING. */
export async function getCv(ctx: Context): Promise<CvAnswer> {
  return answerOf(ctx, await candidateScene(ctx));
}

export async function getInterviewCv(ctx: Context, id: string): Promise<CvAnswer> {
  return answerOf(ctx, await recruiterScene(ctx, id));
}
