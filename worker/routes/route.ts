/**
 * Binds one endpoint of the contract to what answers it. All that endpoints have in common happens here, in this order:
 * origin, who calls, limits of rate, size and form of the body, validation, repetition, answer.
 */
import type { Hono, Context as HonoContext } from "hono";
import * as z from "zod";
import type { Endpoint } from "#contract/api/endpoint.ts";
import { VivaError } from "#contract/errors.ts";
import { type GivenFile, parseJson, readFile, readText, requireJson } from "#worker/middleware/body.ts";
import { admit } from "#worker/middleware/identify.ts";
import { checkOrigin } from "#worker/middleware/origin.ts";
import type { Clock } from "#worker/platform/clock.ts";
import type { Context } from "#worker/services/context.ts";
import { countInDatabase, limits, type Limit, type MemoryWindows } from "#worker/services/requests/limit.ts";
import { once } from "#worker/services/requests/once.ts";

export type AppEnv = { Bindings: Env; Variables: { base: Omit<Context, "actor">; ownOrigin: string } };
export type App = Hono<AppEnv>;
export type Shared = { clock: Clock; windows: MemoryWindows };
export type AppContext = HonoContext<AppEnv>;

export type Asked<P, Q, B> = {
  ctx: Context;
  params: P;
  query: Q;
  body: B;
  /** Of endpoints that take one; empty elsewhere. */
  file: GivenFile;
  request: Request;
  /** The body as it came; empty where there is none, and of endpoints that take a file. */
  text: string;
  /** Changes of the answer beside its body: a status instead of the endpoint's own, and headers. */
  answer: {
    status?: number;
    headers: Headers;
    /** Of endpoints that answer with a file: all of it. */ file?: Response;
  };
};

/** What an endpoint answers that has nothing to tell. */
export const done = { ok: true } as const;

const noFile: GivenFile = { bytes: new Uint8Array(), name: "", type: null };

type Handler<P extends z.ZodType, Q extends z.ZodType, B extends z.ZodType, R extends z.ZodType> = (
  asked: Asked<z.output<P>, z.output<Q>, z.output<B>>,
) => Promise<z.input<R>> | z.input<R>;

export function route<P extends z.ZodType, Q extends z.ZodType, B extends z.ZodType, R extends z.ZodType>(
  app: App,
  shared: Shared,
  endpoint: Endpoint<P, Q, B, R>,
  handler: Handler<P, Q, B, R>,
  more: { limit?: Limit } = {},
): void {
  app.on(endpoint.method, [endpoint.path], async (c) => {
    const base = c.get("base");
    const request = c.req.raw;
    const writes = endpoint.method !== "GET";
    if (writes) checkOrigin({ request, settings: base.settings, ownOrigin: c.get("ownOrigin") });
    if (more.limit !== undefined) await countInDatabase(base, more.limit, clientAddress(request));
    const ctx: Context = {
      ...base,
      actor: await admit(base, endpoint.access, request.headers, c.req.query("interview") ?? null),
    };
    if (writes) countWrite(shared, ctx);
    const file = endpoint.file === null ? noFile : await readFile(request, endpoint.file);
    const text = writes && endpoint.file === null ? await readText(request) : "";
    const given = {
      params: check(endpoint.params, c.req.param()),
      query: check(endpoint.query, c.req.query()),
      body: takesBody(endpoint.body) ? check(endpoint.body, bodyOf(request, text)) : check(endpoint.body, {}),
    };
    const answer: Asked<unknown, unknown, unknown>["answer"] = {
      headers: new Headers({ "content-type": "application/json" }),
    };
    const run = async () => {
      const value = await handler({ ctx, ...given, file, request, text, answer });
      return { status: answer.status ?? endpoint.status, body: JSON.stringify(endpoint.response.parse(value)) };
    };
    if (endpoint.media !== null) {
      await handler({ ctx, ...given, file, request, text, answer });
      if (answer.file === undefined) throw new Error(`${endpoint.path} answered without its file`);
      return answer.file;
    }
    const key = endpoint.creates ? idempotencyKey(request) : null;
    const { status, body } =
      key === null
        ? await run()
        : await once(
            ctx,
            { caller: callerOf(ctx), endpoint: `${endpoint.method} ${c.req.path}`, key, body: text },
            run,
          );
    return new Response(status === 204 ? null : body, { status, headers: answer.headers });
  });
}

/** Endpoints without a body take none, and do not look at what is sent. */
export function takesBody(body: z.ZodType): boolean {
  return !(body instanceof z.ZodObject) || Object.keys(body.shape).length > 0;
}

/** Throws UNSUPPORTED_MEDIA, TOO_LARGE, BAD_JSON. */
export function bodyOf(request: Request, text: string): unknown {
  // Where everything may be left out, so may the body itself.
  if (text === "") return {};
  requireJson(request);
  return parseJson(text);
}

/** Throws INVALID, with every field that is wrong. */
export function check<T extends z.ZodType>(schema: T, value: unknown): z.output<T> {
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  const details = parsed.error.issues
    .slice(0, 20)
    .map((issue) => ({ path: issue.path.join("."), message: issue.message }));
  throw new VivaError("INVALID", details[0] === undefined ? "The request is not valid." : sentence(details[0]), {
    details,
  });
}

function sentence(first: { path: string; message: string }): string {
  return first.path === ""
    ? `The request is not valid: ${first.message}.`
    : `The request is not valid: ${first.path} – ${first.message}.`;
}

/** Throws RATE_LIMITED. */
export function countWrite(shared: Shared, { actor, now, settings }: Context): void {
  if (actor.type === "user") shared.windows.count(limits.userWrites, actor.userId, now, settings.rateLimitFactor);
  if (actor.type === "candidate")
    shared.windows.count(limits.candidateWrites, actor.interviewId, now, settings.rateLimitFactor);
  if (actor.type === "agent")
    shared.windows.count(limits.agentWrites, actor.interviewId, now, settings.rateLimitFactor);
}

function callerOf({ actor }: Context): string {
  // The organisation belongs to it: the same key in another one is another request.
  return actor.type === "user"
    ? `${actor.userId} ${actor.active?.organisationId ?? ""}`
    : actor.type === "candidate"
      ? actor.interviewId
      : "";
}

function idempotencyKey(request: Request): string | null {
  const key = request.headers.get("idempotency-key");
  if (key === null) return null;
  if (!/^[\x21-\x7e]{1,200}$/u.test(key))
    throw new VivaError("INVALID", "An Idempotency-Key has 1 to 200 visible ASCII characters.");
  return key;
}

/** The network address that Cloudflare saw; the same for everybody where nothing says it. */
export function clientAddress(request: Request): string {
  return request.headers.get("cf-connecting-ip") ?? "unknown";
}
