/** Bookkeeping: folds one event into the state. Total, without policy; time is the event's own. */
import type { Ask, Event, EventOf } from "#contract/events.ts";
import type { Plan } from "#contract/plan.ts";
import { findQuestion } from "./plan-index.ts";
import { agentChanged, agentSent, isSpoken, newRow, owing, owingAgain, owingNothing } from "./voice.ts";
import { withCv, withReadied } from "./readied.ts";
import {
  type Base,
  type Live,
  type Ms,
  type Paused,
  type QuestionRun,
  type Run,
  type State,
  questionRun,
  untouched,
  withQuestion,
} from "./state.ts";

/** Events after which the index outside should be told. */
const mirrored: ReadonlySet<Event["type"]> = new Set(["opened", "started", "paused", "resumed", "ended"]);

/** Events that show that people can go on. */
const taken: ReadonlySet<Event["type"]> = new Set(["started", "answered", "requested"]);

export function evolve(plan: Plan, state: State, event: Event): State {
  if (event.type === "opened") return opened(event);
  // A newer engine wrote this state for itself; whoever appends the event parses it.
  if (event.type === "migrated") return event.state as State;
  if (state.status === "none") return state;
  const base: Base = {
    ...state.base,
    seq: event.seq,
    lastAt: event.at,
    mirror: mirrored.has(event.type) ? { ...state.base.mirror, wanted: event.seq } : state.base.mirror,
    ...costs(state.base, event),
  };
  // Taken away and not made undefined: keys that come later have to stand where they stand after a round trip through JSON.
  if (base.faltered === true && taken.has(event.type)) delete base.faltered;
  return apply(plan, { ...state, base }, event);
}

/** Only what is known of is counted: nobody is left to say what a call has cost that was lost with its process. */
function costs(base: Base, event: Event): Pick<Base, "microUsd"> {
  const more = "used" in event ? (event.used?.microUsd ?? 0) : 0;
  return more === 0 ? {} : { microUsd: (base.microUsd ?? 0) + more };
}

function opened(event: EventOf<"opened">): State {
  return {
    status: "waiting",
    base: {
      interviewId: event.interviewId,
      planVersionId: event.planVersionId,
      folder: event.folder,
      seq: event.seq,
      lastAt: event.at,
      consented: false,
      startedAt: null,
      extraMs: event.extraMs,
      mirror: { wanted: event.seq, done: 0 },
      ...(event.models === undefined ? {} : { models: event.models }),
      ...(event.roomRecording === undefined ? {} : { roomRecording: event.roomRecording }),
    },
    expiresAt: event.expiresAt,
  };
}

function apply(plan: Plan, state: Exclude<State, { status: "none" }>, event: Event): State {
  switch (event.type) {
    case "consented":
      return { ...state, base: { ...state.base, consented: true } };
    case "cv_added":
      return withCv(state, event.cv);
    case "cv_removed":
      return withCv(state, null);
    case "faltered":
      return { ...state, base: { ...state.base, faltered: true } };
    case "recording_stopped":
      return { ...state, base: { ...state.base, recordingStopped: event.at } };
    case "expiry_moved":
      return state.status === "waiting" ? { ...state, expiresAt: event.expiresAt } : state;
    case "extended":
      return { ...state, base: { ...state.base, extraMs: state.base.extraMs + event.ms } };
    case "settled":
      return settled(state, event.effect, event.ref);
    case "started":
      return started(plan, state.base, event);
    case "ended": {
      const run = "run" in state && state.run !== null ? stopClock(state.run, event.at) : null;
      return {
        status: "ended",
        base: state.base,
        run,
        outcome: event.outcome,
        by: event.by,
        at: event.at,
        sealed: null,
        evaluations: 0,
        ...(event.outcome === "failed" && event.reason !== null ? { failure: event.reason } : {}),
      };
    }
    case "answer_assessed":
      return "run" in state && state.run !== null ? { ...state, run: assessed(state.run, event) } : state;
    default:
      return state.status === "live" || state.status === "paused" ? running(plan, state, event) : state;
  }
}

