/** A Worker with the secret that stands in the sources protects nothing, so it answers nobody from outside. */
import { VivaError } from "#contract/errors.ts";
import type { Settings } from "#worker/env.ts";

/** Names that lead nowhere but to the machine that asks, and ".test", which no public name ends with (RFC 6761). */
const local = /^(?:localhost|.+\.localhost|127(?:\.\d{1,3}){3}|\[::1\]|.+\.test)$/u;

/** Throws UNAVAILABLE for an address that others can reach, the request's or BASE_URL, unless AUTH_SECRET is set. */
export function requireSafeHost(settings: Pick<Settings, "secretIsKnown" | "baseUrl">, hostname: string): void {
  if (!settings.secretIsKnown) return;
  if (local.test(hostname) && (settings.baseUrl === null || local.test(new URL(settings.baseUrl).hostname))) return;
  throw new VivaError(
    "UNAVAILABLE",
    "This Worker has the settings for development, whose secret everybody knows, and so answers on one's own machine only. Deploy it with `npx wrangler deploy --env production`, or set AUTH_SECRET.",
  );
}
