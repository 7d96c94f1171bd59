/** What each role may know now. Redaction lives here and in `redact.ts`, and nowhere else. */
import type { Plan } from "#contract/plan.ts";
import type { CandidateView } from "#contract/candidate-view.ts";
import type { InterviewStatus } from "#contract/terms.ts";
import type { RecruiterView } from "#contract/views.ts";
import type { CandidateAsk } from "#contract/candidate-events.ts";
import type { Ask } from "#contract/events.ts";
import { allowedMoves } from "./moves.ts";
import { hasRoom } from "./log-room.ts";
import { findQuestion, questionsOf } from "./plan-index.ts";
import { type Ms, type Run, type State, questionRun } from "./state.ts";
import { totalMs } from "./time-budget.ts";
import { askText } from "./words.ts";

type Opened = Exclude<State, { status: "none" }>;

/** The flat status of the API. */
export function flatStatus(state: Opened): InterviewStatus {
  return state.status === "ended" ? state.outcome : state.status;
}

export function candidateAsk(ask: Ask): CandidateAsk {
  return { id: ask.id, kind: ask.kind, text: ask.text };
}

/** `mayRecord`: has the candidate agreed to being recorded? The state does not hold it. */
export function candidateView(plan: Plan, state: Opened, at: Ms, mayRecord: boolean): CandidateView {
  const phase = "phase" in state ? state.phase : null;
  const run = "run" in state ? state.run : null;
  const can = { repeat: false, clarify: false, skip: false, hold: false };
  if (state.status === "live" && phase?.at === "listening") {
    const { moves } = allowedMoves(plan, state.base, state.run, phase.ask, at);
    can.repeat = moves.includes("REPEAT");
    can.clarify = moves.includes("CLARIFY") && findQuestion(plan, phase.ask.question).question.clarification !== null;
    can.skip = moves.includes("SKIP");
    can.hold = hasRoom(state);
  }
  return {
    ...sharedView(state),
    title: plan.position,
    language: plan.language,
    purpose: plan.purpose,
    consented: state.base.consented,
    ask: phase === null ? null : candidateAsk(phase.ask),
    question: phase === null || run === null ? null : askText(plan, run, phase.ask.question, null),
    progress: run === null || phase === null ? null : progress(plan, run, phase.ask.question),
    time: plan.settings.showTime ? clock(plan, state, run) : null,
    can,
    expiresAt: state.status === "waiting" ? state.expiresAt : null,
    record: mayBeRecorded(state, mayRecord),
  };
}

/** `agreed`: to being recorded, at whatever time. */
export function mayBeRecorded(state: Opened, agreed: boolean): boolean {
  return agreed && state.status !== "ended" && state.base.recordingStopped === undefined;
}

export function recruiterView(plan: Plan, state: Opened): RecruiterView {
  const phase = "phase" in state ? state.phase : null;
  const run = "run" in state ? state.run : null;
  const stage = plan.stages.find((entry) => entry.id === run?.stage);
  return {
    ...sharedView(state),
    title: plan.title,
    stage: stage === undefined ? null : { id: stage.id, kind: stage.kind, title: stage.title },
    ask: phase?.ask ?? null,
    questions: plan.stages.flatMap((entry) =>
      entry.questions.map((question) => {
        const known = run === null ? null : questionRun(run, question.id);
        const closed = known?.closed ?? null;
        return {
          id: question.id,
          stage: entry.id,
          text: known?.wording ?? question.text,
          kind: question.kind,
          competency: question.competency,
          state:
            closed !== null
              ? ("closed" as const)
              : phase?.ask.question === question.id
                ? ("open" as const)
                : ("ahead" as const),
          as: closed,
          probes: known?.probes.length ?? 0,
          found: [...(known?.found ?? [])],
          lookFor: question.lookFor.length,
        };
      }),
    ),
    candidatePresent: run?.candidatePresent === true,
    startedAt: state.base.startedAt,
    time: clock(plan, state, run),
    failure: state.status === "ended" ? (state.failure ?? null) : null,
    turns: run?.turns ?? 0,
    evaluations: state.status === "ended" ? state.evaluations : 0,
  };
}

function sharedView(state: Opened) {
  const phase = "phase" in state ? state.phase : null;
  const run = "run" in state ? state.run : null;
  return {
    interviewId: state.base.interviewId,
    seq: state.base.seq,
    status: flatStatus(state),
    channel: run?.channel ?? ("text" as const),
    phase: phase?.at ?? null,
    turn: run === null || run.turns === 0 ? null : `t${run.turns}`,
    paused: state.status === "paused" ? { why: state.why, until: state.until } : null,
    ended: state.status === "ended" ? { outcome: state.outcome, by: state.by, at: state.at } : null,
    holdUntil: phase?.at === "listening" ? phase.holdUntil : null,
  };
}

function clock(plan: Plan, state: Opened, run: Run | null): RecruiterView["time"] {
  if (run === null) return null;
  const running = state.status === "live" && run.runningSince !== null;
  return {
    spentMs: run.spentMs,
    totalMs: totalMs(plan, state.base),
    at: run.runningSince ?? state.base.lastAt,
    running,
  };
}

/** Must-asks asked so far, of those that the plan has; the open question is one of them or stands after the last. */
function progress(plan: Plan, run: Run, open: string): { step: number; steps: number } {
  const musts = questionsOf(plan).filter((question) => question.kind === "must_ask");
  const asked = musts.filter((question) => question.id === open || questionRun(run, question.id).asked !== "no");
  return { step: Math.max(1, asked.length), steps: musts.length };
}
