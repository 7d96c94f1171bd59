/**
 * The smallest agent that hears and speaks: it greets, and says back what it understood. The tests of the rig show with it that
 * speech goes through a whole call, and benchmarks set beside it what the product adds.
 */
import { fileURLToPath } from "node:url";
import {
  AgentServer,
  defineAgent,
  inference,
  initializeLogger,
  type JobContext,
  llm,
  ServerOptions,
  voice,
} from "@livekit/agents";
import { STT, TTS } from "@livekit/agents-plugin-deepgram";
import { realtime } from "@livekit/agents-plugin-google";
import * as z from "zod";
import { vendorKey } from "#agent/testing/vendors/behaviour.ts";

const agentName = "echo-agent";
export const greeting = "Hello, I say back what you tell me.";

const echoJob = z.strictObject({
  candidate: z.string(),
  /** Of a Gemini Live, which then hears and speaks by itself. */
  liveUrl: z.string().optional(),
});
export type EchoJob = z.infer<typeof echoJob>;

class EchoStream extends llm.LLMStream {
  protected async run(): Promise<void> {
    const last = this.chatCtx.items.at(-1);
    if (last?.type !== "message") return;
    this.queue.put({
      id: last.id,
      delta: { role: "assistant", content: `You told me this. ${last.textContent ?? ""}` },
    });
  }
}

class Echo extends llm.LLM {
  label(): string {
    return "echo";
  }

  chat({ chatCtx, toolCtx, connOptions }: Parameters<llm.LLM["chat"]>[0]): llm.LLMStream {
    const usual = { maxRetry: 0, retryIntervalMs: 100, timeoutMs: 10_000 };
    return new EchoStream(this, { chatCtx, toolCtx, connOptions: connOptions ?? usual });
  }
}

/** Ears, words and a voice one after the other. */
function cascade() {
  return {
    session: new voice.AgentSession({
      vad: new inference.VAD(),
      stt: new STT({ apiKey: vendorKey, baseUrl: process.env["LISTEN_URL"], language: "en-US" }),
      tts: new TTS({ apiKey: vendorKey, baseUrl: process.env["SPEAK_URL"] }),
      llm: new Echo(),
      turnHandling: {
        turnDetection: "vad",
        endpointing: { minDelay: Number(process.env["ECHO_DELAY"] ?? 200), maxDelay: 1_500 },
        interruption: { mode: "vad" },
        preemptiveGeneration: { enabled: false },
      },
    }),
    agent: new voice.Agent({ instructions: "Say it back." }),
    greet: (session: voice.AgentSession) => void session.say(greeting),
  };
}

/** One model that hears and speaks, and asks a tool what to say. */
function oneModel(baseUrl: string) {
  const nextMove = llm.tool({
    name: "next_move",
    description: "Tells what to say next.",
    parameters: z.object({ answer: z.string() }),
    execute: async ({ answer }) => `You told me this. ${answer}`,
  });
  return {
    session: new voice.AgentSession({
      llm: new realtime.RealtimeModel({ apiKey: vendorKey, httpOptions: { baseUrl } }),
      turnHandling: { turnDetection: "realtime_llm", interruption: { mode: "vad" } },
      vad: null,
    }),
    agent: new voice.Agent({ instructions: "Say it back.", tools: [nextMove] }),
    greet: (session: voice.AgentSession) => void session.generateReply({ instructions: "Greet." }),
  };
}

export default defineAgent({
  prewarm: () => console.log("a process is warm"),
  async entry(context: JobContext) {
    await context.connect();
    const { candidate, liveUrl } = echoJob.parse(JSON.parse(context.job.metadata));
    const { session, agent, greet } = liveUrl === undefined ? cascade() : oneModel(liveUrl);
    session.on(voice.AgentSessionEventTypes.Close, () => context.shutdown("closed"));
    await session.start({
      agent,
      room: context.room,
      inputOptions: { participantIdentity: candidate, closeOnDisconnect: false },
      record: false,
    });
    await context.waitForParticipant(candidate);
    greet(session);
  },
});

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  initializeLogger({ pretty: false, level: "info" });
  const server = new AgentServer(
    new ServerOptions({
      agent: fileURLToPath(import.meta.url),
      agentName,
      wsURL: process.env["LIVEKIT_URL"],
      apiKey: process.env["LIVEKIT_API_KEY"],
      apiSecret: process.env["LIVEKIT_API_SECRET"],
      host: "127.0.0.1",
      port: 0,
      production: true,
      numIdleProcesses: 1,
      initializeProcessTimeout: 60_000,
      // By its jobs, not by the machine's load, which refuses jobs wherever something else computes. The server, too, passes over
      // workers that report 0.7 or more.
      loadFunc: async ({ activeJobs }) => activeJobs.length / 100,
      loadThreshold: 0.5,
    }),
  );
  await server.run();
}
