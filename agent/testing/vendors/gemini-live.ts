/**
 * A server that speaks Gemini Live's wire format (BidiGenerateContent): it hears, calls tools, speaks, and is interrupted. Asked for
 * text only, it transcribes and does nothing else. It also speaks a text in one request.
 */
import { setTimeout as sleep } from "node:timers/promises";
import type { WebSocket } from "ws";
import * as z from "zod";
import { msOf, speechOf } from "#agent/testing/speech/pcm.ts";
import { type HearingTrouble, type Spoken, type SpeakingOptions, speakInPieces, vendorKey } from "./behaviour.ts";
import { Ear, type Heard, heardFrom, type Words, wordsOf } from "./ear.ts";
import { speakOnRequest } from "./gemini-speech.ts";
import { startVendorServer, type VendorServer } from "./vendor-server.ts";

/** What the model may react to. */
export type GeminiTurn = {
  /** The candidate's words; empty when it was not speech that began the turn. */
  said: string;
  /** What came as text since the last turn, the newest last. */
  texts: readonly { role: string; text: string }[];
  /** What tools answered. */
  results: readonly { name: string; output: unknown }[];
  instructions: string;
  tools: readonly string[];
  /** 1 for the first. */
  connection: number;
};

/** Words, then a tool's call. Neither: it falls silent. A string is short for `{ say }`. */
export type GeminiMove = string | { say?: string; call?: { name: string; args: Record<string, unknown> } };

export type GeminiLiveFake = {
  /** `httpOptions.baseUrl` of the plugin. */
  url: string;
  heard: Heard[];
  spoken: Spoken[];
  turns: GeminiTurn[];
  /** What each connection began with, in order. */
  setups: GeminiSetup[];
  /** How often speech was cut off by the candidate. */
  interruptions: () => number;
  /** `refuse` and `hang` are of new connections and of everything; `closeInsteadOfFinal` comes when the candidate has spoken. */
  hearing: HearingTrouble;
  /** Tells all connections that they end soon. They are not ended by it. */
  goAway: (timeLeft?: string) => void;
  /** From now on no session can be resumed. */
  forgetSessions: () => void;
  server: VendorServer;
  stop: () => Promise<void>;
};

export type GeminiLiveOptions = SpeakingOptions & {
  words?: Words;
  /** Plays the model. Without it, it has nothing to say. */
  play?: (turn: GeminiTurn) => GeminiMove | Promise<GeminiMove>;
  /** Silence that ends the candidate's turn, unless the setup wants another. */
  pauseMs?: number;
};

const content = z.object({
  role: z.enum(["user", "model"]).optional(),
  parts: z.array(z.looseObject({ text: z.string().optional() })),
});
const setup = z.looseObject({
  model: z.string().startsWith("models/"),
  generationConfig: z.looseObject({ responseModalities: z.array(z.string()).optional() }).optional(),
  systemInstruction: content.optional(),
  tools: z
    .array(z.looseObject({ functionDeclarations: z.array(z.looseObject({ name: z.string() })).optional() }))
    .optional(),
  sessionResumption: z.strictObject({ handle: z.string().optional() }).optional(),
  inputAudioTranscription: z.looseObject({}).optional(),
  outputAudioTranscription: z.looseObject({}).optional(),
  contextWindowCompression: z.looseObject({}).optional(),
  realtimeInputConfig: z
    .looseObject({
      automaticActivityDetection: z
        .looseObject({ disabled: z.boolean().optional(), silenceDurationMs: z.number().optional() })
        .optional(),
    })
    .optional(),
});
export type GeminiSetup = z.infer<typeof setup>;

const clientMessage = z.union([
  z.strictObject({ setup }),
  z.strictObject({ clientContent: z.strictObject({ turns: z.array(content).optional(), turnComplete: z.boolean() }) }),
  z.strictObject({
    realtimeInput: z.strictObject({
      audio: z.strictObject({ mimeType: z.string().startsWith("audio/pcm"), data: z.base64() }).optional(),
      text: z.string().optional(),
      activityStart: z.strictObject({}).optional(),
      activityEnd: z.strictObject({}).optional(),
      audioStreamEnd: z.boolean().optional(),
    }),
  }),
  z.strictObject({
    toolResponse: z.strictObject({
      functionResponses: z.array(
        z.looseObject({ id: z.string(), name: z.string(), response: z.looseObject({ output: z.unknown() }) }),
      ),
    }),
  }),
]);

const path = /^\/ws\/google\.ai\.generativelanguage\.v1(alpha|beta)\.GenerativeService\.BidiGenerateContent$/;

