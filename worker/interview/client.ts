/** The only way to an interview's object. */
import { jurisdictionOf } from "#contract/ids.ts";
import type { InterviewRpc } from "./rpc.ts";

export type Interviews = Pick<Env, "INTERVIEWS">;

/**
 * The live link also goes through here: `fetch` takes the WebSocket upgrade or the POST of one input, with the role that
 * the Worker has established in the header `x-viva-role` (candidate, recruiter or agent).
 */
export type InterviewStub = InterviewRpc & Pick<Fetcher, "fetch">;

/**
 * `hint` counts only when the object does not exist yet: it is created near there, or anywhere within the jurisdiction
 * that the id names. Creating an interview must therefore never call this; opening it does.
 */
export function getInterview(env: Interviews, id: string, hint?: DurableObjectLocationHint): InterviewStub {
  const place = jurisdictionOf(id);
  const namespace = place === "gl" ? env.INTERVIEWS : env.INTERVIEWS.jurisdiction(place);
  const options = hint === undefined ? {} : { locationHint: hint };
  // The generated stub type erases the method signatures behind promises; the object's class implements InterviewRpc.
  return namespace.get(namespace.idFromName(id), options) as unknown as InterviewStub;
}
