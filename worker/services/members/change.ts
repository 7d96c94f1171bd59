/** Roles of members and their going. An organisation always keeps an owner: the conditions stand in the statements themselves. */
import { and, eq, or, sql } from "drizzle-orm";
import type { Organisation, OrganisationRole } from "#contract/api/people.ts";
import { VivaError } from "#contract/errors.ts";
import { members } from "#worker/db/accounts.ts";
import { audit } from "#worker/services/audit/append.ts";
import type { Context } from "#worker/services/context.ts";
import { notFound, requireRole } from "#worker/services/permission.ts";
import { getOrganisation } from "./organisation.ts";

const anotherOwner = (id: string) =>
  sql`exists (select 1 from members o where o.organisation_id = ${members.organizationId} and o.id <> ${id} and o.role = 'owner')`;

/** Throws CONFLICT when the last owner would lose the role. */
export async function changeMember(ctx: Context, id: string, role: OrganisationRole): Promise<Organisation> {
  const { organisationId } = requireRole(ctx, "owner");
  const mayLose = role === "owner" ? sql`1` : or(sql`${members.role} <> 'owner'`, anotherOwner(id));
  const changed = await ctx.db
    .update(members)
    .set({ role })
    .where(and(eq(members.id, id), eq(members.organizationId, organisationId), mayLose))
    .returning({ id: members.id });
  if (changed.length === 0) await refuse(ctx, id, organisationId);
  await audit(ctx, organisationId, "member.changed");
  return getOrganisation(ctx);
}

/** Throws CONFLICT for the last owner. */
export async function removeMember(ctx: Context, id: string): Promise<Organisation> {
  const { organisationId, userId } = requireRole(ctx, "owner");
  const [self] = await ctx.db
    .select({ id: members.id })
    .from(members)
    .where(and(eq(members.organizationId, organisationId), eq(members.userId, userId)));
  if (self?.id === id) throw new VivaError("CONFLICT", "You cannot remove yourself. Ask another owner to do it.");
  const removed = await ctx.db
    .delete(members)
    .where(
      and(
        eq(members.id, id),
        eq(members.organizationId, organisationId),
        or(sql`${members.role} <> 'owner'`, anotherOwner(id)),
      ),
    )
    .returning({ id: members.id });
  if (removed.length === 0) await refuse(ctx, id, organisationId);
  await audit(ctx, organisationId, "member.removed");
  return getOrganisation(ctx);
}

async function refuse(ctx: Context, id: string, organisationId: string): Promise<never> {
  const [exists] = await ctx.db
    .select({ id: members.id })
    .from(members)
    .where(and(eq(members.id, id), eq(members.organizationId, organisationId)));
  if (exists === undefined) throw notFound("member");
  throw new VivaError("CONFLICT", "This is the last owner. Make another member an owner first.");
}
