/**
 * The voice agent: `node agent/main.ts start`. Registers with LiveKit under the name that Viva sends for, holds one interview in each of
 * its processes, and takes no new ones after SIGTERM while those that run are finished.
 */
import { fileURLToPath } from "node:url";
import { type JobContext, ServerOptions, cli, defineAgent } from "@livekit/agents";
import { agentName, voiceJob } from "#contract/voice.ts";
import { log, nameOf } from "./log.ts";
import { runMicCheck } from "./mic-check.ts";
import { settingsOrExit } from "./process-settings.ts";
import { runInterview } from "./run-interview.ts";

// eslint-disable-next-line import/no-default-export -- LiveKit's processes import what they run as the default
export default defineAgent({
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

function start(): void {
  if (process.argv[2] !== "start") {
    console.error("Start the voice agent with: node agent/main.ts start");
    process.exit(1);
  }
  // It would send sound to LiveKit's cloud.
  delete process.env["LIVEKIT_DEV_MODE"];
  // Below this LiveKit's library writes what people say.
  process.env["LOG_LEVEL"] = process.env["LOG_LEVEL"] === "fatal" ? "fatal" : "error";
  const settings = settingsOrExit();
  cli.runApp(
    new ServerOptions({
      agent: fileURLToPath(import.meta.url),
      // With a name, it is only ever sent for.
      agentName,
      wsURL: settings.livekit.url,
      apiKey: settings.livekit.apiKey,
      apiSecret: settings.livekit.apiSecret,
      host: settings.host,
      port: settings.port,
      numIdleProcesses: settings.idleProcesses,
      initializeProcessTimeout: 60_000,
      // Load of processors makes jobs vanish without a word, so interviews are counted.
      loadFunc: async ({ activeJobs }) => Math.min(activeJobs.length * perInterview, fullLoad),
      loadThreshold: settings.maxInterviews * perInterview,
    }),
  );
  log("info", "voice agent starts", { model: `${settings.stt.maker}, ${settings.tts.maker}` });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) start();
