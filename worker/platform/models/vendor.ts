/** What an adapter has to know of its vendor; `chat-model.ts` makes a ChatModel of it, the same for all. */
import type { JsonSchema } from "./json-schema.ts";
import type { ModelError } from "./model-error.ts";
import type { ChatPrompt } from "./port.ts";

export type Usage = { tokensIn: number; tokensCached: number; tokensOut: number };

/** Why a model stopped: because it was done, because it ran out of room, because it would not. */
export type End = "done" | "full" | "refused";

/** Each part may come with any piece. An answer without an end has been cut. */
export type VendorPiece = { text?: string; usage?: Usage; end?: End };

export interface ChatVendor {
  readonly id: string;
  /** Throws whatever the vendor's library throws. Stops when `signal` aborts. */
  stream(prompt: ChatPrompt, signal: AbortSignal): AsyncIterable<VendorPiece>;
  /** As `stream`, of an answer that the vendor holds to the schema as well as it can. */
  json(
    prompt: ChatPrompt,
    schema: { name: string; json: JsonSchema },
    signal: AbortSignal,
  ): Promise<{ text: string; usage: Usage; end: End }>;
  /** What something that `stream` or `json` threw means. */
  failure(thrown: unknown): ModelError;
}