export async function startGeminiLiveFake(options: GeminiLiveOptions = {}): Promise<GeminiLiveFake> {
  const sessions = new Set<string>();
  let interruptions = 0;
  const server = await startVendorServer(
    {
      refuses: (url) => (path.test(url.pathname) ? (fake.hearing.refuse ?? null) : 404),
      socket(socket, url, number) {
        // As Google does: a close without a code is answered with 1000.
        const close = socket.close.bind(socket);
        socket.close = (code, reason) => close(code ?? 1000, reason);
        if (url.searchParams.get("key") !== vendorKey)
          return socket.close(1007, "API key not valid. Please pass a valid API key.");
        converse(socket, number, fake, options, sessions, () => (interruptions += 1));
      },
      request: (request, response) => speakOnRequest(request, response, options, fake.spoken),
    },
    options.port,
  );
  const fake: GeminiLiveFake = {
    url: `http://127.0.0.1:${server.port}`,
    heard: [],
    spoken: [],
    turns: [],
    setups: [],
    interruptions: () => interruptions,
    hearing: {},
    goAway(timeLeft = "50s") {
      for (const socket of server.sockets) socket.send(JSON.stringify({ goAway: { timeLeft } }));
    },
    forgetSessions: () => sessions.clear(),
    server,
    stop: server.stop,
  };
  return fake;
}

/** What the model is doing; another object for what it does next, so that what was interrupted knows it. */
type Doing = { isSpeaking: boolean };

