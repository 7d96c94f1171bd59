/** What a candidate may know of spoken answers in their interview. */
import type * as z from "zod";
import type { getSpokenAnswers } from "#contract/api/audio.ts";
import { getInterview as getInterviewObject } from "#worker/interview/client.ts";
import { unwrap } from "#worker/interview/rpc.ts";
import type { Context } from "#worker/services/context.ts";
import { requireCandidate } from "#worker/services/permission.ts";
import { earsOf, transcriberOf } from "./offer.ts";

export async function listSpokenAnswers(ctx: Context): Promise<z.input<typeof getSpokenAnswers.response>> {
  const { interviewId } = requireCandidate(ctx);
  const { keeps, answers } = unwrap(await getInterviewObject(ctx.env, interviewId).spokenOffer());
  return { offered: transcriberOf(ctx, await earsOf(ctx, interviewId)) !== null, keeps, answers: [...answers] };
}
