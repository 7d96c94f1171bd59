/** Serves the built pages and answers the endpoint table out of a world in memory, so that pages can be seen and tested alone. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { readFile } from "node:fs/promises";
import { extname, join, normalize } from "node:path";
import { endpoints } from "#contract/api/endpoints.ts";
import { errorStatus, VivaError } from "#contract/errors.ts";
import type { Answer } from "./answer.ts";
import { cvAnswers } from "./cv-answers.ts";
import { voiceAnswers } from "./voice-answers.ts";
import { interviewAnswers } from "./interview-answers.ts";
import { peopleAnswers } from "./people-answers.ts";
import { planAnswers } from "./plan-answers.ts";
import { newWorld, type World } from "./world.ts";

const types: Record<string, string> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript",
  ".css": "text/css",
  ".svg": "image/svg+xml",
  ".json": "application/json",
};
/** The policy that the pages are really served with. */
async function policyOf(dist: string): Promise<string> {
  const headers = await readFile(join(dist, "_headers"), "utf8");
  const policy = /Content-Security-Policy: (.+)/.exec(headers)?.[1];
  if (policy === undefined) throw new Error("the built pages name no Content-Security-Policy in _headers");
  return policy;
}

async function bodyOf(request: IncomingMessage): Promise<unknown> {
  let text = "";
  for await (const chunk of request) text += chunk;
  return text === "" ? {} : JSON.parse(text);
}

function matched(method: string, path: string) {
  const parts = path.split("/");
  for (const [name, endpoint] of Object.entries(endpoints)) {
    const wanted = endpoint.path.split("/");
    if (endpoint.method !== method || wanted.length !== parts.length) continue;
    if (!wanted.every((part, index) => part.startsWith(":") || part === parts[index])) continue;
    const params = Object.fromEntries(
      wanted.flatMap((part, index) =>
        part.startsWith(":") ? [[part.slice(1), decodeURIComponent(parts[index] ?? "")]] : [],
      ),
    );
    return { name, endpoint, params };
  }
  return null;
}

function send(response: ServerResponse, status: number, value: unknown) {
  response.writeHead(status, { "content-type": "application/json", "x-request-id": "req_fake" });
  response.end(status === 204 ? "" : JSON.stringify(value));
}

const refuse = (response: ServerResponse, error: VivaError) =>
  send(response, errorStatus[error.code], {
    error: { code: error.code, message: error.message, details: error.details, requestId: "req_fake" },
  });

async function answerApi(world: World, request: IncomingMessage, response: ServerResponse, url: URL) {
  const body = request.method === "GET" ? {} : await bodyOf(request);
  if (url.pathname.startsWith("/api/auth/")) {
    const wrong = typeof body === "object" && body !== null && "password" in body && body.password === "wrong password";
    if (wrong) return send(response, 401, { code: "INVALID_EMAIL_OR_PASSWORD", message: "Invalid email or password" });
    world.signedIn = !url.pathname.endsWith("sign-out");
    return send(response, 200, {});
  }
  const match = matched(request.method ?? "GET", url.pathname);
  const answer = match === null ? undefined : answers[match.name];
  if (match === null || answer === undefined)
    return refuse(response, new VivaError("NOT_FOUND", "There is no such address."));
  if (match.endpoint.access !== "public" && !world.signedIn)
    return refuse(response, new VivaError("NOT_SIGNED_IN", "Please sign in."));
  const query = match.endpoint.query.safeParse(Object.fromEntries(url.searchParams));
  const parsed = match.endpoint.body.safeParse(body);
  const wrong = !query.success ? query.error : parsed.success ? undefined : parsed.error;
  if (wrong !== undefined)
    return refuse(
      response,
      new VivaError("INVALID", "Some fields need another look.", {
        details: wrong.issues.map((issue) => ({ path: issue.path.join("."), message: issue.message })),
      }),
    );
  try {
    const made = answer(world, {
      params: match.params,
      query: Object.fromEntries(url.searchParams),
      body: parsed.data,
      now: Date.now(),
    });
    // A fake that drifts from the contract would hide what it is there to show.
    send(response, match.endpoint.status, match.endpoint.response.parse(made));
  } catch (error) {
    refuse(response, error instanceof VivaError ? error : new VivaError("INTERNAL", String(error)));
  }
}

async function answerFile(dist: string, policy: string, url: URL, response: ServerResponse) {
  const path = normalize(url.pathname);
  const file = extname(path) === "" ? "index.html" : path;
  const bytes = await readFile(join(dist, file)).catch(() => null);
  if (bytes === null) return void response.writeHead(404).end();
  response.writeHead(200, {
    "content-type": types[extname(file)] ?? "application/octet-stream",
    "content-security-policy": policy,
    ...(path.startsWith("/assets/") && { "cache-control": "public, max-age=31536000, immutable" }),
  });
  response.end(bytes);
}

// Each body is parsed by the endpoint of the same name before it gets to its answer, which is typed by that endpoint.
const answers = { ...peopleAnswers, ...interviewAnswers, ...cvAnswers, ...voiceAnswers, ...planAnswers } as Readonly<
  Record<string, Answer | undefined>
>;

export type FakeServer = {
  origin: string;
  readonly world: World;
  /** As if nothing had happened yet. */
  reset(): void;
  close(): Promise<void>;
};

/** Listens on a free port of this machine. `dist` is the folder of the built pages. */
export async function startRecruiterServer(dist: string, port = 0): Promise<FakeServer> {
  let world = newWorld(Date.now());
  const policy = await policyOf(dist);
  const server: Server = createServer((request, response) => {
    const url = new URL(request.url ?? "/", "http://localhost");
    const work = url.pathname.startsWith("/api/")
      ? answerApi(world, request, response, url)
      : answerFile(dist, policy, url, response);
    work.catch((error: unknown) => refuse(response, new VivaError("INTERNAL", String(error))));
  });
  await new Promise<void>((resolve) => server.listen(port, "127.0.0.1", resolve));
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("the fake server has no port");
  return {
    origin: `http://127.0.0.1:${address.port}`,
    get world() {
      return world;
    },
    reset: () => void (world = newWorld(Date.now())),
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
