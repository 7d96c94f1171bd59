/** Google's library for Gemini, loaded when it is first needed, and what its errors mean. */
import type { GoogleGenAI } from "@google/genai";
import { failureOf } from "./failure.ts";
import { gatewayHeaders } from "./gateway.ts";
import { ModelError } from "./model-error.ts";

export type GeminiAccess = { apiKey: string; baseUrl: string | null };

/** Its own retries are off unless they are asked for. */
export function geminiClient(access: GeminiAccess): () => Promise<GoogleGenAI> {
  let client: Promise<GoogleGenAI> | undefined;
  return () => {
    client ??= import("@google/genai").then(
      (library) =>
        new library.GoogleGenAI({
          apiKey: access.apiKey,
          // Otherwise read from the environment: settings are read in one place only.
          vertexai: false,
          httpOptions: {
            ...(access.baseUrl === null ? {} : { baseUrl: access.baseUrl }),
            headers: gatewayHeaders(access.baseUrl),
          },
        }),
    );
    return client;
  };
}

type ErrorBody = { error?: { details?: { reason?: string; retryDelay?: string }[] } };

export function geminiFailure(id: string, thrown: unknown): ModelError {
  const { status, message } = Object(thrown) as { status?: unknown; message?: unknown };
  if (typeof status !== "number") return failureOf(id, undefined);
  const details = detailsOf(String(message));
  // A wrong key is a 400 to Google.
  if (details.some(({ reason }) => reason === "API_KEY_INVALID")) return new ModelError("unauthorised", id, { status });
  const delay = details.find(({ retryDelay }) => retryDelay !== undefined)?.retryDelay;
  return failureOf(id, status, delay === undefined ? null : Number.parseFloat(delay) * 1000);
}

/** The library keeps the answer's body as text, with words of its own before it when the error came in a stream. */
function detailsOf(message: string): { reason?: string; retryDelay?: string }[] {
  try {
    // Written by the vendor: whatever is not as expected is looked at no further.
    const body = JSON.parse(message.slice(message.indexOf("{"))) as ErrorBody;
    return Array.isArray(body.error?.details) ? body.error.details : [];
  } catch {
    return [];
  }
}
