import type { ErrorCode } from "#contract/errors.ts";

/** After this many tries an error of the service's own counts as an answer and no longer as a passing weakness. */
const mostTries = 4;

/**
 * What becomes of an input that was refused: `again` where the same input may well be taken in a moment, `returned` where
 * it goes back to the person. `tries` counts those that failed so far.
 */
export function fateOf(code: ErrorCode, tries: number): "again" | "returned" {
  if (code === "RATE_LIMITED" || code === "UNAVAILABLE") return "again";
  return code === "INTERNAL" && tries < mostTries ? "again" : "returned";
}

/** Codes after which this page gets no further, whatever it sends. */
export function endsLink(code: ErrorCode | "OFFLINE"): "refused" | "withdrawn" | "outdated" | null {
  if (code === "INVITATION_REVOKED") return "withdrawn";
  if (code === "NOT_SIGNED_IN" || code === "FORBIDDEN" || code === "NOT_FOUND") return "refused";
  return code === "UPGRADE_REQUIRED" ? "outdated" : null;
}
