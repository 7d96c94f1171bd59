/** Agents that are killed in the middle of a word: how long it is silent until the next one speaks. */
import { until } from "#e2e/processes.ts";
import type { AgentWorker } from "#e2e/voice/agent-worker.ts";
import { type Call, openInterview, spokenAnswer } from "./calls.ts";
import { plainPlan } from "./plain-plan.ts";
import type { Stage } from "./stage.ts";

/** Long enough to be killed in the middle of. */
const wordsMs = 2_500;
/** Without a sound for so long, whoever was killed is silent, too: what was on its way has been heard. */
const silentMs = 300;

async function waitFor(
  { candidate, vendor, interview }: Call,
  text: string,
  kill: () => Promise<void>,
): Promise<number> {
  if (interview === null) throw new Error("an interview is wanted");
  vendor.words = ({ isOver }) => (isOver ? text : null);
  const { toMs } = await candidate.say(await spokenAnswer());
  const spokeMs = await candidate.nextSound(toMs, 20_000);
  await until(() => Date.now() - candidate.startedAt > spokeMs + 500, "it is in the middle of a word");
  await kill();
  const killedMs = Date.now() - candidate.startedAt;
  await candidate.quiet(silentMs, 5_000);
  const againMs = await candidate.nextSound(Date.now() - candidate.startedAt - silentMs / 2, 60_000);
  await candidate.quiet(900);
  await interview.until(
    () => interview.page.events.some((event) => event.type === "answered" && event.text === text),
    `the answer "${text}" is kept`,
  );
  return againMs - killedMs;
}

/** Of so many jobs, one after the other in one interview, at a worker that lives. */
export async function killJobs(stage: Stage, agent: AgentWorker, count: number): Promise<number[]> {
  const { vendor, byRules } = stage;
  const call = await openInterview({ recruiter: byRules, vendor, agent }, plainPlan(count + 2));
  vendor.soundMs = wordsMs;
  const times: number[] = [];
  for (let time = 0; time < count; time += 1)
    times.push(
      await waitFor(call, `Answer number ${time + 1} of those that are cut off.`, async () => agent.killJobs()),
    );
  await call.leave();
  return times;
}

/** Of so many workers with all of their processes, while another one is registered; a third takes the place of the killed one. */
export async function killWorkers(stage: Stage, agent: AgentWorker, count: number): Promise<number[]> {
  const { vendor, byRules } = stage;
  const workers = [agent, await stage.startAgent()];
  const call = await openInterview({ recruiter: byRules, vendor, agent }, plainPlan(count + 2));
  vendor.soundMs = wordsMs;
  const times: number[] = [];
  for (let time = 0; time < count; time += 1) {
    const kill = async () => {
      const at = workers.findIndex((worker) => worker.jobProcesses().length > 0);
      const [holder] = workers.splice(at, 1);
      if (at < 0 || holder === undefined) throw new Error("no worker is in the room");
      await holder.kill();
    };
    times.push(await waitFor(call, `Answer number ${time + 1} of those whose machine is gone.`, kill));
    workers.push(await stage.startAgent());
  }
  await call.leave();
  for (const worker of workers) await worker.kill();
  return times;
}
