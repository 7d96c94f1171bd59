import type * as plans from "#contract/api/plans.ts";
import { VivaError } from "#contract/errors.ts";
import { plan as planSchema, planShape } from "#contract/plan.ts";
import { type AnswersTo, found, type Given, has, invitedUrl, pageOf } from "./answer.ts";
import { interviewIdOf, planDetailOf, testId, type World } from "./world.ts";

const planOf = (world: World, given: Pick<Given<unknown>, "params">) =>
  found(world.plans.find((entry) => entry.id === given.params["id"]));
const jobOf = (world: World, given: Pick<Given<unknown>, "params">) =>
  found(world.jobs.find((entry) => entry.id === given.params["id"]));
const libraryPlanOf = (world: World, id: unknown) => found(world.library.plans.find((entry) => entry.id === id));

/** One rule of the many that the real check has. */
function findings(value: unknown) {
  const parsed = planShape.safeParse(value);
  if (!parsed.success) return [];
  return parsed.data.stages.flatMap((stage, s) =>
    stage.questions.flatMap((question, q) =>
      /^(do|did|are|is|have|would you agree)\b/i.test(question.text)
        ? [
            {
              path: `stages.${s}.questions.${q}.text`,
              rule: "open-question",
              message: "This can be answered with yes or no. Ask “Tell me about a time when…” instead.",
            },
          ]
        : [],
    ),
  );
}

export const planAnswers: AnswersTo<typeof plans> = {
  listPlans: (world, { query }) =>
    pageOf(
      world.plans.filter(
        (entry) => !world.archived.has(entry.id) && has(`${entry.title} ${entry.position}`, query["search"]),
      ),
      query,
    ),
  createPlan: (world, { body, now }) => {
    const made = {
      ...planDetailOf(
        world.plans.length + 1,
        "plan" in body ? body.plan : libraryPlanOf(world, body.library).plan,
        now,
      ),
      interviews: 0,
      updatedAt: now,
    };
    world.plans.unshift(made);
    return made;
  },
  validatePlan: (_world, { body }) => {
    const parsed = planSchema.safeParse(body.plan);
    return {
      valid: parsed.success,
      problems: parsed.success
        ? []
        : parsed.error.issues.map((issue) => ({ path: issue.path.join("."), message: issue.message })),
      findings: findings(body.plan),
    };
  },
  getPlan: (world, given) => ({ ...planOf(world, given), findings: findings(planOf(world, given).plan) }),
  putPlan: (world, given) => {
    const entry = planOf(world, given);
    if (given.body.basedOn !== entry.version)
      throw new VivaError("CONFLICT", "Somebody else has saved this plan since you opened it.");
    const version = entry.version + 1;
    return Object.assign(entry, {
      plan: planSchema.parse(given.body.plan),
      title: given.body.plan.title,
      version,
      updatedAt: given.now,
      versions: [{ id: testId("pv", 500 + version), version, createdAt: given.now, used: false }, ...entry.versions],
    });
  },
  duplicatePlan: (world, given) => {
    const entry = planOf(world, given);
    const made = planDetailOf(world.plans.length + 1, { ...entry.plan, title: `${entry.title} (copy)` }, given.now);
    world.plans.unshift(made);
    return made;
  },
  archivePlan: (world, given) => {
    world.archived.add(planOf(world, given).id);
    return { ok: true };
  },
  restorePlan: (world, given) => {
    world.archived.delete(planOf(world, given).id);
    return planOf(world, given);
  },
  tryPlan: () => ({ interviewId: interviewIdOf(600), url: invitedUrl(600) }),
  getLibrary: (world) => ({
    competencies: world.library.competencies,
    plans: world.library.plans.map(({ id, field, summary, plan }) => ({
      id,
      field,
      summary,
      title: plan.title,
      position: plan.position,
      level: plan.level,
      language: plan.language,
      durationMs: plan.settings.maxDurationMs,
      questions: plan.stages.reduce((sum, stage) => sum + stage.questions.length, 0),
      competencies: plan.competencies.map((entry) => entry.name),
    })),
  }),
  getLibraryPlan: (world, { params }) => libraryPlanOf(world, params["id"]),
  listJobs: (world, { query }) =>
    pageOf(
      world.jobs.filter((entry) => entry.archived === (query["archived"] === "true")),
      query,
    ),
  createJob: (world, { body, now }) => {
    const plan = world.plans.find((entry) => entry.id === body.planId);
    const made = {
      id: testId("job", world.jobs.length + 1),
      title: body.title,
      description: body.description ?? "",
      planId: plan?.id ?? null,
      planTitle: plan?.title ?? null,
      planVersion: plan?.version ?? null,
      skills: [],
      counts: {},
      archived: false,
      createdAt: now,
    };
    world.jobs.unshift(made);
    return made;
  },
  getJob: (world, given) => jobOf(world, given),
  patchJob: (world, given) => Object.assign(jobOf(world, given), given.body),
  compareCandidates: (world) => ({
    candidates: [...world.reports].slice(0, 5).map(([id, reports], n) => ({
      interviewId: id,
      candidate: world.interviews.find((entry) => entry.id === id)?.candidate.name ?? "",
      planVersion: n === 4 ? 1 : 2,
      score: world.interviews.find((entry) => entry.id === id)?.score ?? null,
      practiceEstimate: true,
      competencies: (reports.at(-1)?.competencies ?? []).map(({ competency, name, rating, abstained }, c) => ({
        competency,
        name,
        rating:
          rating === null
            ? null
            : Math.max(1, Math.min(5, Math.round((rating + ((n * 3 + c) % 4) * 0.4 - 0.6) * 10) / 10)),
        abstained,
      })),
    })),
  }),
};
