/** Whose CV it is, and who may handle it. */
import { eq } from "drizzle-orm";
import type { CvAnswer } from "#contract/api/cv.ts";
import { organisationSettings } from "#contract/api/people.ts";
import { VivaError } from "#contract/errors.ts";
import type { Language } from "#contract/language.ts";
import { organisations } from "#worker/db/accounts.ts";
import type { interviews } from "#worker/db/interviews.ts";
import { getInterview as getInterviewObject } from "#worker/interview/client.ts";
import { unwrap } from "#worker/interview/rpc.ts";
import type { Wish } from "#worker/platform/models/providers.ts";
import type { Context } from "#worker/services/context.ts";
import { isOver, statusAt } from "#worker/services/interviews/status.ts";
import { organisationInterview } from "#worker/services/interviews/store.ts";
import { doorOfInterview } from "#worker/services/invitations/door.ts";
import { requireCandidate } from "#worker/services/permission.ts";
import { parsePlan } from "#worker/services/plans/store.ts";
import { cvOf, findCv } from "./stored.ts";

export type Scene = {
  interview: typeof interviews.$inferSelect;
  language: Language;
  /** Does the organisation search in CVs of its candidates? */
  searchOffered: boolean;
  /** Makers of models that the organisation lets read files, in order; empty: none, and null leaves it to the platform. */
  makers: Wish;
  over: boolean;
};

/** The candidate's own. Throws NOT_SIGNED_IN, and CONSENT_MISSING before they have agreed. */
export async function candidateScene(ctx: Context): Promise<Scene> {
  const { interviewId } = requireCandidate(ctx);
  const row = await doorOfInterview(ctx, interviewId);
  const view = unwrap(await getInterviewObject(ctx.env, interviewId).candidateView());
  if (!view.consented)
    throw new VivaError("CONSENT_MISSING", "Please read and agree to what is kept first; then you can give your CV.");
  const settings = organisationSettings.parse(JSON.parse(row.settings ?? "{}"));
  return {
    interview: row.interview,
    language: parsePlan({ body: row.planBody }).language,
    searchOffered: row.interview.organisationId !== null && settings.candidateSearch,
    makers: settings.models.drafting,
    over: view.ended !== null,
  };
}

/** For recruiters of its organisation. Throws NOT_FOUND for all others. */
export async function recruiterScene(ctx: Context, id: string): Promise<Scene> {
  const { interview } = await organisationInterview(ctx, id, "recruiter");
  const [found] = await ctx.db
    .select({ settings: organisations.settings })
    .from(organisations)
    .where(eq(organisations.id, interview.organisationId ?? ""));
  const settings = organisationSettings.parse(JSON.parse(found?.settings ?? "{}"));
  return {
    interview,
    language: "en",
    searchOffered: settings.candidateSearch,
    makers: settings.models.drafting,
    over: isOver(statusAt(interview, ctx.now)),
  };
}

/** Throws INTERVIEW_OVER. */
export function requireOpen({ over }: Scene): void {
  if (over) throw new VivaError("INTERVIEW_OVER", "This interview is over, so a CV is of no more use to it.");
}

export async function answerOf(ctx: Context, { interview, searchOffered }: Scene): Promise<CvAnswer> {
  const row = await findCv(ctx, interview.id);
  return { cv: row === null ? null : cvOf(row), searchOffered };
}
