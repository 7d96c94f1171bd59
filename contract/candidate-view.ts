/** What a candidate may know of their interview at this moment. The candidate's page carries this file, and not the other roles' views. */
import * as z from "zod";
import { candidateAsk } from "./candidate-events.ts";
import { interviewId, turnId } from "./ids.ts";
import { language } from "./language.ts";
import { channel, endedBy, interviewStatus, outcome, pauseWhy } from "./terms.ts";

const phase = z.enum(["listening", "choosing", "speaking"]);
/** Fields of every role's view. */
export const sharedView = {
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
  ...sharedView,
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
  /** May what is spoken be recorded? False as soon as the candidate does not want it any more, for good. */
  record: z.boolean(),
});
export type CandidateView = z.infer<typeof candidateView>;
