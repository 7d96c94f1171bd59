/** What an account may do on the live link of an interview. */
import { VivaError } from "#contract/errors.ts";
import type { Context } from "#worker/services/context.ts";
import { hasRole, requireUser } from "#worker/services/permission.ts";
import { readableInterview } from "./store.ts";

export type LiveRole =
  | { role: "candidate" | "recruiter"; readonly: boolean }
  /** `epoch`: which of the interview's agents. */
  | { role: "agent"; readonly: false; epoch: number };

/** Reviewers watch; recruiters also speak. Throws NOT_SIGNED_IN, NOT_FOUND, and NOT_STARTED before it was opened. */
export async function liveRoleOf(ctx: Pick<Context, "db" | "actor">, id: string): Promise<LiveRole> {
  const user = requireUser(ctx);
  const { interview, own } = await readableInterview(ctx, id);
  if (interview.openedAt === null)
    throw new VivaError("NOT_STARTED", "The candidate has not opened this interview yet.");
  const speaks = own || (user.active !== null && hasRole(user.active.role, "recruiter"));
  return { role: "recruiter", readonly: !speaks };
}
