/** A server that speaks Deepgram's wire format: streaming recognition by Nova (v1) and Flux (v2), and streaming speech by Aura. */
import { randomUUID } from "node:crypto";
import type { RawData, WebSocket } from "ws";
import * as z from "zod";
import type { Voice } from "#agent/testing/speech/espeak.ts";
import { msOf } from "#agent/testing/speech/pcm.ts";
import { type HearingTrouble, type Spoken, type SpeakingOptions, speakInPieces, vendorKey } from "./behaviour.ts";
import { Ear, type Heard, type Words } from "./ear.ts";
import { hearingOver } from "./hearing.ts";
import { startVendorServer, type VendorServer } from "./vendor-server.ts";

export type DeepgramFake = {
  /** `baseUrl` of the plugin's STT, ws://…; of its TTS, http://…; `endpointUrl` of STTv2. */
  listenUrl: string;
  speakUrl: string;
  fluxUrl: string;
  /** Every utterance that reached it, in order. */
  heard: Heard[];
  /** What it understood, and when it said so, of the machine's clock. */
  finals: { text: string; atMs: number }[];
  /** The settings of every connection, in order. */
  connections: URLSearchParams[];
  /** Texts that it was asked to speak. */
  spoken: Spoken[];
  hearing: HearingTrouble;
  server: VendorServer;
  stop: () => Promise<void>;
};

export type DeepgramOptions = SpeakingOptions & {
  words?: Words;
  /** How a model of speech sounds, by its name, as `aura-2-thalia-en`; `voice` for all of them without. */
  voices?: ((model: string) => Voice) | undefined;
  /** Silence after which an utterance is over; longer than `endpointing`, since sounds within words are quiet for longer than that. */
  pauseMs?: number;
  /** Without audio or KeepAlive for so long, the connection is closed, as Deepgram does. */
  idleMs?: number;
};

export async function startDeepgramFake(options: DeepgramOptions = {}): Promise<DeepgramFake> {
  const fake: Omit<DeepgramFake, "server" | "stop" | "listenUrl" | "speakUrl" | "fluxUrl"> = {
    heard: [],
    finals: [],
    connections: [],
    spoken: [],
    hearing: {},
  };
  const paths = ["/v1/listen", "/v2/listen", "/v1/speak"];
  const server = await startVendorServer(
    {
      refuses(url, headers) {
        if (!paths.includes(url.pathname)) return 404;
        if (headers.authorization !== `Token ${vendorKey}`) return 401;
        if (url.searchParams.get("encoding") !== "linear16" || !url.searchParams.has("model")) return 400;
        return url.pathname === "/v1/speak" ? (options.trouble?.("")?.refuse ?? null) : (state.hearing.refuse ?? null);
      },
      socket(socket, url) {
        state.connections.push(url.searchParams);
        if (url.pathname === "/v1/listen") listen(socket, url.searchParams, state, options);
        else if (url.pathname === "/v2/listen") listenInTurns(socket, url.searchParams, state, options);
        else speakOver(socket, url.searchParams, state, options);
      },
    },
    options.port,
  );
  const state: DeepgramFake = {
    ...fake,
    server,
    stop: server.stop,
    listenUrl: `ws://127.0.0.1:${server.port}`,
    speakUrl: `http://127.0.0.1:${server.port}`,
    fluxUrl: `ws://127.0.0.1:${server.port}/v2/listen`,
  };
  return state;
}

const toListen = z.strictObject({ type: z.enum(["KeepAlive", "Finalize", "CloseStream"]) });

/** Closes a connection that nobody feeds. */
function fedOrClosed(socket: WebSocket, { idleMs = 10_000 }: DeepgramOptions): () => void {
  let idle: NodeJS.Timeout | undefined;
  const fed = () => {
    clearTimeout(idle);
    idle = setTimeout(() => socket.close(1011, "NET-0001"), idleMs);
  };
  socket.once("close", () => clearTimeout(idle));
  fed();
  return fed;
}

