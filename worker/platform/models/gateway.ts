/** Cloudflare's AI Gateway in front of a vendor: set as the base URL, it sees every prompt, and must keep none. */
export function gatewayHeaders(baseUrl: string | null): Record<string, string> {
  return isGateway(baseUrl) ? { "cf-aig-collect-log-payload": "false" } : {};
}

export function isGateway(baseUrl: string | null): boolean {
  return baseUrl !== null && new URL(baseUrl).hostname === "gateway.ai.cloudflare.com";
}
