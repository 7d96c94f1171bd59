/** What a call cost, as it is stored with what it made. */
import type { Used } from "#contract/moves.ts";
import type { Spent } from "./spent.ts";

/** `prompt` is the prompt's name with its version. */
export function usedOf(spent: Spent, prompt: string): Used {
  const { model, tokensIn, tokensCached, tokensOut, firstMs, totalMs, microUsd, estimated } = spent;
  const counted = { model, prompt, tokensIn, tokensCached, tokensOut, firstMs, totalMs, microUsd };
  // An exact count has no word for it: what was stored before says the same.
  return estimated === true ? { ...counted, estimated } : counted;
}
