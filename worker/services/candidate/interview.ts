/** What a candidate may see and do beside answering. */
import type * as z from "zod";
import type { getRecord as getRecordEndpoint } from "#contract/api/candidate.ts";
import type { Consent } from "#contract/events.ts";
import { consentInputId } from "#contract/languages/consent-version.ts";
import type { CandidateView } from "#contract/candidate-view.ts";
import { getInterview as getInterviewObject } from "#worker/interview/client.ts";
import { unwrap } from "#worker/interview/rpc.ts";
import { audit } from "#worker/services/audit/append.ts";
import type { Context } from "#worker/services/context.ts";
import { doorOf, doorOfInterview } from "#worker/services/invitations/door.ts";
import { requireCandidate } from "#worker/services/permission.ts";
import { parsePlan } from "#worker/services/plans/store.ts";

export async function getCandidateInterview(ctx: Context) {
  const { interviewId } = requireCandidate(ctx);
  const row = await doorOfInterview(ctx, interviewId);
  const view = unwrap(await getInterviewObject(ctx.env, interviewId).candidateView());
  return { door: doorOf(ctx, row, parsePlan({ body: row.planBody }), view.status), view };
}

/** One consent per version: giving it again changes nothing. */
export async function giveConsent(ctx: Context, consent: Consent): Promise<CandidateView> {
  const { interviewId } = requireCandidate(ctx);
  const view = unwrap(await getInterviewObject(ctx.env, interviewId).consent(consentInputId(consent.version), consent));
  await audit(ctx, interviewId, "consent.given");
  return view;
}

/** The candidate's own record. What the evaluation makes of it is not part of it. */
export async function getRecord(ctx: Context): Promise<z.input<typeof getRecordEndpoint.response>> {
  const { interviewId } = requireCandidate(ctx);
  const { door, view } = await getCandidateInterview(ctx);
  const interview = getInterviewObject(ctx.env, interviewId);
  const { lines } = unwrap(await interview.transcript());
  const given = unwrap(await interview.feedback());
  const feedback = given.flatMap(({ turn, text }) => {
    const answer = lines.findLast((line) => line.turn === turn && line.kind === "answer");
    return answer === undefined ? [] : [{ line: answer.id, text }];
  });
  return { door, view, lines: lines.map(({ id, at, by, text, kind }) => ({ id, at, by, text, kind })), feedback };
}
