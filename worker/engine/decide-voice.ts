/** Voice agents: who is there, and who is sent for. */
import type { Draft } from "./draft.ts";
import type { Input, InputOf } from "./input.ts";
import { hasRoom } from "./log-room.ts";
import type { Live, Ms, Paused } from "./state.ts";
import { isSpoken, needsAgent, newestEpoch, nextDispatch } from "./voice.ts";

/** A newer agent is always noted, because only the newest may speak. */
export function onAgent(draft: Draft, state: Live | Paused, epoch: number, present: boolean, backBy?: Ms): void {
  const { agent: known, channel } = state.run;
  // One that was followed by another, whether that has come or not, is too late.
  if (epoch < newestEpoch(state.run)) return;
  if (known === null || epoch > known.epoch) return draft.add({ type: "agent_changed", epoch, present });
  if (present === known.present) return;
  // Where the log is full, a loss still counts: it turns the interview to text, and after that none is counted any more.
  const isLoss = !present && channel === "voice";
  if (!hasRoom(state) && !isLoss) return;
  draft.add({ type: "agent_changed", epoch, present, ...(backBy === undefined ? {} : { backBy }) });
}

export function onNoAgent(draft: Draft, epoch: number): void {
  const { state } = draft;
  if (!needsAgent(state)) return;
  const { dispatch } = state.run;
  if (dispatch?.epoch === epoch && dispatch.deadline !== null) sendForNext(draft, state);
}

/** Of a turn that the candidate has answered meanwhile, nothing is to be said again. */
export function onStrayed(draft: Draft, live: Live, { turn, text }: InputOf<"strayed">): void {
  const { phase, run } = live;
  if (phase.at !== "listening" || !isSpoken(run) || turn !== `t${run.turns}`) return;
  draft.add({ type: "strayed", turn, text });
}

/** With these it is found that one did not come in time: with any other, an input that is late or repeated would change something. */
const finding: ReadonlySet<Input["type"]> = new Set(["tick", "candidate", "resume"]);

/** Last of every decision: whatever made an agent necessary, the state says that one is sent for before anybody acts. */
export function sendForAgent(draft: Draft): void {
  const { state, at, input } = draft;
  if (draft.refused !== null || !needsAgent(state)) return;
  const deadline = state.run.dispatch?.deadline ?? null;
  if (deadline === null || (finding.has(input.type) && at >= deadline)) sendForNext(draft, state);
}

function sendForNext(draft: Draft, live: Live): void {
  // A full log has no place for one agent after the other. In text the interview goes on, and each answer makes room again.
  const next = hasRoom(live) ? nextDispatch(live.run, draft.at) : null;
  if (next === null) return draft.add({ type: "channel_changed", channel: "text" });
  draft.add({ type: "agent_sent", ...next });
}
