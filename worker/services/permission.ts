/** The first line of every use case: may this caller do this? Each returns what the rest of the use case needs to know. */
import type { OrganisationRole } from "#contract/api/people.ts";
import { VivaError } from "#contract/errors.ts";
import type { AgentActor, CandidateActor, Context, UserActor } from "./context.ts";

const rank: Readonly<Record<OrganisationRole, number>> = { reviewer: 1, recruiter: 2, owner: 3 };

export function hasRole(role: OrganisationRole, needed: OrganisationRole): boolean {
  return rank[role] >= rank[needed];
}

/** Throws NOT_SIGNED_IN. */
export function requireUser(ctx: Pick<Context, "actor">): UserActor {
  if (ctx.actor.type === "user") return ctx.actor;
  throw new VivaError("NOT_SIGNED_IN", "Please sign in first.");
}

export type Member = { user: UserActor; userId: string; organisationId: string; role: OrganisationRole };

/** Throws NOT_SIGNED_IN, or FORBIDDEN for a lesser role and for somebody who acts in no organisation. */
export function requireRole(ctx: Pick<Context, "actor">, needed: OrganisationRole): Member {
  const user = requireUser(ctx);
  if (user.active === null) {
    throw new VivaError("FORBIDDEN", "This belongs to an organisation. Create one, or accept an invitation to one.");
  }
  if (!hasRole(user.active.role, needed)) {
    throw new VivaError("FORBIDDEN", `This needs the role ${needed}. Ask an owner of your organisation for it.`);
  }
  return { user, userId: user.userId, organisationId: user.active.organisationId, role: user.active.role };
}

export function requireAdmin(ctx: Pick<Context, "actor">): UserActor {
  const user = requireUser(ctx);
  if (!user.isAdmin) throw new VivaError("FORBIDDEN", "This is for administrators of the platform.");
  return user;
}

export function requireCandidate(ctx: Pick<Context, "actor">): CandidateActor {
  if (ctx.actor.type === "candidate") return ctx.actor;
  throw new VivaError("NOT_SIGNED_IN", "Please open your invitation link on this device first.");
}

export function requireAgent(ctx: Pick<Context, "actor">): AgentActor {
  if (ctx.actor.type === "agent") return ctx.actor;
  throw new VivaError("NOT_SIGNED_IN", "This is for the voice agent of an interview, with the token of its job.");
}

/** For what does not exist and for what belongs to somebody else alike: neither may be told apart from outside. */
export function notFound(what: string): VivaError {
  return new VivaError("NOT_FOUND", `There is no such ${what}. Check the link, or go back to the list.`);
}
