/** Who calls, as far as an endpoint wants to know. */
import type { Access } from "#contract/api/endpoint.ts";
import { VivaError } from "#contract/errors.ts";
import { readAgentToken } from "#worker/platform/rooms/agent-token.ts";
import { passCookieName, passStands, readPass } from "#worker/services/auth/candidate-pass.ts";
import { identifyUser } from "#worker/services/auth/identify-user.ts";
import { authLibrary } from "#worker/services/auth/library.ts";
import type { Actor, AgentActor, CandidateActor, Context } from "#worker/services/context.ts";
import { requireAdmin, requireAgent, requireRole, requireUser } from "#worker/services/permission.ts";

export function cookieOf(headers: Headers, name: string): string | null {
  for (const part of (headers.get("cookie") ?? "").split(";")) {
    const at = part.indexOf("=");
    if (at > 0 && part.slice(0, at).trim() === name) return part.slice(at + 1).trim();
  }
  return null;
}

/** Null without a pass of this interview that still stands. `fresh`: as of this moment, not of up to half a minute ago. */
export async function identifyCandidate(
  ctx: Pick<Context, "db" | "settings" | "now">,
  headers: Headers,
  interviewId: string,
  fresh = false,
): Promise<CandidateActor | null> {
  const pass = cookieOf(headers, passCookieName(interviewId));
  if (pass === null) return null;
  const candidate = await readPass(ctx.settings, ctx.now, pass, interviewId);
  if (candidate === null) return null;
  return (await passStands(ctx.db, ctx.now, candidate.invitationId, fresh)) ? candidate : null;
}

/** Null without a token that a voice agent was sent with and that still counts. */
export async function identifyAgent(
  { settings, now }: Pick<Context, "settings" | "now">,
  headers: Headers,
): Promise<AgentActor | null> {
  const bearer = /^Bearer\s+(\S+)$/iu.exec(headers.get("authorization") ?? "")?.[1];
  const pass = bearer === undefined ? null : await readAgentToken(settings.authSecret, now, bearer);
  return pass === null ? null : { type: "agent", interviewId: pass.interview, epoch: pass.epoch };
}

export async function identifyAccount(
  ctx: Pick<Context, "db" | "env" | "baseUrl" | "now">,
  headers: Headers,
): Promise<Actor> {
  return (await identifyUser(ctx.db, ctx.now, authLibrary(ctx.env, ctx.baseUrl), headers)) ?? { type: "nobody" };
}

/** The actor, once allowed. `interviewId` is the one that a candidate's request names. Throws NOT_SIGNED_IN, FORBIDDEN. */
export async function admit(
  ctx: Omit<Context, "actor">,
  access: Access,
  headers: Headers,
  interviewId: string | null,
): Promise<Actor> {
  if (access === "public") return { type: "nobody" };
  if (access === "candidate") {
    const candidate = interviewId === null ? null : await identifyCandidate(ctx, headers, interviewId);
    if (candidate === null)
      throw new VivaError("NOT_SIGNED_IN", "Please open your invitation link on this device first.");
    return candidate;
  }
  if (access === "agent") {
    const actor = (await identifyAgent(ctx, headers)) ?? { type: "nobody" };
    return requireAgent({ actor });
  }
  const actor = await identifyAccount(ctx, headers);
  if (access === "user") requireUser({ actor });
  else if (access === "admin") requireAdmin({ actor });
  else requireRole({ actor }, access);
  return actor;
}
