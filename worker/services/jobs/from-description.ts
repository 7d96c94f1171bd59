/** A job from its description in one go: skills, and a plan of the library's questions, which people have read. */
import { and, desc, eq, isNull } from "drizzle-orm";
import * as z from "zod";
import { draftWish } from "#contract/api/draft.ts";
import { jobSkill, type JobSkill } from "#contract/api/skill.ts";
import { VivaError } from "#contract/errors.ts";
import { type Level, plan } from "#contract/plan.ts";
import { jobs } from "#worker/db/plans.ts";
import { newId } from "#worker/platform/ids.ts";
import { modelsOf } from "#worker/platform/models/models.ts";
import type { Context } from "#worker/services/context.ts";
import { draftFromLibrary } from "#worker/services/drafts/draft.ts";
import { factsOf } from "#worker/services/drafts/facts.ts";
import { skillsIn } from "#worker/services/drafts/skills-in.ts";
import { levelOf } from "#worker/services/library/suit.ts";
import { settingsOfOrganisation } from "#worker/services/members/organisation.ts";
import { insertPlan, newestOf } from "#worker/services/plans/store.ts";

export type DescribedJob = { jobId: string; planId: string; skills: readonly JobSkill[] };

type Given = { position?: string | undefined; experience?: Level | number | undefined; planId?: string | undefined };

/**
 * The same description, position and plan lead to the job that is there already. Throws INVALID for a description that no plan can be
 * drafted from, NOT_FOUND for a plan that is not the organisation's.
 */
export async function jobFromDescription(
  ctx: Context,
  organisationId: string,
  description: string,
  given: Given,
): Promise<DescribedJob> {
  if (given.planId !== undefined) await newestOf(ctx, organisationId, given.planId);
  const wish = draftWish.parse({
    position: given.position,
    ...(given.experience === undefined ? {} : { level: levelOf(given.experience) }),
  });
  const draft = named("jobDescription", () => draftFromLibrary(description, wish));
  const title = draft.position;
  const known = await find(ctx, organisationId, title, description, given.planId);
  if (known !== null) return known;
  const { settings } = await settingsOfOrganisation(ctx, organisationId);
  const model = modelsOf(ctx.settings.models).chat("drafting", settings.models.drafting);
  const skills = await skillsIn(factsOf(description, wish), model);
  const planId = given.planId ?? (await insertPlan(ctx, organisationId, plan.parse(draft.plan), null));
  const jobId = newId("job");
  await ctx.db.insert(jobs).values({
    id: jobId,
    organisationId,
    title,
    description,
    skills: JSON.stringify(skills),
    planId,
    createdAt: ctx.now,
  });
  return { jobId, planId, skills };
}

async function find(
  ctx: Context,
  organisationId: string,
  title: string,
  description: string,
  planId: string | undefined,
): Promise<DescribedJob | null> {
  const [job] = await ctx.db
    .select()
    .from(jobs)
    .where(
      and(
        eq(jobs.organisationId, organisationId),
        eq(jobs.title, title),
        eq(jobs.description, description),
        isNull(jobs.archivedAt),
        planId === undefined ? undefined : eq(jobs.planId, planId),
      ),
    )
    .orderBy(desc(jobs.createdAt))
    .limit(1);
  if (job?.planId == null) return null;
  return { jobId: job.id, planId: job.planId, skills: z.array(jobSkill).parse(JSON.parse(job.skills)) };
}

/** What is wrong with the text is wrong with this field of the call. */
function named<T>(field: string, run: () => T): T {
  try {
    return run();
  } catch (error) {
    if (!(error instanceof VivaError)) throw error;
    const details = error.details?.map((detail) => (detail.path === "text" ? { ...detail, path: field } : detail));
    throw new VivaError(error.code, error.message, details === undefined ? {} : { details });
  }
}
