import { describe, expect, it } from "vitest";
import { Person, testWorker } from "#worker/testing/people.ts";
import { liveKitVars } from "#worker/testing/voice.ts";

const ownSecret = "a secret that stands in no source, of 32 characters and more";

const anybody = new Person(testWorker());

describe("every answer", () => {
  it.each(["/health", "/api/docs", "/api/openapi.json", "/api/nothing", "/api/me", "/nowhere.js", "/i/some-token"])(
    "has the headers that protect pages: %s",
    async (path) => {
      const { headers } = await anybody.get(path);
      expect(headers.get("content-security-policy")).toContain("default-src 'none'");
      expect(headers.get("content-security-policy")).not.toContain("unsafe");
      expect(headers.get("x-content-type-options")).toBe("nosniff");
      expect(headers.get("referrer-policy")).toBe("same-origin");
      expect(headers.get("x-request-id")).toMatch(/^req_/u);
    },
  );

  it("lets pages connect to LiveKit, and to nothing else, where that is set up", async () => {
    const at = async (url: string) => {
      const worker = testWorker({ vars: { ...liveKitVars("http://127.0.0.1:9"), LIVEKIT_URL: url } });
      const policy = (await new Person(worker).get("/i/some-token")).headers.get("content-security-policy") ?? "";
      return policy.split("; ").find((part) => part.startsWith("connect-src"));
    };
    expect(await at("ws://localhost:7880")).toBe("connect-src 'self' ws://localhost:7880 http://localhost:7880");
    expect(await at("wss://viva.livekit.cloud/")).toBe(
      "connect-src 'self' wss://viva.livekit.cloud https://viva.livekit.cloud wss://*.livekit.cloud https://*.livekit.cloud",
    );
    const { headers } = await anybody.get("/i/some-token");
    expect(headers.get("content-security-policy")).toContain("connect-src 'self';");
  });

  it("says so where there is nothing, or another method", async () => {
    expect((await anybody.get("/api/nothing")).body.error).toMatchObject({
      code: "NOT_FOUND",
      requestId: expect.stringMatching(/^req_/u),
    });
    expect((await anybody.call("DELETE", "/api/interviews")).body.error.code).toBe("METHOD_NOT_ALLOWED");
    expect((await anybody.get("/api/plans/validate")).status).toBe(401);
  });
});

describe("S2.10: health and settings", () => {
  it("knows the health of the parts", async () => {
    expect((await anybody.get("/health")).body).toMatchObject({
      status: "ok",
      parts: { database: "ok", storage: "ok", interviews: "ok" },
      interviewer: "offline",
    });
  });

  it("is failing, with 503, when a part is", async () => {
    const broken = new Person(
      testWorker({ vars: { FILES: { head: () => Promise.reject(new Error("gone")) } as never } }),
    );
    const answer = await broken.get("/health");
    expect([answer.status, answer.body.parts.storage, answer.body.parts.database]).toEqual([503, "failing", "ok"]);
  });

  it("names the setting that is missing", async () => {
    const unset = new Person(testWorker({ vars: { ENVIRONMENT: "production" } }));
    const answer = await unset.get("/health");
    expect([answer.status, answer.body.error.message]).toEqual([503, expect.stringContaining("AUTH_SECRET")]);
  });
});

describe("a Worker with the secret of development", () => {
  const ask = (url: string, vars: Record<string, string> = {}) => testWorker({ vars })(new Request(`${url}/api/me`));

  it.each(["http://localhost:8787", "http://127.0.0.1:8787", "http://[::1]:8787", "http://viva.localhost"])(
    "answers on one's own machine: %s",
    async (url) => expect((await ask(url)).status).toBe(401),
  );

  it.each([
    "https://viva.example.workers.dev",
    "https://viva.example.com",
    "http://192.168.1.5:8787",
    "https://localhost.example.com",
    "https://127.0.0.1.example.com",
  ])("answers nobody elsewhere: %s", async (url) => {
    for (const path of ["/health", "/api/me", "/i/some-token", "/api/dev/seed"]) {
      const answer = await testWorker()(new Request(`${url}${path}`));
      const { error } = await answer.json<{ error: { code: string; message: string } }>();
      expect([answer.status, error.code]).toEqual([503, "UNAVAILABLE"]);
      expect(error.message).toContain("--env production");
    }
    expect((await ask(url, { AUTH_SECRET: ownSecret })).status).toBe(401);
  });

  it("answers nobody behind a proxy that hides the address", async () => {
    const BASE_URL = "https://viva.example.com";
    expect((await ask("http://localhost:8787", { BASE_URL })).status).toBe(503);
    expect((await ask("http://localhost:8787", { BASE_URL, AUTH_SECRET: ownSecret })).status).toBe(401);
    expect((await ask("http://localhost:8787", { BASE_URL: "http://localhost:8787" })).status).toBe(401);
  });
});

describe("the reference page", () => {
  it("has an anchor for every operation, and nothing that the policy forbids", async () => {
    const document = (await anybody.get("/api/openapi.json")).body;
    const page = (await anybody.get("/api/docs")).text;
    for (const methods of Object.values<Record<string, { operationId: string }>>(document.paths)) {
      for (const { operationId } of Object.values(methods)) expect(page).toContain(`<article id="${operationId}">`);
    }
    for (const [, name] of page.matchAll(/href="#shape-(\w+)"/gu)) expect(page).toContain(`id="shape-${name}"`);
    expect(page).not.toMatch(/<script|style=|https?:\/\/(?!json-schema)/u);
  });
});
