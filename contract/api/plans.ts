/** Plans, the library they come from, and jobs. */
import * as z from "zod";
import { jobId, planId, planVersionId, slug } from "#contract/ids.ts";
import { libraryCompetency, libraryPlan } from "#contract/library.ts";
import { level, plan, planShape } from "#contract/plan.ts";
import { competencyResult } from "#contract/report.ts";
import { textBlock, textLine } from "#contract/text.ts";
import { interviewStatus } from "#contract/terms.ts";
import { jobSkill } from "./skill.ts";
import { done, endpoint, pageQuery, paged } from "./endpoint.ts";

/** Something in a plan that deserves another look: from the same rules that the library is held to. */
export const planFinding = z.object({ path: z.string(), rule: z.string(), message: z.string() });

export const planSummary = z.object({
  id: planId,
  version: z.int(),
  versionId: planVersionId,
  title: z.string(),
  position: z.string(),
  level,
  language: z.string(),
  purpose: z.enum(["assessment", "practice"]),
  questions: z.int(),
  durationMs: z.number(),
  /** Interviews that use any version of it. */
  interviews: z.int(),
  updatedAt: z.number(),
});
export type PlanSummary = z.infer<typeof planSummary>;

export const planDetail = planSummary.extend({
  plan: planShape,
  findings: z.array(planFinding),
  versions: z.array(z.object({ id: planVersionId, version: z.int(), createdAt: z.number(), used: z.boolean() })),
});
export type PlanDetail = z.infer<typeof planDetail>;

const byPlan = z.object({ id: planId });
export const listPlans = endpoint({
  method: "GET",
  path: "/api/plans",
  access: "reviewer",
  tag: "Plans",
  summary: "The organisation's plans, newest version of each",
  query: pageQuery.extend({ search: z.string().trim().max(100).optional() }),
  response: paged(planSummary),
});
export const createPlan = endpoint({
  method: "POST",
  path: "/api/plans",
  access: "recruiter",
  tag: "Plans",
  summary: "A plan from the library, or from JSON as exported",
  body: z.union([z.object({ library: slug }), z.object({ plan })]),
  response: planDetail,
  status: 201,
  creates: true,
});
export const validatePlan = endpoint({
  method: "POST",
  path: "/api/plans/validate",
  access: "recruiter",
  tag: "Plans",
  summary: "What is wrong with a plan, without saving it",
  body: z.object({ plan: z.unknown() }),
  response: z.object({
    valid: z.boolean(),
    problems: z.array(z.object({ path: z.string(), message: z.string() })),
    findings: z.array(planFinding),
  }),
});
export const getPlan = endpoint({
  method: "GET",
  path: "/api/plans/:id",
  access: "reviewer",
  tag: "Plans",
  summary: "A plan, by default its newest version; its `plan` is the export format",
  params: byPlan,
  query: z.object({ version: z.coerce.number().int().min(1).optional() }),
  response: planDetail,
});
export const putPlan = endpoint({
  method: "PUT",
  path: "/api/plans/:id",
  access: "recruiter",
  tag: "Plans",
  summary:
    "Save a plan: in place while no interview uses the version, else as a new one. `basedOn` guards against two people's edits",
  params: byPlan,
  body: z.object({
    plan,
    /** The version that the edit began with… */
    basedOn: z.int().min(1),
    /** …and its `updatedAt`, which also guards edits of a version that is saved in place. */
    basedOnUpdatedAt: z.number().optional(),
  }),
  response: planDetail,
});
export const duplicatePlan = endpoint({
  method: "POST",
  path: "/api/plans/:id/duplicate",
  access: "recruiter",
  tag: "Plans",
  summary: "A copy to change",
  params: byPlan,
  response: planDetail,
  status: 201,
  creates: true,
});
export const archivePlan = endpoint({
  method: "DELETE",
  path: "/api/plans/:id",
  access: "recruiter",
  tag: "Plans",
  summary: "Take a plan off the list; interviews keep it",
  params: byPlan,
  response: done,
});
export const restorePlan = endpoint({
  method: "POST",
  path: "/api/plans/:id/restore",
  access: "recruiter",
  tag: "Plans",
  summary: "Put an archived plan back on the list",
  params: byPlan,
  response: planDetail,
});
export const tryPlan = endpoint({
  method: "POST",
  path: "/api/plans/:id/try",
  access: "recruiter",
  tag: "Plans",
  summary: "Be interviewed with the plan as a candidate would, before inviting anybody",
  params: byPlan,
  response: z.object({ interviewId: z.string(), url: z.url() }),
  status: 201,
  creates: true,
});

