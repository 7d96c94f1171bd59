/** Colleagues join by a link, which goes to them by whatever way the owner likes. */
import { and, eq, gt } from "drizzle-orm";
import type { OrganisationRole, Profile } from "#contract/api/people.ts";
import { VivaError } from "#contract/errors.ts";
import { memberInvitations, members, organisations, users } from "#worker/db/accounts.ts";
import { newId, newToken } from "#worker/platform/ids.ts";
import { audit } from "#worker/services/audit/append.ts";
import type { Context } from "#worker/services/context.ts";
import { notFound, requireRole, requireUser } from "#worker/services/permission.ts";
import { getProfile, setActive } from "#worker/services/users/profile.ts";
import { shownInvitation } from "./organisation.ts";

const invitationMs = 7 * 24 * 3_600_000;

/** An open invitation of the same address is replaced. Throws CONFLICT when the address belongs to a member. */
export async function inviteMember(ctx: Context, body: { email: string; role: OrganisationRole }) {
  const { organisationId, userId } = requireRole(ctx, "owner");
  const [already] = await ctx.db
    .select({ id: members.id })
    .from(members)
    .innerJoin(users, eq(users.id, members.userId))
    .where(and(eq(members.organizationId, organisationId), eq(users.email, body.email)));
  if (already !== undefined)
    throw new VivaError("CONFLICT", "This person is a member already. Change the role in the list of members.");
  const row = {
    id: newToken(),
    organizationId: organisationId,
    email: body.email,
    role: body.role,
    status: "pending" as const,
    expiresAt: new Date(ctx.now + invitationMs),
    createdAt: new Date(ctx.now),
    inviterId: userId,
  };
  await ctx.db.batch([
    ctx.db
      .update(memberInvitations)
      .set({ status: "canceled" })
      .where(
        and(
          eq(memberInvitations.organizationId, organisationId),
          eq(memberInvitations.email, body.email),
          eq(memberInvitations.status, "pending"),
        ),
      ),
    ctx.db.insert(memberInvitations).values(row),
  ]);
  await audit(ctx, organisationId, "member.invited");
  return shownInvitation(ctx, row);
}

export async function revokeMemberInvitation(ctx: Context, id: string): Promise<void> {
  const { organisationId } = requireRole(ctx, "owner");
  const revoked = await ctx.db
    .update(memberInvitations)
    .set({ status: "canceled" })
    .where(
      and(
        eq(memberInvitations.id, id),
        eq(memberInvitations.organizationId, organisationId),
        eq(memberInvitations.status, "pending"),
      ),
    )
    .returning({ id: memberInvitations.id });
  if (revoked.length === 0) throw notFound("invitation");
  await audit(ctx, organisationId, "member.invitation_revoked");
}

async function openInvitation(ctx: Pick<Context, "db" | "now">, id: string) {
  const [row] = await ctx.db
    .select({ invitation: memberInvitations, organisation: organisations.name })
    .from(memberInvitations)
    .innerJoin(organisations, eq(organisations.id, memberInvitations.organizationId))
    .where(eq(memberInvitations.id, id));
  if (row === undefined) throw notFound("invitation");
  if (row.invitation.status !== "pending")
    throw new VivaError("INVITATION_REVOKED", "This invitation has been used or withdrawn. Ask for a new one.");
  if (row.invitation.expiresAt.getTime() <= ctx.now)
    throw new VivaError("INVITATION_EXPIRED", "This invitation has expired. Ask for a new one.");
  return row;
}

/** Throws NOT_FOUND, INVITATION_REVOKED, INVITATION_EXPIRED. */
export async function getMemberInvitation(ctx: Pick<Context, "db" | "now">, id: string) {
  const { invitation, organisation } = await openInvitation(ctx, id);
  return { organisation, email: invitation.email, role: invitation.role, expiresAt: invitation.expiresAt.getTime() };
}

/** Throws FORBIDDEN when the account has another address than the invited one. */
export async function acceptMemberInvitation(ctx: Context, id: string): Promise<Profile> {
  const user = requireUser(ctx);
  const { invitation } = await openInvitation(ctx, id);
  if (user.email.toLowerCase() !== invitation.email.toLowerCase()) {
    throw new VivaError(
      "FORBIDDEN",
      "This invitation is for another address. Sign in with the address that was invited.",
    );
  }
  // Only one of two simultaneous calls takes it; the member row is unique beside that.
  const taken = await ctx.db
    .update(memberInvitations)
    .set({ status: "accepted" })
    .where(
      and(
        eq(memberInvitations.id, id),
        eq(memberInvitations.status, "pending"),
        gt(memberInvitations.expiresAt, new Date(ctx.now)),
      ),
    )
    .returning({ id: memberInvitations.id });
  if (taken.length === 0)
    throw new VivaError("INVITATION_REVOKED", "This invitation has been used or withdrawn. Ask for a new one.");
  await ctx.db
    .insert(members)
    .values({
      id: newId("mem"),
      organizationId: invitation.organizationId,
      userId: user.userId,
      role: invitation.role,
      createdAt: new Date(ctx.now),
    })
    .onConflictDoNothing();
  if (user.sessionToken !== null) await setActive(ctx, user.sessionToken, invitation.organizationId);
  await audit(ctx, invitation.organizationId, "member.joined");
  return getProfile({
    ...ctx,
    actor: { ...user, active: { organisationId: invitation.organizationId, role: invitation.role } },
  });
}
