/** Made-up ids, odd texts and sessions that are over. Bodies, roles and origins of all routes are tried in access.workers.test.ts. */
import { env } from "cloudflare:workers";
import { beforeAll, describe, expect, it } from "vitest";
import { endpoints } from "#contract/api/endpoints.ts";
import {
  asOf,
  makeInterview,
  makeWorld,
  openInterview,
  origin,
  password,
  Person,
  register,
  testWorker,
  type World,
} from "#worker/testing/people.ts";
import { makeScene, samples, type Scene } from "#worker/testing/samples.ts";

const worker = testWorker();
let world: World;
let scene: Scene;
beforeAll(async () => {
  world = await makeWorld(worker);
  scene = await makeScene(world);
}, 60_000);

/** Whatever an agent names it has made itself. */
const withId = Object.entries(endpoints).filter(([, { path, access }]) => path.includes("/:") && access !== "agent");

describe("ids that nobody has", () => {
  it.each(withId)("%s knows none of them", async (name, endpoint) => {
    const caller = endpoint.access === "admin" ? world.admin : world.owner;
    const sample = await samples[name]?.(scene, caller);
    if (sample === undefined) throw new Error(`worker/testing/samples.ts has no request for ${name}`);
    const [path = "", query = ""] = sample.path.split("?");
    const at = endpoint.path.split("/").findIndex((part) => part.startsWith(":"));
    const real = path.split("/")[at] ?? "";
    const madeUp = [
      // Of the right form, and nobody's.
      /^[a-z]+_/u.test(real) ? real.replace(/[^_]+$/u, "0".repeat(20)) : "z".repeat(real.length),
      "nonsense",
      "constructor",
      "%00",
      "..%2f..%2fme",
      "%E0%A4%A",
      "'%20or%201=1--",
      "x".repeat(2_000),
    ];
    for (const [index, id] of madeUp.entries()) {
      const parts = path.split("/").with(at, id);
      const madeUpPath = `${parts.join("/")}${query === "" ? "" : `?${query}`}`;
      const answer = await caller.call(endpoint.method, madeUpPath, { body: sample.body });
      // A made-up id is not found; what cannot be an id may be said to be none.
      expect(index === 0 ? [404] : [400, 404, 405], `${id.slice(0, 40)}: ${answer.text.slice(0, 200)}`).toContain(
        answer.status,
      );
      expect(answer.body.error.requestId).toBe(answer.headers.get("x-request-id"));
    }
  });
});

const signing = ["sign-up/email", "sign-in/email", "revoke-session"] as const;

describe("the auth library's addresses", () => {
  it.each(signing)("%s: malformed, deep, oversized and foreign bodies", async (path) => {
    const attempt = async (raw: string, headers: Record<string, string> = {}) => {
      const answer = await world.owner.call("POST", `/api/auth/${path}`, { raw, headers });
      return `${answer.status} ${answer.body?.error?.code}`;
    };
    expect(await attempt("{")).toBe("400 BAD_JSON");
    expect(await attempt("[".repeat(5_000) + "]".repeat(5_000))).toBe("413 TOO_LARGE");
    expect(await attempt(JSON.stringify({ a: "x".repeat(1_100_000) }))).toBe("413 TOO_LARGE");
    expect(await attempt("{}", { "content-type": "text/plain" })).toBe("415 UNSUPPORTED_MEDIA");
    for (const raw of ["", "{}", "[]", "null", '"x"', '{"email":{"$ne":1},"password":[],"token":7,"name":{}}'])
      expect(await attempt(raw), raw).toBe("400 INVALID");
  });

  it("take no name that is empty or endless, and nothing that a page of ours does not send", async () => {
    const signUp = (more: object) =>
      new Person(worker).post("/api/auth/sign-up/email", {
        name: "Kim",
        email: `${crypto.randomUUID()}@example.com`,
        password,
        ...more,
      });
    for (const name of ["", " \u0000\u202e", "x".repeat(81)])
      expect((await signUp({ name })).body.error).toMatchObject({ code: "INVALID", details: [{ path: "name" }] });
    const taken = await signUp({
      image: "javascript:alert(1)",
      callbackURL: "https://evil.example",
      emailVerified: true,
    });
    expect(taken.body.user).toMatchObject({ image: null, emailVerified: false });
  });
});

describe("names", () => {
  it("are kept without what nobody sees, and with what people write", async () => {
    const odd = "\u0000\u0007<b>Kim</b> \u202Egnp مرحبا 👩‍👩‍👧 \ud800\r\nExample";
    const kept = "<b>Kim</b> gnp مرحبا 👩‍👩‍👧 \ufffd Example";
    const { detail } = await makeInterview(world.recruiter, { candidate: { name: odd } });
    expect(detail.candidate.name).toBe(kept);
    expect((await world.recruiter.post("/api/jobs", { title: odd })).body.title).toBe(kept);
  });
});

describe("sessions and passes", () => {
  const bearer = async (person: { email: string }) => {
    const program = new Person(worker);
    const { body } = await program.post("/api/token", { email: person.email, password });
    program.token = body.token;
    return program;
  };

  it("end when they are signed out, revoked or over", async () => {
    const person = await register(worker, "Sessions");
    const [out, revoked, over] = [await bearer(person), await bearer(person), await bearer(person)];
    for (const program of [out, revoked, over]) expect((await program.get("/api/me")).status).toBe(200);
    await out.post("/api/auth/sign-out");
    await person.post("/api/auth/revoke-session", { token: revoked.token });
    await env.DB.prepare("update sessions set expires_at = ? where token = ?")
      .bind(Date.now() - 1_000, over.token)
      .run();
    for (const program of [out, revoked, over]) expect((await program.get("/api/me")).status).toBe(401);
    expect((await person.get("/api/me")).status).toBe(200);
  });

  it("of a candidate end two months after the link was opened, and are secure over https", async () => {
    const { id, token, candidate } = await openInterview(world);
    const path = `/api/candidate/interview?interview=${id}`;
    expect((await asOf(candidate, Date.now() + 62 * 86_400_000).get(path)).status).toBe(401);
    const accept = (base: string) =>
      worker(
        new Request(`${base}/api/invitations/${token}/accept`, {
          method: "POST",
          headers: { "content-type": "application/json" },
          body: "{}",
        }),
      );
    const plain = (await accept(origin)).headers.get("set-cookie") ?? "";
    expect(plain).toMatch(/HttpOnly; SameSite=Lax/u);
    expect(plain).not.toMatch(/Secure/u);
    expect((await accept("https://viva.test")).headers.get("set-cookie")).toMatch(/HttpOnly; SameSite=Lax.*Secure/u);
  });
});

describe("the address that makes the demo", () => {
  const seed = (url: string, headers: Record<string, string> = {}) =>
    worker(new Request(`${url}/api/dev/seed`, { method: "POST", headers }));

  it("is there on one's own machine only, and for no page of another site", async () => {
    expect((await seed("http://viva.test")).status).toBe(404);
    expect((await seed("http://localhost", { "cf-connecting-ip": "192.0.2.1" })).status).toBe(404);
    expect((await seed("http://localhost", { origin: "https://evil.example" })).status).toBe(403);
  });
});