function started(plan: Plan, base: Base, event: EventOf<"started">): State {
  const { stage } = findQuestion(plan, event.ask.question);
  return {
    status: "live",
    base: { ...base, startedAt: event.at },
    run: {
      channel: event.channel,
      spentMs: 0,
      runningSince: event.at,
      stage: stage.id,
      stages: { [stage.id]: { spentMs: 0, turns: 0 } },
      questions: { [event.ask.question]: { ...untouched, asked: "delivered" } },
      turns: 0,
      candidateQuestions: 0,
      questionSeq: event.seq,
      previousQuestion: null,
      candidatePresent: null,
      lostAt: null,
      agent: null,
      toAssess: null,
    },
    phase: { at: "listening", ask: event.ask, since: event.at, silences: 0, holdUntil: null },
  };
}

/** Only what a candidate does: whoever lost their connection and sends this is there all the same, over HTTP. */
const byCandidate: ReadonlySet<Event["type"]> = new Set(["answered", "requested", "held", "resumed"]);

function running(plan: Plan, before: Live | Paused, event: Event): State {
  const state = byCandidate.has(event.type) ? { ...before, run: withoutSocket(before, event.at) } : before;
  const { run, phase } = state;
  switch (event.type) {
    case "answered":
    case "requested": {
      const again = phase.at === "choosing";
      const practised =
        plan.settings.feedback !== "none" && event.type === "answered" && phase.ask.kind !== "confirm_end";
      return {
        ...state,
        run: {
          ...owingNothing(again ? run : countTurn(run)),
          toAssess: practised ? { turn: event.turn, question: phase.ask.question } : run.toAssess,
        },
        phase: {
          at: "choosing",
          ask: phase.ask,
          turn: event.turn,
          attempt: again ? phase.attempt + 1 : 1,
          deadline: event.type === "answered" ? event.deadline : event.at,
        },
      };
    }
    case "reply_failed":
      if (phase.at !== "choosing") return state;
      return {
        ...state,
        phase: { ...phase, attempt: phase.attempt + 1, deadline: event.at + replyDeadline(plan, run) },
      };
    case "move_chosen":
      return moveChosen(plan, state, event);
    case "replied":
      return replied(state, event);
    case "question_closed":
      return { ...state, run: withQuestion(run, event.question, { closed: event.as }) };
    case "question_prepared":
      return { ...state, run: withReadied(run, event) };
    case "delivered":
      if (isSpoken(run)) return heardByVoice(state, event);
      // A probe or an aside that was cut off does not make the question behind it unasked.
      if (phase.ask.kind !== "question" && event.cuts === undefined && !event.complete) return state;
      return { ...state, run: withQuestion(run, phase.ask.question, deliveredAs(event)) };
    case "strayed":
      return { ...sinceNow(state, true, event.at), run: owingAgain(owingNothing(run), phase.ask.text) };
    case "silence":
      return phase.at === "listening" ? { ...state, phase: { ...phase, silences: event.step } } : state;
    case "held":
      return phase.at === "listening" ? { ...state, phase: { ...phase, silences: 0, holdUntil: event.until } } : state;
    case "channel_changed":
      return channelChanged(state, event);
    case "agent_sent":
      return { ...state, run: agentSent(plan, state, event) };
    case "agent_changed":
      return { ...sinceNow(state, event.present && isSpoken(run), event.at), run: agentChanged(run, event) };
    case "spoke":
      return sinceNow(state, true, event.until);
    case "candidate_changed":
      return candidateChanged(state, event);
    case "paused":
      return {
        status: "paused",
        base: state.base,
        run: newRow(stopClock(run, event.at)),
        phase,
        why: event.why,
        since: event.at,
        until: event.until,
      };
    case "resumed":
      return resumed(plan, state, event.at);
    default:
      return state;
  }
}

