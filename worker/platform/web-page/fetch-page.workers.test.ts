/** The same in workerd: its own fetch, streams and parser. */
import { expect, inject, it } from "vitest";
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

it("reads a page", () => {
  expect(visibleText("<nav>Home</nav><h1>Baker</h1><p>Bread &amp; rolls")).toBe("Baker\n\nBread & rolls");
});
