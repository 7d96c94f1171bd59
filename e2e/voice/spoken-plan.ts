/** Plans of spoken interviews: questions without probes, one after the other. */
import type { PlanInput } from "#contract/plan.ts";
import { smallPlan } from "#worker/testing/plans.ts";

/** Brisk, and unless asked for without words into silences: a machine that runs tests may be slow. */
export function spokenPlan(
  questions: readonly string[],
  { greeting, settings = {} }: Pick<Partial<PlanInput>, "greeting" | "settings"> = {},
): PlanInput {
  const { stages, ...small } = smallPlan();
  const [first] = stages[1]?.questions ?? [];
  if (first === undefined) throw new Error("a small plan without questions");
  const asked = questions.map((text, index) => ({
    ...first,
    id: `q${index}`,
    text,
    lookFor: [],
    probes: [],
    maxProbes: 0,
  }));
  return {
    ...small,
    ...(greeting === undefined ? {} : { greeting }),
    stages: [{ id: "talk", kind: "competency", title: "Talk", questions: asked }],
    settings: {
      ...small.settings,
      pace: "brisk",
      voiceSilence: { firstMs: 90_000, secondMs: 180_000, pauseMs: 300_000 },
      ...settings,
    },
  };
}
