/** A person's own profile: read, change, and which organisation requests act in. */
import { and, asc, eq } from "drizzle-orm";
import type { Profile } from "#contract/api/people.ts";
import { VivaError } from "#contract/errors.ts";
import { accounts, members, organisations, sessions, users } from "#worker/db/accounts.ts";
import { authLibrary } from "#worker/services/auth/library.ts";
import { setPassword } from "#worker/services/auth/set-password.ts";
import type { Context } from "#worker/services/context.ts";
import { notFound, requireUser } from "#worker/services/permission.ts";
import { countInDatabase, limits } from "#worker/services/requests/limit.ts";

export async function getProfile(ctx: Context): Promise<Profile> {
  const actor = requireUser(ctx);
  const [user] = await ctx.db.select().from(users).where(eq(users.id, actor.userId));
  if (user === undefined) throw new VivaError("NOT_SIGNED_IN", "Please sign in again.");
  const mine = await organisationsOf(ctx, actor.userId);
  return {
    user: {
      id: user.id,
      name: user.name,
      email: user.email,
      isAdmin: user.isAdmin,
      createdAt: user.createdAt.getTime(),
    },
    organisations: mine,
    active: actor.active?.organisationId ?? null,
  };
}

export async function organisationsOf(ctx: Pick<Context, "db">, userId: string): Promise<Profile["organisations"]> {
  return ctx.db
    .select({ id: organisations.id, name: organisations.name, role: members.role })
    .from(members)
    .innerJoin(organisations, eq(organisations.id, members.organizationId))
    .where(eq(members.userId, userId))
    .orderBy(asc(members.createdAt), asc(members.id));
}

export type ProfileChange = {
  name?: string | undefined;
  currentPassword?: string | undefined;
  newPassword?: string | undefined;
};

/**
 * A new password ends all other sessions of the account. Throws INVALID when the current password is wrong, RATE_LIMITED when
 * it is tried too often: whoever came by a session must not find the password out.
 */
export async function changeProfile(ctx: Context, change: ProfileChange): Promise<Profile> {
  const actor = requireUser(ctx);
  if (change.newPassword !== undefined) {
    await countInDatabase(ctx, limits.signInOfAccount, actor.email);
    const [account] = await ctx.db
      .select({ password: accounts.password })
      .from(accounts)
      .where(and(eq(accounts.userId, actor.userId), eq(accounts.providerId, "credential")));
    const library = await authLibrary(ctx.env, ctx.baseUrl).$context;
    const right =
      account?.password != null &&
      (await library.password.verify({ hash: account.password, password: change.currentPassword ?? "" }));
    if (!right) {
      throw new VivaError("INVALID", "The current password is not right.", {
        details: [{ path: "currentPassword", message: "this is not your current password" }],
      });
    }
    await setPassword(ctx, actor.userId, change.newPassword, actor.sessionToken);
  }
  if (change.name !== undefined) {
    await ctx.db
      .update(users)
      .set({ name: change.name, updatedAt: new Date(ctx.now) })
      .where(eq(users.id, actor.userId));
  }
  return getProfile(ctx);
}

/** Throws NOT_FOUND for an organisation that the caller is no member of. */
export async function activateOrganisation(ctx: Context, organisationId: string): Promise<Profile> {
  const actor = requireUser(ctx);
  const [membership] = await ctx.db
    .select({ role: members.role })
    .from(members)
    .where(and(eq(members.userId, actor.userId), eq(members.organizationId, organisationId)));
  if (membership === undefined) throw notFound("organisation");
  await setActive(ctx, actor.sessionToken, organisationId);
  return getProfile({ ...ctx, actor: { ...actor, active: { organisationId, role: membership.role } } });
}

export async function setActive(
  ctx: Pick<Context, "db">,
  sessionToken: string | null,
  organisationId: string,
): Promise<void> {
  if (sessionToken === null) {
    throw new VivaError(
      "CONFLICT",
      "A JWT keeps the organisation that it was made for. Choose with a session or bearer token, then take a new JWT.",
    );
  }
  await ctx.db.update(sessions).set({ activeOrganizationId: organisationId }).where(eq(sessions.token, sessionToken));
}
