/** What the fake server answers, endpoint by endpoint, out of the world; a change made by one call is seen by the next. */
import type * as z from "zod";
import type { Endpoint } from "#contract/api/endpoint.ts";
import type * as interviews from "#contract/api/interviews.ts";
import type { InterviewDetail } from "#contract/api/interviews.ts";
import type * as people from "#contract/api/people.ts";
import type * as plans from "#contract/api/plans.ts";
import { planShape } from "#contract/plan.ts";
import { plan as planSchema } from "#contract/plan.ts";
import { VivaError } from "#contract/errors.ts";
import { interviewIdOf, liveInterview, liveView, planDetailOf, testId, type World } from "./world.ts";

type Named = typeof people & typeof plans & typeof interviews;
type Given<Body> = { params: Record<string, string>; query: Record<string, string>; body: Body; now: number };
/** One for each endpoint that the dashboard calls. The server parses what they give, so that a drift from the contract shows. */
type Answers = {
  [K in keyof Named as Named[K] extends Endpoint ? K : never]?: Named[K] extends Endpoint
    ? (world: World, given: Given<z.output<Named[K]["body"]>>) => unknown
    : never;
};
export type Answer = (world: World, given: Given<unknown>) => unknown;

const day = 86_400_000;
const pageOf = <T>(items: readonly T[], query: Record<string, string>) => {
  const page = Number(query["page"] ?? 1);
  const pageSize = Number(query["pageSize"] ?? 20);
  return { items: items.slice((page - 1) * pageSize, page * pageSize), page, pageSize, total: items.length };
};
function found<T>(item: T | undefined): T {
  if (item === undefined)
    throw new VivaError("NOT_FOUND", "There is nothing here, or it belongs to another organisation.");
  return item;
}
const interview = (world: World, given: Pick<Given<unknown>, "params">): InterviewDetail =>
  found([...world.interviews, ...world.practice].find((entry) => entry.id === given.params["id"]));
const planOf = (world: World, given: Pick<Given<unknown>, "params">) =>
  found(world.plans.find((entry) => entry.id === given.params["id"]));
const jobOf = (world: World, given: Pick<Given<unknown>, "params">) =>
  found(world.jobs.find((entry) => entry.id === given.params["id"]));
const has = (text: string, search: string | undefined) =>
  search === undefined || text.toLowerCase().includes(search.toLowerCase());
const invitedUrl = (n: number) => `http://localhost:8787/i/fake-invitation-token-${n}`;
const libraryPlanOf = (world: World, id: unknown) => found(world.library.plans.find((entry) => entry.id === id));

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

