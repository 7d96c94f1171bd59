/** `Idempotency-Key`: the same key with the same body answers with what the first call made. Kept for a day. */
import { and, eq, isNull, lt } from "drizzle-orm";
import { VivaError } from "#contract/errors.ts";
import { idempotentRequests } from "#worker/db/operations.ts";
import { base64url, sha256 } from "#worker/platform/ids.ts";
import type { Context } from "#worker/services/context.ts";

const keptMs = 24 * 3_600_000;
// A first call that has not ended after this was cut off, and its key may be used again.
const runningMs = 60_000;

export type Answered = { status: number; body: string };

/** Throws IDEMPOTENCY_MISMATCH for another body, CONFLICT while the first call is running. What fails is not kept. */
export async function once(
  ctx: Pick<Context, "db" | "now" | "settings">,
  key: { caller: string; endpoint: string; key: string; body: string },
  run: () => Promise<Answered>,
): Promise<Answered> {
  const id = await sha256(JSON.stringify([key.caller, key.endpoint, key.key]));
  const bodyHash = await sha256(key.body);
  await ctx.db.delete(idempotentRequests).where(lt(idempotentRequests.createdAt, ctx.now - keptMs));
  await ctx.db
    .delete(idempotentRequests)
    .where(
      and(
        eq(idempotentRequests.id, id),
        isNull(idempotentRequests.status),
        lt(idempotentRequests.createdAt, ctx.now - runningMs),
      ),
    );
  const taken = await ctx.db
    .insert(idempotentRequests)
    .values({ id, bodyHash, createdAt: ctx.now })
    .onConflictDoNothing()
    .returning({ id: idempotentRequests.id });
  if (taken.length === 0) {
    const [before] = await ctx.db.select().from(idempotentRequests).where(eq(idempotentRequests.id, id));
    if (before !== undefined && before.bodyHash !== bodyHash) {
      throw new VivaError(
        "IDEMPOTENCY_MISMATCH",
        "This Idempotency-Key was used for another request. Use a new key for a new request.",
      );
    }
    if (before?.status == null || before.answer === null) {
      throw new VivaError(
        "CONFLICT",
        "The first request with this Idempotency-Key is still running. Try again in a moment.",
        { retryAfter: 1 },
      );
    }
    return { status: before.status, body: await decrypt(ctx.settings.authSecret, before.answer) };
  }
  try {
    const answered = await run();
    await ctx.db
      .update(idempotentRequests)
      .set({ status: answered.status, answer: await encrypt(ctx.settings.authSecret, answered.body) })
      .where(eq(idempotentRequests.id, id));
    return answered;
  } catch (thrown) {
    await ctx.db.delete(idempotentRequests).where(eq(idempotentRequests.id, id));
    throw thrown;
  }
}

async function keyOf(secret: string): Promise<CryptoKey> {
  const bytes = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(`idempotent-answers:${secret}`));
  return crypto.subtle.importKey("raw", bytes, "AES-GCM", false, ["encrypt", "decrypt"]);
}

async function encrypt(secret: string, text: string): Promise<string> {
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const sealed = await crypto.subtle.encrypt(
    { name: "AES-GCM", iv },
    await keyOf(secret),
    new TextEncoder().encode(text),
  );
  return `${base64url(iv)}.${base64url(new Uint8Array(sealed))}`;
}

async function decrypt(secret: string, stored: string): Promise<string> {
  const [iv, sealed] = stored.split(".").map(fromBase64url);
  if (iv === undefined || sealed === undefined) throw new Error("a stored answer is not readable");
  return new TextDecoder().decode(await crypto.subtle.decrypt({ name: "AES-GCM", iv }, await keyOf(secret), sealed));
}

function fromBase64url(text: string): Uint8Array<ArrayBuffer> {
  const binary = atob(text.replaceAll("-", "+").replaceAll("_", "/"));
  return Uint8Array.from(binary, (character) => character.charCodeAt(0));
}