export const getLibrary = endpoint({
  method: "GET",
  path: "/api/library",
  access: "user",
  tag: "Library",
  summary: "Competencies with anchors and questions, and the ready plans",
  response: z.object({
    competencies: z.array(libraryCompetency),
    plans: z.array(
      libraryPlan.omit({ plan: true }).extend({
        title: z.string(),
        position: z.string(),
        level,
        language: z.string(),
        questions: z.int(),
        durationMs: z.number(),
        competencies: z.array(z.string()),
      }),
    ),
  }),
});
export const getLibraryPlan = endpoint({
  method: "GET",
  path: "/api/library/plans/:id",
  access: "user",
  tag: "Library",
  summary: "A ready plan as a whole",
  params: z.object({ id: slug }),
  response: libraryPlan,
});

export const job = z.object({
  id: jobId,
  title: z.string(),
  description: z.string(),
  /** What the description asks for. */
  skills: z.array(jobSkill),
  planId: planId.nullable(),
  planTitle: z.string().nullable(),
  planVersion: z.int().nullable(),
  /** Interviews by status. */
  counts: z.partialRecord(interviewStatus, z.int()),
  archived: z.boolean(),
  createdAt: z.number(),
});
export type Job = z.infer<typeof job>;
const jobBody = z.object({
  title: textLine(120),
  description: textBlock(20_000).default(""),
  planId: planId.nullable().default(null),
});
const byJob = z.object({ id: jobId });
export const listJobs = endpoint({
  method: "GET",
  path: "/api/jobs",
  access: "reviewer",
  tag: "Jobs",
  summary: "Jobs with how many candidates stand where",
  query: pageQuery.extend({ archived: z.stringbool().default(false) }),
  response: paged(job),
});
export const createJob = endpoint({
  method: "POST",
  path: "/api/jobs",
  access: "recruiter",
  tag: "Jobs",
  summary: "A job that people are interviewed for",
  body: jobBody,
  response: job,
  status: 201,
  creates: true,
});
export const getJob = endpoint({
  method: "GET",
  path: "/api/jobs/:id",
  access: "reviewer",
  tag: "Jobs",
  summary: "A job",
  params: byJob,
  response: job,
});
export const patchJob = endpoint({
  method: "PATCH",
  path: "/api/jobs/:id",
  access: "recruiter",
  tag: "Jobs",
  summary: "Change a job; interviews that exist keep their plan version",
  params: byJob,
  body: z.object({
    title: textLine(120).optional(),
    description: textBlock(20_000).optional(),
    planId: planId.nullable().optional(),
    archived: z.boolean().optional(),
  }),
  response: job,
});
export const compareCandidates = endpoint({
  method: "GET",
  path: "/api/jobs/:id/comparison",
  access: "reviewer",
  tag: "Jobs",
  summary: "Candidates of a job side by side, competency by competency",
  params: byJob,
  response: z.object({
    candidates: z.array(
      z.object({
        interviewId: z.string(),
        candidate: z.string(),
        planVersion: z.int(),
        score: z.number().nullable(),
        practiceEstimate: z.boolean(),
        competencies: z.array(competencyResult.pick({ competency: true, name: true, rating: true, abstained: true })),
      }),
    ),
  }),
});
