/** The models of a deployment, set up once for its settings: what fails is told to the operator. */
import { systemClock } from "#worker/platform/clock.ts";
import { log } from "#worker/platform/logger.ts";
import { createModels, type Models } from "./choose.ts";
import { reportFailures } from "./report-failures.ts";
import type { ModelSettings } from "./providers.ts";

const known = new WeakMap<ModelSettings, Models>();

export function modelsOf(settings: ModelSettings): Models {
  const before = known.get(settings);
  if (before !== undefined) return before;
  const models = createModels(settings, { now: systemClock, random: Math.random, failed: reportFailures(log) });
  known.set(settings, models);
  return models;
}
