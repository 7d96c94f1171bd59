/** Signing in, up and out are the auth library's own addresses; this gives their failures the shape of all others. */
import * as z from "zod";
import { type ErrorCode, errorEnvelope } from "#contract/errors.ts";
import { ApiError } from "#web/api.ts";

const failure = z.object({ code: z.string().optional(), error: errorEnvelope.shape.error.optional().catch(undefined) });

/** What to say for the library's codes. Whatever is not here gets a sentence that fits all. */
const sentences: Record<string, string> = {
  INVALID_EMAIL_OR_PASSWORD: "This email address and password do not belong together. Check both and try again.",
  USER_ALREADY_EXISTS: "There is an account with this email address. Sign in instead.",
  USER_ALREADY_EXISTS_USE_ANOTHER_EMAIL: "There is an account with this email address. Sign in instead.",
  PASSWORD_TOO_SHORT: "A password needs at least 10 characters.",
  PASSWORD_TOO_LONG: "A password may have at most 128 characters.",
  INVALID_EMAIL: "This does not look like an email address.",
};

/** What Viva itself refuses, before the library is asked, in words that are meant for people already. */
const own: ReadonlySet<ErrorCode> = new Set(["FORBIDDEN", "NOT_FOUND", "INVITATION_EXPIRED", "INVITATION_REVOKED"]);

async function post(path: string, body: object): Promise<void> {
  let response: Response;
  try {
    response = await fetch(`/api/auth/${path}`, {
      method: "POST",
      headers: { "content-type": "application/json", accept: "application/json" },
      credentials: "same-origin",
      body: JSON.stringify(body),
    });
  } catch {
    throw new ApiError("OFFLINE", "No connection. Check your network and try again.");
  }
  if (response.ok) return;
  const requestId = response.headers.get("x-request-id") ?? "";
  if (response.status === 429)
    throw new ApiError("RATE_LIMITED", "Too many tries. Wait a minute and try again.", { requestId });
  const parsed = failure.safeParse(await response.json().catch(() => null));
  const known = parsed.success ? sentences[parsed.data.code ?? ""] : undefined;
  if (known !== undefined) throw new ApiError("INVALID", known, { requestId });
  const error = parsed.data?.error;
  if (error !== undefined && own.has(error.code)) throw new ApiError("INVALID", error.message, { requestId });
  if (response.status >= 500)
    throw new ApiError("UNAVAILABLE", "The service did not answer as it should. Please try again in a moment.", {
      requestId,
    });
  throw new ApiError("INVALID", "That was refused. Check what you have entered and try again.", { requestId });
}

export const signIn = (email: string, password: string) => post("sign-in/email", { email, password });
export const signUp = (account: { name: string; email: string; password: string; invitation: string | undefined }) =>
  post("sign-up/email", account);
export const signOut = () => post("sign-out", {});
