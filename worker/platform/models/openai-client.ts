/** OpenAI's library, for OpenAI and for whatever speaks its protocol, loaded when it is first needed. */
import type OpenAI from "openai";
import { failureOf, retryAfterOf } from "./failure.ts";
import { gatewayHeaders, isGateway } from "./gateway.ts";
import type { ModelError } from "./model-error.ts";

/** `apiKey` is null where a server on one's own machine asks for none. */
export type OpenAIAccess = { apiKey: string | null; baseUrl: string | null };

export function openaiClient({ apiKey, baseUrl }: OpenAIAccess): () => Promise<OpenAI> {
  let client: Promise<OpenAI> | undefined;
  return () => {
    client ??= import("openai").then(
      (library) =>
        new library.default({
          // The library wants one; servers without keys do not look.
          apiKey: apiKey ?? "none",
          baseURL: baseUrl ?? "https://api.openai.com/v1",
          // Otherwise read from the environment: settings are read in one place only.
          organization: null,
          project: null,
          defaultHeaders: gatewayHeaders(baseUrl),
          // Who asks has a deadline for all tries together, and tries again itself.
          maxRetries: 0,
          // What goes wrong is in what is thrown; the library would print addresses and bodies.
          logLevel: "off",
        }),
    );
    return client;
  };
}

/** OpenAI's own servers take parameters that look-alikes refuse, and the other way round. */
export function isOpenAI(baseUrl: string | null): boolean {
  return baseUrl === null || isGateway(baseUrl) || /(^|\.)openai\.com$/.test(new URL(baseUrl).hostname);
}

export function openaiFailure(id: string, thrown: unknown): ModelError {
  const { status, headers, code } = Object(thrown) as { status?: unknown; headers?: Headers; code?: unknown };
  if (typeof status === "number") return failureOf(id, status, retryAfterOf(headers));
  // In a stream errors have a code and no number.
  return failureOf(id, code === "rate_limit_exceeded" ? 429 : undefined);
}
