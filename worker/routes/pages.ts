/** Pages that the Worker itself hands out: the candidate's, and the API's reference. */
import { VivaError } from "#contract/errors.ts";
import { docsPage, docsStyle } from "#worker/docs-page.ts";
import { openApiDocument } from "#worker/openapi.ts";
import type { App, AppContext } from "./route.ts";

const cached = "public, max-age=300";

export function pageRoutes(app: App): void {
  const candidatePage = async (c: AppContext) => {
    const page = await c.env.ASSETS.fetch(new Request(new URL("/candidate.html", c.req.url)));
    if (!page.ok)
      throw new VivaError(
        "UNAVAILABLE",
        "The pages of this server have not been built. Run `npm run build`, then start it again.",
      );
    return page;
  };
  app.get("/i/*", candidatePage);
  app.get("/interview/*", candidatePage);
  app.get("/api/openapi.json", (c) => c.json(openApiDocument()));
  app.get("/api/docs", (c) => c.html(docsPage(openApiDocument())));
  app.get("/api/docs/style.css", (c) =>
    c.body(docsStyle, 200, { "content-type": "text/css; charset=utf-8", "cache-control": cached }),
  );
}
