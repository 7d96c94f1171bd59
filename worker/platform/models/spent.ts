/** What a model's answer cost. Tokens are the vendor's own count; 0 where it gave none. */
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
};
