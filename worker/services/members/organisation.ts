/** Organisations: make one, see it, change its settings. */
import { and, asc, eq, gt } from "drizzle-orm";
import {
  modelMaker,
  type Organisation,
  organisationSettings,
  type OrganisationSettings,
  type Profile,
} from "#contract/api/people.ts";
import { memberInvitations, members, organisations, users } from "#worker/db/accounts.ts";
import { canDo } from "#worker/platform/models/providers.ts";
import { recorderOf } from "#worker/platform/rooms/rooms.ts";
import { newId, randomCharacters } from "#worker/platform/ids.ts";
import { audit } from "#worker/services/audit/append.ts";
import type { Context } from "#worker/services/context.ts";
import { hasRole, notFound, requireRole, requireUser } from "#worker/services/permission.ts";
import { getProfile, setActive } from "#worker/services/users/profile.ts";

/** The caller becomes its owner and acts in it from now on. */
export async function createOrganisation(ctx: Context, name: string): Promise<Profile> {
  const user = requireUser(ctx);
  const id = newId("org");
  const createdAt = new Date(ctx.now);
  await ctx.db.batch([
    ctx.db.insert(organisations).values({ id, name, slug: `o-${randomCharacters(12)}`, createdAt }),
    ctx.db
      .insert(members)
      .values({ id: newId("mem"), organizationId: id, userId: user.userId, role: "owner", createdAt }),
  ]);
  if (user.sessionToken !== null) await setActive(ctx, user.sessionToken, id);
  return getProfile({ ...ctx, actor: { ...user, active: { organisationId: id, role: "owner" } } });
}

export async function settingsOfOrganisation(
  ctx: Pick<Context, "db">,
  id: string,
): Promise<{ name: string; settings: OrganisationSettings }> {
  const [row] = await ctx.db
    .select({ name: organisations.name, settings: organisations.settings })
    .from(organisations)
    .where(eq(organisations.id, id));
  if (row === undefined) throw notFound("organisation");
  return { name: row.name, settings: organisationSettings.parse(JSON.parse(row.settings)) };
}

export async function getOrganisation(ctx: Context): Promise<Organisation> {
  const { organisationId, role } = requireRole(ctx, "reviewer");
  const [{ name, settings }, people, open] = await Promise.all([
    settingsOfOrganisation(ctx, organisationId),
    ctx.db
      .select({
        id: members.id,
        userId: users.id,
        name: users.name,
        email: users.email,
        role: members.role,
        joinedAt: members.createdAt,
      })
      .from(members)
      .innerJoin(users, eq(users.id, members.userId))
      .where(eq(members.organizationId, organisationId))
      .orderBy(asc(members.createdAt), asc(members.id)),
    ctx.db
      .select()
      .from(memberInvitations)
      .where(
        and(
          eq(memberInvitations.organizationId, organisationId),
          eq(memberInvitations.status, "pending"),
          gt(memberInvitations.expiresAt, new Date(ctx.now)),
        ),
      ),
  ]);
  return {
    id: organisationId,
    name,
    settings,
    members: people.map((person) => ({ ...person, joinedAt: person.joinedAt.getTime() })),
    invitations: hasRole(role, "owner") ? open.map((entry) => shownInvitation(ctx, entry)) : [],
    availableModels: modelMaker.options.filter((maker) => canDo(ctx.settings.models, maker, "interviewing")),
    canRecordRooms: recorderOf(ctx.settings) !== null,
    availableTranscribers: modelMaker.options.filter((maker) => canDo(ctx.settings.models, maker, "transcribing")),
  };
}

export function shownInvitation(
  ctx: Pick<Context, "baseUrl">,
  row: typeof memberInvitations.$inferSelect,
): Organisation["invitations"][number] {
  return {
    id: row.id,
    email: row.email,
    role: row.role,
    expiresAt: row.expiresAt.getTime(),
    url: `${ctx.baseUrl}/join/${row.id}`,
  };
}

export async function changeOrganisation(
  ctx: Context,
  change: { name?: string | undefined; settings?: OrganisationSettings | undefined },
): Promise<Organisation> {
  const { organisationId } = requireRole(ctx, "owner");
  const set = {
    ...(change.name === undefined ? {} : { name: change.name }),
    ...(change.settings === undefined ? {} : { settings: JSON.stringify(change.settings) }),
  };
  if (Object.keys(set).length > 0) {
    await ctx.db.update(organisations).set(set).where(eq(organisations.id, organisationId));
    await audit(ctx, organisationId, "settings.changed");
  }
  return getOrganisation(ctx);
}
