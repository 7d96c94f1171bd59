/** Interviews as recruiters and reviewers handle them. */
import * as z from "zod";
import { event } from "#contract/events.ts";
import { interviewId, inputId, jobId, planId, ratingId, slug } from "#contract/ids.ts";
import { maxNudgeChars } from "#contract/live/recruiter.ts";
import { level } from "#contract/plan.ts";
import { rating, report } from "#contract/report.ts";
import { textBlock, textLine } from "#contract/text.ts";
import { transcript } from "#contract/transcript.ts";
import { interviewStatus } from "#contract/terms.ts";
import { recruiterView } from "#contract/views.ts";
import { endpoint, pageQuery, paged } from "./endpoint.ts";
import { jobSkill } from "./skill.ts";

const email = z
  .email()
  .max(254)
  .transform((value) => value.toLowerCase());
const candidateName = textLine(120);

export const reportState = z.enum(["none", "pending", "ready", "failed"]);
export const decision = z.enum(["advance", "hold", "decline"]);

export const interviewSummary = z.object({
  id: interviewId,
  status: interviewStatus,
  purpose: z.enum(["assessment", "practice", "trial"]),
  candidate: z.object({ name: z.string(), email: z.string().nullable() }),
  job: z.object({ id: jobId, title: z.string() }).nullable(),
  plan: z.object({ id: planId.nullable(), title: z.string(), version: z.int(), position: z.string(), level }),
  report: reportState,
  score: z.number().nullable(),
  decision: decision.nullable(),
  createdAt: z.number(),
  startedAt: z.number().nullable(),
  endedAt: z.number().nullable(),
  expiresAt: z.number().nullable(),
});
export type InterviewSummary = z.infer<typeof interviewSummary>;

export const invitation = z.object({
  /** Shown once, when the link is made: only a hash of it is kept. */
  url: z.url().nullable(),
  state: z.enum(["open", "revoked", "expired", "over"]),
  expiresAt: z.number(),
  acceptedAt: z.number().nullable(),
});

export const personRating = z.object({
  id: ratingId,
  by: z.object({ id: z.string(), name: z.string() }),
  /** By competency; absent where the person did not rate. */
  ratings: z.record(slug, rating),
  /** Were they given before the report's ratings had been shown to this person? */
  blind: z.boolean(),
  decision: decision.nullable(),
  reason: z.string(),
  createdAt: z.number(),
});
export type PersonRating = z.infer<typeof personRating>;

export const interviewDetail = interviewSummary.extend({
  invitation: invitation.nullable(),
  /** Null until the candidate has opened it. */
  view: recruiterView.nullable(),
  ratings: z.array(personRating),
  /** Versions of the report that exist. */
  reports: z.array(z.int()),
  extraMs: z.number(),
});
export type InterviewDetail = z.infer<typeof interviewDetail>;

/** What is told once, beside the interview, by the call that made it. */
export const createdInterview = interviewDetail.extend({
  /** Of the job description that came with the call; else empty. */
  skills: z.array(jobSkill),
});
export type CreatedInterview = z.infer<typeof createdInterview>;

const byId = z.object({ id: interviewId });

