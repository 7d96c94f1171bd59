/**
 * A checkpoint as people and other systems read it: the fields that interview graphs keep in their state, composed from
 * state and log instead of being stored.
 */
import type { Event } from "#contract/events.ts";
import type { Plan } from "#contract/plan.ts";
import type { InterviewStatus } from "#contract/terms.ts";
import { findQuestion, questionsOf } from "./plan-index.ts";
import { type State, questionRun } from "./state.ts";
import { projectLines } from "./transcript.ts";
import { flatStatus } from "./view.ts";

export type Checkpoint = {
  seq: number;
  at: number;
  status: InterviewStatus;
  topic: string;
  questionType: string | null;
  difficulty: string | null;
  step: number;
  maxSteps: number;
  questions: string[];
  answers: string[];
  feedback: string[];
  cvContent: string | null;
  retrievedContext: string[];
  needsRetrieval: boolean;
  similarityScore: number | null;
  waitingForUser: boolean;
  finalEvaluation: string | null;
  state: unknown;
};

/** `events` are the log up to the checkpoint, `state` what they fold to, `passages` what the interview holds of the CV now. */
export function composeCheckpoint(
  plan: Plan,
  state: Exclude<State, { status: "none" }>,
  events: readonly Event[],
  passages: readonly { id: string; text: string }[],
): Checkpoint {
  const phase = "phase" in state ? state.phase : null;
  const run = "run" in state ? state.run : null;
  const open = phase === null ? null : findQuestion(plan, phase.ask.question);
  const lines = projectLines(events);
  const retrieved = events.findLast(
    (event) => event.type === "question_prepared" && event.question === phase?.ask.question,
  );
  const retrieval = retrieved?.type === "question_prepared" ? (retrieved.retrieval ?? null) : null;
  const musts = questionsOf(plan).filter((question) => question.kind === "must_ask");
  return {
    seq: state.base.seq,
    at: state.base.lastAt,
    status: flatStatus(state),
    topic: open?.stage.title ?? plan.position,
    questionType: open?.question.style ?? null,
    difficulty: open?.question.difficulty ?? null,
    step: run === null ? 0 : musts.filter((question) => questionRun(run, question.id).asked !== "no").length,
    maxSteps: musts.length,
    questions: lines.filter((line) => ["greeting", "question", "probe"].includes(line.kind)).map((line) => line.text),
    answers: lines.filter((line) => line.kind === "answer").map((line) => line.text),
    feedback: events.flatMap((event) => (event.type === "answer_assessed" ? [event.assessment.feedback] : [])),
    cvContent:
      state.base.cv === undefined || passages.length === 0 ? null : passages.map((entry) => entry.text).join("\n"),
    retrievedContext: [
      ...(retrieval?.hits.flatMap((hit) => passages.find((entry) => entry.id === hit.passage)?.text ?? []) ?? []),
      ...(retrieval?.web.map((entry) => `${entry.title} (${entry.url}): ${entry.text}`) ?? []),
    ],
    needsRetrieval: retrieval?.needed ?? false,
    similarityScore: retrieval?.score ?? null,
    waitingForUser: state.status === "live" && phase?.at === "listening",
    finalEvaluation: state.status === "ended" ? state.sealed : null,
    state,
  };
}
