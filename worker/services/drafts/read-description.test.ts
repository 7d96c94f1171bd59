import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { publicAddress } from "#worker/platform/web-page/public-address.ts";
import { paragraph, rawDocx } from "#worker/testing/documents/raw-docx.ts";
import { line, rawPdf } from "#worker/testing/documents/raw-pdf.ts";
import { type GivenDescription, readDescription } from "./read-description.ts";

const pdf = () => rawPdf({ pages: [{ content: line("We look for a baker.", 72, 700) }] });
const pages: Record<string, { type: string; body: string | Uint8Array }> = {
  "/page": { type: "text/html", body: "<html><nav>Home</nav><h1>Baker</h1><p>Bakes bread.</p></html>" },
  "/latin": {
    type: "text/html; charset=iso-8859-1",
    body: Uint8Array.from([0x3c, 0x70, 0x3e, 0x42, 0xe4, 0x63, 0x6b]),
  },
  "/meta": {
    type: "text/html",
    body: new Uint8Array([...new TextEncoder().encode('<meta charset="windows-1252"><p>'), 0x80, 0x20, 0x35]),
  },
  "/unknown": { type: "text/html; charset=klingon", body: "<p>Bäcker" },
  "/text": { type: "text/plain", body: "  Baker wanted \n" },
  "/pdf": { type: "application/pdf", body: pdf() },
  "/scripts": { type: "text/html", body: '<div id="root"></div><script src="/app.js"></script>' },
};
const server = createServer(({ url }, response) => {
  const page = pages[url ?? ""];
  if (page === undefined) response.writeHead(404).end();
  else response.writeHead(200, { "content-type": page.type }).end(page.body);
});
let base = "";
beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  // Listening on a port, its address is not a pipe's.
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => void server.close());

const anywhere: typeof publicAddress = (address) => ({ ok: true, url: new URL(address) });
const read = (given: GivenDescription) =>
  readDescription(given, { signal: new AbortController().signal, allowed: anywhere });
const file = (bytes: Uint8Array, name: string) => read({ from: "file", bytes, name, type: null });

describe("the text of a job description", () => {
  it("is read from a PDF, a Word file and a text", async () => {
    expect(await file(pdf(), "job.pdf")).toBe("We look for a baker.");
    expect(await file(rawDocx(paragraph("We look for a baker.")), "job.docx")).toBe("We look for a baker.");
    expect(await file(new TextEncoder().encode("Baker"), "job.txt")).toBe("Baker");
  });

  it.each([
    ["/page", "Baker\n\nBakes bread."],
    ["/latin", "Bäck"],
    ["/meta", "€ 5"],
    ["/unknown", "Bäcker"],
    ["/text", "Baker wanted"],
    ["/pdf", "We look for a baker."],
  ])("is read from the page %s", async (path, text) => {
    expect(await read({ from: "page", url: `${base}${path}` })).toBe(text);
  });

  it.each([
    ["/scripts", "only scripts fill in"],
    ["/gone", "does not show this page"],
  ])("is not to be had from %s, and it says what to do instead", async (path, words) => {
    const reading = read({ from: "page", url: `${base}${path}` });
    await expect(reading).rejects.toMatchObject({ code: "PAGE_UNREADABLE", message: expect.stringContaining(words) });
    await expect(reading).rejects.toThrow(/paste it instead/u);
  });
});
