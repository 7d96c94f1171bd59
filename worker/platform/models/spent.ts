/** What a model's answer cost. Tokens are the vendor's own count, but for what is `estimated`; 0 where it gave none. */
export type Spent = {
  /** The id of the model that answered. */
  model: string;
  /** All that was read, what was cached included. */
  tokensIn: number;
  tokensCached: number;
  /** All that was written, thinking included. */
  tokensOut: number;
  /** From the call to the first word, or to the whole where it comes at once. */
  firstMs: number;
  totalMs: number;
  /** An estimate in millionths of a US dollar; null when the model's price is not known. */
  microUsd: number | null;
  /** Some tokens were counted by length, because the call was given up before the vendor had counted them. */
  estimated?: true;
};

/** The later one's, with what the earlier cost added. A price that is not known makes that of both unknown. */
export function addSpent(earlier: Spent | null, later: Spent): Spent {
  if (earlier === null) return later;
  return {
    ...later,
    ...(earlier.estimated === true ? { estimated: true } : {}),
    tokensIn: earlier.tokensIn + later.tokensIn,
    tokensCached: earlier.tokensCached + later.tokensCached,
    tokensOut: earlier.tokensOut + later.tokensOut,
    microUsd: earlier.microUsd === null || later.microUsd === null ? null : earlier.microUsd + later.microUsd,
  };
}
