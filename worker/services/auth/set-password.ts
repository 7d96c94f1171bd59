/** Stores a new password and ends the account's other sessions, together. */
import { and, eq, ne } from "drizzle-orm";
import { accounts, sessions } from "#worker/db/accounts.ts";
import type { Context } from "#worker/services/context.ts";
import { authLibrary } from "./library.ts";

/** `keep` is the session that may go on; null ends all. */
export async function setPassword(
  ctx: Pick<Context, "db" | "env" | "baseUrl" | "now">,
  userId: string,
  password: string,
  keep: string | null,
): Promise<void> {
  const library = await authLibrary(ctx.env, ctx.baseUrl).$context;
  const hash = await library.password.hash(password);
  await ctx.db.batch([
    ctx.db
      .update(accounts)
      .set({ password: hash, updatedAt: new Date(ctx.now) })
      .where(and(eq(accounts.userId, userId), eq(accounts.providerId, "credential"))),
    ctx.db
      .delete(sessions)
      .where(keep === null ? eq(sessions.userId, userId) : and(eq(sessions.userId, userId), ne(sessions.token, keep))),
  ]);
}
