/** The transcript: a projection of the log that people read and that evaluations rest on. */
import * as z from "zod";
import { channel, closedAs, endedBy, outcome } from "./events.ts";
import { interviewId, planVersionId, slug } from "./ids.ts";
import { how } from "./moves.ts";
import { interviewStatus } from "./views.ts";

/**
 * One thing that was said. `id` is unique in the transcript and names the line in evidence: the input's id for an answer;
 * all others start with `#`, which no input's id may hold: `#a0` the greeting, `#t3` the reply of turn 3. Text of a
 * candidate's line is exactly what was received.
 */
export const transcriptLine = z.object({
  id: z.string(),
  at: z.number(),
  by: z.enum(["interviewer", "candidate", "recruiter", "system"]),
  text: z.string(),
  turn: z.string().nullable(),
  question: slug.nullable(),
  kind: z.enum([
    "greeting",
    "question",
    "probe",
    "aside",
    "confirm_end",
    "answer",
    "request",
    "silence",
    "nudge",
    "notice",
    "closing",
  ]),
  channel: channel.nullable(),
  confidence: z.number().nullable(),
  audio: z.object({ recording: z.string(), fromMs: z.number(), toMs: z.number() }).nullable(),
  /** The candidate has looked over what a transcriber made of it. */
  reviewed: z.literal(true).optional(),
});
export type TranscriptLine = z.infer<typeof transcriptLine>;

/** How the plan's questions fared. */
export const questionCoverage = z.object({
  question: slug,
  stage: slug,
  text: z.string(),
  kind: z.enum(["must_ask", "optional", "personalised"]),
  competency: slug.nullable(),
  as: closedAs.nullable(),
  probes: z.int(),
});
export type QuestionCoverage = z.infer<typeof questionCoverage>;

export const transcript = z.object({
  interviewId,
  planVersionId,
  engineVersion: z.int(),
  status: interviewStatus,
  outcome: outcome.nullable(),
  endedBy: endedBy.nullable(),
  startedAt: z.number().nullable(),
  endedAt: z.number().nullable(),
  /** Conversation time without pauses. */
  spentMs: z.number(),
  lines: z.array(transcriptLine),
  /** How the interviewer's replies came to be; absent in what was sealed before it was counted. */
  replies: z.partialRecord(how, z.int()).optional(),
  coverage: z.array(questionCoverage),
});
export type Transcript = z.infer<typeof transcript>;
