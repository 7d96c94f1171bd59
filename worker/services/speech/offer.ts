/** Whether answers can be spoken, and who would turn them into text. */
import type { Door } from "#contract/api/candidate.ts";
import type { Plan } from "#contract/plan.ts";
import { modelsOf } from "#worker/platform/models/models.ts";
import { companyOf } from "#worker/platform/models/companies.ts";
import type { Transcriber } from "#worker/platform/models/port.ts";
import type { Context } from "#worker/services/context.ts";

type Ctx = Pick<Context, "settings">;

export const transcriberOf = ({ settings }: Ctx): Transcriber | null => modelsOf(settings.models).transcriber(null);

export function speechOf(ctx: Ctx, plan: Plan): Door["speech"] {
  if (transcriberOf(ctx) === null) return null;
  return { by: companyOf(ctx.settings.models, "transcribing"), review: plan.settings.reviewSpoken };
}
