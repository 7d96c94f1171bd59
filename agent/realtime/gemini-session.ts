/**
 * One session of Gemini Live, as its plugin holds it, for as long as it lasts. It is never left to the plugin to connect anew: what a
 * session was told would be gone without anybody noticing, so whoever has one makes another (`gemini-line.ts`).
 */
import { llm } from "@livekit/agents";
import { realtime } from "@livekit/agents-plugin-google";
import type { AudioFrame } from "@livekit/rtc-node";
import { nameOf } from "#agent/log.ts";
import { type Connection, connectionOf, onGoAway, type PluginSession } from "./plugin-insides.ts";

export type LiveModel = {
  apiKey: string;
  model: string;
  voice: string;
  /** Null: Google's own. */
  baseUrl: string | null;
  /** Silence after which the candidate has finished. Milliseconds. */
  silenceMs: number;
};

export type Call = { id: string; name: string; args: string };

/** Something that the model says or does, from its first sign to its end. Each has a number of its own. */
export type SessionEvents = {
  began: (generation: number) => void;
  /** What the candidate says, as far as it was understood in this generation: all of it, each time. */
  understood: (generation: number, text: string) => void;
  sound: (generation: number, frame: AudioFrame) => void;
  /** Words that belong to the sound, a few more of them. */
  words: (generation: number, text: string) => void;
  called: (generation: number, call: Call) => void;
  ended: (generation: number) => void;
  /** The candidate speaks, and what was being said has been given up. */
  cutOff: () => void;
  spent: (tokensIn: number, tokensOut: number) => void;
  leaving: (inMs: number) => void;
  failed: (reason: string) => void;
};

/** The plugin would end the process when it gives up, so it is never the one who does. */
const forever = 1_000_000;

export class GeminiSession {
  readonly bornAt = Date.now();
  readonly #session: PluginSession;
  readonly #on: SessionEvents;
  #generations = 0;
  #closed = false;

  /** `context`: told before anything else; empty for nothing. */
  constructor(given: { model: LiveModel; system: string; tools: llm.ToolContext; context: string; on: SessionEvents }) {
    const { apiKey, model, voice, baseUrl, silenceMs } = given.model;
    this.#on = given.on;
    const it = new realtime.RealtimeModel({
      apiKey,
      model,
      voice,
      instructions: given.system,
      // An interview is longer than what a model remembers of sound.
      contextWindowCompression: { slidingWindow: {} },
      realtimeInputConfig: { automaticActivityDetection: { silenceDurationMs: silenceMs } },
      connOptions: { maxRetry: forever, retryIntervalMs: 500, timeoutMs: 10_000 },
      ...(baseUrl === null ? {} : { httpOptions: { baseUrl } }),
    });
    const session = it.session();
    this.#session = session;
    onGoAway(session, (inMs) => this.#tell(() => this.#on.leaving(inMs)));
    this.#listen(session);
    // Both before the plugin has begun to connect, or it would do so twice.
    void session.updateTools(given.tools);
    if (given.context === "") return;
    const context = llm.ChatContext.empty();
    context.addMessage({ role: "user", content: given.context });
    void session.updateChatCtx(context);
  }

  get connection(): Connection {
    return connectionOf(this.#session);
  }

  hear(frame: AudioFrame): void {
    if (!this.#closed) this.#session.pushAudio(frame);
  }

  /** Has it say something. */
  ask(directive: string): void {
    // That it does not answer is noticed by whoever waits for its words.
    void this.#session.generateReply(directive).catch(() => undefined);
  }

  /** The result of a call; the model goes on by itself. */
  answer({ id, name }: Call, output: string): void {
    const context = this.#session.chatCtx;
    context.items.push(llm.FunctionCallOutput.create({ callId: id, name, output, isError: false }));
    void this.#session.updateChatCtx(context).catch(() => undefined);
  }

  /** What it is saying is of no use any more. */
  interrupt(): void {
    void this.#session.interrupt().catch(() => undefined);
  }

  close(): void {
    this.#closed = true;
    void this.#session.close().catch(() => undefined);
  }

  #tell(run: () => void): void {
    if (!this.#closed) run();
  }

  #listen(session: PluginSession): void {
    // The plugin tells of speech before each generation, too, which is no interruption.
    let speechBegan = false;
    session.on("input_speech_started", () => {
      speechBegan = true;
      queueMicrotask(() => {
        if (speechBegan) this.#tell(() => this.#on.cutOff());
        speechBegan = false;
      });
    });
    session.on("generation_created", (event: llm.GenerationCreatedEvent) => {
      speechBegan = false;
      if (!this.#closed) void this.#follow((this.#generations += 1), event);
    });
    session.on("input_audio_transcription_completed", ({ transcript }: llm.InputTranscriptionCompleted) =>
      this.#tell(() => this.#on.understood(this.#generations, transcript)),
    );
    session.on("metrics_collected", (metrics: { inputTokens?: number; outputTokens?: number }) =>
      this.#tell(() => this.#on.spent(metrics.inputTokens ?? 0, metrics.outputTokens ?? 0)),
    );
    session.on("error", ({ error }: { error?: unknown }) => this.#tell(() => this.#on.failed(nameOf(error))));
  }

  async #follow(generation: number, { messageStream, functionStream }: llm.GenerationCreatedEvent): Promise<void> {
    const on = this.#on;
    this.#tell(() => on.began(generation));
    const calls = async () => {
      for await (const { callId, name, args } of functionStream)
        this.#tell(() => on.called(generation, { id: callId, name, args }));
    };
    const messages = async () => {
      for await (const { textStream, audioStream } of messageStream) {
        const texts = async () => {
          for await (const piece of textStream)
            this.#tell(() => on.words(generation, typeof piece === "string" ? piece : piece.text));
        };
        const sound = async () => {
          for await (const frame of audioStream) this.#tell(() => on.sound(generation, frame));
        };
        await Promise.all([texts(), sound()]);
      }
    };
    // A stream that breaks off ends what it was part of.
    await Promise.allSettled([calls(), messages()]);
    this.#tell(() => on.ended(generation));
  }
}
