/**
 * `npm run soak -- [minutes]`: interviews by voice for half an hour, or as long as told to, with real sound: short answers, long ones without
 * an end, long silences, and agents that are killed at any moment. Writes what the memory of each kind of process was, minute by minute, and
 * what went wrong, to bench/soak/<date>.json. Not part of the tests: it takes as long as it takes.
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { speak } from "#agent/testing/speech/espeak.ts";
import { joined, msOf, silence, type Speech } from "#agent/testing/speech/pcm.ts";
import { until } from "#e2e/processes.ts";
import { bench } from "./places.ts";
import { type Call, openInterview } from "./voice/calls.ts";
import { plainPlan } from "./voice/plain-plan.ts";
import { type Use, watch } from "./voice/processes.ts";
import { startStage } from "./voice/stage.ts";

const minutes = Number(process.argv[2] ?? 30);
if (!(minutes > 0)) {
  console.error("Usage: npm run soak -- [minutes]");
  process.exit(2);
}
/** In half an hour, silences of five minutes and answers of ten; in less, less of both. */
const scale = Math.min(1, minutes / 30);
const silenceMs = 300_000 * scale;
const longMs = 600_000 * scale;
const sampleMs = Math.max(10_000, 60_000 * scale);
const questions = 200;

type Step = "short" | "long" | "silence" | "kill";
const steps: readonly Step[] = ["short", "short", "kill", "long", "short", "silence", "kill", "short"];
type Done = { step: Step; atMs: number; tookMs: number; problem: string | null };

const sentence = "I measured it first, and then I wrote down what I had found for the others. ";

async function longAnswer(): Promise<Speech> {
  const one = await speak(sentence, 48_000);
  // Breaths, and nothing that could be an end.
  const part = joined(one, silence(150, 48_000));
  return joined(...Array.from({ length: Math.max(1, Math.floor(longMs / msOf(part))) }, () => part));
}

const stage = await startStage({});
const agent = await stage.startAgent();
const startedAt = Date.now();
const endAt = startedAt + minutes * 60_000;
const done: Done[] = [];
const memory: { atMs: number; uses: Use[] }[] = [];
const { vendor, byRules, livekit, product } = stage;
vendor.soundMs = 2_000;
const call = await openInterview({ recruiter: byRules, vendor, agent }, plainPlan(questions));
const pidOf = (pid: number | undefined) => pid ?? Number.NaN;
const watched = {
  agent: pidOf(agent.pid),
  livekit: pidOf(livekit.pid()),
  server: pidOf(product.pid()),
  inCall: agent.jobProcesses,
};
let look = watch(watched);
const sampling = setInterval(() => {
  memory.push({ atMs: Date.now() - startedAt, uses: look() });
  look = watch(watched);
}, sampleMs);

try {
  for (let index = 0; Date.now() < endAt; index += 1) {
    const step = steps[index % steps.length] ?? "short";
    const began = Date.now();
    const problem = await take(step, index).then(
      () => null,
      (error: unknown) => String(error).slice(0, 300),
    );
    done.push({ step, atMs: began - startedAt, tookMs: Date.now() - began, problem });
    console.log(
      `  ${step.padEnd(8)} ${Math.round((Date.now() - began) / 1_000)} s${problem === null ? "" : `  ${problem}`}`,
    );
  }
} finally {
  clearInterval(sampling);
  write();
  await call.leave();
  await stage.stop();
}
process.exit(done.some(({ problem }) => problem !== null) ? 1 : 0);

async function take(step: Step, index: number): Promise<void> {
  if (step === "silence") return void (await wait(silenceMs));
  if (step === "kill") return killAndGoOn();
  const speech = step === "long" ? await longAnswer() : await speak(sentence, 48_000);
  await answer(call, speech, `Answer ${index}.`);
}

/** Every piece of it is understood as the same words, so a long answer holds them more than once. */
async function answer({ candidate, interview }: Call, speech: Speech, text: string): Promise<void> {
  vendor.words = ({ isOver }) => (isOver ? text : null);
  const { toMs } = await candidate.say(speech);
  await interview?.until(
    () => interview.page.events.some((event) => event.type === "answered" && event.text.includes(text)),
    `"${text}" is taken`,
  );
  await candidate.nextSound(toMs, 30_000);
  await candidate.quiet(900);
}

/** At whatever moment it is; then there has to be another one. */
async function killAndGoOn(): Promise<void> {
  await wait(Math.random() * 3_000);
  const before = agent.jobProcesses();
  agent.killJobs();
  await until(() => agent.jobProcesses().some((pid) => !before.includes(pid)), "another agent is in the room", 30_000);
  // It says what is still owed, if anything is.
  await wait(5_000);
}

function write(): void {
  const folder = join(bench, "soak");
  mkdirSync(folder, { recursive: true });
  const date = new Date(startedAt).toISOString();
  const file = join(folder, `${date.slice(0, 10)}.json`);
  const problems = done.filter(({ problem }) => problem !== null).length;
  writeFileSync(file, `${JSON.stringify({ date, minutes, steps: done.length, problems, done, memory }, null, 1)}\n`);
  console.log(`  ${done.length} steps, ${problems} with a problem; memory in ${file}`);
}
