/**
 * Policy: which facts an input leads to. Pure and total; no events and no refusal means that nothing changed, because the
 * input is repeated, late or stale.
 */
import type { Plan } from "#contract/plan.ts";
import { onCandidate, onCv, onEnd, onExpiry, onHold, onOpen, onStart, pause } from "./decide-life.ts";
import { onTick } from "./decide-time.ts";
import { onAgent, onNoAgent, onStrayed, sendForAgent } from "./decide-voice.ts";
import { onAnswer, onFailed, onHeard, onLostProcess, onMove, onReply, onRequest } from "./decide-turn.ts";
import { type Decision, Draft, type Refusal } from "./draft.ts";
import type { Input, InputOf } from "./input.ts";
import { hasRoom } from "./log-room.ts";
import { findQuestion } from "./plan-index.ts";
import { type Live, type Paused, questionRun, type State } from "./state.ts";
import { isAhead } from "./time-budget.ts";
import { backAfterOutageMs } from "./voice.ts";
import { work } from "./work.ts";

export function decide(plan: Plan, state: State, input: Input): Decision {
  const draft = new Draft(plan, state, input);
  route(draft, state, input);
  sendForAgent(draft);
  return { events: draft.events, refused: draft.refused };
}

/** Inputs of people that could be repeated without end. */
const repeatable: ReadonlySet<Input["type"]> = new Set(["hold", "pause", "move_expiry", "nudge", "extend", "channel"]);

function fillsLog(input: Input): boolean {
  // To take a CV away is a right that nothing may use up; another one has to come before it can be taken away again.
  return repeatable.has(input.type) || (input.type === "cv" && input.cv !== null);
}

function route(draft: Draft, state: State, input: Input): void {
  if (state.status === "none") return input.type === "open" ? onOpen(draft, input) : draft.refuse("NOT_FOUND");
  if (fillsLog(input) && !hasRoom(state)) return draft.refuse("LIMIT_REACHED");
  switch (input.type) {
    case "open":
      return;
    case "consent":
      if (state.status === "waiting" && !state.base.consented) draft.add({ type: "consented", consent: input.consent });
      return;
    case "cv":
      return onCv(draft, input.cv);
    case "start":
      return state.status === "ended" ? draft.refuse("INTERVIEW_OVER") : onStart(draft, input);
    case "answer":
      return state.status === "live" ? onAnswer(draft, state, input) : draft.refuse(refusal(state));
    case "request":
      return state.status === "live" ? onRequest(draft, state, input) : draft.refuse(refusal(state));
    case "hold":
      return state.status === "live" ? onHold(draft, state) : draft.refuse(refusal(state));
    case "pause":
      if (state.status === "paused") return;
      return state.status === "live" ? pause(draft, "candidate") : draft.refuse(refusal(state));
    case "resume":
      if (state.status === "live") return;
      return state.status === "paused" ? draft.add({ type: "resumed" }) : draft.refuse(refusal(state));
    case "end":
      return state.status === "ended" ? undefined : onEnd(draft, input.by);
    case "cancel":
      if (state.status === "waiting")
        return draft.add({ type: "ended", outcome: "cancelled", by: "recruiter", reason: input.reason });
      return state.status === "ended" ? undefined : draft.refuse("CONFLICT");
    case "move_expiry":
      return state.status === "ended" ? draft.refuse("INTERVIEW_OVER") : onExpiry(draft, state, input.expiresAt);
    case "nudge":
      if (state.status === "ended") return draft.refuse("INTERVIEW_OVER");
      return isRunning(state) ? draft.add({ type: "nudged", text: input.text }) : draft.refuse("NOT_STARTED");
    case "extend":
      return state.status === "ended" ? draft.refuse("INTERVIEW_OVER") : draft.add({ type: "extended", ms: input.ms });
    case "channel":
      if (!isRunning(state) || state.run.channel === input.channel) return;
      if (input.channel === "voice" && input.mute === true) return draft.refuse("VOICE_UNAVAILABLE");
      return draft.add({ type: "channel_changed", channel: input.channel });
    case "stop_recording":
      if (state.status !== "ended" && state.base.recordingStopped === undefined)
        draft.add({ type: "recording_stopped" });
      return;
    default:
      return internal(draft, state, input);
  }
}

