/** What should be running, derived from the state: there is no table of jobs that could disagree with it. */
import type { Plan } from "#contract/plan.ts";
import { toPrepare } from "./preparation.ts";
import type { Ms, State } from "./state.ts";
import { roomRecording, toSend } from "./voice.ts";

/** An effect's id is its idempotency key outside; the same id twice is the same effect. */
export type Effect =
  | { type: "reply"; id: string; turn: string; deadline: Ms }
  /** Sends a voice agent. Where an epoch was sent for already, nothing happens. */
  | { type: "dispatch_agent"; id: string; epoch: number }
  /** Has the room recorded, or not any more. Where it is so already, nothing happens. */
  | { type: "record_room"; id: string; on: boolean }
  | { type: "assess_answer"; id: string; turn: string; question: string }
  | { type: "prepare_question"; id: string; question: string }
  /** The CV's passages go when the interview is over. */
  | { type: "forget_cv"; id: string }
  | { type: "mirror"; id: string; seq: number }
  | { type: "seal"; id: "seal" }
  | { type: "evaluate"; id: string; version: number; sealed: string };

export const prepareEffect = (question: string, cv: string | undefined) => `prepare:${question}:${cv ?? ""}`;

export function work(plan: Plan, state: State): readonly Effect[] {
  if (state.status === "none") return [];
  const effects: Effect[] = [];
  if (state.status === "live" && state.phase.at !== "listening") {
    const { turn, attempt, deadline } = state.phase;
    effects.push({ type: "reply", id: `reply:${turn}:${attempt}`, turn, deadline });
  }
  const epoch = toSend(state);
  if (epoch !== null) effects.push({ type: "dispatch_agent", id: `agent:${epoch}`, epoch });
  const recorded = roomRecording(state);
  if (recorded !== null)
    effects.push({ type: "record_room", id: `room:${recorded.epoch}:${recorded.on ? "on" : "off"}`, on: recorded.on });
  if ("run" in state && state.run !== null && state.run.toAssess !== null) {
    const { turn, question } = state.run.toAssess;
    effects.push({ type: "assess_answer", id: `assess:${turn}`, turn, question });
  }
  if (state.status === "live" || state.status === "paused") {
    for (const question of toPrepare(plan, state))
      effects.push({ type: "prepare_question", id: prepareEffect(question, state.base.cv), question });
  }
  if (state.status === "ended" && state.base.cv !== undefined)
    effects.push({ type: "forget_cv", id: `forget_cv:${state.base.cv}` });
  const { wanted, done } = state.base.mirror;
  if (wanted > done) effects.push({ type: "mirror", id: `mirror:${wanted}`, seq: wanted });
  // An interview in which nothing was said has nothing to evaluate.
  if (state.status === "ended" && state.run !== null && state.run.turns > 0) {
    if (state.sealed === null) effects.push({ type: "seal", id: "seal" });
    // What broke off through our own fault counts against nobody: its transcript is kept, and nothing is made of it.
    else if (state.evaluations === 0 && state.outcome !== "failed")
      effects.push({ type: "evaluate", id: "evaluate:1", version: 1, sealed: state.sealed });
  }
  return effects;
}