/** What was heard by voice: from here on it is for the candidate to speak. */
function heardByVoice(state: Live | Paused, event: EventOf<"delivered">): State {
  const { run, phase } = state;
  if (phase.at !== "listening") return state;
  const owed = run.owed === undefined || event.complete ? undefined : { ...run.owed, cut: true as const };
  const isQuestion = event.complete || phase.ask.kind === "question" || event.cuts !== undefined;
  const noted = isQuestion ? withQuestion(run, phase.ask.question, deliveredAs(event)) : run;
  return { ...state, run: { ...noted, owed }, phase: { ...phase, since: event.at } };
}

/** Silence is measured from here on: the candidate spoke until then, or could not be heard before. */
function sinceNow<T extends Live | Paused>(state: T, really: boolean, at: Ms): T {
  const { phase } = state;
  if (!really || phase.at !== "listening") return state;
  return { ...state, phase: { ...phase, since: Math.max(phase.since, at), silences: 0 } };
}

/** Whoever comes back to voice is asked once more what is open. */
function channelChanged(state: Live | Paused, event: EventOf<"channel_changed">): Live | Paused {
  const run = newRow({ ...state.run, channel: event.channel });
  if (event.channel === "text") return { ...state, run: owingNothing(run) };
  const asked = state.phase.at === "listening" ? owingAgain(run, state.phase.ask.text) : run;
  return { ...sinceNow(state, isSpoken(run), event.at), run: asked };
}

function deliveredAs(event: EventOf<"delivered">): Partial<QuestionRun> {
  if (event.complete) return { asked: "delivered" };
  return event.cuts === undefined ? { asked: "undelivered" } : { asked: "undelivered", cuts: event.cuts };
}

function moveChosen(plan: Plan, state: Live | Paused, event: EventOf<"move_chosen">): State {
  const { phase } = state;
  const ask = phase.ask;
  const counted = phase.at === "listening" ? countTurn(state.run) : state.run;
  const bookkept = bookMove(plan, withFound(counted, ask.question, event.found), ask, event.move);
  return {
    ...state,
    run: event.next?.kind === "question" ? enterQuestion(plan, bookkept, ask, event.next, event) : bookkept,
    phase: {
      at: "speaking",
      ask,
      turn: event.turn,
      attempt: phase.at === "listening" ? 1 : phase.attempt,
      move: event.move,
      next: event.next,
      deadline: event.deadline,
    },
  };
}

function bookMove(plan: Plan, run: Run, ask: Ask, move: EventOf<"move_chosen">["move"]): Run {
  const entry = questionRun(run, ask.question);
  switch (move.type) {
    case "PROBE":
      return withQuestion(run, ask.question, { probes: [...entry.probes, move.probe] });
    case "ANSWER": {
      const own = findQuestion(plan, ask.question).stage.kind === "candidate_questions";
      if (own) return { ...run, candidateQuestions: run.candidateQuestions + 1 };
      return withQuestion(run, ask.question, { sideMoves: entry.sideMoves + 1 });
    }
    case "CLARIFY":
      return withQuestion(run, ask.question, { sideMoves: entry.sideMoves + 1, clarified: true });
    case "REPEAT":
      // Said again because it was not heard to the end: that is no step.
      if (entry.asked === "undelivered") return withQuestion(run, ask.question, { asked: "delivered" });
      return withQuestion(run, ask.question, { sideMoves: entry.sideMoves + 1 });
    case "REDIRECT":
    case "WAIT":
      return withQuestion(run, ask.question, { sideMoves: entry.sideMoves + 1 });
    case "CONFIRM_END":
      return withQuestion(run, ask.question, { confirmed: true });
    case "ADVANCE":
    case "SKIP":
    case "CLOSE":
      return run;
    default:
      return move satisfies never;
  }
}

function enterQuestion(plan: Plan, run: Run, ask: Ask, next: Ask, event: EventOf<"move_chosen">): Run {
  const { stage } = findQuestion(plan, next.question);
  const entered = withQuestion(run, next.question, { asked: "delivered" });
  const moved = { ...entered, questionSeq: event.seq, previousQuestion: ask.question };
  if (stage.id === run.stage) return moved;
  const flushed = run.runningSince === null ? moved : { ...stopClock(moved, event.at), runningSince: event.at };
  return {
    ...flushed,
    stage: stage.id,
    stages: { ...flushed.stages, [stage.id]: flushed.stages[stage.id] ?? { spentMs: 0, turns: 0 } },
  };
}

