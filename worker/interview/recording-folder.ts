/** May this conversation be recorded, and where is that kept? */
import { consentInputId, conversationConsents } from "#contract/languages/consent-version.ts";
import type { Loop } from "./loop.ts";
import { refusalError } from "./refusals.ts";
import { failure, ok } from "./results.ts";
import type { Result } from "./rpc.ts";

/** The last slices come after the end, and later still where the way to us was cut. */
const lateMs = 3_600_000;
/** What was recorded before the candidate stopped it has been sent by then. */
const stoppedLateMs = 120_000;

/** CONSENT_MISSING where it may not be, or not any more; INTERVIEW_OVER where nothing of it can be on its way. */
export function recordingFolder(loop: Loop, now: number): Result<string> {
  const { state } = loop;
  if (state.status === "none") return refused("NOT_FOUND");
  if (!conversationConsents.some((version) => loop.knows(consentInputId(version)))) return refused("CONSENT_MISSING");
  const { recordingStopped: stopped } = state.base;
  if (stopped !== undefined && now - stopped > stoppedLateMs) return refused("CONSENT_MISSING");
  if (state.status === "ended" && now - state.at > lateMs) return refused("INTERVIEW_OVER");
  return ok(state.base.folder);
}

const refused = (code: Parameters<typeof refusalError>[0]): Result<string> => failure(refusalError(code));
