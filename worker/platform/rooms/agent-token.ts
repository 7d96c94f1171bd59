/** What lets a voice agent in: to one interview, as one of its agents, until the interview is over at the latest. */
import { jwtVerify, SignJWT } from "jose";
import * as z from "zod";
import { interviewId } from "#contract/ids.ts";

export type AgentPass = {
  interview: string;
  /** Which of the interview's agents, counted from 1. */
  epoch: number;
};

const audience = "viva-agent";
const claims = z.object({ sub: interviewId, epoch: z.int().min(1) });

/** Another key than those of passes and sessions, from the same secret. */
function keyOf(secret: string): Uint8Array {
  return new TextEncoder().encode(`agent-token:${secret}`);
}

/** `secret` is the settings' `authSecret`; `untilMs` are epoch milliseconds. */
export async function issueAgentToken(
  secret: string,
  pass: AgentPass,
  { now, untilMs }: { now: number; untilMs: number },
): Promise<string> {
  return new SignJWT({ epoch: pass.epoch })
    .setProtectedHeader({ alg: "HS256" })
    .setAudience(audience)
    .setSubject(pass.interview)
    .setIssuedAt(Math.floor(now / 1_000))
    .setExpirationTime(Math.ceil(untilMs / 1_000))
    .sign(keyOf(secret));
}

/** Null for one that is forged, over, or no agent's. Whose interview it is, the caller compares. */
export async function readAgentToken(secret: string, now: number, token: string): Promise<AgentPass | null> {
  try {
    const { payload } = await jwtVerify(token, keyOf(secret), {
      audience,
      algorithms: ["HS256"],
      requiredClaims: ["exp"],
      currentDate: new Date(now),
    });
    const read = claims.safeParse(payload);
    return read.success ? { interview: read.data.sub, epoch: read.data.epoch } : null;
  } catch {
    // Whatever is wrong with it, the answer is the same: it is no agent's token.
    return null;
  }
}
