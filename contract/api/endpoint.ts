/**
 * One description of an endpoint serves the Worker's router, the web's calls, the OpenAPI document and the tests that
 * try every role on every route.
 */
import * as z from "zod";

/**
 * Who may call. `public` needs nothing, `candidate` the cookie of that interview, `agent` the token that a voice agent was
 * sent with, `user` any account; `reviewer`, `recruiter` and `owner` are roles in the active organisation, each with what
 * the one before may do; `admin` runs the platform.
 */
export type Access = "public" | "candidate" | "agent" | "user" | "reviewer" | "recruiter" | "owner" | "admin";

export type Endpoint<
  Params extends z.ZodType = z.ZodType,
  Query extends z.ZodType = z.ZodType,
  Body extends z.ZodType = z.ZodType,
  Response extends z.ZodType = z.ZodType,
> = {
  method: "GET" | "POST" | "PUT" | "PATCH" | "DELETE";
  /** With `:name` for path parameters. */
  path: `/${string}`;
  access: Access;
  tag: string;
  summary: string;
  params: Params;
  query: Query;
  body: Body;
  response: Response;
  /** Status of success. */
  status: 200 | 201 | 202 | 204;
  /** Takes an `Idempotency-Key` header: the same key with the same body answers with what the first call made. */
  creates: boolean;
  /** The body is a file, by itself or as the field `file` of a form, and no JSON. */
  file: { maxBytes: number } | null;
  /** What it answers is a file of one of these types, and no JSON; null: JSON. */
  media: readonly string[] | null;
};

const nothing = z.object({});
type Nothing = typeof nothing;

type Given<P extends z.ZodType, Q extends z.ZodType, B extends z.ZodType, R extends z.ZodType> = Pick<
  Endpoint,
  "method" | "path" | "access" | "tag" | "summary"
> & {
  params?: P;
  query?: Q;
  body?: B;
  response: R;
  status?: Endpoint["status"];
  creates?: boolean;
  file?: { maxBytes: number };
  media?: readonly string[];
};

export function endpoint<
  R extends z.ZodType,
  P extends z.ZodType = Nothing,
  Q extends z.ZodType = Nothing,
  B extends z.ZodType = Nothing,
>(given: Given<P, Q, B, R>): Endpoint<P, Q, B, R> {
  return {
    method: given.method,
    path: given.path,
    access: given.access,
    tag: given.tag,
    summary: given.summary,
    params: given.params ?? (nothing as unknown as P),
    query: given.query ?? (nothing as unknown as Q),
    body: given.body ?? (nothing as unknown as B),
    response: given.response,
    status: given.status ?? 200,
    creates: given.creates ?? false,
    file: given.file ?? null,
    media: given.media ?? null,
  };
}

/** `?page&pageSize`, counted from 1. */
export const pageQuery = z.object({
  page: z.coerce.number().int().min(1).max(100_000).default(1),
  pageSize: z.coerce.number().int().min(1).max(100).default(20),
});

export const paged = <T extends z.ZodType>(item: T) =>
  z.object({ items: z.array(item), page: z.int(), pageSize: z.int(), total: z.int() });

export const done = z.object({ ok: z.literal(true) });