function converse(
  socket: WebSocket,
  number: number,
  fake: GeminiLiveFake,
  options: GeminiLiveOptions,
  sessions: Set<string>,
  interrupted: () => void,
): void {
  const { words = () => "", pauseMs = 500 } = options;
  let began: GeminiSetup | null = null;
  let ear: Ear | null = null;
  /** What the candidate says between `activityStart` and `activityEnd`. */
  let marked: Buffer[] | null = null;
  let texts: { role: string; text: string }[] = [];
  let doing: Doing = { isSpeaking: false };
  let calls = 0;
  let handles = 0;

  const send = (message: unknown) => {
    if (fake.hearing.hang !== true && socket.readyState === socket.OPEN) socket.send(JSON.stringify(message));
  };
  const keep = () => {
    if (began?.sessionResumption === undefined) return;
    const newHandle = `session-${number}-${(handles += 1)}`;
    sessions.add(newHandle);
    send({ sessionResumptionUpdate: { newHandle, resumable: true } });
  };
  const interrupt = () => {
    if (doing.isSpeaking) {
      interrupted();
      send({ serverContent: { interrupted: true } });
      send({ serverContent: { turnComplete: true } });
    }
    doing = { isSpeaking: false };
  };
  const failed = (error: unknown) => {
    console.error(error);
    socket.terminate();
  };

  const take = async (said: string, results: GeminiTurn["results"]): Promise<void> => {
    interrupt();
    const mine = doing;
    const turn: GeminiTurn = {
      said,
      texts,
      results,
      instructions: textOf(began?.systemInstruction),
      tools: (began?.tools ?? []).flatMap((tool) => (tool.functionDeclarations ?? []).map(({ name }) => name)),
      connection: number,
    };
    texts = [];
    fake.turns.push(turn);
    const move = (await options.play?.(turn)) ?? {};
    const { say, call } = typeof move === "string" ? { say: move } : move;
    if (doing !== mine || socket.readyState !== socket.OPEN) return;
    if (say !== undefined && !(await speakAloud(say, mine, call === undefined))) return;
    if (call !== undefined) send({ toolCall: { functionCalls: [{ id: `call-${number}-${(calls += 1)}`, ...call }] } });
  };

  /** False when it was not heard to its end. */
  const speakAloud = async (say: string, mine: Doing, isLast: boolean): Promise<boolean> => {
    mine.isSpeaking = true;
    let from = 0;
    let sent = 0;
    const ending = await speakInPieces(say, 24_000, options, fake.spoken, (piece, startMs, whole) => {
      if (doing !== mine || socket.readyState !== socket.OPEN) return false;
      if (from === 0) from = Date.now();
      const until = Math.min(say.length, Math.ceil((say.length * (startMs + 100)) / msOf(whole)));
      const text = say.slice(sent, until);
      sent = until;
      const parts = [{ inlineData: { mimeType: "audio/pcm;rate=24000", data: piece.toString("base64") } }];
      const transcribes = began?.outputAudioTranscription !== undefined && text !== "";
      send({ serverContent: { modelTurn: { role: "model", parts } } });
      if (transcribes) send({ serverContent: { outputTranscription: { text } } });
      return true;
    });
    if (doing !== mine) return false;
    if (ending === "broken") socket.terminate();
    if (ending === "error") socket.close(1011, "Internal error encountered.");
    if (ending !== "whole") return false;
    if (!isLast) {
      mine.isSpeaking = false;
      return true;
    }
    send({ serverContent: { generationComplete: true } });
    // It knows how long it is played, and may be interrupted until then.
    const lasts = msOf(fake.spoken.at(-1)?.speech ?? { pcm: new Int16Array(0), rate: 24_000 });
    await sleep(Math.max(0, from + lasts - Date.now()));
    if (doing !== mine) return false;
    mine.isSpeaking = false;
    send({
      serverContent: { turnComplete: true },
      usageMetadata: { promptTokenCount: 120, responseTokenCount: 60, totalTokenCount: 180 },
    });
    keep();
    return true;
  };

  const understood = async (heard: Heard): Promise<void> => {
    fake.heard.push(heard);
    const { deaf, delayMs = 0, closeInsteadOfFinal: code } = fake.hearing;
    const said = deaf === true ? "" : await wordsOf(words, heard);
    if (delayMs > 0) await sleep(delayMs);
    if (code !== undefined) {
      delete fake.hearing.closeInsteadOfFinal;
      return code === 1006 ? socket.terminate() : socket.close(code, "Deadline expired");
    }
    if (transcribesOnly(began)) {
      if (said !== "") send({ serverContent: { inputTranscription: { text: said } } });
      return send({ serverContent: { turnComplete: true } });
    }
    // What is no speech is no turn.
    if (said === "" || fake.hearing.hang === true) return;
    if (began?.inputAudioTranscription !== undefined) {
      const half = said.indexOf(" ", said.length / 2);
      for (const text of half < 0 ? [said] : [said.slice(0, half), said.slice(half)])
        send({ serverContent: { inputTranscription: { text } } });
    }
    await take(said, []);
  };

  const soFar = async (heard: Heard): Promise<void> => {
    const text = await words(heard);
    if (text !== null) send({ serverContent: { interimInputTranscription: { text } } });
  };

  const begin = (asked: GeminiSetup) => {
    began = asked;
    fake.setups.push(asked);
    const handle = asked.sessionResumption?.handle;
    if (handle !== undefined && !sessions.has(handle))
      return socket.close(1007, "Request contains an invalid argument.");
    const detection = asked.realtimeInputConfig?.automaticActivityDetection;
    if (detection?.disabled !== true) {
      ear = new Ear(16_000, detection?.silenceDurationMs ?? pauseMs, {
        began: interrupt,
        more(heard) {
          if (transcribesOnly(asked) && fake.hearing.deaf !== true) void soFar(heard).catch(failed);
        },
        over: (heard) => void understood(heard).catch(failed),
      });
    }
    send({ setupComplete: {} });
    // Sent with it, it would be lost.
    setTimeout(keep, 50);
  };

  socket.on("message", (data) => {
    const parsed = clientMessage.safeParse(JSON.parse(String(data as Buffer)));
    if (!parsed.success) {
      console.error(parsed.error);
      return socket.close(1007, "Request contains an invalid argument.");
    }
    const message = parsed.data;
    if ("setup" in message) return begin(message.setup);
    if (fake.hearing.hang === true) return;
    if ("clientContent" in message) {
      const { turns = [], turnComplete } = message.clientContent;
      texts.push(...turns.map((turn) => ({ role: turn.role ?? "user", text: textOf(turn) })));
      if (turnComplete) void take("", []).catch(failed);
    } else if ("toolResponse" in message) {
      const results = message.toolResponse.functionResponses.map(({ name, response }) => ({
        name,
        output: response.output,
      }));
      void take("", results).catch(failed);
    } else {
      const { audio, text, activityStart, activityEnd, audioStreamEnd } = message.realtimeInput;
      if (audioStreamEnd === true) ear?.finish();
      if (audio !== undefined) {
        const bytes = Buffer.from(audio.data, "base64");
        if (ear === null) marked?.push(bytes);
        else ear.hear(bytes);
      }
      if (text !== undefined) {
        texts.push({ role: "user", text });
        void take("", []).catch(failed);
      }
      if (activityStart !== undefined) {
        marked = [];
        interrupt();
      }
      if (activityEnd !== undefined && marked !== null) {
        const heard = heardFrom(speechOf(Buffer.concat(marked), 16_000));
        marked = null;
        void understood(heard).catch(failed);
      }
    }
  });
}

const transcribesOnly = (asked: GeminiSetup | null): boolean =>
  asked?.generationConfig?.responseModalities?.join() === "TEXT" && asked.inputAudioTranscription !== undefined;

function textOf(given: z.infer<typeof content> | undefined): string {
  return (given?.parts ?? []).map(({ text = "" }) => text).join("");
}
