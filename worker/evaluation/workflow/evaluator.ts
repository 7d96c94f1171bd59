/** Who judges. Other judges are chosen here, by configuration; everything after them is the same for all. */
import type { Judge } from "#worker/evaluation/judge.ts";
import { offlineJudges } from "#worker/offline/judge.ts";

export type Evaluator = {
  kind: "offline" | "model";
  models: readonly string[];
  prompts: readonly string[];
  judges: readonly Judge[];
};

export function chooseEvaluator(): Evaluator {
  return { kind: "offline", models: [], prompts: [], judges: offlineJudges };
}