function listen(socket: WebSocket, settings: URLSearchParams, state: DeepgramFake, options: DeepgramOptions): void {
  const { words = () => "", pauseMs = 300 } = options;
  const { send, inOrder, wordsSoFar, finalWords } = hearingOver(socket, state, words);
  const fed = fedOrClosed(socket, options);
  const requestId = randomUUID();
  const utteranceEndMs = Number(settings.get("utterance_end_ms") ?? 0);

  const results = (text: string, heard: Heard, isFinal: boolean, fromFinalize = false) =>
    send({
      type: "Results",
      channel_index: [0, 1],
      start: heard.fromMs / 1000,
      duration: msOf(heard.speech) / 1000,
      is_final: isFinal,
      speech_final: isFinal && !fromFinalize,
      channel: { alternatives: [{ transcript: text, confidence: text === "" ? 0 : 0.98, words: timed(text, heard) }] },
      metadata: {
        request_id: requestId,
        model_info: { name: "general-nova-3", version: "2026-01-01.0", arch: "nova-3" },
        model_uuid: requestId,
      },
      from_finalize: fromFinalize,
    });
  let finalizing = false;

  const ear = new Ear(Number(settings.get("sample_rate")), Math.max(pauseMs, Number(settings.get("endpointing"))), {
    began(atMs) {
      if (settings.get("vad_events") === "true")
        void inOrder(async () => send({ type: "SpeechStarted", channel: [0, 1], timestamp: atMs / 1000 }));
    },
    more(heard) {
      if (settings.get("interim_results") !== "true") return;
      void inOrder(async () => {
        const text = await wordsSoFar(heard);
        if (text !== null) results(text, heard, false);
      });
    },
    over(heard) {
      const fromFinalize = finalizing;
      state.heard.push(heard);
      void inOrder(async () => {
        const text = await finalWords(heard);
        if (text === null) return;
        results(text, heard, true, fromFinalize);
        state.finals.push({ text, atMs: Date.now() });
        if (utteranceEndMs > 0) send({ type: "UtteranceEnd", channel: [0, 1], last_word_end: heard.toMs / 1000 });
      });
    },
  });
  socket.on("message", (data, isBinary) => {
    fed();
    if (isBinary) return ear.hear(bytesOf(data));
    const { type } = toListen.parse(JSON.parse(bytesOf(data).toString()));
    if (type === "KeepAlive") return;
    finalizing = true;
    ear.finish();
    finalizing = false;
    if (type === "Finalize") return;
    void inOrder(async () => {
      send({ type: "Metadata", request_id: requestId, duration: ear.position / 1000, channels: 1 });
      socket.close(1000);
    });
  });
}

function listenInTurns(
  socket: WebSocket,
  settings: URLSearchParams,
  state: DeepgramFake,
  options: DeepgramOptions,
): void {
  const { words = () => "", pauseMs = 300 } = options;
  const { send, inOrder, wordsSoFar, finalWords } = hearingOver(socket, state, words);
  const fed = fedOrClosed(socket, options);
  const requestId = randomUUID();
  let sequence = 0;
  let turn = 0;
  let hasBegun = false;
  const info = (event: string, text: string, heard: Heard, confidence: number) =>
    send({
      type: "TurnInfo",
      request_id: requestId,
      sequence_id: (sequence += 1),
      event,
      turn_index: turn,
      audio_window_start: heard.fromMs / 1000,
      audio_window_end: heard.toMs / 1000,
      transcript: text,
      words: wordsIn(text).map((word) => ({ word, confidence: 0.98 })),
      end_of_turn_confidence: confidence,
    });
  send({ type: "Connected", request_id: requestId, sequence_id: sequence });

  const ear = new Ear(Number(settings.get("sample_rate")), pauseMs, {
    more(heard) {
      void inOrder(async () => {
        const text = await wordsSoFar(heard);
        if (text === null || text === "") return;
        info(hasBegun ? "Update" : "StartOfTurn", text, heard, 0.1);
        hasBegun = true;
      });
    },
    over(heard) {
      state.heard.push(heard);
      void inOrder(async () => {
        const text = await finalWords(heard);
        if (text === null || text === "") return;
        if (!hasBegun) info("StartOfTurn", text, heard, 0.1);
        if (settings.has("eager_eot_threshold")) info("EagerEndOfTurn", text, heard, 0.5);
        info("EndOfTurn", text, heard, 0.9);
        turn += 1;
        hasBegun = false;
      });
    },
  });
  socket.on("message", (data, isBinary) => {
    fed();
    if (isBinary) return ear.hear(bytesOf(data));
    z.strictObject({ type: z.literal("CloseStream") }).parse(JSON.parse(bytesOf(data).toString()));
    ear.finish();
    void inOrder(async () => socket.close(1000));
  });
}

