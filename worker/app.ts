/** The HTTP side of the Worker: what every request gets before its route, and every answer after it. */
import { Hono } from "hono";
import { VivaError } from "#contract/errors.ts";
import { endpoints } from "#contract/api/endpoints.ts";
import { connect } from "#worker/db/client.ts";
import { settingsOf } from "#worker/env.ts";
import { failureResponse } from "#worker/middleware/failure.ts";
import { requireSafeHost } from "#worker/middleware/local-only.ts";
import { crossOriginHeaders, preflightHeaders } from "#worker/middleware/origin.ts";
import { secured } from "#worker/middleware/security-headers.ts";
import { type Clock, systemClock } from "#worker/platform/clock.ts";
import { newId } from "#worker/platform/ids.ts";
import { log as systemLog, type Log } from "#worker/platform/logger.ts";
import { accountRoutes } from "#worker/routes/accounts.ts";
import { authRoutes } from "#worker/routes/auth.ts";
import { candidateRoutes } from "#worker/routes/candidate.ts";
import { developmentRoutes } from "#worker/routes/dev.ts";
import { draftRoutes } from "#worker/routes/draft.ts";
import { healthRoutes } from "#worker/routes/health.ts";
import { interviewRoutes } from "#worker/routes/interviews.ts";
import { liveRoutes } from "#worker/routes/live.ts";
import { organisationRoutes } from "#worker/routes/organisations.ts";
import { pageRoutes } from "#worker/routes/pages.ts";
import { planRoutes } from "#worker/routes/plans.ts";
import { recordingRoutes } from "#worker/routes/recordings.ts";
import type { AppEnv, Shared } from "#worker/routes/route.ts";
import { voiceRoutes } from "#worker/routes/voice.ts";
import { MemoryWindows } from "#worker/services/requests/limit.ts";

export type AppParts = { clock?: Clock; log?: Log };
export type VivaApp = { fetch(request: Request, env: Env, execution: ExecutionContext): Promise<Response> };

const nothingHere = () =>
  new VivaError("NOT_FOUND", "There is nothing at this address. The reference at /api/docs lists what there is.");

export function createApp({ clock = systemClock, log = systemLog }: AppParts = {}): VivaApp {
  const shared: Shared = { clock, windows: new MemoryWindows() };
  const hono = new Hono<AppEnv>();

  hono.use("*", async (c, next) => {
    const settings = settingsOf(c.env);
    const { requestId, url } = arrivalOf(c.req.raw);
    const ownOrigin = url.origin;
    requireSafeHost(settings, url.hostname);
    c.set("ownOrigin", ownOrigin);
    c.set("base", {
      db: connect(c.env.DB),
      env: c.env,
      settings,
      now: clock(),
      requestId,
      baseUrl: settings.baseUrl ?? ownOrigin,
      log,
    });
    const allowed = crossOriginHeaders({ request: c.req.raw, settings, ownOrigin });
    if (c.req.method === "OPTIONS" && "access-control-allow-origin" in allowed)
      return c.body(null, 204, { ...allowed, ...preflightHeaders });
    await next();
    if (c.res.status === 101 || Object.keys(allowed).length === 0) return;
    c.res = new Response(c.res.body, c.res);
    for (const [name, value] of Object.entries(allowed)) c.res.headers.set(name, value);
  });

  authRoutes(hono);
  accountRoutes(hono, shared);
  organisationRoutes(hono, shared);
  draftRoutes(hono, shared);
  planRoutes(hono, shared);
  interviewRoutes(hono, shared);
  candidateRoutes(hono, shared);
  voiceRoutes(hono, shared);
  liveRoutes(hono, shared);
  recordingRoutes(hono, shared);
  healthRoutes(hono, shared);
  pageRoutes(hono);
  developmentRoutes(hono);

  for (const path of new Set(Object.values(endpoints).map((endpoint) => endpoint.path))) {
    hono.all(path, () => {
      throw new VivaError(
        "METHOD_NOT_ALLOWED",
        "This address is not called with this method. The reference at /api/docs lists what there is.",
      );
    });
  }
  hono.notFound(async (c) => {
    // Every address of the dashboard is the same page; what has an ending would be a file, and there is none.
    const { pathname } = arrivalOf(c.req.raw).url;
    const isPage =
      (c.req.method === "GET" || c.req.method === "HEAD") &&
      !pathname.startsWith("/api/") &&
      !pathname.split("/").at(-1)?.includes(".");
    const page = isPage ? await c.env.ASSETS.fetch(new Request(new URL("/index.html", c.req.url))) : null;
    if (page === null || !page.ok) throw nothingHere();
    return page;
  });
  hono.onError((thrown, c) => failureResponse(thrown, log, arrivalOf(c.req.raw).requestId));

  return {
    async fetch(request, env, execution) {
      const startedAt = clock();
      const { requestId, url } = arrivalOf(request);
      const response = await hono.fetch(request, env, execution);
      log("info", "request.answered", {
        requestId,
        method: request.method,
        route: routeOf(url),
        status: response.status,
        ms: clock() - startedAt,
      });
      return secured(response, { url, requestId, liveKit: liveKitUrlOf(env) });
    },
  };
}

/** Answers that tell of wrong settings are secured as well. */
function liveKitUrlOf(env: Env): string | null {
  try {
    return settingsOf(env).liveKit?.url ?? null;
  } catch {
    return null;
  }
}

type Arrival = { requestId: string; url: URL };

const arrivals = new WeakMap<Request, Arrival>();

/** The same each time it is asked of a request: answers and log name its id even where no route was reached. */
function arrivalOf(request: Request): Arrival {
  const known = arrivals.get(request);
  if (known !== undefined) return known;
  const arrival = { requestId: newId("req"), url: new URL(request.url) };
  arrivals.set(request, arrival);
  return arrival;
}

/** The first two parts of an API's path, the first one of a page's: what comes after may be a token. */
function routeOf({ pathname }: URL): string {
  const [, first = "", second] = pathname.split("/");
  if (second === undefined) return `/${first}`;
  return first === "api" ? `/api/${second}` : `/${first}/…`;
}
