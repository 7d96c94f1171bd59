/** Who may draft, how often, and with what: the use case around the drafting itself. */
import type { DraftWish, PlanDraft } from "#contract/api/draft.ts";
import { documentLimits } from "#worker/documents/document.ts";
import { modelsOf } from "#worker/platform/models/models.ts";
import type { Context } from "#worker/services/context.ts";
import { settingsOfOrganisation } from "#worker/services/members/organisation.ts";
import { requireRole } from "#worker/services/permission.ts";
import { countInDatabase, limits } from "#worker/services/requests/limit.ts";
import { draftPlan, type Tell } from "./draft.ts";
import { type GivenDescription, readDescription } from "./read-description.ts";

export const maxFileBytes = documentLimits.bytes;

export type DraftAsked = { given: GivenDescription; wish: DraftWish };

/** What is returned does the work. Throws FORBIDDEN and RATE_LIMITED before it begins, everything else in its course. */
export async function draftFromDescription(
  ctx: Context,
  { given, wish }: DraftAsked,
): Promise<(signal: AbortSignal, tell: Tell) => Promise<PlanDraft>> {
  const { organisationId } = requireRole(ctx, "recruiter");
  await countInDatabase(ctx, limits.drafts, organisationId);
  const { settings } = await settingsOfOrganisation(ctx, organisationId);
  const model = modelsOf(ctx.settings.models).chat("drafting", settings.models.drafting);
  return async (signal, tell) => {
    tell({ type: "reading" });
    const description = await readDescription(given, { signal, web: ctx.settings.publicWeb });
    return draftPlan({ description, wish, model, signal }, tell);
  };
}
