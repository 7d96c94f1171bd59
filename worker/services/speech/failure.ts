/** What a candidate is told when a recording could not be turned into text; the operator finds the reason in the log. */
import { VivaError } from "#contract/errors.ts";
import { describeError, log } from "#worker/platform/logger.ts";
import { ModelError } from "#worker/platform/models/model-error.ts";
import { reportFailures } from "#worker/platform/models/report-failures.ts";

const soonSeconds = 5;

const report = reportFailures(log);

export function transcriptionFailure(thrown: unknown, interviewId: string): VivaError {
  const failure = thrown instanceof ModelError ? thrown : null;
  if (failure === null) log("warn", "speech.failed", { interviewId, ...describeError(thrown) });
  else report(failure, "nobody");
  if (failure?.kind === "bad_request")
    return new VivaError(
      "AUDIO_UNREADABLE",
      "This recording could not be understood. Record your answer again, or type it.",
    );
  const after = failure?.retryAfterMs ?? null;
  return new VivaError(
    "UNAVAILABLE",
    "Speech cannot be turned into text at the moment. Send the recording again in a moment, or type your answer.",
    { retryAfter: after === null ? soonSeconds : Math.ceil(after / 1000) },
  );
}
