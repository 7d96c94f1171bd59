/** The library as it is browsed: competencies whole, plans in outline. */
import { questionCount, readyCompetencies, readyPlans } from "./ready.ts";

export function listLibrary() {
  const plans = readyPlans().map(({ id, field, summary, plan }) => ({
    id,
    field,
    summary,
    title: plan.title,
    position: plan.position,
    level: plan.level,
    language: plan.language,
    questions: questionCount(plan),
    durationMs: plan.settings.maxDurationMs,
    competencies: plan.competencies.map((entry) => entry.name),
  }));
  return { competencies: [...readyCompetencies()], plans };
}
