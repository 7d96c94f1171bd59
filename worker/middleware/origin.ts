/** Which pages may call. A request that changes something, or opens the live link, comes from our own pages or none. */
import { VivaError } from "#contract/errors.ts";
import type { Settings } from "#worker/env.ts";

type Asked = { request: Request; settings: Settings; ownOrigin: string };

function isAllowed(origin: string, { settings, ownOrigin }: Asked): boolean {
  return origin === ownOrigin || origin === settings.baseUrl || settings.allowedOrigins.includes(origin);
}

/** Throws FOREIGN_ORIGIN. Programs send no Origin; browsers always do with what changes something. */
export function checkOrigin(asked: Asked): void {
  const origin = asked.request.headers.get("origin");
  const foreign =
    origin === null ? asked.request.headers.get("sec-fetch-site") === "cross-site" : !isAllowed(origin, asked);
  if (foreign)
    throw new VivaError(
      "FOREIGN_ORIGIN",
      "This was sent from a page of another site. Open Viva's own address, or ask for this origin to be allowed.",
    );
}

/** Headers that let a page of another, allowed origin read the answer; empty for all others. */
export function crossOriginHeaders(asked: Asked): Record<string, string> {
  const origin = asked.request.headers.get("origin");
  if (origin === null || origin === asked.ownOrigin || !isAllowed(origin, asked)) return {};
  return {
    "access-control-allow-origin": origin,
    "access-control-allow-credentials": "true",
    "access-control-expose-headers": "retry-after, x-request-id, set-auth-token",
    "cross-origin-resource-policy": "cross-origin",
    vary: "origin",
  };
}

export const preflightHeaders = {
  "access-control-allow-methods": "GET, POST, PUT, PATCH, DELETE",
  "access-control-allow-headers": "authorization, content-type, idempotency-key",
  "access-control-max-age": "600",
};
