/** The cookie that an invitation link is exchanged for: it opens one interview on one device, and nothing else. */
import { and, eq, isNull } from "drizzle-orm";
import { jwtVerify, SignJWT } from "jose";
import { invitations } from "#worker/db/interviews.ts";
import type { Db } from "#worker/db/client.ts";
import type { Settings } from "#worker/env.ts";
import type { CandidateActor } from "#worker/services/context.ts";

/** Longer than any interview may stay open. */
export const passSeconds = 61 * 24 * 3600;
const audience = "viva-candidate";

export function passCookieName(interviewId: string): string {
  return `viva_c_${interviewId.slice(-8)}`;
}

/** Another key than the auth library's, from the same secret. */
function keyOf(settings: Settings): Uint8Array {
  return new TextEncoder().encode(`candidate-pass:${settings.authSecret}`);
}

export async function issuePass(settings: Settings, now: number, pass: Omit<CandidateActor, "type">): Promise<string> {
  return new SignJWT({ invitation: pass.invitationId })
    .setProtectedHeader({ alg: "HS256" })
    .setAudience(audience)
    .setSubject(pass.interviewId)
    .setIssuedAt(Math.floor(now / 1000))
    .setExpirationTime(Math.floor(now / 1000) + passSeconds)
    .sign(keyOf(settings));
}

const verified = new Map<string, { candidate: CandidateActor; until: number }>();
const keptPasses = 10_000;

/**
 * Null for a pass that is forged, over, or another interview's. A signature is checked once per isolate: the same pass
 * comes with every turn.
 */
export async function readPass(
  settings: Settings,
  now: number,
  pass: string,
  interviewId: string,
): Promise<CandidateActor | null> {
  const known = verified.get(`${settings.authSecret} ${pass}`);
  if (known !== undefined)
    return known.until > now && known.candidate.interviewId === interviewId ? known.candidate : null;
  try {
    const { payload } = await jwtVerify(pass, keyOf(settings), {
      audience,
      subject: interviewId,
      algorithms: ["HS256"],
      currentDate: new Date(now),
    });
    const invitationId: unknown = payload["invitation"];
    if (typeof invitationId !== "string") return null;
    const candidate: CandidateActor = { type: "candidate", interviewId, invitationId };
    if (verified.size >= keptPasses) verified.clear();
    verified.set(`${settings.authSecret} ${pass}`, { candidate, until: (payload.exp ?? 0) * 1_000 });
    return candidate;
  } catch {
    // Whatever is wrong with it, the answer is the same: it is no pass.
    return null;
  }
}

const standing = new Map<string, { stands: boolean; checkedAt: number }>();
// A withdrawn link puts its candidate out within this time; asking at each turn would cost a query a turn.
const standsForMs = 30_000;
const keptStandings = 10_000;

/** Has the invitation been withdrawn since the pass was given? `fresh`: as of now, for what lasts longer than a request. */
export async function passStands(db: Db, now: number, invitationId: string, fresh: boolean): Promise<boolean> {
  const before = standing.get(invitationId);
  if (!fresh && before !== undefined && now >= before.checkedAt && now - before.checkedAt < standsForMs)
    return before.stands;
  const rows = await db
    .select({ id: invitations.id })
    .from(invitations)
    .where(and(eq(invitations.id, invitationId), isNull(invitations.revokedAt)));
  if (standing.size >= keptStandings) standing.clear();
  standing.set(invitationId, { stands: rows.length > 0, checkedAt: now });
  return rows.length > 0;
}
