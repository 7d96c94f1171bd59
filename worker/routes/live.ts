/** The live link: who calls is established here, everything else is the interview's. */
import { interviewId } from "#contract/ids.ts";
import { maxFrameBytes } from "#contract/live/link.ts";
import { VivaError } from "#contract/errors.ts";
import { getInterview } from "#worker/interview/client.ts";
import { readText, requireJson } from "#worker/middleware/body.ts";
import { identifyAccount, identifyAgent, identifyCandidate } from "#worker/middleware/identify.ts";
import { checkOrigin } from "#worker/middleware/origin.ts";
import type { Context } from "#worker/services/context.ts";
import { liveRoleOf, type LiveRole } from "#worker/services/interviews/live-role.ts";
import { notFound } from "#worker/services/permission.ts";
import { limits } from "#worker/services/requests/limit.ts";
import type { App, AppContext, Shared } from "./route.ts";

export function liveRoutes(app: App, shared: Shared): void {
  app.on(["GET", "POST"], ["/api/live/:interviewId"], async (c) => {
    const request = c.req.raw;
    const base = c.get("base");
    // A page of another site must not open a socket with the cookies of ours, either.
    checkOrigin({ request, settings: base.settings, ownOrigin: c.get("ownOrigin") });
    const id = interviewId.safeParse(c.req.param("interviewId"));
    if (!id.success) throw notFound("interview");
    const { role, key } = await roleFor(c, base, id.data);
    const headers = new Headers({ "x-viva-role": role.role });
    if (role.role === "agent") headers.set("x-viva-epoch", String(role.epoch));
    if (role.readonly) headers.set("x-viva-readonly", "1");
    const stub = getInterview(base.env, id.data);
    if (request.method === "GET") {
      if (request.headers.get("upgrade")?.toLowerCase() !== "websocket") {
        throw new VivaError("UPGRADE_REQUIRED", "Open this address as a WebSocket, or POST one input to it.");
      }
      // Only what an upgrade needs goes on: nothing that a client sends may pass for what the Worker says.
      for (const name of ["upgrade", "connection", "sec-websocket-key", "sec-websocket-version"]) {
        const value = request.headers.get(name);
        if (value !== null) headers.set(name, value);
      }
      return stub.fetch(new Request(request.url, { headers }));
    }
    shared.windows.count(limits.candidateWrites, key, base.now, base.settings.rateLimitFactor);
    requireJson(request);
    const body = await readText(request);
    if (new TextEncoder().encode(body).length > maxFrameBytes) {
      throw new VivaError("TOO_LARGE", `One input may have at most ${maxFrameBytes / 1024} KiB. Send less at once.`);
    }
    headers.set("content-type", "application/json");
    return stub.fetch(new Request(request.url, { method: "POST", headers, body }));
  });
}

/** `?as=recruiter` is for browsers that hold a candidate's pass of the same interview as well. */
async function roleFor(
  c: AppContext,
  base: Omit<Context, "actor">,
  id: string,
): Promise<{ role: LiveRole; key: string }> {
  const { headers, method } = c.req.raw;
  // Whoever brings an agent's token is an agent or nobody, whatever else comes with it.
  const agent = await identifyAgent(base, headers);
  if (agent !== null) {
    if (agent.interviewId !== id) throw notFound("interview");
    return { role: { role: "agent", readonly: false, epoch: agent.epoch }, key: `${id} agent` };
  }
  // A connection that is let in stays, so it must not be let in on what was true a while ago.
  const isConnection = method === "GET";
  if (c.req.query("as") !== "recruiter") {
    const candidate = await identifyCandidate(base, headers, id, isConnection);
    if (candidate !== null) return { role: { role: "candidate", readonly: false }, key: id };
  }
  const actor = await identifyAccount(base, headers);
  const role = await liveRoleOf({ ...base, actor }, id);
  return { role, key: `${id} ${actor.type === "user" ? actor.userId : ""}` };
}
