/** What a vendor's answer other than 200 means. */
import { ModelError, type ModelErrorKind } from "./model-error.ts";

/** `status` is undefined when there was no answer at all. */
export function failureOf(id: string, status: number | undefined, retryAfterMs: number | null = null): ModelError {
  return new ModelError(kindOf(status), id, { status: status ?? null, retryAfterMs });
}

function kindOf(status: number | undefined): ModelErrorKind {
  if (status === undefined || status >= 500) return "unavailable";
  if (status === 429) return "rate_limited";
  // The vendor gave up waiting for us, or for its model: another try may do.
  if (status === 408 || status === 409) return "unavailable";
  if (status === 401 || status === 402 || status === 403) return "unauthorised";
  return "bad_request";
}

/** `Retry-After` in seconds, or its form in milliseconds. */
export function retryAfterOf(headers: Headers | undefined): number | null {
  const milliseconds = Number(headers?.get("retry-after-ms") ?? Number.NaN);
  if (Number.isFinite(milliseconds)) return milliseconds;
  const seconds = Number(headers?.get("retry-after") ?? Number.NaN);
  return Number.isFinite(seconds) ? seconds * 1000 : null;
}
