/** Health of the parts. */
import * as health from "#contract/api/health.ts";
import { checkHealth } from "#worker/services/health.ts";
import { type App, route, type Shared } from "./route.ts";

export function healthRoutes(app: App, shared: Shared): void {
  route(app, shared, health.getHealth, async ({ ctx, answer }) => {
    const found = await checkHealth(ctx);
    if (found.status === "failing") answer.status = 503;
    return found;
  });
}