export const listInterviews = endpoint({
  method: "GET",
  path: "/api/interviews",
  access: "reviewer",
  tag: "Interviews",
  summary: "Interviews, newest first",
  query: pageQuery.extend({
    status: interviewStatus.optional(),
    job: jobId.optional(),
    report: reportState.optional(),
    search: z.string().trim().max(100).optional(),
    purpose: z.enum(["assessment", "practice", "trial"]).optional(),
  }),
  response: paged(interviewSummary),
});
export const createInterview = endpoint({
  method: "POST",
  path: "/api/interviews",
  access: "recruiter",
  tag: "Interviews",
  summary:
    "An interview and its invite link. Name a job with a plan, a plan, a position and experience that the library suits, or give the job description",
  body: z
    .object({
      candidate: z.object({ name: candidateName, email: email.nullable().default(null) }),
      jobId: jobId.optional(),
      planId: planId.optional(),
      /** For a plan of the library: the position, in words… */
      position: textLine(120).optional(),
      /** …and the experience: a level, or years of it. */
      experience: z.union([level, z.number().min(0).max(60)]).optional(),
      /**
       * What is to be done and what it takes. Skills are found in it, and a plan is put together from questions of the library alone,
       * since nobody has read it yet; both are kept with a job. A plan that is named is followed instead.
       */
      jobDescription: textBlock(20_000).optional(),
      /** Extra time as agreed; no evaluator sees it. */
      extraMs: z.int().min(0).max(7_200_000).default(0),
      expiresInDays: z.int().min(1).max(90).optional(),
    })
    .refine(
      (value) =>
        value.jobId !== undefined ||
        value.planId !== undefined ||
        value.position !== undefined ||
        value.jobDescription !== undefined,
      {
        path: ["planId"],
        message: "say what the interview follows: a planId, a jobId with a plan, a position, or a jobDescription",
      },
    )
    .refine((value) => value.jobId === undefined || value.jobDescription === undefined, {
      path: ["jobDescription"],
      message: "leave it out where a job is named: the job has its own",
    }),
  response: createdInterview,
  status: 201,
  creates: true,
});
export const getInterview = endpoint({
  method: "GET",
  path: "/api/interviews/:id",
  access: "user",
  tag: "Interviews",
  summary: "Everything about an interview but its words: for members of its organisation, and for whoever practises",
  params: byId,
  response: interviewDetail,
});
export const cancelInterview = endpoint({
  method: "POST",
  path: "/api/interviews/:id/cancel",
  access: "recruiter",
  tag: "Interviews",
  summary: "Call off an interview that has not begun",
  params: byId,
  body: z.object({ reason: textBlock(300).default("") }),
  response: interviewDetail,
});
export const inviteAgain = endpoint({
  method: "POST",
  path: "/api/interviews/:id/invite",
  access: "recruiter",
  tag: "Interviews",
  summary: "A new invite link; the old one stops working. Or revoke it only",
  params: byId,
  body: z.object({ revokeOnly: z.boolean().default(false), expiresInDays: z.int().min(1).max(90).optional() }),
  response: interviewDetail,
});
export const evaluateInterview = endpoint({
  method: "POST",
  path: "/api/interviews/:id/evaluate",
  access: "recruiter",
  tag: "Interviews",
  summary: "Evaluate again: a failed evaluation is repeated, a finished one gets another version beside it",
  params: byId,
  response: z.object({ version: z.int() }),
  status: 202,
});
export const nudgeInterview = endpoint({
  method: "POST",
  path: "/api/interviews/:id/nudge",
  access: "recruiter",
  tag: "Interviews",
  summary: "A short message that the candidate sees as yours",
  params: byId,
  body: z.object({ id: inputId.optional(), text: textBlock(maxNudgeChars).min(1) }),
  response: recruiterView,
});
export const extendInterview = endpoint({
  method: "POST",
  path: "/api/interviews/:id/extend",
  access: "recruiter",
  tag: "Interviews",
  summary: "More time",
  params: byId,
  body: z.object({ id: inputId.optional(), ms: z.int().min(60_000).max(3_600_000) }),
  response: recruiterView,
});
export const endInterview = endpoint({
  method: "POST",
  path: "/api/interviews/:id/end",
  access: "recruiter",
  tag: "Interviews",
  summary: "End a running interview; what was said is evaluated",
  params: byId,
  body: z.object({ id: inputId.optional() }),
  response: recruiterView,
});
export const forkInterview = endpoint({
  method: "POST",
  path: "/api/interviews/:id/fork",
  access: "recruiter",
  tag: "Interviews",
  summary: "A practice interview that goes on from a checkpoint of this one, with another plan if you like",
  params: byId,
  body: z.object({ seq: z.int().min(1), planId: planId.optional() }),
  response: z.object({ interviewId, url: z.url() }),
  status: 201,
  creates: true,
});
export const getTranscript = endpoint({
  method: "GET",
  path: "/api/interviews/:id/transcript",
  access: "user",
  tag: "Interviews",
  summary: "What was said so far: for members of its organisation, and for whoever practises",
  params: byId,
  response: transcript,
});

