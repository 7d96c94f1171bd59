/** The interview's object alone, with an interviewer that streams and fails as told. */
import { InterviewDO as RealInterviewDO } from "#worker/interview/interview-do.ts";
import type { Interviewer } from "#worker/interview/interviewer.ts";
import { scriptedInterviewer } from "./scripted-interviewer.ts";

export class InterviewDO extends RealInterviewDO {
  protected override interviewer(): Interviewer {
    return scriptedInterviewer;
  }
}

export default {
  /** `/<interview id>/<role>`: the live link without the Worker's checks. */
  fetch(request: Request, env: Env): Promise<Response> {
    const [, id, role] = new URL(request.url).pathname.split("/");
    const inner = new Request(request);
    inner.headers.set("x-viva-role", role ?? "candidate");
    return env.INTERVIEWS.get(env.INTERVIEWS.idFromName(id ?? "")).fetch(inner);
  },
} satisfies ExportedHandler<Env>;
