/**
 * The audit log: who did what, without personal data. Each entry holds the hash of the one before it in its chain, so a
 * changed or missing entry shows.
 */
import { desc, eq } from "drizzle-orm";
import { auditEntries } from "#worker/db/operations.ts";
import { sha256 } from "#worker/platform/ids.ts";
import type { Actor, Context } from "#worker/services/context.ts";

export type AuditAction =
  | "interview.created"
  | "interview.cancelled"
  | "interview.opened"
  | "interview.nudged"
  | "interview.extended"
  | "interview.ended"
  | "interview.forked"
  | "interview.rated"
  | "interview.evaluation_repeated"
  | "invitation.made"
  | "invitation.revoked"
  | "consent.given"
  | "cv.given"
  | "cv.corrected"
  | "cv.removed"
  | "report.read"
  | "transcript.read"
  | "recording.heard"
  | "settings.changed"
  | "member.invited"
  | "member.invitation_revoked"
  | "member.joined"
  | "member.changed"
  | "member.removed";

type AuditEntry = typeof auditEntries.$inferSelect;

const actorName = (actor: Actor) =>
  actor.type === "user" ? actor.userId : actor.type === "candidate" ? "candidate" : "system";

async function hashOf(entry: Omit<AuditEntry, "hash">): Promise<string> {
  return sha256(JSON.stringify([entry.chain, entry.seq, entry.at, entry.actor, entry.action, entry.previous]));
}

// Two requests may want the same place; the unique key lets one have it and the other looks again.
const attempts = 5;

/** `chain` is the id of an interview, or of an organisation for its settings and members. */
export async function audit(
  ctx: Pick<Context, "db" | "actor" | "now">,
  chain: string,
  action: AuditAction,
): Promise<void> {
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const [last] = await ctx.db
      .select()
      .from(auditEntries)
      .where(eq(auditEntries.chain, chain))
      .orderBy(desc(auditEntries.seq))
      .limit(1);
    const entry = {
      chain,
      seq: (last?.seq ?? 0) + 1,
      at: ctx.now,
      actor: actorName(ctx.actor),
      action,
      previous: last?.hash ?? "",
    };
    const written = await ctx.db
      .insert(auditEntries)
      .values({ ...entry, hash: await hashOf(entry) })
      .onConflictDoNothing()
      .returning({ seq: auditEntries.seq });
    if (written.length > 0) return;
  }
  throw new Error("the audit log was contended");
}

/** The place of the first entry that does not fit the ones before it; null when the chain is whole. */
export async function firstBreak(entries: readonly AuditEntry[]): Promise<number | null> {
  let previous = "";
  let expected = 1;
  for (const entry of entries) {
    if (entry.seq !== expected || entry.previous !== previous || entry.hash !== (await hashOf(entry))) return expected;
    previous = entry.hash;
    expected += 1;
  }
  return null;
}
