/** A one-time link sets a new password. */
import { and, eq, gt, isNull } from "drizzle-orm";
import { VivaError } from "#contract/errors.ts";
import { passwordLinks } from "#worker/db/accounts.ts";
import { sha256 } from "#worker/platform/ids.ts";
import { setPassword } from "#worker/services/auth/set-password.ts";
import type { Context } from "#worker/services/context.ts";

/** Throws NOT_FOUND for a link that is unknown, used or older than a day: which of them is nobody's business. */
export async function redeemPasswordLink(ctx: Context, token: string, password: string): Promise<void> {
  const tokenHash = await sha256(token);
  const [used] = await ctx.db
    .update(passwordLinks)
    .set({ usedAt: ctx.now })
    .where(
      and(eq(passwordLinks.tokenHash, tokenHash), isNull(passwordLinks.usedAt), gt(passwordLinks.expiresAt, ctx.now)),
    )
    .returning({ userId: passwordLinks.userId });
  if (used === undefined)
    throw new VivaError("NOT_FOUND", "This link has been used or is too old. Ask an administrator for a new one.");
  await setPassword(ctx, used.userId, password, null);
}
