/** The interview's object behind the least of a Worker: interviews are opened directly, and whoever calls is the candidate. */
import { errorStatus } from "#contract/errors.ts";
import type { Plan } from "#contract/plan.ts";
import { getInterview } from "#worker/interview/client.ts";
import { InterviewDO as RealInterviewDO } from "#worker/interview/interview-do.ts";
import type { Interviewer } from "#worker/interview/interviewer.ts";
import type { Result } from "#worker/interview/rpc.ts";
import { scriptedInterviewer } from "#worker/testing/scripted-interviewer.ts";

export class InterviewDO extends RealInterviewDO {
  protected override interviewer(): Interviewer {
    return scriptedInterviewer;
  }
}

const dayMs = 24 * 3_600_000;

/** The object's own result; a failure has its code's status. */
function answer(result: Result<unknown>): Response {
  return Response.json(result, { status: result.ok ? 200 : errorStatus[result.error.code] });
}

async function open(env: Env, interviewId: string, plan: Plan): Promise<Result<unknown>> {
  const interview = getInterview(env, interviewId);
  await interview.open({
    interviewId,
    planVersionId: "pv_00000000000000000000",
    plan,
    folder: "org/test",
    expiresAt: Date.now() + dayMs,
    extraMs: 0,
  });
  return interview.consent("consent", { version: "1", language: "en", hash: "0".repeat(64) });
}

export default {
  async fetch(request, env) {
    const { pathname } = new URL(request.url);
    const id = pathname.split("/").at(-1) ?? "";
    try {
      if (pathname.startsWith("/open/")) return answer(await open(env, id, await request.json<Plan>()));
      if (pathname.startsWith("/log/")) return answer(await getInterview(env, id).events(0, 10_000));
      if (pathname.startsWith("/checkpoint/")) return answer(await getInterview(env, id).checkpoint(null));
      if (pathname.startsWith("/api/live/")) {
        const inner = new Request(request);
        inner.headers.set("x-viva-role", "candidate");
        return await getInterview(env, id).fetch(inner);
      }
      return new Response(null, { status: 404 });
    } catch (error) {
      // Tests want to read what the product keeps to its log.
      return new Response(error instanceof Error ? error.message : String(error), { status: 503 });
    }
  },
} satisfies ExportedHandler<Env>;
