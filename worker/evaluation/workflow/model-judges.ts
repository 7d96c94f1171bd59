/** Judges with a language model. They see what any judge sees, and what they say is checked like anybody's. */
import type { Judge } from "#worker/evaluation/judge.ts";
import type { ChatModel } from "#worker/platform/models/port.ts";
import { usedOf } from "#worker/platform/models/used.ts";
import { judgeCompetency } from "#worker/prompts/judge-competency.ts";
import { promptName } from "#worker/prompts/prompt.ts";

/** Long enough for a model that thinks, shorter than the step that waits for it. */
const wholeMs = 80_000;
const mostTokens = 2_500;

/**
 * One judge for each model. They differ in the order in which the questions come, so that what stands first decides no more
 * than what stands last.
 */
export function modelJudges(models: readonly ChatModel[]): Judge[] {
  return models.map((chat, index): Judge => {
    const order = index % 2 === 0 ? "forward" : "backward";
    return {
      id: `judge-${index + 1}`,
      async judge({ language, competency, answers }) {
        const prompt = judgeCompetency.render({ language, competency, answers, order });
        const { value, spent } = await chat.object(
          { ...prompt, temperature: 0.2, maxOutputTokens: mostTokens },
          { name: "judgement", shape: judgeCompetency.output },
          { signal: AbortSignal.timeout(wholeMs), firstMs: wholeMs, totalMs: wholeMs },
        );
        const used = usedOf(spent, promptName(judgeCompetency));
        // The contract checks the number once more; the schema has already.
        return { ...value, rating: value.rating as 1 | 2 | 3 | 4 | 5 | null, judge: `judge-${index + 1}`, used };
      },
    };
  });
}
