/** Asks a model by one of our prompts, and keeps what it cost. */
import type { Used } from "#contract/moves.ts";
import { ModelError } from "#worker/platform/models/model-error.ts";
import type { ChatModel } from "#worker/platform/models/port.ts";
import { usedOf } from "#worker/platform/models/used.ts";
import { type ObjectPrompt, promptName } from "#worker/prompts/prompt.ts";

export type AskModel = <Input, Output>(prompt: ObjectPrompt<Input, Output>, input: Input) => Promise<Output>;

/** A person waits for it, and sees that something happens. */
const wholeMs = 60_000;
const mostTokens = 4_000;

/** Throws `ModelError`, or the signal's reason. */
export function askModel(model: ChatModel, signal: AbortSignal, used: Used[]): AskModel {
  return async (prompt, input) => {
    const { value, spent } = await model.object(
      { ...prompt.render(input), temperature: 0.5, maxOutputTokens: mostTokens },
      { name: prompt.id.replaceAll("-", "_"), shape: prompt.output },
      { signal, firstMs: wholeMs, totalMs: wholeMs },
    );
    used.push(usedOf(spent, promptName(prompt)));
    return value;
  };
}

/** Null where no model gave what was asked for; whoever went away is told so. */
export async function orNull<T>(asking: Promise<T>): Promise<T | null> {
  try {
    return await asking;
  } catch (error) {
    if (error instanceof ModelError || isTimeout(error)) return null;
    throw error;
  }
}

/** Of a caller's own patience, which the port hands on as it is. */
const isTimeout = (error: unknown) => error instanceof DOMException && error.name === "TimeoutError";
