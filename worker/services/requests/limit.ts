/** Fixed windows of rate. Those in the database hold for all of the platform; those in memory for one isolate of the Worker. */
import { lt, sql } from "drizzle-orm";
import { VivaError } from "#contract/errors.ts";
import { rateWindows } from "#worker/db/operations.ts";
import { sha256 } from "#worker/platform/ids.ts";
import type { Context } from "#worker/services/context.ts";

export type Limit = { name: string; count: number; windowMs: number };

const minute = 60_000;
/**
 * What somebody could guess or flood is counted for the whole platform, one write each. What people do who are let in
 * already is counted in memory: a turn of an interview must not cost a write beyond its own.
 */
export const limits = {
  /** Of one address (of mail), from wherever. */
  signInOfAccount: { name: "sign-in", count: 20, windowMs: minute },
  /** Of one address (of a network), whatever the account. */
  signInFrom: { name: "sign-in-from", count: 60, windowMs: minute },
  /** Of one address (of a network), at the doors that a link opens. */
  door: { name: "door", count: 120, windowMs: minute },
  /** Of one address (of a network): each search may ask an embedder. */
  search: { name: "search", count: 120, windowMs: minute },
  /** Of one organisation: each may fetch a page and ask a model many times. */
  drafts: { name: "drafts", count: 30, windowMs: 10 * minute },
  /** Of one address (of a network): reading a file takes processors, and maybe a model. */
  files: { name: "files", count: 60, windowMs: minute },
  /** Of one interview: each makes a room and wakes an agent. */
  microphoneChecks: { name: "microphone-checks", count: 10, windowMs: 10 * minute },
  userWrites: { name: "user-writes", count: 240, windowMs: minute },
  agentWrites: { name: "agent-writes", count: 240, windowMs: minute },
  candidateWrites: { name: "candidate-writes", count: 240, windowMs: minute },
} as const satisfies Record<string, Limit>;

function refuse(startedAt: number, windowMs: number, now: number): never {
  const retryAfter = Math.max(1, Math.ceil((startedAt + windowMs - now) / 1000));
  throw new VivaError("RATE_LIMITED", `That was too often. Try again in ${retryAfter} seconds.`, { retryAfter });
}

/** Throws RATE_LIMITED. `who` is stored as a hash only. */
export async function countInDatabase(
  ctx: Pick<Context, "db" | "now" | "settings">,
  limit: Limit,
  who: string,
): Promise<void> {
  const startedAt = Math.floor(ctx.now / limit.windowMs) * limit.windowMs;
  const key = `${limit.name}:${(await sha256(who)).slice(0, 32)}`;
  const [row] = await ctx.db
    .insert(rateWindows)
    .values({ key, startedAt, count: 1 })
    .onConflictDoUpdate({
      target: [rateWindows.key, rateWindows.startedAt],
      set: { count: sql`${rateWindows.count} + 1` },
    })
    .returning({ count: rateWindows.count });
  const count = row?.count ?? 1;
  // A new window is a good moment to forget the old ones.
  if (count === 1) await ctx.db.delete(rateWindows).where(lt(rateWindows.startedAt, ctx.now - 60 * minute));
  if (count > limit.count * ctx.settings.rateLimitFactor) refuse(startedAt, limit.windowMs, ctx.now);
}

const keptWindows = 20_000;

export class MemoryWindows {
  readonly #windows = new Map<string, { startedAt: number; count: number }>();

  /** Throws RATE_LIMITED. */
  count(limit: Limit, who: string, now: number, factor: number): void {
    const startedAt = Math.floor(now / limit.windowMs) * limit.windowMs;
    const key = `${limit.name}:${who}`;
    const before = this.#windows.get(key);
    const count = before?.startedAt === startedAt ? before.count + 1 : 1;
    if (this.#windows.size >= keptWindows) this.#windows.clear();
    this.#windows.set(key, { startedAt, count });
    if (count > limit.count * factor) refuse(startedAt, limit.windowMs, now);
  }
}
