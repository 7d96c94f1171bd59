/** Asks for a draft and hears of each step. */
import { draftMessage, type DraftMessage, draftPlan, type DraftWish, type PlanDraft } from "#contract/api/draft.ts";
import { answerOf, ApiError, offline } from "#web/api.ts";

export type Description = { by: "text"; text: string } | { by: "file"; file: File } | { by: "url"; url: string };

type Given = {
  description: Description;
  wish: Partial<DraftWish>;
  signal: AbortSignal;
  onMessage: (message: DraftMessage) => void;
};

/** Throws `ApiError`, also for what goes wrong once the answer has begun; and the signal's reason. */
export async function streamDraft({ description, wish, signal, onMessage }: Given): Promise<PlanDraft> {
  const headers = new Headers({ accept: "application/x-ndjson" });
  let response: Response;
  try {
    response = await fetch(draftPlan.path, {
      method: draftPlan.method,
      credentials: "same-origin",
      cache: "no-store",
      signal,
      headers,
      body: bodyOf(description, wish, headers),
    });
  } catch (cause) {
    if (signal.aborted) throw cause;
    throw offline();
  }
  if (response.headers.get("content-type")?.includes("ndjson") !== true) return answerOf(draftPlan, response);
  let draft: PlanDraft | null = null;
  try {
    for await (const line of linesOf(response)) {
      const message = draftMessage.parse(JSON.parse(line));
      if (message.type === "failed") throw new ApiError(message.error.code, message.error.message, message.error);
      if (message.type === "done") draft = message.draft;
      onMessage(message);
    }
  } catch (cause) {
    if (signal.aborted || cause instanceof ApiError) throw cause;
    throw offline();
  }
  // The connection ended before its last line.
  if (draft === null) throw offline();
  return draft;
}

function bodyOf(description: Description, wish: Partial<DraftWish>, headers: Headers): string | FormData {
  if (description.by === "file") {
    const form = new FormData();
    form.set("file", description.file);
    form.set("wish", JSON.stringify(wish));
    return form;
  }
  headers.set("content-type", "application/json");
  return JSON.stringify({
    ...wish,
    ...(description.by === "text" ? { text: description.text } : { url: description.url }),
  });
}

async function* linesOf(response: Response): AsyncGenerator<string> {
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
  let rest = "";
  for (let chunk = await reader?.read(); chunk?.value !== undefined; chunk = await reader?.read()) {
    const lines = (rest + chunk.value).split("\n");
    rest = lines.pop() ?? "";
    yield* lines.filter((line) => line !== "");
  }
  if (rest !== "") yield rest;
}
