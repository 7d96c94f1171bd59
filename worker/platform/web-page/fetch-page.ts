/** Fetches one public page for somebody: within limits of place, redirects, time and size. */
import type { publicAddress } from "./public-address.ts";

export type PageProblem =
  | "address"
  /** It leads, or is redirected, to a place that is not public. */
  | "private"
  | "redirects"
  | "unreachable"
  /** The site's answer is an error, or asks for a password. */
  | "refused"
  | "slow"
  | "large"
  /** Neither a page nor text nor a PDF. */
  | "kind"
  | "empty";

export type FetchedPage =
  | { ok: true; bytes: Uint8Array; kind: "html" | "text" | "pdf"; charset: string | null; url: URL }
  | { ok: false; why: PageProblem };

export type PageLimits = { milliseconds: number; bytes: number; redirects: number };

export const pageLimits: PageLimits = { milliseconds: 10_000, bytes: 2 * 1024 * 1024, redirects: 3 };

/** Like `fetch`, or a binding that goes out in its place. */
export type PublicWeb = { fetch(address: string, init: RequestInit): Promise<Response> };

type Given = {
  /** Where may be fetched from; asked again after each redirect. */
  allowed: typeof publicAddress;
  /**
   * What goes out. Where names may lead to private addresses, it has to be one that connects to public ones alone: looked up
   * beforehand, a name could lead elsewhere a moment later. Absent: the platform's own, as Cloudflare's, which does that.
   */
  web?: PublicWeb | null;
  signal: AbortSignal;
  limits?: PageLimits;
};

/** Throws the signal's reason when the caller gives up, and nothing else. */
export async function fetchPage(
  address: string,
  { allowed, web = null, signal, limits = pageLimits }: Given,
): Promise<FetchedPage> {
  const timeout = AbortSignal.timeout(limits.milliseconds);
  const either = AbortSignal.any([signal, timeout]);
  try {
    return await follow(address, { allowed, web, signal: either, limits });
  } catch (error) {
    signal.throwIfAborted();
    if (timeout.aborted) return { ok: false, why: "slow" };
    if (error instanceof TypeError || error instanceof Error) return { ok: false, why: "unreachable" };
    throw error;
  }
}

async function follow(address: string, { allowed, web, signal, limits }: Required<Given>): Promise<FetchedPage> {
  let next = address;
  for (let hop = 0; hop <= limits.redirects; hop += 1) {
    const place = allowed(next);
    if (!place.ok) return { ok: false, why: place.why === "private" || hop > 0 ? "private" : "address" };
    const response = await (web ?? globalThis).fetch(place.url.href, {
      // Each place is looked at before it is gone to.
      redirect: "manual",
      signal,
      headers: { accept: "text/html, text/plain, application/pdf", "user-agent": "Viva (reads a job description)" },
    });
    const location = redirects.has(response.status) ? response.headers.get("location") : null;
    if (location !== null) {
      await response.body?.cancel();
      next = URL.parse(location, place.url.href)?.href ?? "";
      continue;
    }
    if (!response.ok) {
      await response.body?.cancel();
      return { ok: false, why: "refused" };
    }
    return read(response, place.url, limits);
  }
  return { ok: false, why: "redirects" };
}

const redirects = new Set([301, 302, 303, 307, 308]);

const kinds: Readonly<Record<string, "html" | "text" | "pdf">> = {
  "text/html": "html",
  "application/xhtml+xml": "html",
  "text/plain": "text",
  "application/pdf": "pdf",
};

async function read(response: Response, url: URL, limits: PageLimits): Promise<FetchedPage> {
  const type = response.headers.get("content-type") ?? "";
  const kind = kinds[(type.split(";")[0] ?? "").trim().toLowerCase()];
  const announced = Number(response.headers.get("content-length") ?? 0);
  if (kind === undefined || announced > limits.bytes) {
    await response.body?.cancel();
    return { ok: false, why: kind === undefined ? "kind" : "large" };
  }
  if (response.body === null) return { ok: false, why: "empty" };
  const chunks: Uint8Array[] = [];
  let length = 0;
  // Leaving the loop early cancels the stream, so that a page without an end ends here.
  for await (const chunk of response.body) {
    length += chunk.byteLength;
    if (length > limits.bytes) return { ok: false, why: "large" };
    chunks.push(chunk);
  }
  if (length === 0) return { ok: false, why: "empty" };
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.byteLength;
  }
  const charset = /charset\s*=\s*["']?([\w-]+)/iu.exec(type)?.[1] ?? null;
  return { ok: true, bytes, kind, charset, url };
}
