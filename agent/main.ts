/**
 * The voice agent: `node agent/main.ts start`. Registers with LiveKit under the name that Viva sends for, holds one interview in each of
 * its processes, and takes no new ones after SIGTERM while those that run are finished.
 */
import { fileURLToPath } from "node:url";
import { AgentServer, type JobContext, ServerOptions, defineAgent, initializeLogger } from "@livekit/agents";
import { agentName, voiceJob } from "#contract/voice.ts";
import type { AgentSettings } from "./env.ts";
import { log, nameOf } from "./log.ts";
import { runMicCheck } from "./mic-check.ts";
import { settingsOrExit } from "./process-settings.ts";
import { runInterview } from "./run-interview.ts";

// eslint-disable-next-line import/no-default-export -- LiveKit's processes import what they run as the default
export default defineAgent({
  // A process that is warm: the next interview need not wait for one.
  prewarm: () => log("info", "process ready"),
  entry: async (context: JobContext) => {
    const job = voiceJob.safeParse(jsonOf(context.job.metadata));
    if (!job.success) {
      log("error", "a job without what is needed for it", { part: "job" });
      return context.shutdown("not readable");
    }
    const settings = settingsOrExit();
    try {
      if (job.data.kind === "interview") await runInterview(context, job.data, settings);
      else await runMicCheck(context, job.data, settings);
    } catch (error) {
      log("error", "job failed", { part: "job", error: nameOf(error) });
      context.shutdown("failed");
    }
  },
});

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** LiveKit's server sends no jobs to agents whose load is this or more. */
const fullLoad = 0.7;
/** Interviews are counted in hundredths, so that the most that may be set stays below. */
const perInterview = 1 / 100;
/** How long interviews that run are waited for. */
const drainMs = 3_600_000;

async function start(): Promise<void> {
  if (process.argv[2] !== "start") {
    console.error("Start the voice agent with: node agent/main.ts start");
    process.exit(1);
  }
  // It would send sound to LiveKit's cloud.
  delete process.env["LIVEKIT_DEV_MODE"];
  const settings = settingsOrExit();
  // Below this level LiveKit's library writes what people say.
  initializeLogger({ pretty: false, level: "error" });
  const server = new AgentServer(
    new ServerOptions({
      agent: fileURLToPath(import.meta.url),
      // With a name, it is only ever sent for.
      agentName,
      wsURL: settings.livekit.url,
      apiKey: settings.livekit.apiKey,
      apiSecret: settings.livekit.apiSecret,
      host: settings.host,
      port: settings.port,
      production: true,
      numIdleProcesses: settings.idleProcesses,
      initializeProcessTimeout: 60_000,
      drainTimeout: drainMs,
      // Load of processors makes jobs vanish without a word, so interviews are counted.
      loadFunc: async ({ activeJobs }) => Math.min(activeJobs.length * perInterview, fullLoad),
      loadThreshold: settings.maxInterviews * perInterview,
    }),
  );
  server.event.on("worker_registered", () => log("info", "registered", { model: labelsOf(settings) }));
  let leaving = false;
  const leave = async (signal: string) => {
    // Whoever asks twice means it.
    if (leaving) process.exit(1);
    leaving = true;
    log("info", "takes no new interviews", { reason: signal });
    try {
      await server.drain();
      await server.close();
    } catch (error) {
      log("warn", "interviews were cut off", { error: nameOf(error) });
    }
    process.exit(0);
  };
  for (const signal of ["SIGTERM", "SIGINT"] as const) process.on(signal, () => void leave(signal));
  try {
    await server.run();
  } catch (error) {
    log("error", "LiveKit could not be reached", { error: nameOf(error) });
    process.exit(1);
  }
}

const labelsOf = ({ live, cascade }: AgentSettings) =>
  [...(live === null ? [] : ["gemini live"]), ...(cascade === null ? [] : [cascade.stt.maker, cascade.tts.maker])].join(
    ", ",
  );

if (process.argv[1] === fileURLToPath(import.meta.url)) void start();
