/** What LiveKit tells, signed as it signs it: with a token that holds the hash of the body. */
import { AccessToken } from "livekit-server-sdk";
import { liveKitKey, liveKitSecret } from "./livekit-keys.ts";

export async function signedLiveKitEvent(event: object): Promise<{ body: string; signature: string }> {
  const body = JSON.stringify({ id: "EV_1", createdAt: "1790000000", ...event });
  return { body, signature: await signatureOf(body) };
}

export async function signatureOf(body: string, secret = liveKitSecret): Promise<string> {
  const token = new AccessToken(liveKitKey, secret, { ttl: 300 });
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", new TextEncoder().encode(body)));
  token.sha256 = btoa(String.fromCharCode(...digest));
  return token.toJwt();
}
