/**
 * What a newcomer finds: an organisation with plans, a job, one finished interview and one open invitation. The finished
 * one was really held, through the interview's own object. Running it again adds only what is missing and renews the link.
 */
import { organisationSettings } from "#contract/api/people.ts";
import { and, desc, eq } from "drizzle-orm";
import { plan } from "#contract/plan.ts";
import { members, users } from "#worker/db/accounts.ts";
import { interviews } from "#worker/db/interviews.ts";
import { jobs, plans } from "#worker/db/plans.ts";
import { authLibrary } from "#worker/services/auth/library.ts";
import type { Context, UserActor } from "#worker/services/context.ts";
import { inviteAgain } from "#worker/services/interviews/act.ts";
import { createInterview } from "#worker/services/interviews/create.ts";
import { isOver, statusAt } from "#worker/services/interviews/status.ts";
import { acceptInvitation } from "#worker/services/invitations/door.ts";
import { createJob } from "#worker/services/jobs/manage.ts";
import { getReadyPlan } from "#worker/services/library/ready.ts";
import { changeOrganisation, createOrganisation } from "#worker/services/members/organisation.ts";
import { insertPlan } from "#worker/services/plans/store.ts";
import { demoCandidate, openCandidate } from "./answers.ts";
import { play } from "./play.ts";

const login = "demo@example.com";
const password = "viva-demo-2026";
const readyIds = [
  "backend-engineer-mid",
  "product-manager-mid",
  "nurse-mid",
  "account-executive-mid",
  "first-job-entry",
] as const;
const demoPlan = "demo-short";
const aboutRole =
  "You answer what owners of small hotels ask about our booking software, by mail and by phone, and you make sure that the same question is not asked twice. The team has six people. You can work remotely or in our office. The first four weeks you work side by side with a colleague.";

export type Demo = { login: string; password: string; inviteUrl: string };

export async function seedDemo(ctx: Context): Promise<Demo> {
  const asOwner = { ...ctx, actor: await owner(ctx) };
  const organisationId = asOwner.actor.active.organisationId;
  // Newest first on the list: the plan that the demonstration is about comes last.
  for (const [index, id] of [...readyIds, demoPlan].entries())
    await ensurePlan({ ...asOwner, now: ctx.now + index }, organisationId, id);
  const jobId = await ensureJob(asOwner, organisationId);
  await ensureFinished(asOwner, organisationId, jobId);
  return { login, password, inviteUrl: await openLink(asOwner, organisationId, jobId) };
}

const settings = organisationSettings.parse({
  contact: "hiring@example.com",
  bands: [
    { id: "talk-soon", label: "Talk to them soon", from: 70 },
    { id: "look-closer", label: "Look closer", from: 45 },
    { id: "read-first", label: "Read the answers first", from: 0 },
  ],
});

type Owner = UserActor & { active: NonNullable<UserActor["active"]> };

async function owner(ctx: Context): Promise<Owner> {
  const find = async () => (await ctx.db.select().from(users).where(eq(users.email, login)))[0];
  const known = await find();
  if (known === undefined) {
    await authLibrary(ctx.env, ctx.baseUrl).api.signUpEmail({ body: { name: "Dana Demo", email: login, password } });
  }
  const user = known ?? (await find());
  if (user === undefined) throw new Error("the demo account was not made");
  const actor: UserActor = {
    type: "user",
    userId: user.id,
    name: user.name,
    email: user.email,
    isAdmin: user.isAdmin,
    createdAt: user.createdAt.getTime(),
    sessionToken: null,
    active: null,
  };
  const [membership] = await ctx.db
    .select()
    .from(members)
    .where(and(eq(members.userId, user.id), eq(members.role, "owner")));
  if (membership !== undefined)
    return { ...actor, active: { organisationId: membership.organizationId, role: "owner" } };
  const { active } = await createOrganisation({ ...ctx, actor }, "Demo Company");
  if (active === null) throw new Error("the demo organisation was not made");
  const owning: Owner = { ...actor, active: { organisationId: active, role: "owner" } };
  await changeOrganisation({ ...ctx, actor: owning }, { settings });
  return owning;
}

async function ensurePlan(ctx: Context, organisationId: string, readyId: string): Promise<string> {
  const [known] = await ctx.db
    .select({ id: plans.id })
    .from(plans)
    .where(and(eq(plans.organisationId, organisationId), eq(plans.libraryId, readyId)));
  const { plan: ready } = getReadyPlan(readyId);
  return (
    known?.id ??
    insertPlan(ctx, organisationId, plan.parse(readyId === demoPlan ? { ...ready, aboutRole } : ready), readyId)
  );
}

async function ensureJob(ctx: Context, organisationId: string): Promise<string> {
  const [known] = await ctx.db.select({ id: jobs.id }).from(jobs).where(eq(jobs.organisationId, organisationId));
  if (known !== undefined) return known.id;
  const job = await createJob(ctx, {
    title: "Customer support specialist",
    description: aboutRole,
    planId: await ensurePlan(ctx, organisationId, demoPlan),
  });
  return job.id;
}

async function newest(ctx: Context, organisationId: string, email: string) {
  const [row] = await ctx.db
    .select()
    .from(interviews)
    .where(and(eq(interviews.organisationId, organisationId), eq(interviews.candidateEmail, email)))
    .orderBy(desc(interviews.createdAt))
    .limit(1);
  return row;
}

/** Goes on where an earlier run was cut off. */
async function ensureFinished(ctx: Context, organisationId: string, jobId: string): Promise<void> {
  const known = await newest(ctx, organisationId, demoCandidate.email);
  if (known !== undefined && isOver(statusAt(known, ctx.now))) return;
  const { invitation, id } =
    known === undefined
      ? await createInterview(ctx, { candidate: demoCandidate, jobId, extraMs: 0 })
      : await inviteAgain(ctx, known.id, { revokeOnly: false });
  if (invitation?.url == null) throw new Error("the demo invitation has no link");
  await acceptInvitation({ ...ctx, actor: { type: "nobody" } }, tokenOf(invitation.url), undefined).catch(
    (thrown: unknown) => {
      // Over already, while the index has not heard of it yet.
      if (!(thrown instanceof Error && "code" in thrown && thrown.code === "INTERVIEW_OVER")) throw thrown;
    },
  );
  await play(ctx, id);
}

const tokenOf = (url: string) => url.slice(url.lastIndexOf("/") + 1);

/** A link that nobody has opened yet; the one before stops working. */
async function openLink(ctx: Context, organisationId: string, jobId: string): Promise<string> {
  const known = await newest(ctx, organisationId, openCandidate.email);
  const unopened = known !== undefined && known.openedAt === null && !["cancelled", "failed"].includes(known.status);
  const detail = unopened
    ? await inviteAgain(ctx, known.id, { revokeOnly: false })
    : await createInterview({ ...ctx, now: ctx.now + 1 }, { candidate: openCandidate, jobId, extraMs: 0 });
  if (detail.invitation?.url == null) throw new Error("the demo invitation has no link");
  return detail.invitation.url;
}
