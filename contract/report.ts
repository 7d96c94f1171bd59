/** The report: ratings that rest on quotes which code has found in the transcript, and all that is needed to doubt them. */
import * as z from "zod";
import { interviewId, planVersionId, reportId, slug } from "./ids.ts";
import { anchors } from "./plan.ts";
import { questionCoverage } from "./transcript.ts";

export const rating = z.int().min(1).max(5);

/** A verified quote: `text` is what stands in the answer from `from` to `to` (UTF-16 offsets), not what a judge wrote. */
export const evidence = z.object({
  id: z.string(),
  /** Id of the transcript line, always one of the candidate's. */
  line: z.string(),
  question: slug.nullable(),
  text: z.string().min(1),
  from: z.int().min(0),
  to: z.int().min(1),
  /** `aligned`: found after ignoring case, punctuation, fillers and repeats. */
  match: z.enum(["exact", "aligned"]),
  direction: z.enum(["supports", "challenges"]),
  /** What was looked for and is shown here, in the plan's words; null where a judge quoted freely. */
  shows: z.string().nullable(),
});
export type Evidence = z.infer<typeof evidence>;

export const abstention = z.enum([
  "not_asked",
  "no_answer",
  "too_little_evidence",
  "judges_failed",
  "transcript_unusable",
]);

export const judgement = z.object({
  judge: z.string(),
  rating: rating.nullable(),
  abstained: abstention.nullable(),
  rationale: z.string(),
  evidence: z.array(z.string()),
});

export const competencyResult = z.object({
  competency: slug,
  name: z.string(),
  definition: z.string(),
  anchors,
  weight: z.number(),
  /** Mean of the judges' ratings to one decimal; null when there is none, with the reason in `abstained`. Never without evidence. */
  rating: z.number().min(1).max(5).nullable(),
  /** The anchor that the rating comes closest to, 1 to 5. */
  anchor: rating.nullable(),
  abstained: abstention.nullable(),
  evidence: z.array(evidence),
  judgements: z.array(judgement),
  /** Lowest and highest of the judges; null with fewer than two. */
  spread: z.object({ min: rating, max: rating }).nullable(),
  rationale: z.string(),
  /** What was looked for and not found, in the plan's words. */
  missing: z.array(z.string()),
});
export type CompetencyResult = z.infer<typeof competencyResult>;

/** A sentence about the candidate, with the evidence under it. */
export const finding = z.object({ text: z.string(), competency: slug.nullable(), evidence: z.array(z.string()) });
export type Finding = z.infer<typeof finding>;

export const flag = z.object({
  type: z.enum([
    "instruction_to_evaluator",
    "unusable_answer",
    "little_material",
    "ended_early",
    "not_covered",
    "paused_long",
  ]),
  message: z.string(),
  line: z.string().nullable(),
});
export type Flag = z.infer<typeof flag>;

/** A range of overall scores and the organisation's word for it: a proposal to a person, never a decision. */
export const band = z.object({ id: slug, label: z.string().min(1).max(60), from: z.number().min(0).max(100) });
export type Band = z.infer<typeof band>;

export const report = z.object({
  id: reportId,
  interviewId,
  /** 1 for the first evaluation; later ones stand beside it. */
  version: z.int().min(1),
  createdAt: z.number(),
  evaluator: z.object({
    kind: z.enum(["offline", "model"]),
    /** A practice estimate by lexical rules: it must not decide anything, and every page that shows it says so. */
    practiceEstimate: z.boolean(),
    models: z.array(z.string()),
    prompts: z.array(z.string()),
    judges: z.object({ planned: z.int(), used: z.int(), failed: z.int() }),
    /** Of the judges' calls; `microUsd`, an estimate in millionths of a US dollar, is null where a price is not known. */
    cost: z
      .object({ calls: z.int(), tokensIn: z.int(), tokensOut: z.int(), microUsd: z.number().nullable() })
      .optional(),
  }),
  basis: z.object({
    planVersionId,
    engineVersion: z.int(),
    /** SHA-256 of the sealed transcript, hex. */
    transcriptHash: z.string(),
    wordsUsed: z.int(),
    answersUsed: z.int(),
    answersLeftOut: z.array(z.object({ line: z.string(), reason: z.string() })),
    quotesDropped: z.int(),
  }),
  overall: z.object({
    /** 0 to 100 from the weighted ratings; null when too little could be rated. */
    score: z.number().min(0).max(100).nullable(),
    interval: z.tuple([z.number(), z.number()]).nullable(),
    /** Share of the competencies' weight that could be rated, 0 to 1. */
    rated: z.number().min(0).max(1),
    band: band.nullable(),
    /** One sentence on how the number came about, or why there is none. */
    note: z.string(),
  }),
  competencies: z.array(competencyResult),
  summary: z.array(finding),
  strengths: z.array(finding),
  weaknesses: z.array(finding),
  improvements: z.array(finding),
  skills: z.array(z.object({ name: z.string(), evidence: z.array(z.string()) })),
  flags: z.array(flag),
  coverage: z.array(questionCoverage),
  /** What this report cannot say, in sentences for the recruiter. */
  limits: z.array(z.string()),
});
export type Report = z.infer<typeof report>;
