/** The `AI` binding: inference on Cloudflare's own machines, without a key and only in a deployed Worker. */
import { failureOf } from "./failure.ts";
import { ModelError } from "./model-error.ts";

/**
 * What is used of the binding. Its own type knows each model by name, and new models sooner or later; a name that is a
 * setting can be any.
 */
export type WorkersAI = {
  run(model: string, inputs: Record<string, unknown>, options: RunOptions): Promise<unknown>;
};

export type RunOptions = { signal: AbortSignal; gateway?: { id: string; collectLog: boolean } };

export type WorkersAIAccess = { ai: WorkersAI; gateway: string | null };

/** Asks the binding. Through a gateway nothing of a call is kept. Ends with the signal, whether or not the binding does. */
export async function runWorkersAI(
  { ai, gateway }: WorkersAIAccess,
  model: string,
  inputs: Record<string, unknown>,
  signal: AbortSignal,
): Promise<unknown> {
  signal.throwIfAborted();
  const over = Promise.withResolvers<never>();
  const stop = () => over.reject(signal.reason);
  signal.addEventListener("abort", stop, { once: true });
  const options = { signal, ...(gateway === null ? {} : { gateway: { id: gateway, collectLog: false } }) };
  try {
    return await Promise.race([over.promise, ai.run(model, inputs, options)]);
  } finally {
    signal.removeEventListener("abort", stop);
  }
}

/** Numbers of https://developers.cloudflare.com/workers-ai/platform/errors/, which stand in the message alone. */
const statusOf: Readonly<Record<string, number>> = {
  3003: 401,
  3006: 413,
  3007: 408,
  3008: 408,
  3023: 403,
  3036: 429,
  3039: 429,
  3040: 429,
  3041: 429,
  3042: 404,
  5004: 400,
  5005: 400,
  5006: 400,
  5007: 400,
  5016: 403,
  5018: 403,
  5035: 403,
};

export function workersAIFailure(id: string, thrown: unknown): ModelError {
  if (thrown instanceof ModelError) return thrown;
  const code = /\b[35]\d{3}\b/.exec(thrown instanceof Error ? thrown.message : "")?.[0];
  return failureOf(id, code === undefined ? undefined : (statusOf[code] ?? 500));
}
