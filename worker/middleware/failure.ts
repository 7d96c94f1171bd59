/** Turns whatever was thrown into the envelope, once, where the request is answered. */
import { type ErrorEnvelope, errorStatus, VivaError } from "#contract/errors.ts";
import { SettingsError } from "#worker/env.ts";
import { describeError, type Log } from "#worker/platform/logger.ts";

function asVivaError(thrown: unknown, log: Log, requestId: string): VivaError {
  if (thrown instanceof VivaError) return thrown;
  log("error", "request.failed", { requestId, ...describeError(thrown) });
  // Whoever sets the Worker up sees this page first; the names of settings are in its public documentation.
  if (thrown instanceof SettingsError) return new VivaError("UNAVAILABLE", thrown.message);
  return new VivaError("INTERNAL", "Something went wrong on our side. Try again; if it stays, tell us the request id.");
}

/** The envelope's inside, for answers that have begun already. */
export function failureOf(thrown: unknown, log: Log, requestId: string): ErrorEnvelope["error"] {
  return inside(asVivaError(thrown, log, requestId), requestId);
}

function inside({ code, message, details }: VivaError, requestId: string): ErrorEnvelope["error"] {
  return { code, message, ...(details === undefined ? {} : { details }), requestId };
}

export function failureResponse(thrown: unknown, log: Log, requestId: string): Response {
  const error = asVivaError(thrown, log, requestId);
  const envelope: ErrorEnvelope = { error: inside(error, requestId) };
  const headers = new Headers({ "content-type": "application/json" });
  if (error.retryAfter !== undefined) headers.set("retry-after", String(error.retryAfter));
  return new Response(JSON.stringify(envelope), { status: errorStatus[error.code], headers });
}
