/** A server that speaks the wire format of OpenAI's audio, as Speaches, LocalAI and Kokoro do: transcriptions and speech. */
import { setTimeout as sleep } from "node:timers/promises";
import * as z from "zod";
import { speechOfWav } from "#agent/testing/speech/pcm.ts";
import { type HearingTrouble, type Spoken, type SpeakingOptions, speakInPieces, vendorKey } from "./behaviour.ts";
import { heardFrom, type Heard, type Words, wordsOf } from "./ear.ts";
import { startVendorServer, type VendorServer } from "./vendor-server.ts";

export type OpenAIAudioFake = {
  /** `baseURL` of the plugin's STT and TTS. */
  url: string;
  heard: Heard[];
  /** The other fields of each transcription, in order. */
  forms: Record<string, string>[];
  spoken: Spoken[];
  hearing: HearingTrouble;
  server: VendorServer;
  stop: () => Promise<void>;
};

const asked = z.strictObject({
  model: z.string(),
  input: z.string().min(1).max(4_096),
  voice: z.string(),
  response_format: z.literal("pcm"),
  speed: z.number().min(0.25).max(4).optional(),
  instructions: z.string().optional(),
});

export async function startOpenAIAudioFake(
  options: SpeakingOptions & { words?: Words } = {},
): Promise<OpenAIAudioFake> {
  const { words = () => "" } = options;
  const server = await startVendorServer(
    {
      refuses: () => 404,
      socket: (socket) => socket.close(),
      async request({ url, headers, bytes }, response) {
        const fail = (status: number) => {
          const error = { message: "Not this time.", type: "invalid_request_error", param: null, code: null };
          response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify({ error }));
        };
        if (headers.authorization !== `Bearer ${vendorKey}`) return fail(401);
        if (url.pathname === "/v1/audio/transcriptions") {
          const { refuse, hang, deaf, delayMs = 0, closeInsteadOfFinal } = state.hearing;
          if (refuse !== undefined) return fail(refuse);
          const form = await formOf(bytes, headers["content-type"] ?? "");
          const heard = heardFrom(speechOfWav(Buffer.from(await form.file.arrayBuffer())));
          state.heard.push(heard);
          state.forms.push(form.fields);
          if (hang === true) return;
          const text = deaf === true ? "" : await wordsOf(words, heard);
          if (delayMs > 0) await sleep(delayMs);
          if (closeInsteadOfFinal !== undefined) {
            delete state.hearing.closeInsteadOfFinal;
            return void response.destroy();
          }
          const usage = { type: "duration", seconds: Math.ceil(heard.toMs / 1000) };
          return void response
            .writeHead(200, { "content-type": "application/json" })
            .end(JSON.stringify({ text, usage }));
        }
        if (url.pathname !== "/v1/audio/speech") return fail(404);
        const { input } = asked.parse(JSON.parse(bytes.toString()));
        const { refuse } = options.trouble?.(input) ?? {};
        if (refuse !== undefined) return fail(refuse);
        const ending = await speakInPieces(input, 24_000, options, state.spoken, (piece) => {
          if (!response.headersSent) response.writeHead(200, { "content-type": "audio/pcm" });
          return response.write(piece) || !response.destroyed;
        });
        if (ending === "whole") response.end();
        // Once sound has been sent, there is no other way to say that it is not whole.
        else if (ending !== "never") response.destroy();
      },
    },
    options.port,
  );
  const state: OpenAIAudioFake = {
    url: `http://127.0.0.1:${server.port}/v1`,
    heard: [],
    forms: [],
    spoken: [],
    hearing: {},
    server,
    stop: server.stop,
  };
  return state;
}

async function formOf(bytes: Buffer, type: string): Promise<{ file: File; fields: Record<string, string> }> {
  // The platform's own reader of forms, so that what it cannot read is no form.
  const form = await new Response(new Uint8Array(bytes), { headers: { "content-type": type } }).formData();
  const file = form.get("file");
  if (!(file instanceof File)) throw new Error("A transcription needs a file.");
  form.delete("file");
  return { file, fields: Object.fromEntries([...form].map(([name, value]) => [name, String(value)])) };
}
