/** Several interviews at once, each understood by its sound, and what all of it takes. */
import { speak } from "#agent/testing/speech/espeak.ts";
import { bySound } from "#agent/testing/vendors/ear.ts";
import type { AgentWorker } from "#e2e/voice/agent-worker.ts";
import { type Call, openInterview } from "./calls.ts";
import { plainPlan } from "./plain-plan.ts";
import { type Use, watch } from "./processes.ts";
import type { Stage } from "./stage.ts";

const answers = [
  [
    "I built a search service for a large shop.",
    "We measured the slowest request of a whole day.",
    "In the end it took four people.",
  ],
  [
    "My team wrote the software for two hospitals.",
    "The nurses told us what was missing.",
    "I would begin with the forms next time.",
  ],
  [
    "I sold machines to bakeries in the north.",
    "Every week I drove to five of them.",
    "One owner taught me how to bake bread.",
  ],
] as const;
const quietMs = 900;

export type AtOnce = { correct: number; gaps: number[]; uses: Use[] };

export async function measureAtOnce(stage: Stage, agent: AgentWorker): Promise<AtOnce> {
  const { vendor, byRules, livekit, product } = stage;
  vendor.words = await bySound(answers.flat());
  vendor.soundMs = 2_000;
  const calls = await Promise.all(
    answers.map(() => openInterview({ recruiter: byRules, vendor, agent }, plainPlan(answers[0].length + 1))),
  );
  const [agentPid, livekitPid, serverPid] = [agent.pid, livekit.pid(), product.pid()];
  if (agentPid === undefined || livekitPid === undefined || serverPid === undefined)
    throw new Error("a process is gone");
  const stop = watch({ agent: agentPid, livekit: livekitPid, server: serverPid, inCall: agent.jobProcesses });
  const gaps: number[] = [];
  const correct = await Promise.all(
    calls.map(async (call, index) => {
      for (const text of answers[index] ?? []) gaps.push(await answer(call, text));
      return isCorrect(call, answers[index] ?? []);
    }),
  );
  const uses = stop();
  for (const call of calls) await call.leave();
  return { correct: correct.filter(Boolean).length, gaps, uses };
}

async function answer({ candidate, interview }: Call, text: string): Promise<number> {
  const { toMs } = await candidate.say(await speak(text, 48_000));
  const heardMs = await candidate.nextSound(toMs, 20_000);
  // With everything that has happened, where it is not.
  await interview?.until(
    () => interview.page.events.some((event) => event.type === "answered" && event.text === text),
    `"${text}" is taken`,
  );
  await candidate.quiet(quietMs);
  return heardMs - toMs;
}

/** Each answer once, in order, to a question of its own, by the agent that came first. */
async function isCorrect({ interview }: Call, texts: readonly string[]): Promise<boolean> {
  const log = (await interview?.log()) ?? [];
  const answered = log.flatMap((event) => (event.type === "answered" ? [event] : []));
  const asks = new Set(answered.map(({ ask }) => ask));
  const sent = log.filter((event) => event.type === "agent_sent").length;
  return (
    answered.map(({ part }) => part.text).join("|") === texts.join("|") && asks.size === texts.length && sent === 1
  );
}
