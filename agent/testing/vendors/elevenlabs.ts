/** A server that speaks ElevenLabs' wire format: many contexts of speech over one WebSocket, a text in one request, and streaming recognition by Scribe. */
import { randomUUID } from "node:crypto";
import type { WebSocket } from "ws";
import * as z from "zod";
import { msOf, type Speech } from "#agent/testing/speech/pcm.ts";
import { type HearingTrouble, type Spoken, type SpeakingOptions, speakInPieces, vendorKey } from "./behaviour.ts";
import { Ear, type Heard, type Words } from "./ear.ts";
import { hearingOver } from "./hearing.ts";
import { startVendorServer, type VendorServer } from "./vendor-server.ts";

export type ElevenLabsFake = {
  /** `baseURL` of the plugin's STT and TTS. */
  url: string;
  /** Every utterance that reached it, in order. */
  heard: Heard[];
  hearing: HearingTrouble;
  /** Texts that it was asked to speak. */
  spoken: Spoken[];
  /** The settings of every connection, in order. */
  connections: URLSearchParams[];
  server: VendorServer;
  stop: () => Promise<void>;
};

export type ElevenLabsOptions = SpeakingOptions & {
  words?: Words;
  /** Silence that ends an utterance, unless the connection wants another. */
  pauseMs?: number;
};

const message = z.union([
  z.strictObject({ context_id: z.string(), close_context: z.literal(true) }),
  z.strictObject({ close_socket: z.literal(true) }),
  z.strictObject({
    context_id: z.string(),
    text: z.string(),
    flush: z.boolean().optional(),
    voice_settings: z.record(z.string(), z.unknown()).optional(),
    generation_config: z.strictObject({ chunk_length_schedule: z.array(z.number()) }).optional(),
  }),
]);
const speech = z.strictObject({
  text: z.string(),
  model_id: z.string(),
  voice_settings: z.record(z.string(), z.unknown()).optional(),
  apply_text_normalization: z.enum(["auto", "on", "off"]),
  language_code: z.string().optional(),
});
const chunk = z.strictObject({
  message_type: z.literal("input_audio_chunk"),
  audio_base_64: z.base64(),
  commit: z.boolean(),
  sample_rate: z.number(),
});
const listenPath = "/v1/speech-to-text/realtime";
const path = /^\/v1\/text-to-speech\/([^/]+)\/(multi-stream-input|stream)$/;

export async function startElevenLabsFake(options: ElevenLabsOptions = {}): Promise<ElevenLabsFake> {
  const spoken: Spoken[] = [];
  const connections: URLSearchParams[] = [];
  const refuses = (url: URL, key: unknown) => {
    if (url.pathname !== listenPath && !path.test(url.pathname)) return 404;
    if (key !== vendorKey) return 401;
    if (url.pathname === listenPath) return state.hearing.refuse ?? null;
    return options.trouble?.("")?.refuse ?? null;
  };
  const server = await startVendorServer(
    {
      refuses: (url, headers) => refuses(url, headers["xi-api-key"]),
      socket(socket, { pathname, searchParams }) {
        connections.push(searchParams);
        if (pathname === listenPath) listen(socket, searchParams, state, options);
        else speakOver(socket, searchParams, spoken, options);
      },
      async request({ url, headers, bytes }, response) {
        const status = refuses(url, headers["xi-api-key"]);
        if (status !== null) return void response.writeHead(status).end('{"detail":{"status":"invalid_api_key"}}');
        const { text } = speech.parse(JSON.parse(bytes.toString()));
        const ending = await speakInPieces(text, rateOf(url.searchParams), options, spoken, (piece) => {
          if (!response.headersSent) response.writeHead(200, { "content-type": "audio/pcm" });
          return response.write(piece) || !response.destroyed;
        });
        if (ending === "whole") response.end();
        else if (ending !== "never") response.destroy();
      },
    },
    options.port,
  );
  const state: ElevenLabsFake = {
    url: `http://127.0.0.1:${server.port}/v1`,
    heard: [],
    hearing: {},
    spoken,
    connections,
    server,
    stop: server.stop,
  };
  return state;
}

