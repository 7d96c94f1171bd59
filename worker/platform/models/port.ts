/** What the product asks of models: to talk, to fill in a form, to place texts by meaning, to write down speech. */
import type * as z from "zod";
import type { Spent } from "./spent.ts";

/**
 * What a model is asked. Vendors keep what begins alike between calls, so what stays the same between turns belongs into
 * `system` and the first messages, what is new into the last.
 */
export type ChatPrompt = {
  system: string;
  /** Oldest first; the first and the last are the user's. */
  messages: readonly { role: "user" | "assistant"; text: string }[];
  /** Files that the first message is about, by media type. Not every model reads every type. */
  attachments?: readonly { type: string; bytes: Uint8Array }[];
  /** Words and JSON alone; where a model thinks first, room for that is added. */
  maxOutputTokens: number;
  /** Left out for models that refuse one. */
  temperature: number;
};

export type CallLimits = {
  /** Ends the call, which then throws the signal's reason and no `ModelError`. */
  signal: AbortSignal;
  /** Until the first word of a reply, however many are asked for it; `object`, which answers at once, knows the whole only. */
  firstMs: number;
  totalMs: number;
  /**
   * Is told what a call is estimated to have cost that was given up, by the signal or because nobody listened to the end. What
   * ends by itself says so in what it gives or throws, and not here.
   */
  abandoned?: (spent: Spent) => void;
};

export type ReplyPiece = { type: "text"; text: string } | { type: "spent"; spent: Spent };

export interface ChatModel {
  /** Vendor and model, as in "gemini:gemini-2.5-flash". */
  readonly id: string;
  /**
   * Streams words, none of them empty, then once what they cost. Ends in a `ModelError` otherwise; when words had begun, of
   * kind `cut`, `timeout` or `refused`. Asking again asks the vendor again.
   */
  reply(prompt: ChatPrompt, limits: CallLimits): AsyncIterable<ReplyPiece>;
  /**
   * JSON that matches the shape. An answer that does not is given back once with what is wrong; a second one that does not is
   * a `ModelError` of kind `malformed`. `schema.name` is of letters, digits and `_`.
   */
  object<T>(
    prompt: ChatPrompt,
    schema: { name: string; shape: z.ZodType<T> },
    limits: CallLimits,
  ): Promise<{ value: T; spent: Spent }>;
}

export interface Embedder {
  readonly id: string;
  readonly dimensions: number;
  /** One vector of length 1 for each text, in the same order. Vectors of different embedders say nothing to each other. */
  embed(texts: readonly string[], kind: "passage" | "query", signal: AbortSignal): Promise<Float32Array[]>;
}

export type Transcription = {
  /** Empty when nobody spoke. */
  text: string;
  /** From 0 to 1; null where the model does not say. */
  confidence: number | null;
  durationMs: number | null;
  /** Empty where the model does not say when words were said. */
  words: readonly { text: string; fromMs: number; toMs: number; confidence: number | null }[];
  spent: Spent;
};

export interface Transcriber {
  readonly id: string;
  /** `language` is a code such as "de", or null to have it heard. */
  transcribe(
    audio: { bytes: Uint8Array; type: string },
    given: { language: string | null; signal: AbortSignal },
  ): Promise<Transcription>;
}
