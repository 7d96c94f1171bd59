/** Makes ids and secrets. Whoever decides purely gets them as arguments. */
import type { Jurisdiction } from "#contract/ids.ts";

const alphabet = "0123456789abcdefghijklmnopqrstuvwxyz";
// The largest multiple of 36 in a byte: bytes from there on are thrown away, so that every character is equally likely.
const fair = 252;

export function randomCharacters(count: number): string {
  let characters = "";
  while (characters.length < count) {
    for (const byte of crypto.getRandomValues(new Uint8Array(count))) {
      if (byte < fair && characters.length < count) characters += alphabet.charAt(byte % alphabet.length);
    }
  }
  return characters;
}

export type IdPrefix = "job" | "pln" | "pv" | "rep" | "inv" | "rat" | "req" | "mem" | "org" | "inp";

export function newId(prefix: IdPrefix): string {
  return `${prefix}_${randomCharacters(20)}`;
}

export function newInterviewId(jurisdiction: Jurisdiction): string {
  return `int_${jurisdiction}_${randomCharacters(20)}`;
}

/** 32 random bytes, base64url: for links that open something. */
export function newToken(): string {
  return base64url(crypto.getRandomValues(new Uint8Array(32)));
}

export function base64url(bytes: Uint8Array): string {
  let binary = "";
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
}

/** SHA-256 as hex. */
export async function sha256(content: string | Uint8Array<ArrayBuffer>): Promise<string> {
  const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content;
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, "0")).join("");
}
