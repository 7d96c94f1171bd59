/**
 * The auth library over our tables: accounts with a password, sessions by cookie or bearer token, JWTs. Organisations use
 * its tables and roles, and have use cases of our own, because the last owner and links without mail need rules it lacks.
 */
import { drizzleAdapter } from "better-auth/adapters/drizzle";
import { betterAuth } from "better-auth/minimal";
import { createAccessControl } from "better-auth/plugins/access";
import { bearer } from "better-auth/plugins/bearer";
import { jwt } from "better-auth/plugins/jwt";
import { organization } from "better-auth/plugins/organization";
import * as accounts from "#worker/db/accounts.ts";
import { connect } from "#worker/db/client.ts";
import { type Settings, settingsOf } from "#worker/env.ts";

const access = createAccessControl({
  interview: ["read", "create"],
  organization: ["update"],
  member: ["create", "update", "delete"],
  invitation: ["create", "cancel"],
});
const roles = {
  owner: access.newRole({
    interview: ["read", "create"],
    organization: ["update"],
    member: ["create", "update", "delete"],
    invitation: ["create", "cancel"],
  }),
  recruiter: access.newRole({ interview: ["read", "create"] }),
  reviewer: access.newRole({ interview: ["read"] }),
};

/**
 * A session lives for a week from its last use. A JWT names its session and ends with it here; others that verify it by
 * public key cannot know of that, so it lives for a quarter of an hour at most.
 */
const sessionSeconds = 7 * 24 * 3600;
export const jwtLifetime = "15m";

function build(env: Env, settings: Settings, baseUrl: string) {
  return betterAuth({
    baseURL: baseUrl,
    basePath: "/api/auth",
    secret: settings.authSecret,
    trustedOrigins: [baseUrl, ...settings.allowedOrigins],
    database: drizzleAdapter(connect(env.DB), {
      provider: "sqlite",
      // D1 refuses BEGIN.
      transaction: false,
      schema: {
        user: accounts.users,
        session: accounts.sessions,
        account: accounts.accounts,
        verification: accounts.verifications,
        organization: accounts.organisations,
        member: accounts.members,
        invitation: accounts.memberInvitations,
        jwks: accounts.jwks,
      },
    }),
    user: { additionalFields: { isAdmin: { type: "boolean", required: false, defaultValue: false, input: false } } },
    emailAndPassword: { enabled: true, minPasswordLength: 10, maxPasswordLength: 128 },
    session: { expiresIn: sessionSeconds, updateAge: 24 * 3600 },
    advanced: {
      useSecureCookies: baseUrl.startsWith("https://"),
      defaultCookieAttributes: { httpOnly: true, sameSite: "lax" },
      ipAddress: { disableIpTracking: true },
      // The Worker has checked the Origin before the library is asked, by one rule for all addresses.
      disableCSRFCheck: true,
    },
    // Limits of rate are the Worker's own, and hold for all that it does.
    rateLimit: { enabled: false },
    telemetry: { enabled: false },
    // The library's own lines may quote addresses.
    logger: { disabled: true },
    plugins: [
      bearer(),
      jwt({
        disableSettingJwtHeader: true,
        jwt: {
          expirationTime: jwtLifetime,
          definePayload: ({ session }) => ({
            session: session.id,
            organisation: session["activeOrganizationId"] ?? null,
          }),
        },
      }),
      organization({ ac: access, roles, creatorRole: "owner", disableOrganizationDeletion: true }),
    ],
  });
}

export type AuthLibrary = ReturnType<typeof build>;

const built = new WeakMap<object, Map<string, AuthLibrary>>();
// Each address that the Worker is called by has its own; a handful is plenty, and a stranger's Host headers must not pile up.
const keptAddresses = 8;

export function authLibrary(env: Env, baseUrl: string): AuthLibrary {
  const known = built.get(env) ?? new Map<string, AuthLibrary>();
  built.set(env, known);
  const before = known.get(baseUrl);
  if (before !== undefined) return before;
  if (known.size >= keptAddresses) known.clear();
  const made = build(env, settingsOf(env), baseUrl);
  known.set(baseUrl, made);
  return made;
}
