/** What of the auth library is reachable under /api/auth. Organisations and members have endpoints of our own. */
import * as z from "zod";
import { type ErrorCode, type ErrorEnvelope, errorStatus, VivaError } from "#contract/errors.ts";
import { parseJson, readText, requireJson } from "#worker/middleware/body.ts";
import { checkOrigin } from "#worker/middleware/origin.ts";
import { authLibrary } from "#worker/services/auth/library.ts";
import { requireMayRegister } from "#worker/services/auth/may-register.ts";
import { countInDatabase, limits } from "#worker/services/requests/limit.ts";
import { type App, clientAddress } from "./route.ts";

const reachable: Readonly<Record<string, "GET" | "POST">> = {
  "sign-up/email": "POST",
  "sign-in/email": "POST",
  "sign-out": "POST",
  "get-session": "GET",
  "list-sessions": "GET",
  "revoke-session": "POST",
  "revoke-other-sessions": "POST",
  token: "GET",
  jwks: "GET",
};

const withEmail = z.object({ email: z.string().max(254) });
// A colleague's invitation: needed where registration is not open to everybody.
const withInvitation = withEmail.extend({ invitation: z.string().max(64).optional() });
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
    const method = reachable[path];
    if (method === undefined)
      throw new VivaError(
        "NOT_FOUND",
        "There is nothing at this address. The reference at /api/docs lists what there is.",
      );
    if (request.method !== method) throw new VivaError("METHOD_NOT_ALLOWED", `Use ${method} here.`);
    let forwarded = request;
    if (method === "POST") {
      checkOrigin({ request, settings: base.settings, ownOrigin: c.get("ownOrigin") });
      const signs = path.startsWith("sign-in/") || path.startsWith("sign-up/");
      if (signs) await countInDatabase(base, limits.signInFrom, clientAddress(request));
      const text = await readText(request);
      if (text !== "") requireJson(request);
      const body = text === "" ? {} : parseJson(text);
      const named = withEmail.safeParse(body);
      if (signs && named.success) await countInDatabase(base, limits.signInOfAccount, named.data.email.toLowerCase());
      if (path === "sign-up/email") {
        await requireMayRegister(base, withInvitation.safeParse(body).data ?? null);
      }
      const headers = new Headers(request.headers);
      headers.set("content-type", "application/json");
      headers.delete("content-length");
      forwarded = new Request(request.url, { method, headers, body: JSON.stringify(body) });
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
