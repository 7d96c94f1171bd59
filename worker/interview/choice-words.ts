/** The words of a realtime model's choice, looked at as those of any other model are before anybody hears them. */
import type { Ask } from "#contract/events.ts";
import type { Plan } from "#contract/plan.ts";
import type { Choice } from "#worker/engine/input.ts";
import { findQuestion } from "#worker/engine/plan-index.ts";
import { plainWords, withoutPraise } from "./plain-words.ts";
import { faultIn } from "./spoken-words.ts";
import { Streaming } from "./streaming.ts";

/** What of it may be said; null leaves it to the prepared words. `answer` is what the candidate has said. */
export function wordsOfChoice(plan: Plan, ask: Ask, answer: string, { move, words }: Choice): string | null {
  if (words === null) return null;
  const context = { plan, question: findQuestion(plan, ask.question).question, answer, ask };
  const said = new Streaming({
    emit: () => undefined,
    clean: (text) => withoutPraise(plainWords(text)),
    mayBeSaid: (sentence) => faultIn(sentence, context) === null,
  });
  said.begin(move);
  said.add(words);
  return said.end();
}
