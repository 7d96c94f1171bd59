/** Interviews that people have with themselves in mind: practice, and trying a plan before anybody is invited. */
import { VivaError } from "#contract/errors.ts";
import { type Level, plan, type Plan } from "#contract/plan.ts";
import type { Context } from "#worker/services/context.ts";
import { insertInterview } from "#worker/services/interviews/insert.ts";
import { daysMs } from "#worker/services/invitations/link.ts";
import { getReadyPlan, planOfQuestion, readyPlans } from "#worker/services/library/ready.ts";
import { levelOf, suitingPlan } from "#worker/services/library/suit.ts";
import { settingsOfOrganisation } from "#worker/services/members/organisation.ts";
import { requireRole, requireUser } from "#worker/services/permission.ts";
import { newestOf, practiceVersion } from "#worker/services/plans/store.ts";

const practiceDays = 30;

export type Practice =
  | { library: string }
  | { question: string }
  | { position: string; experience?: Level | number | undefined };

/** Belongs to the person alone: no organisation sees it. */
export async function practise(ctx: Context, body: Practice): Promise<{ interviewId: string; url: string }> {
  const user = requireUser(ctx);
  const chosen = forPractice(choose(body));
  const version = await practiceVersion(ctx, chosen);
  const made = await insertInterview(ctx, {
    jurisdiction: "gl",
    organisationId: null,
    userId: user.userId,
    jobId: null,
    planVersionId: version.id,
    purpose: "practice",
    candidate: { name: user.name, email: null },
    extraMs: 0,
    expiresAt: ctx.now + daysMs(practiceDays),
    opened: false,
  });
  return { interviewId: made.id, url: made.url };
}

function choose(body: Practice): Plan {
  if ("library" in body) return plan.parse(getReadyPlan(body.library).plan);
  if ("question" in body) return planOfQuestion(body.question);
  const ready = suitingPlan(readyPlans(), body.position, levelOf(body.experience));
  if (ready === null) {
    throw new VivaError("INVALID", "No plan of the library suits this position. Choose one from the library.", {
      details: [{ path: "position", message: "no plan of the library suits this position" }],
    });
  }
  return plan.parse(ready.plan);
}

/** Who practises hears what was good and what was missing after each answer, unless the plan says when. */
function forPractice(chosen: Plan): Plan {
  const feedback = chosen.settings.feedback === "none" ? "per_answer" : chosen.settings.feedback;
  return { ...chosen, purpose: "practice", settings: { ...chosen.settings, feedback } };
}

/** The plan as a candidate would meet it. It counts as used, because what was tried should stay as it was. */
export async function tryPlan(ctx: Context, planId: string): Promise<{ interviewId: string; url: string }> {
  const { user, organisationId } = requireRole(ctx, "recruiter");
  const [version, { settings }] = await Promise.all([
    newestOf(ctx, organisationId, planId),
    settingsOfOrganisation(ctx, organisationId),
  ]);
  const made = await insertInterview(ctx, {
    jurisdiction: settings.jurisdiction,
    organisationId,
    userId: user.userId,
    jobId: null,
    planVersionId: version.id,
    purpose: "trial",
    candidate: { name: user.name, email: null },
    extraMs: 0,
    expiresAt: ctx.now + daysMs(settings.invitationDays),
    opened: false,
  });
  return { interviewId: made.id, url: made.url };
}
