/** A Worker that does nothing but read files, to measure that alone. */
import { chunksOf } from "#worker/documents/chunks.ts";
import { readDocument } from "#worker/documents/read-document.ts";

export default {
  async fetch(request) {
    if (request.method !== "POST") return new Response("ready");
    const reading = await readDocument(new Uint8Array(await request.arrayBuffer()), { name: "cv", type: null });
    if (!reading.ok) return Response.json(reading, { status: 422 });
    const { pages } = reading.document;
    return Response.json({ pages: pages.length, chunks: chunksOf(pages).length });
  },
} satisfies ExportedHandler;