function replied(state: Live | Paused, event: EventOf<"replied">): State {
  const { phase } = state;
  if (phase.at !== "speaking") return state;
  const next = phase.next ?? phase.ask;
  const ask = event.askText === null ? next : { ...next, text: event.askText };
  return {
    ...state,
    run: owing(state.run, event),
    phase: { at: "listening", ask, since: event.at, silences: 0, holdUntil: null },
  };
}

function candidateChanged(state: Live | Paused, event: EventOf<"candidate_changed">): State {
  const run: Run = { ...state.run, candidatePresent: event.present, lostAt: event.present ? null : event.at };
  if (state.status === "paused") return { ...state, run };
  if (!event.present) return { ...state, run: stopClock(run, event.since) };
  const { phase } = state;
  return {
    ...state,
    run: run.runningSince === null ? { ...run, runningSince: event.at } : run,
    // Whoever was away was not silent.
    phase: phase.at === "listening" ? { ...phase, since: event.at, silences: 0 } : phase,
  };
}

function withoutSocket({ status, run }: Live | Paused, at: Ms): Run {
  if (run.candidatePresent !== false) return run;
  return {
    ...run,
    candidatePresent: null,
    lostAt: null,
    runningSince: status === "live" ? (run.runningSince ?? at) : null,
  };
}

function resumed(plan: Plan, state: Live | Paused, at: Ms): State {
  const { base, run, phase } = state;
  return {
    status: "live",
    base,
    run: { ...(phase.at === "listening" ? owingAgain(run, phase.ask.text) : run), runningSince: at },
    phase:
      phase.at === "choosing"
        ? { ...phase, attempt: phase.attempt + 1, deadline: at + replyDeadline(plan, run) }
        : phase.at === "listening"
          ? { ...phase, since: at, silences: 0, holdUntil: null }
          : phase,
  };
}

function settled(state: Exclude<State, { status: "none" }>, effect: string, ref: string): State {
  const [type, number] = effect.split(":");
  if (type === "mirror") {
    const done = Math.max(state.base.mirror.done, Number(number));
    return { ...state, base: { ...state.base, mirror: { ...state.base.mirror, done } } };
  }
  if (state.status !== "ended") return state;
  if (type === "forget_cv") return withCv(state, null);
  if (type === "seal") return { ...state, sealed: ref };
  if (type === "evaluate") return { ...state, evaluations: Math.max(state.evaluations, Number(number)) };
  return state;
}

function withFound(run: Run, question: string, more: readonly string[] | undefined): Run {
  if (more === undefined || more.length === 0) return run;
  return withQuestion(run, question, { found: [...new Set([...questionRun(run, question).found, ...more])] });
}

function assessed(run: Run, event: EventOf<"answer_assessed">): Run {
  const noted = withFound(run, event.question, event.assessment.found);
  return noted.toAssess?.turn === event.turn ? { ...noted, toAssess: null } : noted;
}

/** Time that one reply may take to begin. */
export function replyDeadline(plan: Plan, run: Run): Ms {
  return plan.settings.replyDeadlineMs[run.channel];
}

function countTurn(run: Run): Run {
  const stage = run.stages[run.stage] ?? { spentMs: 0, turns: 0 };
  return { ...run, turns: run.turns + 1, stages: { ...run.stages, [run.stage]: { ...stage, turns: stage.turns + 1 } } };
}

function stopClock(run: Run, at: Ms): Run {
  if (run.runningSince === null) return run;
  const passed = Math.max(0, at - run.runningSince);
  const stage = run.stages[run.stage] ?? { spentMs: 0, turns: 0 };
  return {
    ...run,
    spentMs: run.spentMs + passed,
    runningSince: null,
    stages: { ...run.stages, [run.stage]: { ...stage, spentMs: stage.spentMs + passed } },
  };
}
