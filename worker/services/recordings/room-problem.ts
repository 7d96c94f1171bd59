/** What is wrong with a recording of LiveKit's egress, for whoever reads the interview, and what to do. */
import type { roomRecordings } from "#worker/db/voice.ts";

/** `bytes`: of the file, as it lies in storage. Null: nothing is wrong. */
export function roomProblem(
  { state, problem, egress }: Pick<typeof roomRecordings.$inferSelect, "state" | "problem" | "egress">,
  bytes: number,
): string | null {
  switch (problem) {
    case "storage":
      return `This recording was made and could not be stored. Whoever runs this platform should check EGRESS_S3_ENDPOINT, EGRESS_S3_BUCKET and whether the token may write there; LiveKit's log names it ${egress}.`;
    case "begin":
      return `This recording did not begin: the conversation was over before it could, or LiveKit had nobody free to record it. Whoever runs this platform finds it in LiveKit's log as ${egress}.`;
    case "other":
      return `This recording failed. Whoever runs this platform finds out why in LiveKit's log, where it is ${egress}.`;
    case "limit":
      return "This recording reached the longest that LiveKit allows. What was recorded until then is here.";
    case null:
      if (state !== "ended" || bytes > 0) return null;
      return `This recording was made and is not in this platform's storage. Unless it was erased there, whoever runs this platform should check that EGRESS_S3_BUCKET is the bucket of the binding FILES; LiveKit's log names it ${egress}.`;
  }
}
