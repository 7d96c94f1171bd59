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