/** Inputs of the shell: effects, presence, the alarm. None of them is ever refused; what does not fit is dropped. */
function internal(draft: Draft, state: Exclude<State, { status: "none" }>, input: Input): void {
  switch (input.type) {
    case "tick":
      return onTick(draft, input.speech ?? null);
    case "woke":
      return onWoke(draft, state, input);
    case "falter":
      if (state.status !== "ended" && state.base.faltered === undefined)
        draft.add({ type: "faltered", what: input.what });
      return;
    case "fail":
      if (state.status !== "ended") draft.add({ type: "ended", outcome: "failed", by: "system", reason: input.reason });
      return;
    case "candidate":
      return isRunning(state) ? onCandidate(draft, state, input.present, input.since ?? draft.at) : undefined;
    case "agent":
      return isRunning(state) ? onAgent(draft, state, input.epoch, input.present) : undefined;
    case "no_agent":
      return onNoAgent(draft, input.epoch);
    case "heard":
      return hasRoom(state) ? onHeard(draft, input.heard) : undefined;
    case "strayed":
      return state.status === "live" && hasRoom(state) ? onStrayed(draft, state, input) : undefined;
    case "move":
      return state.status === "live" ? onMove(draft, state, input) : undefined;
    case "reply":
      return state.status === "live" ? onReply(draft, state, input) : undefined;
    case "failed":
      return state.status === "live" ? onFailed(draft, state, input) : undefined;
    case "prepared":
      return isRunning(state) ? onPrepared(draft, state, input) : undefined;
    case "assessed": {
      const waiting = "run" in state ? (state.run?.toAssess ?? null) : null;
      if (waiting === null || input.effect !== `assess:${waiting.turn}`) return;
      return draft.add({
        type: "answer_assessed",
        turn: waiting.turn,
        question: waiting.question,
        assessment: input.assessment,
        used: input.used,
      });
    }
    case "spent":
      // Also when it is over: what is running then is given up, and has cost something.
      return draft.add({ type: "spent", what: input.what, used: input.used });
    case "done":
      // A result whose effect is not wanted any more is dropped.
      if (work(draft.plan, state).some((effect) => effect.id === input.effect)) {
        draft.add({ type: "settled", effect: input.effect, ref: input.ref });
      }
      return;
    default:
  }
}

/** What comes too late is stored without what can no longer be said, so that nobody prepares it again. */
function onPrepared(draft: Draft, state: Live | Paused, input: InputOf<"prepared">): void {
  if (!work(draft.plan, state).some((effect) => effect.id === input.effect)) return;
  const { question } = findQuestion(draft.plan, input.question);
  const entry = questionRun(state.run, input.question);
  const mayBeWorded = question.kind === "personalised" && isAhead(state.run, input.question);
  draft.add({
    type: "question_prepared",
    question: input.question,
    wording: mayBeWorded ? input.wording : null,
    probe: draft.plan.settings.personalProbes && !entry.probes.includes("personal") ? input.probe : null,
    retrieval: input.retrieval,
    cv: state.base.cv ?? null,
    used: input.used,
  });
}

function onWoke(draft: Draft, state: Exclude<State, { status: "none" }>, woke: InputOf<"woke">): void {
  if (!isRunning(state)) return;
  const { agent, candidatePresent } = state.run;
  // Gone since the last thing that happened, as far as anybody can know: the clock does not count an outage.
  if (!woke.candidatePresent && candidatePresent === true) onCandidate(draft, state, false, state.base.lastAt);
  if (agent !== null && agent.present && woke.agentEpoch !== agent.epoch)
    onAgent(draft, state, agent.epoch, false, draft.at + backAfterOutageMs);
  if (draft.state.status === "live") onLostProcess(draft, draft.state.phase);
}

function isRunning(state: State): state is Extract<State, { status: "live" | "paused" }> {
  return state.status === "live" || state.status === "paused";
}

/** Why a candidate's input does not fit an interview that is not live. */
function refusal(state: Exclude<State, { status: "none" | "live" }>): Refusal {
  switch (state.status) {
    case "waiting":
      return state.base.consented ? "NOT_STARTED" : "CONSENT_MISSING";
    case "paused":
      return "INTERVIEW_PAUSED";
    case "ended":
      return "INTERVIEW_OVER";
    default:
      return state satisfies never;
  }
}
