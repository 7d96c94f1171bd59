/** Search of the web by Tavily (https://docs.tavily.com, POST /search). Only the query leaves: never a CV, a name or an answer. */
import * as z from "zod";

export type WebPage = { title: string; url: string; text: string };
/** Best first, perhaps none. Throws `WebSearchError` where the search cannot be had. */
export type WebSearch = (query: string, signal: AbortSignal) => Promise<readonly WebPage[]>;

export class WebSearchError extends Error {
  /** Null: no answer at all. */
  readonly status: number | null;

  /** The message holds no query: it may be logged. */
  constructor(status: number | null) {
    super(`web search: ${status ?? "no answer"}`);
    this.name = "WebSearchError";
    this.status = status;
  }
}

const results = z.object({
  results: z.array(z.object({ title: z.string(), url: z.url({ protocol: /^https?$/ }), content: z.string() })).max(50),
});

/** Beside the talk; a page that comes later is of no use. */
const patienceMs = 8_000;
const mostPages = 5;
const mostQueryCharacters = 400;

export function tavily({ apiKey, baseUrl }: { apiKey: string; baseUrl: string | null }): WebSearch {
  const address = `${(baseUrl ?? "https://api.tavily.com").replace(/\/+$/u, "")}/search`;
  return async (query, signal) => {
    const response = await fetch(address, {
      method: "POST",
      headers: { "content-type": "application/json", authorization: `Bearer ${apiKey}` },
      body: JSON.stringify({
        query: query.slice(0, mostQueryCharacters),
        search_depth: "basic",
        topic: "general",
        max_results: mostPages,
        include_answer: false,
        include_raw_content: false,
        include_images: false,
      }),
      signal: AbortSignal.any([signal, AbortSignal.timeout(patienceMs)]),
    }).catch(() => {
      throw new WebSearchError(null);
    });
    if (!response.ok) {
      await response.body?.cancel();
      throw new WebSearchError(response.status);
    }
    const parsed = results.safeParse(await response.json().catch(() => null));
    if (!parsed.success) throw new WebSearchError(response.status);
    return parsed.data.results.map(({ title, url, content }) => ({
      title,
      url,
      text: content.replace(/\s+/gu, " ").trim(),
    }));
  };
}
