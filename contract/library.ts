/** The question library: competencies with anchors, their questions, and complete plans by position. */
import * as z from "zod";
import { slug } from "./ids.ts";
import { anchors, level, planShape, question } from "./plan.ts";

export const libraryCompetency = z.object({
  id: slug,
  name: z.string().min(1).max(80),
  definition: z.string().min(1).max(500),
  /** Kind of competency, for browsing. */
  family: z.enum(["thinking", "people", "delivery", "craft", "self"]),
  anchors,
  questions: z.array(question.extend({ levels: z.array(level).min(1) })).min(6),
});
export type LibraryCompetency = z.infer<typeof libraryCompetency>;
/** What a library file writes down: everything with a default may be left out. */
export type LibraryCompetencyInput = z.input<typeof libraryCompetency>;

/** A ready plan. `id` names position and level, `software-engineer-backend-mid`. */
export const libraryPlan = z.object({
  id: slug,
  field: z.enum([
    "engineering",
    "data",
    "product",
    "design",
    "sales",
    "support",
    "care",
    "operations",
    "management",
    "first_job",
  ]),
  summary: z.string().min(1).max(300),
  plan: planShape,
});
export type LibraryPlan = z.infer<typeof libraryPlan>;
/** What may be written for a ready plan: everything with a default may be left out. */
export type LibraryPlanInput = z.input<typeof libraryPlan>;
