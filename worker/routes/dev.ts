/** For development on one's own machine only: everywhere else there is nothing at these addresses. */
import { VivaError } from "#contract/errors.ts";
import { checkOrigin } from "#worker/middleware/origin.ts";
import { seedDemo } from "#worker/services/demo/seed.ts";
import type { App } from "./route.ts";

const loopback = new Set(["localhost", "127.0.0.1", "[::1]", "::1"]);

export function developmentRoutes(app: App): void {
  app.post("/api/dev/seed", async (c) => {
    const base = c.get("base");
    const from = c.req.header("cf-connecting-ip");
    const here = loopback.has(new URL(c.req.url).hostname) && (from === undefined || loopback.has(from));
    if (base.settings.environment !== "development" || !here) {
      throw new VivaError(
        "NOT_FOUND",
        "There is nothing at this address. The reference at /api/docs lists what there is.",
      );
    }
    checkOrigin({ request: c.req.raw, settings: base.settings, ownOrigin: c.get("ownOrigin") });
    return c.json(await seedDemo({ ...base, actor: { type: "nobody" } }));
  });
}
