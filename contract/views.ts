/** What each role may know of an interview at this moment; the engine's `view` makes them, and only there is redaction. */
import * as z from "zod";
import { candidateAsk } from "./candidate-events.ts";
import { ask, channel, closedAs, endedBy, outcome, pauseWhy } from "./events.ts";
import { interviewId, slug, turnId } from "./ids.ts";
import { language, stageKind } from "./plan.ts";

export const interviewStatus = z.enum([
  "created",
  "waiting",
  "live",
  "paused",
  "completed",
  "abandoned",
  "cancelled",
  "expired",
  "failed",
]);
/** The flat status of the API: `created` has not been opened yet; an ended interview shows its outcome. */
export type InterviewStatus = z.infer<typeof interviewStatus>;

const phase = z.enum(["listening", "choosing", "speaking"]);
const shared = {
  interviewId,
  /** Place of the newest event that this view contains. */
  seq: z.int(),
  status: interviewStatus,
  channel,
  phase: phase.nullable(),
  /** The turn that is being answered or was the last one. */
  turn: turnId.nullable(),
  paused: z.object({ why: pauseWhy, until: z.number() }).nullable(),
  ended: z.object({ outcome, by: endedBy, at: z.number() }).nullable(),
  /** "I need a moment" holds the silence clock until then. */
  holdUntil: z.number().nullable(),
};

export const candidateView = z.object({
  ...shared,
  title: z.string(),
  language,
  purpose: z.enum(["assessment", "practice"]),
  consented: z.boolean(),
  ask: candidateAsk.nullable(),
  /** The question that stays readable while a probe or an aside is open. */
  question: z.string().nullable(),
  /** Step of steps: must-ask questions, the open one included. Null before the start. */
  progress: z.object({ step: z.int(), steps: z.int() }).nullable(),
  /** Conversation time, where the plan shows it: spent up to `at`, and running from there while live. */
  time: z.object({ spentMs: z.number(), totalMs: z.number(), at: z.number(), running: z.boolean() }).nullable(),
  /** Which of the buttons beside the answer box still do something. */
  can: z.object({ repeat: z.boolean(), clarify: z.boolean(), skip: z.boolean(), hold: z.boolean() }),
  expiresAt: z.number().nullable(),
});
export type CandidateView = z.infer<typeof candidateView>;

export const questionProgress = z.object({
  id: slug,
  stage: slug,
  text: z.string(),
  kind: z.enum(["must_ask", "optional", "personalised"]),
  competency: slug.nullable(),
  state: z.enum(["ahead", "open", "closed"]),
  as: closedAs.nullable(),
  probes: z.int(),
  /** Ids of what was looked for and found, as far as an assessment beside the turn has said. */
  found: z.array(slug),
  lookFor: z.int(),
});

export const recruiterView = z.object({
  ...shared,
  title: z.string(),
  stage: z.object({ id: slug, kind: stageKind, title: z.string() }).nullable(),
  ask: ask.nullable(),
  questions: z.array(questionProgress),
  candidatePresent: z.boolean(),
  startedAt: z.number().nullable(),
  /** A sentence on what failed, of an interview that ended so. */
  failure: z.string().nullable().default(null),
  time: z.object({ spentMs: z.number(), totalMs: z.number(), at: z.number(), running: z.boolean() }).nullable(),
  turns: z.int(),
  /** Evaluations asked for so far; 0 until the transcript is sealed. */
  evaluations: z.int(),
});
export type RecruiterView = z.infer<typeof recruiterView>;

/** What the voice agent needs to speak: the candidate's view and nothing more of the plan. */
export const agentView = candidateView.extend({ epoch: z.int() });

export type Role = "candidate" | "recruiter" | "agent";
