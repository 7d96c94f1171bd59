/** A plan drafted from a job description: what is wished for, what is told on the way, and what comes back. */
import * as z from "zod";
import { errorEnvelope } from "#contract/errors.ts";
import { slug } from "#contract/ids.ts";
import { used } from "#contract/moves.ts";
import { language } from "#contract/language.ts";
import { level, planShape } from "#contract/plan.ts";
import { textBlock, textLine } from "#contract/text.ts";
import { endpoint } from "./endpoint.ts";
import { planFinding } from "./plans.ts";
import { jobSkill } from "./skill.ts";

/** Letters. Long descriptions have some 8,000; more is a whole website, or something else. */
export const longestDescription = 40_000;
/** Fewer words say what the job is called, and not what it takes. */
export const fewestWords = 12;

export const draftStyle = z.enum(["behavioural", "situational", "knowledge", "mixed"]);
export type DraftStyle = z.infer<typeof draftStyle>;
export const draftDifficulty = z.enum(["easy", "medium", "hard", "mixed"]);
export type DraftDifficulty = z.infer<typeof draftDifficulty>;

/** What is left out is found in the description. */
export const draftWish = z.object({
  position: textLine(120).optional(),
  level: level.optional(),
  language: language.optional(),
  /** Beside the welcome, the background, the candidate's own questions and the closing. */
  questions: z.int().min(1).max(15).default(6),
  style: draftStyle.default("mixed"),
  difficulty: draftDifficulty.default("mixed"),
});
export type DraftWish = z.infer<typeof draftWish>;

export const draftRequest = draftWish
  .extend({
    /** The description itself… */
    text: textBlock(1_000_000).optional(),
    /** …or the address of a public page that holds it. */
    url: z.string().trim().min(1).max(2_000).optional(),
  })
  .refine((value) => (value.text === undefined) !== (value.url === undefined), {
    path: ["text"],
    message: "give the description as text, as url, or as a file in a form, and only one of them",
  });

export const draftCompetency = z.object({
  id: slug,
  name: z.string(),
  /** `own`: worded by a model for this job, to be read with more care. */
  from: z.enum(["library", "own"]),
  /** Names of the skills that it was chosen for; empty where it is for the work as a whole. */
  skills: z.array(z.string()),
});
export type DraftCompetency = z.infer<typeof draftCompetency>;

export const planDraft = z.object({
  position: z.string(),
  level,
  language,
  skills: z.array(jobSkill),
  competencies: z.array(draftCompetency),
  /** Not saved: send it to `POST /api/plans` once a person has read it. */
  plan: planShape,
  findings: z.array(planFinding),
  /** Questions that a model has worded, by id; all others are the library's. */
  worded: z.array(slug),
  /** What a person should know about this draft, a sentence each. */
  notes: z.array(z.string()),
  by: z.discriminatedUnion("kind", [
    z.object({ kind: z.literal("rules") }),
    z.object({ kind: z.literal("model"), used: z.array(used) }),
  ]),
});
export type PlanDraft = z.infer<typeof planDraft>;

/** One line of the stream. The last one is `done` or `failed`. */
export const draftMessage = z.discriminatedUnion("type", [
  z.object({ type: z.literal("reading") }),
  z.object({ type: z.literal("read"), characters: z.int() }),
  z.object({ type: z.literal("skills"), skills: z.array(jobSkill) }),
  z.object({ type: z.literal("competencies"), competencies: z.array(draftCompetency) }),
  /** So many questions on a competency are there, of so many that are wanted. */
  z.object({ type: z.literal("questions"), competency: slug, there: z.int(), wanted: z.int() }),
  /** What the lint found in questions that a model worded, and how many of them the library took the place of. */
  z.object({ type: z.literal("lint"), found: z.int(), replaced: z.int() }),
  z.object({ type: z.literal("done"), draft: planDraft }),
  z.object({ type: z.literal("failed"), error: errorEnvelope.shape.error }),
]);
export type DraftMessage = z.infer<typeof draftMessage>;

export const draftPlan = endpoint({
  method: "POST",
  path: "/api/plans/draft",
  access: "recruiter",
  tag: "Plans",
  summary: "A plan drafted from a job description, for a person to edit and save. Nothing is saved by this",
  body: draftRequest,
  response: planDraft,
});
