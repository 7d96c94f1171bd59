/** Every endpoint for every kind of caller, and every one that changes something for pages of other sites. */
import { env } from "cloudflare:workers";
import { beforeAll, describe, expect, it } from "vitest";
import type { Access, Endpoint } from "#contract/api/endpoint.ts";
import { endpoints } from "#contract/api/endpoints.ts";
import { takesBody } from "#worker/routes/route.ts";
import { makeWorld, type Person, type Registered, testWorker } from "#worker/testing/people.ts";
import { makeScene, type Sample, samples, type Scene } from "#worker/testing/samples.ts";

const callers = ["anonymous", "candidate", "agent", "stranger", "reviewer", "recruiter", "owner", "admin"] as const;
type Caller = (typeof callers)[number];

const ranks: Partial<Record<Access | Caller, number>> = { reviewer: 1, recruiter: 2, owner: 3 };

/** What the contract promises, without a look at the code that keeps it. */
function expected(access: Access, caller: Caller, sample: Sample): number {
  const isAccount = caller !== "anonymous" && caller !== "candidate" && caller !== "agent";
  if (access === "public") return sample.status;
  if (access === "candidate" || access === "agent") return caller === access ? sample.status : 401;
  if (!isAccount) return 401;
  if (access === "admin") return caller === "admin" ? sample.status : 403;
  if (access === "user")
    return sample.owned === true && (caller === "stranger" || caller === "admin") ? 404 : sample.status;
  // The administrator of the platform is in no organisation, and the stranger owns another one.
  if (caller === "admin") return 403;
  if (caller === "stranger") return sample.owned === true ? 404 : sample.status;
  return (ranks[caller] ?? 0) >= (ranks[access] ?? 9) ? sample.status : 403;
}

const worker = testWorker();
let scene: Scene;
beforeAll(async () => {
  scene = await makeScene(await makeWorld(worker));
}, 60_000);

function personOf(caller: Caller): Person {
  if (caller === "candidate") return scene.opened.candidate;
  return caller === "agent" ? scene.agent : scene.world[caller];
}
const accountOf = (caller: Caller): Registered | null =>
  caller === "candidate" || caller === "anonymous" || caller === "agent" ? null : scene.world[caller];

function sampleOf(name: string) {
  const sample = samples[name];
  if (sample === undefined) throw new Error(`worker/testing/samples.ts has no request for ${name}`);
  return sample;
}

const send = (person: Person, endpoint: Endpoint, sample: Sample, headers: Record<string, string> = {}) =>
  person.call(endpoint.method, sample.path, {
    ...(sample.body === undefined ? {} : { body: sample.body }),
    ...(sample.file === undefined ? {} : { raw: sample.file }),
    headers,
  });

describe.each(Object.entries(endpoints))("%s", (name, endpoint) => {
  it.each(callers)(`lets in or refuses: %s (${endpoint.access})`, async (caller) => {
    const sample = await sampleOf(name)(scene, accountOf(caller));
    const answer = await send(personOf(caller), endpoint, sample);
    // Creating an organisation would make every later request of this person act in it.
    if (name === "createOrganisation" && answer.status === 201) await leaveNewOrganisation(accountOf(caller));
    expect(
      `${answer.status} ${answer.status >= 400 ? answer.body?.error?.code : ""}`.trim(),
      answer.text.slice(0, 300),
    ).toMatch(new RegExp(`^${expected(endpoint.access, caller, sample)}\\b`, "u"));
    if (answer.status >= 400) expect(answer.body.error.requestId).toBe(answer.headers.get("x-request-id"));
  });
});

async function leaveNewOrganisation(person: Registered | null): Promise<void> {
  await env.DB.prepare(
    "delete from members where user_id = ? and organisation_id in (select id from organisations where name = 'One more')",
  )
    .bind(person?.id ?? "")
    .run();
}

