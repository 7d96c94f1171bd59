/** Reads a request's body within limits, before anything is parsed. */
import { VivaError } from "#contract/errors.ts";

export const maxBodyBytes = 1_048_576;
/** Deeper than any plan by far; a parser's stack is deeper still. */
const maxNesting = 40;

const tooLarge = () =>
  new VivaError("TOO_LARGE", `A request may have at most ${maxBodyBytes / 1024} KiB. Send less at once.`);

/** Empty where there is no body. Throws TOO_LARGE as soon as the limit is passed. */
export async function readText(request: Request): Promise<string> {
  if (request.body === null) return "";
  const length = request.headers.get("content-length");
  if (length !== null) {
    if (Number(length) > maxBodyBytes) throw tooLarge();
    // The runtime holds a body to the length that it was announced with.
    return request.text();
  }
  const decoder = new TextDecoder();
  let text = "";
  let bytes = 0;
  // Leaving the loop early cancels the stream.
  for await (const chunk of request.body) {
    bytes += chunk.byteLength;
    if (bytes > maxBodyBytes) throw tooLarge();
    text += decoder.decode(chunk, { stream: true });
  }
  return text + decoder.decode();
}

export type GivenFile = { bytes: Uint8Array<ArrayBuffer>; name: string; type: string | null };

/**
 * A file that is the body itself, or the field `file` of a form. Throws TOO_LARGE as soon as the limit is passed, INVALID for
 * a form without that field.
 */
export async function readFile(request: Request, { maxBytes }: { maxBytes: number }): Promise<GivenFile> {
  const type = request.headers.get("content-type");
  const isForm = type?.toLowerCase().startsWith("multipart/form-data") === true;
  // A form has its borders and headers around the file.
  const bytes = await readBytes(request, isForm ? maxBytes + 10_240 : maxBytes, maxBytes);
  if (!isForm) return { bytes, name: "", type };
  const form = await new Response(bytes, { headers: { "content-type": type ?? "" } }).formData().catch(() => null);
  const file = form?.get("file") ?? null;
  if (file === null || typeof file === "string")
    throw new VivaError("INVALID", 'Send the file as the body itself, or as the field "file" of a form.');
  if (file.size > maxBytes) throw fileTooLarge(maxBytes);
  return { bytes: new Uint8Array(await file.arrayBuffer()), name: file.name, type: file.type };
}

const fileTooLarge = (maxBytes: number) =>
  new VivaError("TOO_LARGE", `A file may have at most ${Math.floor(maxBytes / 1_048_576)} MB. Send a smaller one.`);

async function readBytes(request: Request, most: number, named: number): Promise<Uint8Array<ArrayBuffer>> {
  if (request.body === null) return new Uint8Array();
  if (Number(request.headers.get("content-length") ?? 0) > most) throw fileTooLarge(named);
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of request.body) {
    length += chunk.byteLength;
    if (length > most) throw fileTooLarge(named);
    chunks.push(chunk);
  }
  const whole = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.byteLength;
  }
  return whole;
}

/** Throws TOO_LARGE for what is nested too deeply, BAD_JSON for what is no JSON. */
export function parseJson(text: string): unknown {
  if (nesting(text) > maxNesting)
    throw new VivaError("TOO_LARGE", `JSON may be nested at most ${maxNesting} levels deep.`);
  try {
    return JSON.parse(text);
  } catch {
    throw new VivaError("BAD_JSON", "The request is not valid JSON. Check quotes and commas.");
  }
}

/** How deep brackets go, leaving strings out. Right for valid JSON; the parser sees to the rest. */
export function nesting(text: string): number {
  let depth = 0;
  let deepest = 0;
  let inString = false;
  for (let index = 0; index < text.length; index += 1) {
    const character = text[index];
    if (inString) {
      if (character === "\\") index += 1;
      else if (character === '"') inString = false;
    } else if (character === '"') inString = true;
    else if (character === "{" || character === "[") deepest = Math.max(deepest, (depth += 1));
    else if (character === "}" || character === "]") depth -= 1;
  }
  return deepest;
}

/** Throws UNSUPPORTED_MEDIA for anything but JSON. */
export function requireJson(request: Request): void {
  const type = request.headers.get("content-type")?.split(";")[0]?.trim().toLowerCase();
  if (type !== "application/json")
    throw new VivaError("UNSUPPORTED_MEDIA", "Send JSON, with the header Content-Type: application/json.");
}
