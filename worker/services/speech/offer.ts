/** Whether answers can be spoken in an interview, and who would turn them into text. */
import { eq } from "drizzle-orm";
import type { Door } from "#contract/api/candidate.ts";
import { organisationSettings } from "#contract/api/people.ts";
import type { Plan } from "#contract/plan.ts";
import { organisations } from "#worker/db/accounts.ts";
import { interviews } from "#worker/db/interviews.ts";
import { companyOf } from "#worker/platform/models/companies.ts";
import { modelsOf } from "#worker/platform/models/models.ts";
import type { Transcriber } from "#worker/platform/models/port.ts";
import { type Provider, wanted, type Wish } from "#worker/platform/models/providers.ts";
import type { Context } from "#worker/services/context.ts";
import { notFound } from "#worker/services/permission.ts";

type Ctx = Pick<Context, "settings">;

/**
 * `told`: whom the candidate was told of when the interview was opened, who alone may hear them from then on. Null: it was not
 * opened yet, or nobody could hear them then; the organisation's wish counts, or the platform's settings.
 */
export type Ears = { told: Provider | null; wish: Wish };

export function earsProvider({ settings }: Ctx, { told, wish }: Ears): Provider | null {
  return wanted(settings.models, "transcribing", told === null ? wish : [told])[0] ?? null;
}

export function transcriberOf(ctx: Ctx, ears: Ears): Transcriber | null {
  const provider = earsProvider(ctx, ears);
  return provider === null ? null : modelsOf(ctx.settings.models).transcriber([provider]);
}

/** Throws NOT_FOUND. */
export async function earsOf(ctx: Pick<Context, "db">, interviewId: string): Promise<Ears> {
  const [row] = await ctx.db
    .select({ told: interviews.speechBy, settings: organisations.settings })
    .from(interviews)
    .leftJoin(organisations, eq(organisations.id, interviews.organisationId))
    .where(eq(interviews.id, interviewId));
  if (row === undefined) throw notFound("interview");
  // Practice belongs to no organisation.
  return { told: row.told, wish: organisationSettings.parse(JSON.parse(row.settings ?? "{}")).models.transcribing };
}

export function speechOf(ctx: Ctx, plan: Plan, ears: Ears): Door["speech"] {
  const provider = earsProvider(ctx, ears);
  if (provider === null) return null;
  return { by: companyOf(ctx.settings.models, provider), review: plan.settings.reviewSpoken };
}
