/** What of the auth library is reachable under /api/auth. Organisations and members have endpoints of our own. */
import * as z from "zod";
import { type ErrorCode, type ErrorEnvelope, errorStatus, VivaError } from "#contract/errors.ts";
import { name } from "#contract/api/people.ts";
import { readText } from "#worker/middleware/body.ts";
import { checkOrigin } from "#worker/middleware/origin.ts";
import { authLibrary } from "#worker/services/auth/library.ts";
import { requireMayRegister } from "#worker/services/auth/may-register.ts";
import { countInDatabase, limits } from "#worker/services/requests/limit.ts";
import { type App, bodyOf, check, clientAddress } from "./route.ts";

type Reachable = { method: "GET" } | { method: "POST"; body: z.ZodType<Record<string, unknown>> };

// Only what is named here goes on to the library: it would take a picture, an address to go to, and a name of any length.
const credentials = z.object({ email: z.string().max(254), password: z.string().max(1_000) });
const signUp = credentials.extend({
  name,
  /** A colleague's: needed where registration is not open to everybody. */
  invitation: z.string().max(64).optional(),
});
const signIn = credentials.extend({ rememberMe: z.boolean().optional() });
const nothing = z.object({});

const reachable: ReadonlyMap<string, Reachable> = new Map<string, Reachable>([
  ["sign-up/email", { method: "POST", body: signUp }],
  ["sign-in/email", { method: "POST", body: signIn }],
  ["sign-out", { method: "POST", body: nothing }],
  ["get-session", { method: "GET" }],
  ["list-sessions", { method: "GET" }],
  ["revoke-session", { method: "POST", body: z.object({ token: z.string().max(200) }) }],
  ["revoke-other-sessions", { method: "POST", body: nothing }],
  ["token", { method: "GET" }],
  ["jwks", { method: "GET" }],
]);

const libraryError = z.object({ code: z.string().optional(), message: z.string().optional() });

const codes: Readonly<Record<number, ErrorCode>> = {
  400: "INVALID",
  401: "NOT_SIGNED_IN",
  403: "FORBIDDEN",
  404: "NOT_FOUND",
  409: "CONFLICT",
  415: "UNSUPPORTED_MEDIA",
  422: "CONFLICT",
  429: "RATE_LIMITED",
};

const sentences: Readonly<Record<string, string>> = {
  INVALID_EMAIL_OR_PASSWORD:
    "The address or the password is wrong. Try again, or ask an administrator for a password link.",
  USER_ALREADY_EXISTS: "There is an account with this address already. Sign in instead.",
  USER_ALREADY_EXISTS_USE_ANOTHER_EMAIL: "There is an account with this address already. Sign in instead.",
  PASSWORD_TOO_SHORT: "A password needs at least 10 characters.",
  PASSWORD_TOO_LONG: "A password may have at most 128 characters.",
  INVALID_EMAIL: "This is not an e-mail address. Check it for typing errors.",
};

export function authRoutes(app: App): void {
  app.all("/api/auth/*", async (c) => {
    const base = c.get("base");
    const request = c.req.raw;
    const path = c.req.path.slice("/api/auth/".length);
    const found = reachable.get(path);
    if (found === undefined)
      throw new VivaError(
        "NOT_FOUND",
        "There is nothing at this address. The reference at /api/docs lists what there is.",
      );
    if (request.method !== found.method) throw new VivaError("METHOD_NOT_ALLOWED", `Use ${found.method} here.`);
    let forwarded = request;
    if (found.method === "POST") {
      checkOrigin({ request, settings: base.settings, ownOrigin: c.get("ownOrigin") });
      const signs = found.body === signIn || found.body === signUp;
      if (signs) await countInDatabase(base, limits.signInFrom, clientAddress(request));
      const body = check(found.body, bodyOf(request, await readText(request)));
      if (signs) await countInDatabase(base, limits.signInOfAccount, String(body["email"]).toLowerCase());
      if (found.body === signUp) await requireMayRegister(base, signUp.parse(body));
      const headers = new Headers(request.headers);
      headers.set("content-type", "application/json");
      headers.delete("content-length");
      forwarded = new Request(request.url, { method: "POST", headers, body: JSON.stringify(body) });
    }
    const response = await authLibrary(base.env, base.baseUrl).handler(forwarded);
    return response.status >= 400 ? inEnvelope(response, base.requestId) : response;
  });
}

/** Our envelope, with the library's own `code` and `message` beside it for clients that were written for the library. */
async function inEnvelope(response: Response, requestId: string): Promise<Response> {
  const said = libraryError.safeParse(await response.json().catch(() => null));
  const own = said.success ? said.data : {};
  const code = codes[response.status] ?? "INTERNAL";
  const message =
    sentences[own.code ?? ""] ??
    (code === "INTERNAL"
      ? "Something went wrong on our side. Try again; if it stays, tell us the request id."
      : `${own.message ?? "The request was refused"}.`);
  const envelope: ErrorEnvelope = { error: { code, message, requestId } };
  return new Response(JSON.stringify({ ...envelope, code: own.code, message }), {
    status: errorStatus[code],
    headers: { "content-type": "application/json" },
  });
}
