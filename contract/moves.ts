/** What the interviewer can do with an answer. The engine says which moves are allowed; an interviewer chooses one of them. */
import * as z from "zod";
import { slug } from "./ids.ts";

export const move = z.discriminatedUnion("type", [
  /** On to the next planned question. `covered` is the interviewer's claim that the answer held what was looked for. */
  z.object({ type: z.literal("ADVANCE"), covered: z.boolean() }),
  /**
   * Ask a planned probe word for word; "personal", the one that was prepared from the CV; or "own", one that the model words
   * itself, where the plan lets it.
   */
  z.object({ type: z.literal("PROBE"), probe: slug }),
  /** The question in other words. */
  z.object({ type: z.literal("CLARIFY") }),
  /** The question again: it was not understood, or nothing was. */
  z.object({ type: z.literal("REPEAT") }),
  /** Back from something else to the question. */
  z.object({ type: z.literal("REDIRECT") }),
  /** Answer what the candidate asked, from what the plan says of the role. */
  z.object({ type: z.literal("ANSWER") }),
  /** "Take your time." */
  z.object({ type: z.literal("WAIT") }),
  /** The candidate declines the question. */
  z.object({ type: z.literal("SKIP") }),
  /** The candidate seems to want to stop: ask before believing it. */
  z.object({ type: z.literal("CONFIRM_END") }),
  /** Say goodbye. */
  z.object({ type: z.literal("CLOSE") }),
]);
export type Move = z.infer<typeof move>;
export type MoveType = Move["type"];

/**
 * How a reply came to be. Every move has prepared words, so every failure ends alike and recovery calls no model. `offline` is
 * by rules because that is who interviews, `fallback` by rules because no model answered.
 */
export const how = z.enum(["model", "offline", "fallback", "prepared", "completed", "recovered"]);
export type How = z.infer<typeof how>;

/** What made something, stored with it. Token counts and times are zero where nothing was called. */
export const used = z.object({
  model: z.string().max(120),
  prompt: z.string().max(120),
  tokensIn: z.int().min(0),
  /** Of `tokensIn`, those that the vendor had kept from an earlier call. */
  tokensCached: z.int().min(0).optional(),
  tokensOut: z.int().min(0),
  firstMs: z.number().min(0),
  totalMs: z.number().min(0),
  /** An estimate in millionths of a US dollar; null or absent when the model's price is not known. */
  microUsd: z.number().min(0).nullable().optional(),
  /** Some of it was counted by length, because the call was given up before the vendor had counted. */
  estimated: z.literal(true).optional(),
});
export type Used = z.infer<typeof used>;
