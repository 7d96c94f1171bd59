import type * as interviews from "#contract/api/interviews.ts";
import type { InterviewDetail } from "#contract/api/interviews.ts";
import { type AnswersTo, found, type Given, has, invitedUrl, pageOf } from "./answer.ts";
import { interviewIdOf, liveInterview, liveView, testId, type World } from "./world.ts";

const day = 86_400_000;
const interview = (world: World, given: Pick<Given<unknown>, "params">): InterviewDetail =>
  found([...world.interviews, ...world.practice].find((entry) => entry.id === given.params["id"]));

export const interviewAnswers: AnswersTo<typeof interviews> = {
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
    return { ...made, skills: [], invitation: { ...made.invitation, url: invitedUrl(n) } };
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
};
