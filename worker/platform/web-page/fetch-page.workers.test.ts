/** The same in workerd: its own fetch, streams and parser. */
import { env } from "cloudflare:workers";
import { expect, inject, it } from "vitest";
import { parseSettings } from "#worker/env.ts";
import { fetchPage } from "./fetch-page.ts";
import { publicAddress } from "./public-address.ts";
import { visibleText } from "./visible-text.ts";

const server = inject("fakeModels").openai;
const signal = new AbortController().signal;

it("asks where it may, and nowhere else", async () => {
  // The server is there and has no such page.
  const allowed: typeof publicAddress = (address) => ({ ok: true, url: new URL(address) });
  expect(await fetchPage(`${server}/no-page`, { allowed, signal })).toEqual({ ok: false, why: "refused" });
  expect(await fetchPage(server.replace(/:\d+/u, ""), { allowed: publicAddress, signal })).toEqual({
    ok: false,
    why: "private",
  });
});

it("goes to no private place that a name leads to, where the binding for public ones is there", async () => {
  const allowed: typeof publicAddress = (address) => ({ ok: true, url: new URL(address) });
  const { publicWeb } = parseSettings(env);
  expect(publicWeb).not.toBeNull();
  for (const host of ["localhost", "127.0.0.1", "[::1]", "10.0.0.1", "169.254.169.254"]) {
    const at = `${server.replace(/127\.0\.0\.1|localhost/u, host)}/no-page`;
    expect(await fetchPage(at, { allowed, signal, web: publicWeb }), host).toEqual({ ok: false, why: "unreachable" });
  }
});

it("reads a page", () => {
  expect(visibleText("<nav>Home</nav><h1>Baker</h1><p>Bread &amp; rolls")).toBe("Baker\n\nBread & rolls");
});
