/** The transcript: a projection of the log that people read and that evaluations rest on. */
import * as z from "zod";
import { interviewId, planVersionId, slug } from "./ids.ts";
import { how } from "./moves.ts";
import { closedAs, endedBy, interviewStatus, outcome } from "./terms.ts";
import { transcriptLine } from "./transcript-line.ts";

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
