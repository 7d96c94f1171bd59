/** Planned questions one after the other, without probes, and without a word into silences: what is measured is how each turn goes. */
import type { PlanInput } from "#contract/plan.ts";
import { smallPlan } from "#worker/testing/plans.ts";

/** As long as a conversation can be silent. */
const silent = { firstMs: 3_600_000, secondMs: 3_600_000, pauseMs: 7_200_000 };

export function plainPlan(count: number): PlanInput {
  const { stages, ...small } = smallPlan();
  const [first] = stages[1]?.questions ?? [];
  if (first === undefined) throw new Error("a small plan without questions");
  const questions = Array.from({ length: count }, (_, index) => ({
    ...first,
    id: `q${index}`,
    text: `What do you remember of project number ${index + 1}, and who was there?`,
    lookFor: [],
    probes: [],
    maxProbes: 0,
    budgetMs: 15_000,
  }));
  return {
    ...small,
    stages: Array.from({ length: Math.ceil(count / 20) }, (_, index) => ({
      id: `part-${index}`,
      kind: "competency" as const,
      title: `Part ${index + 1}`,
      budgetMs: 7_200_000,
      maxTurns: 60,
      questions: questions.slice(index * 20, index * 20 + 20),
    })),
    settings: {
      ...small.settings,
      maxDurationMs: 10_800_000,
      closingReserveMs: 0,
      pace: "brisk",
      voiceSilence: silent,
    },
  };
}
