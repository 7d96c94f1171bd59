/** Who calls, from the session cookie, a bearer token or a JWT, and in which organisation they act. */
import { and, asc, eq, gt } from "drizzle-orm";
import { members, sessions, users } from "#worker/db/accounts.ts";
import type { Db } from "#worker/db/client.ts";
import type { UserActor } from "#worker/services/context.ts";
import type { AuthLibrary } from "./library.ts";

const bearerScheme = /^Bearer\s+(\S+)$/iu;
const jwtShape = /^[\w-]+\.[\w-]+\.[\w-]+$/u;

type Claimed = { userId: string; sessionToken: string | null; organisationId: string | null };

/** Signing out, a new password and an administrator end sessions, and with each the JWTs that were made from it. */
async function sessionStands(db: Db, id: string, now: number): Promise<boolean> {
  const found = await db
    .select({ id: sessions.id })
    .from(sessions)
    .where(and(eq(sessions.id, id), gt(sessions.expiresAt, new Date(now))));
  return found.length > 0;
}

async function claimed(db: Db, now: number, auth: AuthLibrary, headers: Headers): Promise<Claimed | null> {
  const bearer = bearerScheme.exec(headers.get("authorization") ?? "")?.[1];
  if (bearer !== undefined && jwtShape.test(bearer)) {
    // A JWT that does not verify is no different from none at all.
    const { payload } = await auth.api.verifyJWT({ body: { token: bearer } }).catch(() => ({ payload: null }));
    if (payload === null || typeof payload.sub !== "string") return null;
    const { session, organisation } = payload;
    if (typeof session !== "string" || !(await sessionStands(db, session, now))) return null;
    return {
      userId: payload.sub,
      sessionToken: null,
      organisationId: typeof organisation === "string" ? organisation : null,
    };
  }
  const found = await auth.api.getSession({ headers });
  if (found === null) return null;
  return {
    userId: found.user.id,
    sessionToken: found.session.token,
    organisationId: found.session.activeOrganizationId ?? null,
  };
}

/** Null for nobody. Roles are read anew each time, so a removed member is out at once. */
export async function identifyUser(
  db: Db,
  now: number,
  auth: AuthLibrary,
  headers: Headers,
): Promise<UserActor | null> {
  if (!headers.has("authorization") && !headers.has("cookie")) return null;
  const claim = await claimed(db, now, auth, headers);
  if (claim === null) return null;
  const rows = await db
    .select({ user: users, organisationId: members.organizationId, role: members.role })
    .from(users)
    .leftJoin(members, eq(members.userId, users.id))
    .where(eq(users.id, claim.userId))
    .orderBy(asc(members.createdAt), asc(members.id));
  const user = rows[0]?.user;
  if (user === undefined) return null;
  const memberships = rows.flatMap((row) =>
    row.organisationId === null || row.role === null ? [] : [{ organisationId: row.organisationId, role: row.role }],
  );
  return {
    type: "user",
    userId: user.id,
    name: user.name,
    email: user.email,
    isAdmin: user.isAdmin,
    createdAt: user.createdAt.getTime(),
    sessionToken: claim.sessionToken,
    active: memberships.find((entry) => entry.organisationId === claim.organisationId) ?? memberships[0] ?? null,
  };
}
