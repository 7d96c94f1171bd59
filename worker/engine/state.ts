/**
 * The state of an interview: bounded by the plan and not by the talk. What was said stays in the log. All of it is plain
 * JSON with a fixed order of keys, so that folding a log twice gives the same bytes.
 */
import type { Ask } from "#contract/events.ts";
import type { Channel, ClosedAs, EndedBy, Outcome, PauseWhy } from "#contract/terms.ts";
import type { Move } from "#contract/moves.ts";
import type { RoomRecordingKind } from "#contract/voice.ts";

/** Raised whenever the same log would fold to another state. The older logs then need a `migrated` event. */
export const engineVersion = 1;

export type Ms = number;

export type Base = {
  interviewId: string;
  planVersionId: string;
  folder: string;
  /** Place of the newest event. */
  seq: number;
  /** Instant of the newest event that is not `migrated`. */
  lastAt: Ms;
  consented: boolean;
  startedAt: Ms | null;
  extraMs: Ms;
  /** Place of the newest event that the index outside should know of, and of the one that it does know of. */
  mirror: { wanted: number; done: number };
  /** Absent: none was given, or it was taken away. */
  cv?: string;
  /** Makers of models in order; absent: the platform's choice. */
  models?: readonly string[];
  /** What is recorded of the room beside the voice agent, where the candidate has agreed; absent: nothing. */
  roomRecording?: RoomRecordingKind;
  /** What models have cost so far, in millionths of a US dollar; absent: nothing that is known of. */
  microUsd?: number;
  /** Since when the candidate does not want to be recorded any more; absent: nothing was said against it. */
  recordingStopped?: Ms;
  /** Absent until a fault of the service kept somebody from going on, and again once they could. */
  faltered?: true | undefined;
};

/** Present only for questions that were asked or closed. */
export type QuestionRun = {
  /** `undelivered`: said, but not heard to the end; asking again does not count twice. */
  asked: "no" | "undelivered" | "delivered";
  /** The wording of a personalised question; null: the plan's. */
  wording: string | null;
  /** Planned probes that were asked, then "own" for each of the interviewer's making. */
  probes: readonly string[];
  /** Repeats, clarifications, redirections, waits and answers. */
  sideMoves: number;
  clarified: boolean;
  /** Was the candidate asked here whether to end? */
  confirmed: boolean;
  closed: ClosedAs | null;
  /** What an assessment beside the turn, or the interviewer itself, has found. */
  found: readonly string[];
  /** A follow-up that takes up the CV; absent: there is none. */
  personal?: string;
  /** The preparation: what it was made with, the CV's id or "", and its place in the log. Absent: not prepared. */
  prepared?: { cv: string; seq: number };
  /** How often it was cut off before it was heard; absent: never. */
  cuts?: number;
};

/** The newest agent that was sent for. */
export type Dispatch = {
  epoch: number;
  /** By then it has to be on the link, or back on it; null: it is there, or not waited for any more. */
  deadline: Ms | null;
  /** How many before it did not come, or did not stay, one after the other. */
  failures: number;
};

export type OwedWords = {
  turn: string;
  /** Place of the event that holds them. */
  seq: number;
  /** Their length. */
  chars: number;
  /** Present once they were cut off: from then on nobody says them. */
  cut?: true;
  /** The agent that has begun them. `nobody` has; or they were `read`, and only the open ask is said again. */
  begunBy: number | "nobody" | "read";
};

export type Run = {
  channel: Channel;
  /** Conversation time until `runningSince`; the clock stands while that is null. */
  spentMs: Ms;
  runningSince: Ms | null;
  stage: string;
  /** Time and turns by stage, for those that were entered. */
  stages: Readonly<Record<string, { spentMs: Ms; turns: number }>>;
  questions: Readonly<Record<string, QuestionRun>>;
  turns: number;
  /** Questions of the candidate that were answered in the stage made for them. */
  candidateQuestions: number;
  /** Place of the event that put the open question: what was said on it follows from there. */
  questionSeq: number;
  /** The question before the open one: an answer belongs to it until the open one was heard. */
  previousQuestion: string | null;
  /** Null: here without a socket, as far as anybody can know. */
  candidatePresent: boolean | null;
  lostAt: Ms | null;
  /** The newest voice agent, and since when it is there or gone. Older ones may not speak. */
  agent: { epoch: number; present: boolean; since: Ms } | null;
  /** Absent until an agent was sent for. */
  dispatch?: Dispatch;
  /** Words that no agent has said to the end yet; absent: none, or nobody was sent for who could. */
  owed?: OwedWords | undefined;
  /** The turn whose answer waits to be looked at beside the talk. */
  toAssess: { turn: string; question: string } | null;
};

/** Exactly one ask is open in each. */
export type Phase =
  | { at: "listening"; ask: Ask; since: Ms; silences: 0 | 1 | 2; holdUntil: Ms | null }
  /** Nothing has left the interview: safe to run again. */
  | { at: "choosing"; ask: Ask; turn: string; attempt: number; deadline: Ms }
  /** The move and what follows are durable; words may have left. `next` is null when the interview closes with them. */
  | { at: "speaking"; ask: Ask; turn: string; attempt: number; move: Move; next: Ask | null; deadline: Ms };

export type State =
  | { status: "none"; seq: 0 }
  | { status: "waiting"; base: Base; expiresAt: Ms }
  | { status: "live"; base: Base; run: Run; phase: Phase }
  /** Paused only between words: `phase` is listening or choosing. */
  | { status: "paused"; base: Base; run: Run; phase: Phase; why: PauseWhy; since: Ms; until: Ms }
  | {
      status: "ended";
      base: Base;
      run: Run | null;
      outcome: Outcome;
      by: EndedBy;
      at: Ms;
      sealed: string | null;
      evaluations: number;
      /** A sentence on what failed, where something did. */
      failure?: string;
    };

export type Live = Extract<State, { status: "live" }>;
export type Paused = Extract<State, { status: "paused" }>;

/** Before anything has happened. */
export const nothing: State = { status: "none", seq: 0 };

export function seqOf(state: State): number {
  return state.status === "none" ? 0 : state.base.seq;
}

/** A question that nothing has happened to yet. */
export const untouched: QuestionRun = {
  asked: "no",
  wording: null,
  probes: [],
  sideMoves: 0,
  clarified: false,
  confirmed: false,
  closed: null,
  found: [],
};

export function questionRun(run: Run, question: string): QuestionRun {
  return run.questions[question] ?? untouched;
}

export function withQuestion(run: Run, question: string, change: Partial<QuestionRun>): Run {
  return { ...run, questions: { ...run.questions, [question]: { ...questionRun(run, question), ...change } } };
}
