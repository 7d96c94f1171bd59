/** A plan from a job description: one answer, or a line of JSON for each step, as the client likes. */
import {
  type DraftMessage,
  draftPlan as endpoint,
  draftRequest,
  draftWish,
  type PlanDraft,
} from "#contract/api/draft.ts";
import { VivaError } from "#contract/errors.ts";
import { isForm, readDraftForm } from "#worker/middleware/draft-form.ts";
import { readText } from "#worker/middleware/body.ts";
import { failureOf } from "#worker/middleware/failure.ts";
import { admit } from "#worker/middleware/identify.ts";
import { checkOrigin } from "#worker/middleware/origin.ts";
import type { Context } from "#worker/services/context.ts";
import { draftFromDescription, maxFileBytes, type DraftAsked } from "#worker/services/drafts/draft-from-description.ts";
import { type App, bodyOf, check, countWrite, type Shared } from "./route.ts";

export function draftRoutes(app: App, shared: Shared): void {
  app.on(endpoint.method, [endpoint.path], async (c) => {
    const request = c.req.raw;
    const base = c.get("base");
    checkOrigin({ request, settings: base.settings, ownOrigin: c.get("ownOrigin") });
    const ctx: Context = { ...base, actor: await admit(base, endpoint.access, request.headers, null) };
    countWrite(shared, ctx);
    const asked = await readAsked(request);
    const draft = await draftFromDescription(ctx, asked);
    if (!wantsLines(request)) return Response.json(await draft(new AbortController().signal, () => undefined));
    return streamed(ctx, draft);
  });
}

function wantsLines(request: Request): boolean {
  return request.headers.get("accept")?.toLowerCase().includes("application/x-ndjson") === true;
}

async function readAsked(request: Request): Promise<DraftAsked> {
  if (isForm(request)) {
    const { file, wish } = await readDraftForm(request, maxFileBytes);
    return { given: { from: "file", ...file }, wish: check(draftWish, wish) };
  }
  const { text, url, ...wish } = check(draftRequest, bodyOf(request, await readText(request)));
  return { given: url === undefined ? { from: "text", text: text ?? "" } : { from: "page", url }, wish };
}

type Draft = (signal: AbortSignal, tell: (message: DraftMessage) => void) => Promise<PlanDraft>;

/** Whoever stops reading stops the work. */
function streamed(ctx: Context, draft: Draft): Response {
  const gone = new AbortController();
  const encoder = new TextEncoder();
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      const tell = (message: DraftMessage) => {
        if (!gone.signal.aborted) controller.enqueue(encoder.encode(`${JSON.stringify(message)}\n`));
      };
      const work = async () => {
        try {
          tell({ type: "done", draft: await draft(gone.signal, tell) });
        } catch (error) {
          if (!gone.signal.aborted) tell({ type: "failed", error: failureOf(error, ctx.log, ctx.requestId) });
        }
        if (!gone.signal.aborted) controller.close();
      };
      // Not awaited: the answer begins before the work is done.
      void work();
    },
    cancel() {
      gone.abort(new VivaError("UNAVAILABLE", "The client has gone away."));
    },
  });
  return new Response(body, {
    headers: { "content-type": "application/x-ndjson; charset=utf-8", "cache-control": "no-store" },
  });
}
