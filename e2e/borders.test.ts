/** What the product answers at its borders, asked of the server that `npm start` starts, over real connections. */
import { readdirSync, readFileSync, renameSync } from "node:fs";
import { connect } from "node:net";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { root } from "./processes.ts";
import { type Product, startProduct } from "./server.ts";

let product: Product;
beforeAll(async () => {
  product = await startProduct();
});
afterAll(() => product.dispose());

const assets = join(root, "dist/web/assets");
const script = () => readdirSync(assets).find((name) => name.endsWith(".js")) ?? "";
/** As the static files get it; what the Worker answers itself says the same. */
const policy = /Content-Security-Policy: (.+)/.exec(readFileSync(join(root, "web/public/_headers"), "utf8"))?.[1] ?? "";

describe("headers", () => {
  const pages = [
    "/",
    "/sign-in",
    "/i/a-token",
    "/interview/int",
    "/api/docs",
    "/api/me",
    "/health",
    "/mark.svg",
    "/no.js",
  ];

  test.each([...pages, "a script"])("protect the page: %s", async (page) => {
    const { headers } = await fetch(`${product.url}${page === "a script" ? `/assets/${script()}` : page}`);
    expect(Object.fromEntries(headers)).toMatchObject({
      "content-security-policy": policy,
      "x-content-type-options": "nosniff",
      "x-frame-options": "DENY",
      "referrer-policy": "same-origin",
      "permissions-policy": "camera=(self), microphone=(self), geolocation=(), payment=(), usb=()",
      "cross-origin-opener-policy": "same-origin",
      "cross-origin-resource-policy": "same-origin",
    });
    expect(policy).toMatch(/^default-src 'none'; script-src 'self'; style-src 'self';/);
    expect(policy).not.toContain("unsafe");
  });
});

describe("scripts of the pages", () => {
  test("of another version are not there, and are not taken for a page", async () => {
    const answer = await fetch(`${product.url}/assets/candidate-00000000.js`);
    expect([answer.status, answer.headers.get("cache-control")]).toEqual([404, "no-store"]);
  });

  test("are kept for pages that are open, when a build takes them away", async () => {
    const name = script();
    renameSync(join(assets, name), join(assets, `${name}.away`));
    try {
      expect((await fetch(`${product.url}/assets/${name}`)).status).toBe(200);
    } finally {
      renameSync(join(assets, `${name}.away`), join(assets, name));
    }
  });
});

/** What comes back for bytes that no HTTP library would send. */
function raw(bytes: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(Number(new URL(product.url).port), "127.0.0.1", () => socket.end(bytes));
    let text = "";
    socket.on("data", (data) => (text += data.toString()));
    socket.on("close", () => resolve(text));
    socket.on("error", reject);
  });
}

describe("what is no request", () => {
  test.each([
    ["nonsense", "\u0000\u0001 nonsense\r\n\r\n"],
    ["an endless header", `GET / HTTP/1.1\r\nhost: localhost\r\nx: ${"a".repeat(1_000_000)}\r\n\r\n`],
    [
      "an address that cannot be decoded",
      "GET /api/interviews/%E0%A4%A HTTP/1.1\r\nhost: localhost\r\nconnection: close\r\n\r\n",
    ],
    ["a foreign host", "GET /api/me HTTP/1.1\r\nhost: viva.example.com\r\nconnection: close\r\n\r\n"],
  ])("is refused, and the next one is answered: %s", async (_name, bytes) => {
    expect(await raw(bytes)).not.toMatch(/^HTTP\/1\.1 (?:2|500)/);
    expect((await fetch(`${product.url}/health`)).status).toBe(200);
  });
});