const mutations = Object.entries(endpoints).filter(([, endpoint]) => endpoint.method !== "GET");
const allowedCaller = (access: Access): Caller =>
  access === "admin" ? "admin" : access === "candidate" || access === "agent" ? access : "owner";

describe("a page of another site", () => {
  it.each(mutations)("is refused by %s", async (name, endpoint) => {
    const caller = allowedCaller(endpoint.access);
    const sample = await sampleOf(name)(scene, accountOf(caller));
    const foreign: readonly Record<string, string>[] = [
      { origin: "https://evil.example" },
      { origin: "null" },
      { "sec-fetch-site": "cross-site" },
    ];
    for (const headers of foreign) {
      const answer = await send(personOf(caller), endpoint, sample, headers);
      expect(answer.body.error?.code, JSON.stringify(headers)).toBe("FOREIGN_ORIGIN");
      expect(answer.headers.get("access-control-allow-origin")).toBeNull();
    }
  });

  it.each(["sign-up/email", "sign-in/email", "sign-out", "revoke-session", "revoke-other-sessions"])(
    "is refused by the library's %s",
    async (path) => {
      const answer = await scene.world.owner.call("POST", `/api/auth/${path}`, {
        body: {},
        headers: { origin: "https://evil.example" },
      });
      expect(answer.body.error.code).toBe("FOREIGN_ORIGIN");
    },
  );

  it.each(["GET", "POST"])("is refused by the live link (%s)", async (method) => {
    const more = method === "POST" ? { body: { id: "1", type: "hold" } } : {};
    const answer = await scene.opened.candidate.call(method, `/api/live/${scene.opened.id}`, {
      ...more,
      headers: { origin: "https://evil.example", upgrade: "websocket" },
    });
    expect(answer.body.error.code).toBe("FOREIGN_ORIGIN");
  });

  it("may call where its origin is allowed, and read the answer (S2.10)", async () => {
    const open = testWorker({ vars: { ALLOWED_ORIGINS: "https://app.example.com" } });
    const answer = await scene.world.owner
      .on(open)
      .call("PATCH", "/api/me", { body: { name: "From afar" }, headers: { origin: "https://app.example.com" } });
    expect(answer.status).toBe(200);
    expect(answer.headers.get("access-control-allow-origin")).toBe("https://app.example.com");
    expect(answer.headers.get("access-control-allow-credentials")).toBe("true");
    const preflight = await scene.world.anonymous.on(open).call("OPTIONS", "/api/me", {
      headers: { origin: "https://app.example.com", "access-control-request-method": "PATCH" },
    });
    expect([preflight.status, preflight.headers.get("access-control-allow-methods")]).toEqual([
      204,
      expect.stringContaining("PATCH"),
    ]);
  });
});

const withBody = mutations.filter(([, endpoint]) => takesBody(endpoint.body));

describe("what is sent", () => {
  it.each(withBody)("%s: malformed, deep, oversized and foreign bodies", async (name, endpoint) => {
    const caller = allowedCaller(endpoint.access);
    const person = personOf(caller);
    const sample = await sampleOf(name)(scene, accountOf(caller));
    const attempt = async (raw: string, headers: Record<string, string> = {}) => {
      const answer = await person.call(endpoint.method, sample.path, { raw, headers });
      return `${answer.status} ${answer.body?.error?.code}`;
    };
    expect(await attempt("{")).toBe("400 BAD_JSON");
    expect(await attempt('{"a":"\\ud800"')).toBe("400 BAD_JSON");
    expect(await attempt("[".repeat(5_000) + "]".repeat(5_000))).toBe("413 TOO_LARGE");
    expect(await attempt(JSON.stringify({ a: "x".repeat(1_100_000) }))).toBe("413 TOO_LARGE");
    expect(await attempt("{}", { "content-type": "text/plain" })).toBe("415 UNSUPPORTED_MEDIA");
    expect(await attempt("[]")).toBe("400 INVALID");
  });
});
