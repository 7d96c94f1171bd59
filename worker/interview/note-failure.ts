/** What threw at an interview's object, for the log: which interview, what it was, and nothing that anybody said. */
import { describeError, log } from "#worker/platform/logger.ts";
import type { Fallible } from "./loop.ts";

export function noteFailure(id: DurableObjectId, what: Fallible, error: unknown): void {
  const isFault = what === "alarm" || what === "input" || what === "checkpoint";
  log(isFault ? "error" : "warn", `interview.effect.failed.${what}`, { ...nameOf(id), ...describeError(error) });
}

/** This code cannot read what is stored. */
export function noteUnreadable(id: DurableObjectId, error: unknown): void {
  log("error", "interview.unreadable", { ...nameOf(id), ...describeError(error) });
}

/** The state need not be readable. */
function nameOf({ name }: DurableObjectId): { interviewId?: string } {
  return name === undefined ? {} : { interviewId: name };
}
