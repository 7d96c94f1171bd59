/**
 * What the product adds to a spoken turn, beside an agent that says back what it heard, in the same run on the same machine; how soon
 * an interview begins and goes on when its agent is killed; and what several at once take (bench/voice).
 */
import { vendorKey } from "#agent/testing/vendors/behaviour.ts";
import { getLatencies } from "#contract/api/voice.ts";
import { delaysFor } from "#agent/endpointing.ts";
import { startAgentWorker } from "#e2e/voice/agent-worker.ts";
import { type Figure, figure } from "./figure.ts";
import { startInstantModel } from "./instant-model.ts";
import { answerText } from "./material.ts";
import { percentile } from "./statistics.ts";
import { type AtOnce, measureAtOnce } from "./voice/at-once.ts";
import { measureGreetings } from "./voice/greetings.ts";
import { killJobs, killWorkers } from "./voice/kills.ts";
import { type Stage, startStage, startVendor } from "./voice/stage.ts";
import { measureTurns, type Turns } from "./voice/turns.ts";

/** `VOICE_ROUNDS=5` for a short look at whether it runs. */
const rounds = Number(process.env["VOICE_ROUNDS"] ?? 100);
const kills = Math.min(20, rounds);
const greetings = Math.min(10, rounds);
/** What a voice needs before its first sound. */
const firstSoundMs = 300;

export async function voice(): Promise<Figure[]> {
  const model = await startInstantModel(0, (turn) => [`Thank you, I have that as number ${turn} `, "of the points."]);
  const settings = { OPENAI_BASE_URL: model.url, OPENAI_MODEL: "instant", INTERVIEW_MOST_USD: "1000" };
  try {
    return await onStage(settings, async (stage) => {
      const agent = await stage.startAgent();
      const greeted = greetingFigures(await measureGreetings(stage, greetings));
      const echoVendor = await startVendor();
      const echo = await startAgentWorker({
        program: ["e2e/voice/echo-agent.ts"],
        server: stage.livekit,
        env: {
          LISTEN_URL: echoVendor.fake.listenUrl,
          SPEAK_URL: echoVendor.fake.speakUrl,
          DEEPGRAM_API_KEY: vendorKey,
          // As long as ours waits, so that no delay is compared with another one.
          ECHO_DELAY: String(delaysFor("brisk", "finished", "vad").minDelay),
        },
        isReady: (printed) => printed.includes("registered worker") && printed.includes("a process is warm"),
      });
      stage.vendor.firstMs = firstSoundMs;
      echoVendor.firstMs = firstSoundMs;
      try {
        const turns = await measureTurns(stage, { agent, echoVendor, rounds, text: answerText });
        await printStages(stage);
        return [...greeted, ...turnFigures(turns)];
      } finally {
        await echo.kill();
        await echoVendor.fake.stop();
      }
    });
  } finally {
    model.stop();
  }
}

export const voiceAtOnce = (): Promise<Figure[]> =>
  onStage({}, async (stage) => atOnceFigures(await measureAtOnce(stage, await stage.startAgent())));

export const voiceKills = (): Promise<Figure[]> =>
  onStage({}, async (stage) => {
    const agent = await stage.startAgent();
    const jobs = killFigures("job", await killJobs(stage, agent, kills));
    return [...jobs, ...killFigures("worker", await killWorkers(stage, agent, kills))];
  });

async function onStage(
  vars: Readonly<Record<string, string>>,
  measure: (stage: Stage) => Promise<Figure[]>,
): Promise<Figure[]> {
  const stage = await startStage(vars);
  try {
    return await measure(stage);
  } finally {
    await stage.stop();
  }
}

/** Where the time of turns by a model goes, as the product itself measures it from the end of speech on. */
async function printStages({ byModel }: Stage): Promise<void> {
  const { rows } = await byModel.call(getLatencies, { query: {} });
  for (const { stage, p50, p95 } of rows) console.log(`  until ${stage.padEnd(12)} p50 ${p50} ms, p95 ${p95} ms`);
}

function greetingFigures(times: readonly number[]): Figure[] {
  return [
    figure("voice.greeting.p50", "ms", percentile(times, 0.5), null, { most: 1_200 }),
    figure("voice.greeting.most", "ms", Math.max(...times), null, null),
  ];
}

function turnFigures({ byModel, byRules, echo }: Turns): Figure[] {
  const requests = (turns: Turns["echo"]) => turns.flatMap(({ requestMs }) => (requestMs === null ? [] : [requestMs]));
  const sounds = (turns: Turns["echo"]) => turns.map(({ soundMs }) => soundMs);
  const [ours, peers] = [requests(byModel), requests(echo)];
  const added = (share: number) => percentile(ours, share) - percentile(peers, share);
  const sooner = percentile(sounds(echo), 0.5) - percentile(sounds(byRules), 0.5);
  return [
    figure("voice.request.turns", "turns", ours.length, peers.length, null),
    figure("voice.request.p50", "ms", percentile(ours, 0.5), percentile(peers, 0.5), null),
    figure("voice.request.p95", "ms", percentile(ours, 0.95), percentile(peers, 0.95), null),
    figure("voice.request.added.p50", "ms", added(0.5), null, { most: 50 }),
    figure("voice.request.added.p95", "ms", added(0.95), null, { most: 120 }),
    figure("voice.advance.sound.p50", "ms", percentile(sounds(byRules), 0.5), percentile(sounds(echo), 0.5), null),
    figure("voice.advance.sound.p95", "ms", percentile(sounds(byRules), 0.95), percentile(sounds(echo), 0.95), null),
    figure("voice.advance.sooner.p50", "ms", sooner, null, { least: 250 }),
    figure("voice.model.sound.p50", "ms", percentile(sounds(byModel), 0.5), percentile(sounds(echo), 0.5), null),
  ];
}

function killFigures(what: "job" | "worker", times: readonly number[]): Figure[] {
  return [
    figure(`voice.killed-${what}.p50`, "ms", percentile(times, 0.5), null, { most: 3_000 }),
    figure(`voice.killed-${what}.most`, "ms", Math.max(...times), null, { most: 5_000 }),
  ];
}

function atOnceFigures({ correct, gaps, uses }: AtOnce): Figure[] {
  console.log("  three interviews at once: processes, of a core each, MB (PSS) each");
  for (const { role, processes, processor, pss } of uses)
    console.log(
      `    ${role.padEnd(26)} ${processes}  ${(processor / processes).toFixed(1).padStart(5)} %  ${(pss / processes).toFixed(0).padStart(4)} MB`,
    );
  return [
    figure("voice.at-once.correct", "interviews", correct, null, { least: 3 }),
    figure("voice.at-once.gap.p50", "ms", percentile(gaps, 0.5), null, null),
    figure("voice.at-once.gap.most", "ms", Math.max(...gaps), null, null),
  ];
}
