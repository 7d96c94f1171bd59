/** Turns of an interview by a model, of one by rules and of the echo agent, in turn, on the same machine in the same minutes. */
import type { AgentWorker } from "#e2e/voice/agent-worker.ts";
import { type Call, openEcho, openInterview, takeTurn, type Turn } from "./calls.ts";
import { plainPlan } from "./plain-plan.ts";
import type { Stage, Vendor } from "./stage.ts";

/** Few enough that no interview comes to its end. */
const turnsEach = 18;

export type Turns = { byModel: Turn[]; byRules: Turn[]; echo: Turn[] };

export async function measureTurns(
  stage: Stage,
  {
    agent,
    echoVendor,
    rounds,
    text,
  }: { agent: AgentWorker; echoVendor: Vendor; rounds: number; text: (turn: number) => string },
): Promise<Turns> {
  const turns: Turns = { byModel: [], byRules: [], echo: [] };
  const { vendor, byModel, byRules, livekit } = stage;
  const echo = await openEcho(livekit, echoVendor, "echo-turns");
  let held: Call[] = [];
  // The first turn of each is not counted: code is compiled, and connections are opened.
  await takeTurn(echo, text(0));
  for (let round = 0; round < rounds; round += 1) {
    if (round % turnsEach === 0) {
      for (const call of held) await call.leave();
      held = [];
      for (const recruiter of [byModel, byRules]) {
        const call = await openInterview({ recruiter, vendor, agent }, plainPlan(turnsEach + 2));
        await takeTurn(call, text(1_000 + round));
        held.push(call);
      }
    }
    const [model, rules] = held;
    if (model === undefined || rules === undefined) throw new Error("no interview is open");
    turns.byModel.push(await takeTurn(model, text(3 * round + 1)));
    turns.byRules.push(await takeTurn(rules, text(3 * round + 2)));
    turns.echo.push(await takeTurn(echo, text(3 * round + 3)));
  }
  for (const call of [...held, echo]) await call.leave();
  return turns;
}