function listen(
  socket: WebSocket,
  settings: URLSearchParams,
  state: ElevenLabsFake,
  { words = () => "", pauseMs = 500 }: ElevenLabsOptions,
): void {
  const { send, inOrder, wordsSoFar, finalWords } = hearingOver(socket, state, words);
  const asked = Number(settings.get("vad_silence_threshold_secs")) * 1000;
  const finds = settings.get("commit_strategy") === "vad";
  const withTimes = settings.get("include_timestamps") === "true" || settings.has("include_language_detection");
  send({ message_type: "session_started", session_id: randomUUID(), config: Object.fromEntries(settings) });
  const ear = new Ear(rateOf(settings), finds ? asked || pauseMs : Number.POSITIVE_INFINITY, {
    more: (heard) =>
      inOrder(async () => {
        const text = await wordsSoFar(heard);
        if (text !== null) send({ message_type: "partial_transcript", text });
      }),
    over(heard) {
      state.heard.push(heard);
      inOrder(async () => {
        const text = await finalWords(heard);
        if (text === null) return;
        send({ message_type: "committed_transcript", text });
        if (withTimes)
          send({
            message_type: "committed_transcript_with_timestamps",
            text,
            language_code: "en",
            words: timed(text, heard),
          });
      });
    },
  });
  socket.on("message", (data) => {
    // Text frames, as all of this is.
    const { audio_base_64: audio, commit } = chunk.parse(JSON.parse(String(data as Buffer)));
    ear.hear(Buffer.from(audio, "base64"));
    if (commit) ear.finish();
  });
}

/** Spread evenly. */
function timed(text: string, { fromMs, toMs }: Heard) {
  const said = text.split(" ").filter((word) => word !== "");
  const each = (toMs - fromMs) / Math.max(1, said.length) / 1000;
  return said.map((word, index) => ({
    text: word,
    type: "word",
    start: fromMs / 1000 + index * each,
    end: fromMs / 1000 + (index + 1) * each,
    logprob: -0.02,
  }));
}

const rateOf = (settings: URLSearchParams): number =>
  Number((settings.get("output_format") ?? settings.get("audio_format"))?.split("_")[1]);

function speakOver(socket: WebSocket, settings: URLSearchParams, spoken: Spoken[], options: SpeakingOptions): void {
  const rate = rateOf(settings);
  const wantsAlignment = settings.get("sync_alignment") === "true";
  const contexts = new Map<string, Context>();
  const send = (data: unknown) => socket.readyState === socket.OPEN && socket.send(JSON.stringify(data));

  const speakOne = async (contextId: string, context: Context, text: string) => {
    if (text.trim() === "") return;
    const beginsMs = context.sentMs;
    const ending = await speakInPieces(text.trim(), rate, options, spoken, (piece, startMs, whole) => {
      if (socket.readyState !== socket.OPEN || context.isClosed) return false;
      const alignment = wantsAlignment && startMs === 0 ? alignmentOf(text, whole, beginsMs) : null;
      send({ audio: piece.toString("base64"), contextId, alignment, normalizedAlignment: alignment });
      context.sentMs = beginsMs + Math.min(msOf(whole), startMs + 100);
      return true;
    });
    if (ending === "broken") socket.terminate();
    if (ending === "error") send({ error: "The voice was lost.", code: 1011, contextId });
    if (ending === "never") await new Promise<void>((resolve) => socket.once("close", resolve));
  };
  const inOrder = (context: Context, work: () => Promise<void>) => {
    context.last = context.last.then(work).catch((error: unknown) => {
      console.error(error);
      socket.terminate();
    });
  };

  socket.on("message", (data) => {
    // Text frames, as all of this is.
    const asked = message.parse(JSON.parse(String(data as Buffer)));
    if ("close_socket" in asked) return socket.close(1000);
    const contextId = asked.context_id;
    const context = contexts.get(contextId) ?? { waiting: "", sentMs: 0, isClosed: false, last: Promise.resolve() };
    contexts.set(contextId, context);
    if ("close_context" in asked) {
      // What was flushed before is still spoken.
      inOrder(context, async () => {
        context.isClosed = true;
        contexts.delete(contextId);
        send({ isFinal: true, contextId });
      });
      return;
    }
    context.waiting += asked.text;
    if (asked.flush !== true) return;
    const text = context.waiting;
    context.waiting = "";
    inOrder(context, () => speakOne(contextId, context, text));
  });
}

type Context = { waiting: string; sentMs: number; isClosed: boolean; last: Promise<void> };

/** Letters spread evenly over the sound. */
function alignmentOf(text: string, whole: Speech, beginsMs: number) {
  const chars = [...text];
  const each = msOf(whole) / chars.length;
  return {
    chars,
    charStartTimesMs: chars.map((_, index) => Math.round(beginsMs + index * each)),
    charDurationsMs: chars.map(() => Math.round(each)),
  };
}
