/** A recording as a player wants it: one file of all its slices, any part of it, never held whole. */
import { r2SoundFiles, type SoundFile, type SoundFiles } from "#worker/platform/sound-files.ts";
import { sha256 } from "#worker/platform/ids.ts";
import { audit } from "#worker/services/audit/append.ts";
import type { Context } from "#worker/services/context.ts";
import { notFound } from "#worker/services/permission.ts";
import { byteRange, type ByteRange } from "./byte-range.ts";
import { findRecordings } from "./find.ts";

/** Throws NOT_FOUND. */
export async function hearRecording(ctx: Context, id: string, recording: string, request: Request): Promise<Response> {
  const found = (await findRecordings(ctx, id)).find((one) => one.id === recording);
  if (found === undefined || found.bytes === 0) throw notFound("recording");
  const { bytes, type, files } = found;
  const etag = `"${(await sha256(files.map((file) => `${file.key} ${file.etag}`).join("\n"))).slice(0, 32)}"`;
  const headers = new Headers({
    etag,
    "accept-ranges": "bytes",
    // It belongs to who may hear it now; a player that asks again for what it has is told so.
    "cache-control": "private, no-cache",
  });
  if (listed(request.headers.get("if-none-match")).includes(etag)) return new Response(null, { status: 304, headers });
  const given = request.headers.get("if-range");
  const range = byteRange(given === null || given === etag ? request.headers.get("range") : null, bytes);
  if (range === "nowhere") {
    headers.set("content-range", `bytes */${bytes}`);
    return new Response(null, { status: 416, headers });
  }
  const { first, length } = range === "whole" ? { first: 0, length: bytes } : range;
  // Players ask for many parts of what is heard once.
  if (first === 0 && request.method === "GET") await audit(ctx, id, "recording.heard");
  headers.set("content-type", type);
  headers.set("content-length", String(length));
  headers.set("content-disposition", `inline; filename="${fileName(found.id, type)}"`);
  if (range !== "whole") headers.set("content-range", `bytes ${first}-${first + length - 1}/${bytes}`);
  const body = request.method === "HEAD" ? null : joined(r2SoundFiles(ctx.env.FILES), files, { first, length });
  return new Response(body, { status: range === "whole" ? 200 : 206, headers });
}

const listed = (header: string | null) => (header ?? "").split(",").map((etag) => etag.trim().replace(/^W\//u, ""));

const endings: Readonly<Record<string, string>> = {
  "audio/mp4": "m4a",
  "audio/wav": "wav",
  "audio/webm": "webm",
  "video/mp4": "mp4",
};

function fileName(id: string, type: string): string {
  return `${id.replaceAll(/[^\w.-]/gu, "-")}.${endings[type.split(";")[0] ?? ""] ?? "ogg"}`;
}

/** The part of all files together; each is opened when what is before it has been taken. */
function joined(from: SoundFiles, files: readonly SoundFile[], { first, length }: ByteRange): ReadableStream {
  const { readable, writable } = new FixedLengthStream(length);
  const pump = async () => {
    let at = 0;
    for (const { key, bytes } of files) {
      const offset = Math.max(0, first - at);
      const wanted = Math.min(bytes, first + length - at) - offset;
      at += bytes;
      if (wanted <= 0) continue;
      const body = await from.read(key, offset, wanted);
      // Its length was promised: what is gone meanwhile breaks the answer off, and the player asks anew.
      if (body === null) throw new Error("a slice is gone");
      await body.pipeTo(writable, { preventClose: true });
    }
    await writable.close();
  };
  // Whoever listens may leave at any time.
  pump().catch((reason: unknown) => writable.abort(reason).catch(() => undefined));
  return readable;
}
