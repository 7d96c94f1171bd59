/** Gemini's speech of a text, in the wire format of `streamGenerateContent`: pieces of sound as server-sent events. */
import type { ServerResponse } from "node:http";
import * as z from "zod";
import { type Spoken, type SpeakingOptions, speakInPieces, vendorKey } from "./behaviour.ts";
import type { VendorRequest } from "./vendor-server.ts";

const path = /^\/v1(alpha|beta)\/models\/[^/:]+:streamGenerateContent$/;
const asked = z.object({
  contents: z.tuple([
    z.strictObject({ role: z.literal("user"), parts: z.tuple([z.strictObject({ text: z.string().min(1) })]) }),
  ]),
  generationConfig: z.looseObject({
    responseModalities: z.tuple([z.literal("AUDIO")]),
    speechConfig: z.looseObject({
      voiceConfig: z.looseObject({ prebuiltVoiceConfig: z.looseObject({ voiceName: z.string() }) }),
    }),
  }),
});

export async function speakOnRequest(
  { url, headers, bytes }: VendorRequest,
  response: ServerResponse,
  options: SpeakingOptions,
  spoken: Spoken[],
): Promise<void> {
  const fail = (code: number, status: string) => {
    response.writeHead(code, { "content-type": "application/json" });
    response.end(JSON.stringify({ error: { code, message: "Not this time.", status } }));
  };
  if (!path.test(url.pathname)) return fail(404, "NOT_FOUND");
  if (headers["x-goog-api-key"] !== vendorKey) return fail(400, "INVALID_ARGUMENT");
  const [{ parts }] = asked.parse(JSON.parse(bytes.toString())).contents;
  // The plugin puts how to say it before what to say.
  const text = /:\n"(.*)"$/s.exec(parts[0].text)?.[1] ?? parts[0].text;
  const { refuse } = options.trouble?.(text) ?? {};
  if (refuse !== undefined) return fail(refuse, "UNAVAILABLE");
  const write = (content: unknown, rest = {}) => {
    if (!response.headersSent) response.writeHead(200, { "content-type": "text/event-stream" });
    return response.write(`data: ${JSON.stringify({ candidates: [{ content, index: 0, ...rest }] })}\r\n\r\n`);
  };
  const ending = await speakInPieces(text, 24_000, options, spoken, (piece) => {
    const inlineData = { mimeType: "audio/L16;codec=pcm;rate=24000", data: piece.toString("base64") };
    return write({ role: "model", parts: [{ inlineData }] }) || !response.destroyed;
  });
  if (ending === "whole") {
    write({ role: "model", parts: [{ text: "" }] }, { finishReason: "STOP" });
    response.end();
  } else if (ending !== "never") response.destroy();
}
