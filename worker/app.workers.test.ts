import { describe, expect, it } from "vitest";
import { Person, testWorker } from "#worker/testing/people.ts";

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
