/** Who judges: models where some are set up for it, else rules. Everything after them is the same for all. */
import type { Judge } from "#worker/evaluation/judge.ts";
import { offlineJudges } from "#worker/offline/judge.ts";
import { modelsOf } from "#worker/platform/models/models.ts";
import type { ChatModel } from "#worker/platform/models/port.ts";
import type { ModelSettings } from "#worker/platform/models/providers.ts";
import { judgeCompetency } from "#worker/prompts/judge-competency.ts";
import { promptName } from "#worker/prompts/prompt.ts";
import { modelJudges } from "./model-judges.ts";

export type Evaluator = {
  kind: "offline" | "model";
  models: readonly string[];
  prompts: readonly string[];
  judges: readonly Judge[];
};

export const offlineEvaluator: Evaluator = { kind: "offline", models: [], prompts: [], judges: offlineJudges };

/** How many look at each competency, independently of one another. */
const panel = 3;

/** The chains to judge with: each begins with another maker, where there are several. `wish` is the organisation's. */
export function judgingModels(settings: ModelSettings, wish: readonly string[] | null): ChatModel[] {
  const models = modelsOf(settings);
  const order = wish ?? settings.order.judging;
  return order.flatMap((_, at) => models.chat("judging", [...order.slice(at), ...order.slice(0, at)]) ?? []);
}

/** `models` are the chains to choose from, at least one for a panel of models; it takes them in turn. */
export function chooseEvaluator(models: readonly ChatModel[]): Evaluator {
  if (models.length === 0) return offlineEvaluator;
  const seats = Array.from({ length: panel }, (_, seat) => models[seat % models.length]).filter(
    (model) => model !== undefined,
  );
  return {
    kind: "model",
    models: [...new Set(seats.map((model) => model.id))],
    prompts: [promptName(judgeCompetency)],
    judges: modelJudges(seats),
  };
}
