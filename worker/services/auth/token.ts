/** Signing in for programs: a bearer token, and a JWT for whoever verifies by public key. */
import { VivaError } from "#contract/errors.ts";
import type { Context } from "#worker/services/context.ts";
import { authLibrary } from "./library.ts";

export type ProgramToken = { token: string; jwt: string; expiresAt: number };

/** Throws NOT_SIGNED_IN, with the same words for an unknown address and a wrong password. */
export async function issueToken(
  ctx: Pick<Context, "env" | "baseUrl">,
  credentials: { email: string; password: string },
): Promise<ProgramToken> {
  const auth = authLibrary(ctx.env, ctx.baseUrl);
  const signedIn = await auth.api.signInEmail({ body: credentials }).catch(() => null);
  if (signedIn === null) {
    throw new VivaError(
      "NOT_SIGNED_IN",
      "The address or the password is wrong. Try again, or ask an administrator for a password link.",
    );
  }
  const headers = new Headers({ authorization: `Bearer ${signedIn.token}` });
  const [{ token: jwt }, session] = await Promise.all([
    auth.api.getToken({ headers }),
    auth.api.getSession({ headers }),
  ]);
  if (session === null)
    throw new VivaError("UNAVAILABLE", "The sign-in could not be completed. Try again in a moment.");
  return { token: signedIn.token, jwt, expiresAt: session.session.expiresAt.getTime() };
}
