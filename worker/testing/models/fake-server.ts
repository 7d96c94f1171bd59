/** What the fakes of all vendors share: a server on a real socket, its record of requests, and bytes written as told. */
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import * as z from "zod";
import { piecesOf, type Asked, type Behaviour, type Fake, type FakeOptions } from "./behaviour.ts";

export type Request = {
  path: string;
  headers: Record<string, string>;
  bytes: Buffer;
  /** Null where it is not JSON. */
  json: unknown;
};

export type Vendor = {
  /** Where the vendor's library is told that the API begins, as a path. */
  base: string;
  /** Null for an address that the vendor does not have. */
  understand: (request: Request) => Promise<Asked | null>;
  /** The body of an error, and headers that come with it. */
  error: (status: number, behaviour: Behaviour) => { body: unknown; headers?: Record<string, string>; status?: number };
  /** Everything but a streamed text. */
  whole: (asked: Asked, behaviour: Behaviour) => unknown;
  /** Undefined for a request that is not to be streamed. */
  stream: (asked: Asked, behaviour: Behaviour) => StreamWords | undefined;
};

/** A stream as the vendor writes it: what comes before the words, around each piece, and after. */
export type StreamWords = {
  before: string;
  piece: (text: string, index: number) => string;
  after: string;
  error: string;
};

export async function startFake(vendor: Vendor, options: FakeOptions): Promise<Fake> {
  const requests: Asked[] = [];
  let open = 0;
  const server = createServer((incoming, response) => {
    open += 1;
    response.on("close", () => (open -= 1));
    serve(vendor, requests, options, incoming, response).catch((error: unknown) => {
      // A connection that the other side gave up is no trouble; a model that is played wrongly is.
      if (!response.destroyed) console.error(error);
      response.destroy();
    });
  });
  await new Promise<void>((resolve) => server.listen(options.port ?? 0, "127.0.0.1", resolve));
  // Listening on a port, its address is not a pipe's.
  const address = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${address.port}${vendor.base}`,
    requests,
    open: () => open,
    stop: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

async function serve(
  vendor: Vendor,
  requests: Asked[],
  { answer, trouble }: FakeOptions,
  incoming: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const request = await read(incoming);
  const asked = await vendor.understand(request).catch((error: unknown) => {
    if (error instanceof z.ZodError) return error;
    throw error;
  });
  if (asked === null) return send(response, 404, vendor.error(404, {}).body, {});
  // What the vendor would not take.
  if (asked instanceof z.ZodError) return send(response, 400, vendor.error(400, {}).body, {});
  requests.push(asked);
  const given = trouble?.(asked) ?? (asked.kind === "embedding" ? {} : await answer(asked));
  const behaviour = typeof given === "string" ? { say: given } : given;
  if (behaviour.firstMs !== undefined) await sleep(behaviour.firstMs);
  if (behaviour.status !== undefined || behaviour.wrongKey === true) {
    const status = behaviour.status ?? 401;
    const error = vendor.error(status, behaviour);
    const after = behaviour.retryAfterSeconds;
    return send(response, error.status ?? status, error.body, {
      ...(after === undefined ? {} : { "retry-after": String(after) }),
      ...error.headers,
    });
  }
  const words = vendor.stream(asked, behaviour);
  if (words === undefined) return send(response, 200, vendor.whole(asked, behaviour), {});
  await stream(response, words, behaviour);
}

async function stream(response: ServerResponse, words: StreamWords, behaviour: Behaviour): Promise<void> {
  const { betweenMs = 0, bytesAtOnce = Number.POSITIVE_INFINITY, breakAfter, stopAfter, errorAfter } = behaviour;
  response.writeHead(200, { "content-type": "text/event-stream; charset=utf-8" });
  const write = async (text: string) => {
    const bytes = Buffer.from(text);
    for (let at = 0; at < bytes.length; at += Math.min(bytesAtOnce, bytes.length)) {
      response.write(bytes.subarray(at, Math.min(bytes.length, at + bytesAtOnce)));
      // Each part becomes a packet of its own.
      if (bytesAtOnce < bytes.length) await new Promise<void>((resolve) => setImmediate(resolve));
    }
  };
  await write(words.before);
  for (const [index, text] of piecesOf(behaviour).entries()) {
    if (index === breakAfter) break;
    if (index === stopAfter) return void response.end();
    if (index === errorAfter) return void response.end(words.error);
    if (index > 0 && betweenMs > 0) await sleep(betweenMs);
    await write(words.piece(text, index));
  }
  if (breakAfter !== undefined) {
    // What has been written goes out first, so that it is the stream that breaks and not the request.
    await sleep(20);
    return void response.socket?.destroy();
  }
  if (stopAfter !== undefined) return void response.end();
  if (errorAfter !== undefined) return void response.end(words.error);
  await write(words.after);
  response.end();
}

function send(response: ServerResponse, status: number, body: unknown, headers: Record<string, string>): void {
  response.writeHead(status, { "content-type": "application/json; charset=utf-8", ...headers });
  response.end(JSON.stringify(body));
}

async function read(incoming: IncomingMessage): Promise<Request> {
  const parts: Buffer[] = [];
  for await (const part of incoming) parts.push(part as Buffer);
  const bytes = Buffer.concat(parts);
  const headers = Object.fromEntries(Object.entries(incoming.headers).map(([name, value]) => [name, String(value)]));
  const json: unknown = headers["content-type"]?.startsWith("application/json") ? JSON.parse(bytes.toString()) : null;
  return { path: incoming.url ?? "/", headers, bytes, json };
}

export function dataLine(data: unknown, event?: string): string {
  return `${event === undefined ? "" : `event: ${event}\n`}data: ${JSON.stringify(data)}\n\n`;
}
