/** How much a model has to read for one turn, in tokens of o200k_base, when everything is as long as it can get. Takes no time. */
import { countTokens } from "gpt-tokenizer/encoding/o200k_base";
import { longestPlan, longPlans, type LongTurn, longTurns } from "#worker/testing/long-interview.ts";
import { type Figure, figure } from "./figure.ts";

const shown = [1, 10, 20, 30, 40];

const wordsOf = ({ prompt }: LongTurn) => [prompt.system, ...prompt.messages.map((message) => message.text)].join("\n");

export async function prompts(): Promise<Figure[]> {
  const byTurn = new Map<number, number>();
  let longest = 0;
  let same = Number.POSITIVE_INFINITY;
  for (const { plan } of longPlans()) {
    // oxlint-disable-next-line no-await-in-loop -- nothing is timed, and all at once would only take more memory
    const texts = (await longTurns(plan)).map(wordsOf);
    for (const [index, text] of texts.entries()) {
      const tokens = countTokens(text);
      longest = Math.max(longest, tokens);
      byTurn.set(index + 1, Math.max(byTurn.get(index + 1) ?? 0, tokens));
    }
    same = Math.min(same, countTokens(sameStart(texts)));
  }
  const utmost = [...(await longTurns(longestPlan("en"))), ...(await longTurns(longestPlan("de")))];
  return [
    ...shown.map((turn) =>
      figure(
        `prompts.turn-${turn}.longest`,
        "tokens",
        byTurn.get(turn) ?? 0,
        null,
        turn === 40 ? { most: 2_500 } : null,
      ),
    ),
    figure("prompts.any-turn.longest", "tokens", longest, null, { most: 2_500 }),
    figure(
      "prompts.longest-plan-allowed",
      "tokens",
      Math.max(...utmost.map(wordsOf).map((text) => countTokens(text))),
      null,
      {
        most: 2_500,
      },
    ),
    figure("prompts.same-in-all-turns", "tokens", same, null, { least: 1_024 }),
  ];
}

function sameStart(texts: readonly string[]): string {
  const [first = "", ...others] = texts;
  let length = 0;
  while (length < first.length && others.every((text) => text[length] === first[length])) length += 1;
  return first.slice(0, length);
}
