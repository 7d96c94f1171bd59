/** Serves the built pages and a scripted interview, with the headers that the real service sends. For tests only. */
import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { extname } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import type { Door } from "#contract/api/candidate.ts";
import { type ErrorCode, errorStatus } from "#contract/errors.ts";
import { consentVersion } from "#contract/languages/consent-version.ts";
import { candidateFrame, candidateInput, type ToCandidate } from "#contract/live/candidate.ts";
import { FakeInterview, type Script } from "./fake-interview.ts";
import { acceptWebSocket, type ServerSocket } from "./web-socket-server.ts";

const dist = fileURLToPath(new URL("../../dist/web/", import.meta.url));
const types: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript",
  ".css": "text/css",
  ".svg": "image/svg+xml",
};
const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

export type FakeViva = {
  url: string;
  interview: FakeInterview;
  door: Door;
  /** As if nothing had happened yet, at the same address, with another interview. */
  reset: (script: Script, door?: Partial<Door>) => Promise<void>;
  /** What the browser sent with its consent. */
  consents: { version: string; hash: string }[];
  /** Answer the invitation with this code. */
  doorFails: ErrorCode | null;
  /** Refuse WebSockets, as some proxies do. */
  socketsBlocked: boolean;
  /** Nobody is let in any more. */
  closedOut: boolean;
  dropSockets: () => void;
  /** The whole server goes away, and comes back at the same address. */
  down: () => Promise<void>;
  up: () => Promise<void>;
};

function freshInterview(script: Script, door: Partial<Door>) {
  const interview = new FakeInterview(script);
  return {
    interview,
    door: {
      organisation: "Northwind Rail",
      contact: "people@example.com",
      position: "Customer support specialist",
      candidate: "Amira Haddad",
      language: script.language,
      purpose: script.purpose,
      durationMs: 20 * 60_000,
      questions: script.questions.length,
      expiresAt: interview.view.expiresAt ?? 0,
      status: "open",
      consentVersion,
      speech: null,
      voice: false,
      camera: false,
      ...door,
    },
    consents: [],
    doorFails: null,
    socketsBlocked: false,
    closedOut: false,
  } satisfies Partial<FakeViva>;
}

export async function startFakeViva(script: Script): Promise<FakeViva> {
  const sockets = new Set<ServerSocket>();
  const server = createServer((request, response) => void answer(request, response));
  server.on("upgrade", (request, stream) => {
    stream.on("error", () => undefined);
    if (fake.socketsBlocked || fake.closedOut) return stream.end("HTTP/1.1 403 Forbidden\r\nConnection: close\r\n\r\n");
    const send = (message: ToCandidate) => socket.send(JSON.stringify(message));
    let stop = () => {};
    const socket = acceptWebSocket(request, stream, {
      text: (text) => {
        if (text === "ping") return socket.send("pong");
        const frame = candidateFrame.parse(JSON.parse(text));
        if (frame.type === "input") return fake.interview.input(frame.input, send);
        for (const event of fake.interview.events) if (event.seq > frame.lastSeq) send({ type: "event", event });
        send({ type: "view", view: fake.interview.view });
        stop();
        stop = fake.interview.listen(send);
      },
      closed: () => {
        stop();
        sockets.delete(socket);
      },
    });
    sockets.add(socket);
  });
  const listen = (port: number) => new Promise<void>((resolve) => server.listen(port, "127.0.0.1", () => resolve()));
  await listen(0);
  const { port } = server.address() as AddressInfo;
  const dropSockets = () => {
    for (const socket of sockets) socket.close();
  };
  const fake: FakeViva = {
    url: `http://127.0.0.1:${port}`,
    ...freshInterview(script, {}),
    reset: async (next, door = {}) => {
      dropSockets();
      Object.assign(fake, freshInterview(next, door));
      if (!server.listening) await listen(port);
    },
    dropSockets,
    down: () => {
      dropSockets();
      server.closeAllConnections();
      return new Promise<void>((resolve) => server.close(() => resolve()));
    },
    up: () => listen(port),
  };
  return fake;

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const path = new URL(request.url ?? "/", fake.url).pathname;
    if (!path.startsWith("/api/")) return serve(path, response);
    const body: unknown = JSON.parse((await textOf(request)) || "{}");
    const fail = (code: ErrorCode) =>
      json(response, errorStatus[code], { error: { code, message: "Refused by the test.", requestId: "req-test" } });
    const { view } = fake.interview;
    if (path.startsWith("/api/invitations/")) {
      if (fake.doorFails !== null) return fail(fake.doorFails);
      return json(
        response,
        200,
        path.endsWith("/accept") ? { interviewId: view.interviewId, door: fake.door, view } : fake.door,
      );
    }
    if (fake.closedOut) return fail("NOT_SIGNED_IN");
    if (path === "/api/candidate/interview") return json(response, 200, { door: fake.door, view });
    if (path === "/api/candidate/record")
      return json(response, 200, { door: fake.door, view, lines: fake.interview.lines(), feedback: [] });
    if (path === "/api/candidate/consent") {
      fake.consents.push(body as { version: string; hash: string });
      fake.interview.consent();
      return json(response, 200, fake.interview.view);
    }
    if (!path.startsWith("/api/live/")) return fail("NOT_FOUND");
    response.writeHead(200, { "content-type": "application/x-ndjson" });
    const write = (message: ToCandidate) => {
      response.write(`${JSON.stringify(message)}\n`);
      const settled = message.type === "view" && message.view.phase !== "choosing" && message.view.phase !== "speaking";
      if (settled) setTimeout(finish, 20);
    };
    const stop = fake.interview.listen(write);
    const finish = () => {
      stop();
      response.end();
    };
    fake.interview.input(candidateInput.parse(body), write);
  }
}

function serve(path: string, response: ServerResponse): void {
  const page =
    path.startsWith("/i/") || path.startsWith("/interview/")
      ? "candidate.html"
      : path === "/"
        ? "index.html"
        : path.slice(1);
  const file = `${dist}${page}`;
  if (path.includes("..") || !existsSync(file)) {
    response.writeHead(404).end();
    return;
  }
  const data = gzipSync(readFileSync(file));
  response.writeHead(200, {
    "content-type": types[extname(file)] ?? "application/octet-stream",
    "content-encoding": "gzip",
    "content-security-policy": policy,
    ...(path.startsWith("/assets/") && { "cache-control": "public, max-age=31536000, immutable" }),
  });
  response.end(data);
}

function json(response: ServerResponse, status: number, value: unknown): void {
  response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(value));
}

async function textOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString("utf8");
}

/** What the browser should have hashed. */
export function hexHash(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}
