/** The interview around the turns: opening, starting, pausing, ending. */
import type { EndedBy, Outcome, PauseWhy } from "#contract/terms.ts";
import { interviewerPhrases } from "#contract/languages/interviewer.ts";
import { closeRest, finishReply } from "./decide-turn.ts";
import type { Draft } from "./draft.ts";
import { end } from "./end.ts";
import type { InputOf } from "./input.ts";
import { hasRoom } from "./log-room.ts";
import { nextQuestion } from "./next-question.ts";
import { type Live, type Paused, type Run, type State, engineVersion } from "./state.ts";
import { askText } from "./words.ts";

/** A pause for a lost connection that was no longer than this ends by itself when the candidate is back. */
const shortLossMs = 600_000;

export function onOpen(draft: Draft, input: InputOf<"open">): void {
  const { interviewId, planVersionId, folder, expiresAt, extraMs, models, roomRecording } = input;
  draft.add({
    type: "opened",
    interviewId,
    planVersionId,
    engineVersion,
    plan: draft.plan,
    folder,
    expiresAt,
    extraMs,
    ...(models === undefined ? {} : { models: [...models] }),
    ...(roomRecording === undefined ? {} : { roomRecording }),
  });
}

/** The same CV again changes nothing. Another one takes the place of the one before. */
export function onCv(draft: Draft, cv: InputOf<"cv">["cv"]): void {
  const { state } = draft;
  if (state.status === "none") return;
  if (state.status === "ended") return draft.refuse("INTERVIEW_OVER");
  const before = state.base.cv;
  if (cv === null) return before === undefined ? undefined : draft.add({ type: "cv_removed", cv: before });
  if (cv.id !== before) draft.add({ type: "cv_added", cv: cv.id, passages: cv.passages });
}

export function onStart(draft: Draft, input: InputOf<"start">): void {
  const state = draft.state;
  if (state.status !== "waiting") return;
  if (!state.base.consented) return draft.refuse("CONSENT_MISSING");
  if (draft.at >= state.expiresAt) return draft.refuse("INVITATION_EXPIRED");
  const { next, skipped } = nextQuestion(draft.plan, state.base, unstarted, draft.at);
  // A plan has at least one must-ask, so there is a first question.
  if (next === null) return;
  const text = askText(draft.plan, unstarted, next.question.id, null);
  const greeting = draft.plan.greeting ?? interviewerPhrases(draft.plan.language).greeting;
  draft.add({
    type: "started",
    // Waited for first, nobody would come.
    channel: input.mute === true ? "text" : input.channel,
    ask: { id: "a0", question: next.question.id, kind: "question", probe: null, text },
    text: `${greeting} ${text}`,
  });
  // Left ahead, it would be asked out of order once there is time to spare.
  for (const question of skipped) draft.add({ type: "question_closed", question, as: "not_asked_time" });
}

const unstarted: Run = {
  channel: "text",
  spentMs: 0,
  runningSince: null,
  stage: "",
  stages: {},
  questions: {},
  turns: 0,
  candidateQuestions: 0,
  questionSeq: 0,
  previousQuestion: null,
  candidatePresent: null,
  lostAt: null,
  agent: null,
  toAssess: null,
};

/** Words that have begun to leave are finished first: a pause is always between words. */
export function pause(draft: Draft, why: PauseWhy): void {
  finishReply(draft, null, "recovered", null);
  const state = draft.state;
  if (state.status !== "live") return;
  const closesAt = (state.base.startedAt ?? draft.at) + draft.plan.settings.openForMs;
  draft.add({ type: "paused", why, until: Math.min(draft.at + draft.plan.settings.resumeWithinMs, closesAt) });
}

/** "I need a moment". Pressed again before half of it has gone, it changes nothing. */
export function onHold(draft: Draft, { phase }: Live): void {
  const { holdMs } = draft.plan.settings;
  if (phase.at !== "listening") return;
  if (phase.holdUntil !== null && phase.holdUntil - draft.at > holdMs / 2) return;
  draft.add({ type: "held", until: draft.at + holdMs });
}

/** Once it has begun, no invitation's end matters any more. */
export function onExpiry(draft: Draft, state: Exclude<State, { status: "none" }>, expiresAt: number): void {
  if (state.status === "waiting" && state.expiresAt !== expiresAt) draft.add({ type: "expiry_moved", expiresAt });
}

/**
 * Who has come and gone more often than the log has room for is treated like somebody who comes over HTTP: they are here
 * as long as they answer, and silence pauses.
 */
export function onCandidate(draft: Draft, state: Live | Paused, present: boolean, since: number): void {
  if (state.run.candidatePresent === present || !hasRoom(state)) return;
  draft.add({ type: "candidate_changed", present, since });
  if (present && state.status === "paused" && state.why === "lost" && draft.at - state.since <= shortLossMs) {
    draft.add({ type: "resumed" });
  }
}

/** Ends an interview that is under way; what was not asked says why. */
export function endRunning(draft: Draft, by: EndedBy, outcome: Outcome | null = null): void {
  finishReply(draft, null, "recovered", null);
  const state = draft.state;
  if (state.status !== "live" && state.status !== "paused") return;
  const timed = by === "time";
  closeRest(
    draft,
    { status: "live", base: state.base, run: state.run, phase: state.phase },
    timed ? "time" : "ended",
    timed ? "not_asked_time" : "not_asked_ended",
  );
  const silent = state.run.turns === 0;
  const usual: Outcome = !silent ? "completed" : by === "recruiter" ? "cancelled" : "abandoned";
  end(draft, by, outcome ?? usual);
}

export function onEnd(draft: Draft, by: "candidate" | "recruiter"): void {
  if (draft.state.status === "waiting") {
    return end(draft, by, by === "candidate" ? "abandoned" : "cancelled");
  }
  endRunning(draft, by);
}
