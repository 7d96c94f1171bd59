/** What every answer says to browsers. Static assets say the same by `web/public/_headers`. */

/** Everything from here, nothing inline, no frames. 'self' holds for our WebSockets too; LiveKit's come beside it. */
const policyWith = (connections: readonly string[]) =>
  [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    ["connect-src 'self'", ...connections].join(" "),
    "media-src 'self' blob:",
    "manifest-src 'self'",
    "worker-src 'self' blob:",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join("; ");

const withoutVoice = policyWith([]);

/** Where pages connect to for voice: over WebSockets, and by requests where those do not come through. */
function connectionsTo(liveKit: string): string[] {
  const { host, hostname, protocol } = new URL(liveKit);
  // The cloud has a name for each region, of which its client takes another when one is out of order.
  const hosts = hostname.endsWith(".livekit.cloud") ? [host, "*.livekit.cloud"] : [host];
  const isSecure = protocol === "wss:";
  return hosts.flatMap((name) => [`${protocol}//${name}`, `${isSecure ? "https:" : "http:"}//${name}`]);
}

/** `liveKit` is where browsers reach it, or null. */
export function secured(
  response: Response,
  { url, requestId, liveKit }: { url: URL; requestId: string; liveKit: string | null },
): Response {
  // An upgraded connection has no page to protect, and its headers cannot be changed.
  if (response.status === 101) return response;
  const secure = url.protocol === "https:";
  // What an object or the assets answered cannot be changed; a copy can.
  const answer = new Response(response.body, response);
  const { headers } = answer;
  headers.set("content-security-policy", liveKit === null ? withoutVoice : policyWith(connectionsTo(liveKit)));
  headers.set("x-content-type-options", "nosniff");
  headers.set("x-frame-options", "DENY");
  // Links hold tokens: other sites never see them. "no-referrer" would also take the Origin from forms.
  headers.set("referrer-policy", "same-origin");
  headers.set("permissions-policy", "camera=(self), microphone=(self), geolocation=(), payment=(), usb=()");
  headers.set("cross-origin-opener-policy", "same-origin");
  // Set already where a page of another, allowed origin reads the answer.
  if (!headers.has("cross-origin-resource-policy")) headers.set("cross-origin-resource-policy", "same-origin");
  headers.set("x-request-id", requestId);
  if (secure) headers.set("strict-transport-security", "max-age=31536000; includeSubDomains");
  if (!headers.has("cache-control")) headers.set("cache-control", "no-store");
  return answer;
}
