/** Invite links: 32 random bytes, of which only a hash is kept. */
import { and, desc, eq, isNull } from "drizzle-orm";
import type { InterviewDetail } from "#contract/api/interviews.ts";
import { invitations } from "#worker/db/interviews.ts";
import { newId, newToken, sha256 } from "#worker/platform/ids.ts";
import type { Context } from "#worker/services/context.ts";
import { isOver } from "#worker/services/interviews/status.ts";

const dayMs = 24 * 3_600_000;
export const daysMs = (days: number) => days * dayMs;

export type NewLink = { url: string; row: typeof invitations.$inferInsert };

export async function newLink(
  ctx: Pick<Context, "now" | "baseUrl">,
  interviewId: string,
  expiresAt: number,
): Promise<NewLink> {
  const token = newToken();
  return {
    url: `${ctx.baseUrl}/i/${token}`,
    row: { id: newId("inv"), interviewId, tokenHash: await sha256(token), createdAt: ctx.now, expiresAt },
  };
}

/** Earlier links stop opening the interview. Goes into the batch that stores the new one. */
export function replaceEarlierLinks(ctx: Pick<Context, "db" | "now">, interviewId: string) {
  return ctx.db
    .update(invitations)
    .set({ replacedAt: ctx.now })
    .where(
      and(eq(invitations.interviewId, interviewId), isNull(invitations.replacedAt), isNull(invitations.revokedAt)),
    );
}

/** Every link of the interview is withdrawn, with what was opened by it. */
export function revokeLinks(ctx: Pick<Context, "db" | "now">, interviewId: string) {
  return ctx.db
    .update(invitations)
    .set({ revokedAt: ctx.now })
    .where(and(eq(invitations.interviewId, interviewId), isNull(invitations.revokedAt)));
}

/** `url` is only known while the link is being made. */
export async function shownLink(
  ctx: Pick<Context, "db" | "now">,
  interviewId: string,
  status: InterviewDetail["status"],
  url: string | null,
): Promise<InterviewDetail["invitation"]> {
  const [row] = await ctx.db
    .select()
    .from(invitations)
    .where(eq(invitations.interviewId, interviewId))
    .orderBy(desc(invitations.createdAt), desc(invitations.id))
    .limit(1);
  if (row === undefined) return null;
  const state =
    row.revokedAt !== null
      ? "revoked"
      : isOver(status)
        ? "over"
        : row.acceptedAt === null && row.expiresAt <= ctx.now
          ? "expired"
          : "open";
  return { url, state, expiresAt: row.expiresAt, acceptedAt: row.acceptedAt };
}
