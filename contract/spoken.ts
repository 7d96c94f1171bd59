/** Answers that are spoken: their limits, and what practice says about how one was spoken. */
import * as z from "zod";

/** Ten minutes at 16 kHz, 16 bit and one channel are 19 MB; what browsers record is a tenth of that. */
export const maxSpokenBytes = 25 * 1024 * 1024;
export const maxSpokenMs = 600_000;

/**
 * How an answer was spoken, for whoever practises and for nobody else. It says nothing about what a voice sounds like or
 * how somebody may feel.
 */
export const spokenMeasures = z.object({
  words: z.int().min(0),
  /** From the first word to the last. Null where that is too short to say. */
  wordsPerMinute: z.int().min(0).nullable(),
  /** Longer than `pauseFromMs`. Null where the transcriber does not say when words were said. */
  pauses: z.object({ count: z.int().min(0), longestMs: z.int().min(0) }).nullable(),
  /** How sure the transcriber was of the words, 0 to 1; null where it does not say. */
  confidence: z.number().min(0).max(1).nullable(),
});
export type SpokenMeasures = z.infer<typeof spokenMeasures>;

/** Silences between two words that are counted as pauses. */
export const pauseFromMs = 1_500;
