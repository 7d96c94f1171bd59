/** The platform's accounts, as its administrators handle them. */
import { and, asc, eq, inArray, isNull, like, ne, or, sql } from "drizzle-orm";
import type { Profile } from "#contract/api/people.ts";
import { VivaError } from "#contract/errors.ts";
import { members, organisations, passwordLinks, users } from "#worker/db/accounts.ts";
import { documents } from "#worker/db/documents.ts";
import { interviews } from "#worker/db/interviews.ts";
import { r2Files } from "#worker/platform/files.ts";
import { newToken, sha256 } from "#worker/platform/ids.ts";
import type { Context } from "#worker/services/context.ts";
import { eraseCv } from "#worker/services/cv/remove.ts";
import { folderOfUser } from "#worker/services/interviews/folder.ts";
import { containing } from "#worker/services/search.ts";
import { notFound, requireAdmin } from "#worker/services/permission.ts";
import { organisationsOf } from "./profile.ts";

type AdminUser = Profile["user"] & { organisations: Profile["organisations"] };
const passwordLinkMs = 24 * 3_600_000;

const shown = (user: typeof users.$inferSelect) => ({
  id: user.id,
  name: user.name,
  email: user.email,
  isAdmin: user.isAdmin,
  createdAt: user.createdAt.getTime(),
});

export async function listUsers(ctx: Context, query: { page: number; pageSize: number; search?: string | undefined }) {
  requireAdmin(ctx);
  const pattern = containing(query.search);
  const where = pattern === null ? undefined : or(like(users.name, pattern), like(users.email, pattern));
  const [total, found] = await Promise.all([
    ctx.db.$count(users, where),
    ctx.db
      .select()
      .from(users)
      .where(where)
      .orderBy(asc(users.email))
      .limit(query.pageSize)
      .offset((query.page - 1) * query.pageSize),
  ]);
  const ids = found.map((user) => user.id);
  const rows =
    ids.length === 0
      ? []
      : await ctx.db
          .select({ userId: members.userId, id: organisations.id, name: organisations.name, role: members.role })
          .from(members)
          .innerJoin(organisations, eq(organisations.id, members.organizationId))
          .where(inArray(members.userId, ids));
  const items = found.map((user): AdminUser => ({
    ...shown(user),
    organisations: rows.filter((row) => row.userId === user.id).map(({ id, name, role }) => ({ id, name, role })),
  }));
  return { items, page: query.page, pageSize: query.pageSize, total };
}

export async function getUser(ctx: Context, id: string): Promise<AdminUser> {
  requireAdmin(ctx);
  const [user] = await ctx.db.select().from(users).where(eq(users.id, id));
  if (user === undefined) throw notFound("account");
  return { ...shown(user), organisations: await organisationsOf(ctx, id) };
}

/**
 * Deletes the account with its sessions, memberships and own practice; what it made for organisations stays theirs.
 * Throws CONFLICT for the last owner of an organisation that has other members.
 */
export async function deleteUser(ctx: Context, id: string): Promise<void> {
  await getUser(ctx, id);
  const others = sql`exists (select 1 from ${members} o where o.organisation_id = ${members.organizationId} and o.user_id <> ${id})`;
  const noOtherOwner = sql`not exists (select 1 from ${members} o where o.organisation_id = ${members.organizationId} and o.user_id <> ${id} and o.role = 'owner')`;
  const [stranded] = await ctx.db
    .select({ name: organisations.name })
    .from(members)
    .innerJoin(organisations, eq(organisations.id, members.organizationId))
    .where(and(eq(members.userId, id), eq(members.role, "owner"), others, noOtherOwner));
  if (stranded !== undefined) {
    throw new VivaError(
      "CONFLICT",
      `This account is the only owner of "${stranded.name}", which has other members. Make one of them an owner first.`,
    );
  }
  const own = await ctx.db
    .selectDistinct({ id: interviews.id, openedAt: interviews.openedAt })
    .from(documents)
    .innerJoin(interviews, eq(interviews.id, documents.interviewId))
    .where(and(eq(interviews.userId, id), isNull(interviews.organisationId)));
  // Files, vectors and what an interview's object holds are no rows that would go by themselves.
  for (const interview of own) await eraseCv(ctx, interview);
  // Recordings of answers and sealed transcripts of practice, too. Of nobody else's: this folder is the person's own.
  await r2Files(ctx.env.FILES).removeUnder(`${folderOfUser(id)}/`);
  await ctx.db.batch([
    ctx.db.delete(interviews).where(and(eq(interviews.userId, id), isNull(interviews.organisationId))),
    // Sessions, memberships, credentials and password links go with the account, by their foreign keys.
    ctx.db.delete(users).where(eq(users.id, id)),
  ]);
}

/** Earlier links of the account stop working. */
export async function makePasswordLink(ctx: Context, id: string): Promise<{ url: string; expiresAt: number }> {
  await getUser(ctx, id);
  const token = newToken();
  const expiresAt = ctx.now + passwordLinkMs;
  const tokenHash = await sha256(token);
  await ctx.db.batch([
    ctx.db.insert(passwordLinks).values({ tokenHash, userId: id, createdAt: ctx.now, expiresAt }),
    ctx.db.delete(passwordLinks).where(and(eq(passwordLinks.userId, id), ne(passwordLinks.tokenHash, tokenHash))),
  ]);
  return { url: `${ctx.baseUrl}/password/${token}`, expiresAt };
}
