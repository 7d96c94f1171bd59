import { createServer, type RequestListener, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, describe, expect, it } from "vitest";
import { fetchPage, pageLimits } from "./fetch-page.ts";
import { publicAddress } from "./public-address.ts";

const servers: Server[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    server.close();
  }
});

async function serve(listener: RequestListener): Promise<string> {
  const server = createServer(listener);
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  // Listening on a port, its address is not a pipe's.
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

/** The real check for every place but the servers of this file. */
const here =
  (mine: string): typeof publicAddress =>
  (address) =>
    address.startsWith(mine) ? { ok: true, url: new URL(address) } : publicAddress(address);
const get = (url: string, mine = url, limits = pageLimits) =>
  fetchPage(url, { allowed: here(mine), signal: new AbortController().signal, limits });

describe("fetching a page", () => {
  it("gives its bytes, its kind and its charset", async () => {
    const url = await serve((_, response) =>
      response.writeHead(200, { "content-type": "text/html; charset=ISO-8859-1" }).end("<p>Hello"),
    );
    const page = await get(url);
    expect(page).toMatchObject({ ok: true, kind: "html", charset: "ISO-8859-1" });
    expect(page.ok && new TextDecoder().decode(page.bytes)).toBe("<p>Hello");
  });

  it("follows three redirects and no fourth", async () => {
    const url = await serve((request, response) => {
      const left = Number(request.url?.slice(1));
      if (left === 0) response.writeHead(200, { "content-type": "text/plain" }).end("there");
      else response.writeHead(302, { location: `/${left - 1}` }).end();
    });
    expect(await get(`${url}/3`, url)).toMatchObject({ ok: true, kind: "text" });
    expect(await get(`${url}/4`, url)).toEqual({ ok: false, why: "redirects" });
  });

  it.each([
    "http://169.254.169.254/latest/meta-data/",
    "http://localhost/",
    "//2130706433/",
    "file:///etc/passwd",
    "http://[::ffff:10.0.0.1]/",
  ])("does not follow a redirect to %s, and never asks there", async (location) => {
    let asked = 0;
    const url = await serve((_, response) => {
      asked += 1;
      response.writeHead(301, { location }).end();
    });
    expect(await get(url)).toEqual({ ok: false, why: "private" });
    expect(asked).toBe(1);
  });

  it("goes to no private place at all", async () => {
    let asked = 0;
    const url = await serve((_, response) => {
      asked += 1;
      response.end("secret");
    });
    const refused = await fetchPage(url.replace(/:\d+$/, ""), {
      allowed: publicAddress,
      signal: new AbortController().signal,
    });
    expect(refused).toEqual({ ok: false, why: "private" });
    expect(asked).toBe(0);
  });

  it("ends a page that streams for ever at its limit of size, and closes the connection", async () => {
    let closed = false;
    const url = await serve((_, response) => {
      response.writeHead(200, { "content-type": "text/html" });
      const timer = setInterval(() => response.write("x".repeat(64_000)), 1);
      response.on("close", () => {
        clearInterval(timer);
        closed = true;
      });
    });
    expect(await get(url)).toEqual({ ok: false, why: "large" });
    await expect.poll(() => closed).toBe(true);
  });

  it("ends one that trickles at its limit of time", async () => {
    const url = await serve((_, response) => {
      response.writeHead(200, { "content-type": "text/html" });
      const timer = setInterval(() => response.write("x"), 20);
      response.on("close", () => clearInterval(timer));
    });
    expect(await get(url, url, { ...pageLimits, milliseconds: 300 })).toEqual({ ok: false, why: "slow" });
  });

  it("tells an announced size, errors, other kinds, nothing and nobody apart", async () => {
    const url = await serve((request, response) => {
      if (request.url === "/big")
        response.writeHead(200, { "content-type": "text/html", "content-length": pageLimits.bytes + 1 }).end();
      else if (request.url === "/gone") response.writeHead(404).end("gone");
      else if (request.url === "/picture") response.writeHead(200, { "content-type": "image/png" }).end("x");
      else response.writeHead(200, { "content-type": "text/html" }).end();
    });
    expect(await get(`${url}/big`, url)).toEqual({ ok: false, why: "large" });
    expect(await get(`${url}/gone`, url)).toEqual({ ok: false, why: "refused" });
    expect(await get(`${url}/picture`, url)).toEqual({ ok: false, why: "kind" });
    expect(await get(`${url}/nothing`, url)).toEqual({ ok: false, why: "empty" });
    expect(await get("http://127.0.0.1:1/")).toEqual({ ok: false, why: "unreachable" });
    expect(await get("ftp://example.com/", "none")).toEqual({ ok: false, why: "address" });
  });

  it("stops when whoever asked goes away", async () => {
    const url = await serve(() => undefined);
    const gone = new AbortController();
    const page = fetchPage(url, { allowed: here(url), signal: gone.signal });
    gone.abort(new Error("gone away"));
    await expect(page).rejects.toThrow("gone away");
  });
});