export const reportPending = z.object({
  state: z.enum(["none", "pending", "failed"]),
  message: z.string(),
  retryAfter: z.int().nullable(),
});
export const getReport = endpoint({
  method: "GET",
  path: "/api/interviews/:id/report",
  access: "user",
  tag: "Interviews",
  summary:
    "The report; 202 with Retry-After until it is there. For members of its organisation, and for whoever practises",
  params: byId,
  query: z.object({ version: z.coerce.number().int().min(1).optional() }),
  response: z.union([report, reportPending]),
});
export const getEvents = endpoint({
  method: "GET",
  path: "/api/interviews/:id/events",
  access: "recruiter",
  tag: "Interviews",
  summary: "The event log, from a place on",
  params: byId,
  query: z.object({
    after: z.coerce.number().int().min(0).default(0),
    limit: z.coerce.number().int().min(1).max(500).default(200),
  }),
  response: z.object({ events: z.array(event), last: z.int() }),
});

/** The state at one place of the log, with what it is made of: everything an interview graph's state would hold. */
export const checkpoint = z.object({
  seq: z.int(),
  at: z.number(),
  status: interviewStatus,
  topic: z.string(),
  questionType: z.string().nullable(),
  difficulty: z.string().nullable(),
  step: z.int(),
  maxSteps: z.int(),
  questions: z.array(z.string()),
  answers: z.array(z.string()),
  feedback: z.array(z.string()),
  cvContent: z.string().nullable(),
  retrievedContext: z.array(z.string()),
  needsRetrieval: z.boolean(),
  similarityScore: z.number().nullable(),
  waitingForUser: z.boolean(),
  finalEvaluation: z.string().nullable(),
  /** The engine's state, whole. */
  state: z.unknown(),
});
export const getCheckpoints = endpoint({
  method: "GET",
  path: "/api/interviews/:id/checkpoints",
  access: "recruiter",
  tag: "Interviews",
  summary: "The state now or at an earlier place, and whether replaying the log gives the same bytes",
  params: byId,
  query: z.object({ seq: z.coerce.number().int().min(1).optional() }),
  response: z.object({
    checkpoint,
    replay: z.object({ events: z.int(), identical: z.boolean() }),
    seqs: z.array(z.object({ seq: z.int(), at: z.number(), type: z.string() })),
  }),
});
export const rateInterview = endpoint({
  method: "POST",
  path: "/api/interviews/:id/ratings",
  access: "reviewer",
  tag: "Interviews",
  summary: "Your own ratings and decision, kept beside the report's",
  params: byId,
  body: z.object({
    ratings: z.record(slug, rating).default({}),
    decision: decision.nullable().default(null),
    reason: textBlock(2_000).default(""),
  }),
  response: personRating,
  status: 201,
});

export const evaluation = z.object({
  interviewId,
  candidate: z.string(),
  version: z.int(),
  state: z.enum(["pending", "running", "ready", "failed"]),
  /** Pending or running for longer than any evaluation should take. */
  stuck: z.boolean(),
  error: z.string().nullable(),
  updatedAt: z.number(),
});
export const listEvaluations = endpoint({
  method: "GET",
  path: "/api/evaluations",
  access: "reviewer",
  tag: "Interviews",
  summary: "Evaluations, those that are stuck or failed first",
  query: pageQuery.extend({ state: z.enum(["pending", "running", "ready", "failed", "stuck"]).optional() }),
  response: paged(evaluation),
});

export const practise = endpoint({
  method: "POST",
  path: "/api/practice",
  access: "user",
  tag: "Practice",
  summary: "A practice interview for yourself: a plan of the library, or one of its questions",
  body: z.union([
    z.object({ library: slug }),
    z.object({ question: slug }),
    z.object({
      position: textLine(120),
      experience: z.union([level, z.number().min(0).max(60)]).optional(),
    }),
  ]),
  response: z.object({ interviewId, url: z.url() }),
  status: 201,
  creates: true,
});
export const listPractice = endpoint({
  method: "GET",
  path: "/api/practice",
  access: "user",
  tag: "Practice",
  summary: "Your practice interviews",
  query: pageQuery,
  response: paged(interviewSummary),
});