const toSpeak = z.discriminatedUnion("type", [
  z.strictObject({ type: z.literal("Speak"), text: z.string() }),
  z.strictObject({ type: z.enum(["Flush", "Clear", "Close"]) }),
]);

function speakOver(socket: WebSocket, settings: URLSearchParams, state: DeepgramFake, options: DeepgramOptions): void {
  const rate = Number(settings.get("sample_rate"));
  const voice = options.voices?.(settings.get("model") ?? "") ?? options.voice ?? {};
  const requestId = randomUUID();
  const send = (message: unknown) => socket.readyState === socket.OPEN && socket.send(JSON.stringify(message));
  let last: Promise<void> = Promise.resolve();
  let flushed = 0;
  let cleared = 0;
  const inOrder = (work: () => Promise<void>) => {
    last = last.then(work).catch((error: unknown) => {
      console.error(error);
      socket.terminate();
    });
  };
  send({
    type: "Metadata",
    request_id: requestId,
    model_name: settings.get("model"),
    model_version: "2026-01-01.0",
    model_uuid: requestId,
  });

  const speakOne = async (text: string, since: number) => {
    const ending = await speakInPieces(text.trim(), rate, { ...options, voice }, state.spoken, (piece) => {
      if (socket.readyState !== socket.OPEN || cleared !== since) return false;
      socket.send(piece);
      return true;
    });
    if (ending === "broken") socket.terminate();
    if (ending === "error") {
      send({ type: "Error", description: "The voice was lost.", code: "DATA-0001" });
      socket.close(1011);
    }
    // Whatever comes after it waits, too.
    if (ending === "never") await new Promise((resolve) => socket.once("close", resolve));
  };
  socket.on("message", (data) => {
    const message = toSpeak.parse(JSON.parse(bytesOf(data).toString()));
    if (message.type === "Speak") {
      const since = cleared;
      inOrder(() => speakOne(message.text, since));
    } else if (message.type === "Clear") {
      cleared += 1;
      send({ type: "Cleared", sequence_id: flushed });
    } else if (message.type === "Flush") {
      inOrder(async () => void send({ type: "Flushed", sequence_id: (flushed += 1) }));
    } else {
      inOrder(async () => socket.close(1000));
    }
  });
}

const wordsIn = (text: string): string[] => text.split(/\s+/).filter((word) => word !== "");

/** Spread evenly: no test may rely on more. */
function timed(text: string, { fromMs, toMs }: Heard) {
  const words = wordsIn(text);
  const each = (toMs - fromMs) / Math.max(1, words.length) / 1000;
  return words.map((word, index) => ({
    word: word.toLowerCase().replace(/[^\p{L}\p{N}']/gu, ""),
    start: fromMs / 1000 + index * each,
    end: fromMs / 1000 + (index + 1) * each,
    confidence: 0.98,
    punctuated_word: word,
  }));
}

function bytesOf(data: RawData): Buffer {
  return Array.isArray(data) ? Buffer.concat(data) : Buffer.isBuffer(data) ? data : Buffer.from(data);
}