export const answers: Answers = {
  getMe: (world) => world.profile,
  patchMe: (world, { body }) => {
    if (body.currentPassword !== undefined && body.currentPassword !== "correct horse")
      throw new VivaError("INVALID", "That is not your current password.", {
        details: [{ path: "currentPassword", message: "That is not your current password." }],
      });
    if (body.name !== undefined) world.profile.user.name = body.name;
    return world.profile;
  },
  activateOrganisation: (world) => world.profile,
  createOrganisation: (world, { body }) =>
    Object.assign(world.profile, { organisations: [{ id: "org-1", name: body.name, role: "owner" }], active: "org-1" }),
  getOrganisation: (world) => world.organisation,
  patchOrganisation: (world, { body }) => Object.assign(world.organisation, body),
  inviteMember: (world, { body, now }) => {
    const made = {
      id: `minv-0000000${world.organisation.invitations.length + 1}`,
      email: body.email,
      role: body.role,
      expiresAt: now + 7 * day,
      url: "http://localhost:8787/join/minv-00000002",
    };
    world.organisation.invitations.push(made);
    return made;
  },
  revokeMemberInvitation: (world, { params }) => {
    world.organisation.invitations = world.organisation.invitations.filter((entry) => entry.id !== params["id"]);
    return { ok: true };
  },
  changeMember: (world, { params, body }) => {
    found(world.organisation.members.find((entry) => entry.id === params["id"])).role = body.role;
    return world.organisation;
  },
  removeMember: (world, { params }) => {
    world.organisation.members = world.organisation.members.filter((entry) => entry.id !== params["id"]);
    return world.organisation;
  },
  getMemberInvitation: (_world, { now }) => ({
    organisation: "Harbour Goods",
    email: "robin@example.com",
    role: "reviewer",
    expiresAt: now + 5 * day,
  }),
  acceptMemberInvitation: (world) => world.profile,
  adminListUsers: (world, { query }) =>
    pageOf(
      world.organisation.members
        .map((entry) => ({
          id: entry.userId,
          name: entry.name,
          email: entry.email,
          isAdmin: entry.userId === "user-1",
          createdAt: entry.joinedAt,
          organisations: [{ id: "org-1", name: world.organisation.name, role: entry.role }],
        }))
        .filter((entry) => has(`${entry.name} ${entry.email}`, query["search"])),
      query,
    ),
  adminDeleteUser: (world, { params }) => {
    world.organisation.members = world.organisation.members.filter((entry) => entry.userId !== params["id"]);
    return { ok: true };
  },
  adminPasswordLink: (_world, { now }) => ({
    url: "http://localhost:8787/password/fake-password-token-0001",
    expiresAt: now + day,
  }),
  redeemPasswordLink: () => ({ ok: true }),

  listInterviews: (world, { query }) =>
    pageOf(
      world.interviews.filter(
        (entry) =>
          (query["status"] === undefined || entry.status === query["status"]) &&
          (query["job"] === undefined || entry.job?.id === query["job"]) &&
          (query["report"] === undefined || entry.report === query["report"]) &&
          (query["purpose"] === undefined || entry.purpose === query["purpose"]) &&
          has(`${entry.candidate.name} ${entry.candidate.email ?? ""} ${entry.plan.title}`, query["search"]),
      ),
      query,
    ),
  createInterview: (world, { body, now }) => {
    const n = world.interviews.length + 1;
    const plan = world.plans.find((entry) => entry.id === body.planId) ?? found(world.plans[0]);
    const job = world.jobs.find((entry) => entry.id === body.jobId);
    const expiresAt = now + (body.expiresInDays ?? 14) * day;
    const made: InterviewDetail = {
      id: interviewIdOf(n),
      status: "created",
      purpose: "assessment",
      candidate: body.candidate,
      job: job === undefined ? null : { id: job.id, title: job.title },
      plan: { id: plan.id, title: plan.title, version: plan.version, position: plan.position, level: plan.level },
      report: "none",
      score: null,
      decision: null,
      createdAt: now,
      startedAt: null,
      endedAt: null,
      expiresAt,
      invitation: { url: null, state: "open", expiresAt, acceptedAt: null },
      view: null,
      ratings: [],
      reports: [],
      extraMs: body.extraMs ?? 0,
    };
    world.interviews.unshift(made);
    return { ...made, invitation: { ...made.invitation, url: invitedUrl(n) } };
  },
  getInterview: (world, given) => ({
    ...interview(world, given),
    ...(given.params["id"] === liveInterview && { view: liveView(given.now) }),
  }),
  cancelInterview: (world, given) => Object.assign(interview(world, given), { status: "cancelled", invitation: null }),
  inviteAgain: (world, given) => {
    const entry = interview(world, given);
    const revoked = given.body.revokeOnly === true;
    entry.invitation = {
      url: null,
      state: revoked ? "revoked" : "open",
      expiresAt: given.now + 14 * day,
      acceptedAt: null,
    };
    return { ...entry, invitation: { ...entry.invitation, url: revoked ? null : invitedUrl(900) } };
  },
  evaluateInterview: (world, given) => {
    const entry = interview(world, given);
    const row = world.evaluations.find((one) => one.interviewId === entry.id);
    if (row !== undefined) Object.assign(row, { state: "running", stuck: false, error: null, updatedAt: given.now });
    return { version: entry.reports.length + 1 };
  },
  nudgeInterview: (_world, { now }) => liveView(now),
  extendInterview: (_world, { now, body }) => {
    const view = liveView(now);
    return { ...view, time: view.time === null ? null : { ...view.time, totalMs: view.time.totalMs + body.ms } };
  },
  endInterview: (_world, { now }) => ({
    ...liveView(now),
    status: "completed",
    phase: null,
    ask: null,
    ended: { outcome: "completed", by: "recruiter", at: now },
  }),
  forkInterview: () => ({ interviewId: interviewIdOf(800), url: invitedUrl(800) }),
  getTranscript: (world, given) => {
    const entry = interview(world, given);
    const known = world.transcripts.get(entry.id);
    if (known !== undefined) return known;
    const sample = found([...world.transcripts.values()][0]);
    return {
      ...sample,
      interviewId: entry.id,
      status: entry.status,
      outcome: null,
      endedBy: null,
      endedAt: null,
      lines: entry.id === liveInterview ? sample.lines.slice(0, 9) : [],
    };
  },
  getReport: (world, given) => {
    const entry = interview(world, given);
    const reports = world.reports.get(entry.id) ?? [];
    const version = Number(given.query["version"] ?? reports.length);
    if (reports.length > 0) return found(reports.find((one) => one.version === version));
    if (entry.report === "failed")
      return {
        state: "failed",
        message: "The evaluation failed three times. Run it again; the transcript is safe.",
        retryAfter: null,
      };
    return entry.report === "pending"
      ? { state: "pending", message: "The report is being written.", retryAfter: 3 }
      : { state: "none", message: "There is no report before the interview is over.", retryAfter: null };
  },
  getEvents: () => ({ events: [], last: 40 }),
  getCheckpoints: (_world, { now }) => ({
    checkpoint: {
      seq: 40,
      at: now,
      status: "completed",
      topic: "",
      questionType: null,
      difficulty: null,
      step: 8,
      maxSteps: 9,
      questions: [],
      answers: [],
      feedback: [],
      cvContent: null,
      retrievedContext: [],
      needsRetrieval: false,
      similarityScore: null,
      waitingForUser: false,
      finalEvaluation: null,
      state: {},
    },
    replay: { events: 40, identical: true },
    seqs: [1, 4, 9, 15, 22, 31].map((seq, n) => ({
      seq,
      at: now - (40 - seq) * 60_000,
      type: ["started", "replied", "replied", "replied", "replied", "ended"][n] ?? "replied",
    })),
  }),
  rateInterview: (world, given) => {
    const entry = interview(world, given);
    const made = {
      id: testId("rat", entry.ratings.length + 5),
      by: { id: world.profile.user.id, name: world.profile.user.name },
      blind: world.organisation.settings.rateFirst,
      createdAt: given.now,
      ratings: {},
      decision: null,
      reason: "",
      ...given.body,
    };
    entry.ratings.push(made);
    entry.decision = made.decision;
    return made;
  },
  listEvaluations: (world, { query }) =>
    pageOf(
      world.evaluations.filter(
        (entry) =>
          query["state"] === undefined || (query["state"] === "stuck" ? entry.stuck : entry.state === query["state"]),
      ),
      query,
    ),
  practise: () => ({ interviewId: interviewIdOf(702), url: invitedUrl(702) }),
  listPractice: (world, { query }) => pageOf(world.practice, query),

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
        body.library === undefined ? planSchema.parse(body.plan) : libraryPlanOf(world, body.library).plan,
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
