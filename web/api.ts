/** One typed call for every endpoint of the contract. It knows addresses, headers and failures, and no page. */
import type * as z from "zod";
import type { Endpoint } from "#contract/api/endpoint.ts";
import { type ErrorCode, type ErrorEnvelope, errorEnvelope } from "#contract/errors.ts";

type Detail = NonNullable<ErrorEnvelope["error"]["details"]>[number];

/** Why a call failed. `OFFLINE`: no answer came at all, so the request may or may not have been carried out. */
export class ApiError extends Error {
  readonly code: ErrorCode | "OFFLINE";
  readonly requestId: string;
  readonly details: readonly Detail[];
  /** Milliseconds after which trying again makes sense; null where trying again changes nothing. */
  readonly retryAfterMs: number | null;

  constructor(
    code: ErrorCode | "OFFLINE",
    message: string,
    more: { requestId?: string; details?: readonly Detail[]; retryAfterMs?: number | null } = {},
  ) {
    super(message);
    this.name = "ApiError";
    this.code = code;
    this.requestId = more.requestId ?? "";
    this.details = more.details ?? [];
    this.retryAfterMs = more.retryAfterMs ?? null;
  }
}

/** An empty object's schema infers an index signature, which no endpoint's own parameters have. */
type Part<K extends string, T> = string extends keyof T
  ? { [k in K]?: never }
  : object extends T
    ? { [k in K]?: T }
    : { [k in K]: T };

/** What a call needs: the parameters, query and body that its endpoint describes. */
export type CallOptions<E extends Endpoint> = Part<"params", z.input<E["params"]>> &
  Part<"query", z.input<E["query"]>> &
  Part<"body", z.input<E["body"]>> & {
    /** For endpoints that create: pass the same key when the same form is sent again. One is made where none is given. */
    idempotencyKey?: string;
    signal?: AbortSignal;
  };

type Optional<T> = object extends T ? [options?: T] : [options: T];

/** The address of an endpoint with its parameters and query filled in. */
export function addressOf(endpoint: Endpoint, params: object = {}, query: object = {}): string {
  const values = new Map(Object.entries(params));
  const path = endpoint.path.replace(/:([a-zA-Z]+)/g, (_, name: string) =>
    encodeURIComponent(String(values.get(name) ?? "")),
  );
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    if (value !== undefined && value !== null && value !== "") search.set(name, String(value));
  }
  const text = search.toString();
  return text === "" ? path : `${path}?${text}`;
}

/** What an endpoint answered, parsed. Throws `ApiError`. */
export async function answerOf<E extends Endpoint>(endpoint: E, response: Response): Promise<z.output<E["response"]>> {
  if (!response.ok) throw await failure(response);
  const answer: unknown = response.status === 204 ? {} : await response.json().catch(() => null);
  const parsed = endpoint.response.safeParse(answer);
  if (!parsed.success) {
    throw new ApiError("INTERNAL", "This page and the service do not fit together. Please reload the page.", {
      requestId: response.headers.get("x-request-id") ?? "",
    });
  }
  // The response was parsed with this very schema; the generic parameter cannot say so.
  return parsed.data as z.output<E["response"]>;
}

/** No answer came at all. */
export const offline = () =>
  new ApiError("OFFLINE", "No connection. Check your network and try again.", { retryAfterMs: 2_000 });

const retryable: ReadonlySet<string> = new Set(["RATE_LIMITED", "UNAVAILABLE", "INTERNAL", "REPORT_NOT_READY"]);

/** Seconds or a date in `Retry-After`, as milliseconds from `now`. */
function retryDelay(header: string | null, now: number): number | null {
  if (header === null) return null;
  const seconds = Number(header);
  const ms = Number.isFinite(seconds) ? seconds * 1_000 : Date.parse(header) - now;
  return Number.isFinite(ms) ? Math.max(0, ms) : null;
}

async function failure(response: Response): Promise<ApiError> {
  const requestId = response.headers.get("x-request-id") ?? "";
  const wait = retryDelay(response.headers.get("retry-after"), Date.now());
  // A proxy's error page is no JSON; it is told apart by failing to parse.
  const parsed = errorEnvelope.safeParse(await response.json().catch(() => null));
  if (!parsed.success) {
    return new ApiError("UNAVAILABLE", "The service did not answer as it should. Please try again in a moment.", {
      requestId,
      retryAfterMs: wait ?? 2_000,
    });
  }
  const { code, message, details } = parsed.data.error;
  return new ApiError(code, message, {
    requestId: parsed.data.error.requestId,
    ...(details === undefined ? {} : { details }),
    retryAfterMs: retryable.has(code) ? (wait ?? 2_000) : wait,
  });
}

/**
 * Calls an endpoint and gives its parsed answer. Throws `ApiError` for every failure and the signal's own reason when it
 * was aborted.
 */
export async function call<E extends Endpoint>(
  endpoint: E,
  ...[options]: Optional<CallOptions<E>>
): Promise<z.output<E["response"]>> {
  // What `CallOptions` says of every endpoint; the compiler does not resolve its conditional types for a generic one.
  const given = (options ?? {}) as {
    params?: object;
    query?: object;
    body?: unknown;
    idempotencyKey?: string;
    signal?: AbortSignal;
  };
  const headers = new Headers({ accept: "application/json" });
  // Browsers keep a 410 for good unless told otherwise, and a link that was revoked may be given out anew.
  const init: RequestInit = { method: endpoint.method, headers, credentials: "same-origin", cache: "no-store" };
  if (given.signal !== undefined) init.signal = given.signal;
  if (endpoint.method !== "GET") {
    headers.set("content-type", "application/json");
    init.body = JSON.stringify(given.body ?? {});
  }
  if (endpoint.creates) headers.set("idempotency-key", given.idempotencyKey ?? newId());
  let response: Response;
  try {
    response = await fetch(addressOf(endpoint, given.params, given.query), init);
  } catch (cause) {
    if (given.signal?.aborted) throw cause;
    throw offline();
  }
  return answerOf(endpoint, response);
}

/** An id that nobody else makes: for inputs and idempotency keys. Works where the page is not a secure context, too. */
export function newId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(15));
  return Array.from(bytes, (byte) => (byte % 36).toString(36)).join("") + Date.now().toString(36);
}
