/** The candidate does not want to be recorded any more. */
import { getInterview as getInterviewObject } from "#worker/interview/client.ts";
import { unwrap } from "#worker/interview/rpc.ts";
import { newId } from "#worker/platform/ids.ts";
import type { Context } from "#worker/services/context.ts";
import { requireCandidate } from "#worker/services/permission.ts";

/** The second time it changes nothing. The agent learns of it with its next view. */
export async function stopRecording(ctx: Context): Promise<{ recording: false }> {
  const { interviewId } = requireCandidate(ctx);
  return unwrap(await getInterviewObject(ctx.env, interviewId).stopRecording(newId("inp")));
}
