/** What a deployment lends its interviews to think with, by its settings. */
import { settingsOf } from "#worker/env.ts";
import { modelsOf } from "#worker/platform/models/models.ts";
import { tavily } from "#worker/platform/web-search/tavily.ts";
import type { MindParts } from "./mind.ts";

export function mindPartsOf(env: Env): MindParts {
  const settings = settingsOf(env);
  const models = modelsOf(settings.models);
  return {
    chat: (makers) => models.chat("interviewing", makers ?? null),
    mostMicroUsd: settings.interviewMostMicroUsd,
    embedder: (id) => models.embedderWithId(id),
    searchWeb: settings.tavily === null ? null : tavily(settings.tavily),
  };
}
