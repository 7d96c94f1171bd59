/** How sure a model was of what it heard, from 0 to 1: the mean of its log probabilities, as a probability. */
export function confidenceOf(parts: readonly { logprob: number; weight: number }[]): number | null {
  const weight = parts.reduce((sum, part) => sum + part.weight, 0);
  if (weight <= 0) return null;
  return Math.exp(parts.reduce((sum, part) => sum + part.logprob * part.weight, 0) / weight);
}
