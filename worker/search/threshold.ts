/** From which likeness on a passage is taken to bear on a question. Each measure has a scale of its own. */
import { ngramMeasure } from "./ngram-vector.ts";

/**
 * Letters: nine of ten questions that a CV answers lie above it, and so do two of three that it does not (`npm run bench --
 * retrieval`): who words a follow-up looks again. The vendors' are where their own examples put the border, and want the same
 * measurement with a key.
 */
const usual: readonly (readonly [startOfId: string, threshold: number])[] = [
  [ngramMeasure, 0.1],
  ["gemini:", 0.55],
  ["openai:text-embedding-3", 0.25],
  ["workers-ai:", 0.45],
];

/** `measure` is the id of the embedder of the vectors. */
export function usualThreshold(measure: string): number {
  return usual.find(([start]) => measure.startsWith(start))?.[1] ?? 0.4;
}
