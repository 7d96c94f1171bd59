import { createServer, type IncomingMessage } from "node:http";
import { afterEach, describe, expect, test } from "vitest";
import { tavily } from "./tavily.ts";

type Seen = { path: string; authorization: string | undefined; body: unknown };
const open: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of open.splice(0)) await close();
});

async function textOf(request: IncomingMessage): Promise<string> {
  let text = "";
  for await (const part of request) text += String(part);
  return text;
}

/** Answers as Tavily does. */
async function fake(status: number, body: unknown) {
  const seen: Seen[] = [];
  const server = createServer(async (request, response) => {
    const { authorization } = request.headers;
    seen.push({ path: request.url ?? "", authorization, body: JSON.parse(await textOf(request)) });
    response.writeHead(status, { "content-type": "application/json" });
    response.end(typeof body === "string" ? body : JSON.stringify(body));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  open.push(() => new Promise((resolve) => server.close(() => resolve())));
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("no port");
  return { seen, search: tavily({ apiKey: "tvly-test", baseUrl: `http://127.0.0.1:${address.port}/` }) };
}

const never = new AbortController().signal;

describe("S0.6 search of the web", () => {
  test("asks for a few pages and gives their title, address and words", async () => {
    const { search, seen } = await fake(200, {
      query: "q",
      answer: null,
      images: [],
      response_time: 0.4,
      results: [
        {
          title: "KRaft",
          url: "https://example.com/kraft",
          content: "KRaft  replaces\nZooKeeper.",
          score: 0.9,
          raw_content: null,
        },
      ],
    });
    expect(await search("platform engineer: Kafka", never)).toEqual([
      { title: "KRaft", url: "https://example.com/kraft", text: "KRaft replaces ZooKeeper." },
    ]);
    expect(seen).toMatchObject([
      {
        path: "/search",
        authorization: "Bearer tvly-test",
        body: { query: "platform engineer: Kafka", max_results: 5, include_answer: false },
      },
    ]);
  });

  test.each([401, 429, 432, 500])("%i is an error that names no query", async (status) => {
    const { search } = await fake(status, { detail: { error: "no" } });
    await expect(search("secret words", never)).rejects.toThrow(`web search: ${status}`);
  });

  test("what is no answer of theirs, and an address that is none of the web's, are errors", async () => {
    for (const body of ["<html>", { results: [{ title: "t", url: "javascript:alert(1)", content: "c" }] }]) {
      const { search } = await fake(200, body);
      await expect(search("q", never)).rejects.toThrow("web search");
    }
  });

  test("nobody there, or nobody waiting any more", async () => {
    const search = tavily({ apiKey: "k", baseUrl: "http://127.0.0.1:1" });
    await expect(search("q", never)).rejects.toThrow("no answer");
    const { search: other } = await fake(200, { results: [] });
    await expect(other("q", AbortSignal.abort())).rejects.toThrow("no answer");
  });
});
