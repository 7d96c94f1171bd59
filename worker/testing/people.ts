/** People who call the Worker in tests, each with what their browser or program would hold. */
import { createExecutionContext } from "cloudflare:test";
import { env } from "cloudflare:workers";
import { createApp } from "#worker/app.ts";
import { randomCharacters } from "#worker/platform/ids.ts";
import { noVoice } from "./models/no-models.ts";

export const origin = "http://viva.test";

export type Clock = { now: number };

/** The Worker with a clock that tests set, without its log and, unless asked for, without limits of rate. */
export function testWorker(more: { vars?: Record<string, string>; clock?: Clock } = {}) {
  const vars = { ...env, ...noVoice, RATE_LIMIT_FACTOR: "1000", ...more.vars };
  const app = createApp({ clock: () => more.clock?.now ?? Date.now(), log: () => undefined });
  return (request: Request) => app.fetch(request, vars, createExecutionContext());
}

export type Worker = ReturnType<typeof testWorker>;
// oxlint-disable-next-line typescript/no-explicit-any -- tests read bodies of every route's shape, and a wrong guess fails the test
export type Answer = { status: number; headers: Headers; body: any; text: string };
export type Call = { body?: unknown; raw?: string | Uint8Array<ArrayBuffer>; headers?: Record<string, string> };

/** Keeps cookies as a browser does, or sends a bearer token as a program does. */
export class Person {
  readonly #worker: Worker;
  readonly #cookies = new Map<string, string>();
  token: string | null = null;

  constructor(worker: Worker) {
    this.#worker = worker;
  }

  /** The same person on another server's clock. */
  on(worker: Worker): Person {
    const other = new Person(worker);
    other.token = this.token;
    for (const [name, value] of this.#cookies) other.#cookies.set(name, value);
    return other;
  }

  #identity(): Headers {
    const headers = new Headers();
    if (this.#cookies.size > 0)
      headers.set("cookie", [...this.#cookies].map(([name, value]) => `${name}=${value}`).join("; "));
    if (this.token !== null) headers.set("authorization", `Bearer ${this.token}`);
    return headers;
  }

  async call(method: string, path: string, { body, raw, headers = {} }: Call = {}): Promise<Answer> {
    const sent = new Headers(headers);
    for (const [name, value] of this.#identity()) sent.set(name, value);
    const text = raw ?? (body === undefined ? undefined : JSON.stringify(body));
    if (text !== undefined && !sent.has("content-type")) sent.set("content-type", "application/json");
    const response = await this.#worker(
      new Request(`${origin}${path}`, { method, headers: sent, ...(text === undefined ? {} : { body: text }) }),
    );
    for (const cookie of response.headers.getSetCookie()) {
      const [pair = ""] = cookie.split(";");
      const at = pair.indexOf("=");
      if (/max-age=0/iu.test(cookie)) this.#cookies.delete(pair.slice(0, at));
      else this.#cookies.set(pair.slice(0, at), pair.slice(at + 1));
    }
    // Not `text()`, which warns of streamed lines of JSON.
    const answer = new TextDecoder().decode(await response.arrayBuffer());
    return { status: response.status, headers: response.headers, text: answer, body: parse(answer) };
  }

  /** A file, as a player asks for it. */
  async fetch(path: string, headers: Record<string, string> = {}, method = "GET"): Promise<Response> {
    const sent = { ...headers, ...Object.fromEntries(this.#identity()) };
    return this.#worker(new Request(`${origin}${path}`, { method, headers: sent }));
  }

  /** The live link, as a browser opens it. */
  async open(path: string, headers: Record<string, string> = {}): Promise<Response> {
    return this.#worker(
      new Request(`${origin}${path}`, {
        headers: { ...headers, ...Object.fromEntries(this.#identity()), upgrade: "websocket", origin },
      }),
    );
  }

  get(path: string) {
    return this.call("GET", path);
  }

  post(path: string, body: unknown = {}) {
    return this.call("POST", path, { body });
  }
}

/** The same person at another time. */
export function asOf(person: Person, now: number): Person {
  return person.on(testWorker({ clock: { now } }));
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

export const password = "correct horse battery";

export async function register(
  worker: Worker,
  name: string,
  email = `${name}-${randomCharacters(8)}@example.com`,
): Promise<Person & { email: string; id: string }> {
  const person = new Person(worker);
  const answer = await person.post("/api/auth/sign-up/email", { name, email, password });
  if (answer.status !== 200) throw new Error(`sign-up answered ${answer.status}: ${answer.text}`);
  return Object.assign(person, { email, id: String(answer.body.user.id) });
}

export type Registered = Awaited<ReturnType<typeof register>>;

export async function join(owner: Person, colleague: Registered, role: string): Promise<void> {
  const invited = await owner.post("/api/organisation/invitations", { email: colleague.email, role });
  const joined = await colleague.post(`/api/member-invitations/${invited.body.id}/accept`);
  if (joined.status !== 200) throw new Error(`joining answered ${joined.status}: ${joined.text}`);
}

/** An organisation with one person of each role, another organisation, and an administrator of the platform. */
export async function makeWorld(worker: Worker) {
  const [owner, recruiter, reviewer, stranger, admin] = await Promise.all(
    ["owner", "recruiter", "reviewer", "stranger", "admin"].map((name) => register(worker, name)),
  );
  if (!owner || !recruiter || !reviewer || !stranger || !admin) throw new Error("nobody came");
  await owner.post("/api/organisations", { name: "Acme" });
  await stranger.post("/api/organisations", { name: "Other" });
  await join(owner, recruiter, "recruiter");
  await join(owner, reviewer, "reviewer");
  await env.DB.prepare("update users set is_admin = 1 where id = ?").bind(admin.id).run();
  return { worker, owner, recruiter, reviewer, stranger, admin, anonymous: new Person(worker) };
}

export type World = Awaited<ReturnType<typeof makeWorld>>;

export const tokenOf = (url: string) => url.slice(url.lastIndexOf("/") + 1);

/** An interview of the demo plan, unopened, and its link's token. */
export async function makeInterview(recruiter: Person, more: Record<string, unknown> = {}) {
  const plan = more["planId"] ?? (await recruiter.post("/api/plans", { library: "demo-short" })).body.id;
  const made = await recruiter.post("/api/interviews", { candidate: { name: "Kim Example" }, planId: plan, ...more });
  if (made.status !== 201) throw new Error(`creating answered ${made.status}: ${made.text}`);
  return {
    id: String(made.body.id),
    planId: String(plan),
    token: tokenOf(made.body.invitation.url),
    detail: made.body,
  };
}

/** Opened by a candidate, who comes back with the pass. */
export async function openInterview(world: Pick<World, "worker" | "recruiter">, more: Record<string, unknown> = {}) {
  const made = await makeInterview(world.recruiter, more);
  const candidate = new Person(world.worker);
  const accepted = await candidate.post(`/api/invitations/${made.token}/accept`);
  if (accepted.status !== 200) throw new Error(`accepting answered ${accepted.status}: ${accepted.text}`);
  return { ...made, candidate };
}
