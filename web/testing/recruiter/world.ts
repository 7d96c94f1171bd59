/** The fake server's data: an organisation in the middle of hiring. Everything is parsed by the contract before it leaves. */
import type { InterviewDetail, PersonRating } from "#contract/api/interviews.ts";
import type { Organisation, Profile } from "#contract/api/people.ts";
import type { Job, PlanDetail } from "#contract/api/plans.ts";
import { libraryCompetency, libraryPlan } from "#contract/library.ts";
import type { Report } from "#contract/report.ts";
import type { Transcript } from "#contract/transcript.ts";
import type { InterviewStatus } from "#contract/terms.ts";
import type { RecruiterView } from "#contract/views.ts";
import { competencies } from "#library/competencies.ts";
import { libraryPlans } from "#library/plans.ts";
import { organisationAt } from "./organisation.ts";
import { samplePlan, sampleReport, sampleTranscript } from "./sample-talk.ts";

const hour = 3_600_000;
const day = 24 * hour;
export const testId = (prefix: string, n: number) => `${prefix}_${n.toString(36).padStart(20, "0")}`;
export const interviewIdOf = (n: number) => testId("int_gl", n);
export const liveInterview = interviewIdOf(2);
export const finishedInterview = interviewIdOf(3);
export const practised = interviewIdOf(700);

export type World = {
  signedIn: boolean;
  profile: Profile;
  organisation: Organisation;
  plans: PlanDetail[];
  archived: Set<string>;
  jobs: Job[];
  interviews: InterviewDetail[];
  reports: Map<string, Report[]>;
  transcripts: Map<string, Transcript>;
  evaluations: {
    interviewId: string;
    candidate: string;
    version: number;
    state: "pending" | "running" | "ready" | "failed";
    stuck: boolean;
    error: string | null;
    updatedAt: number;
  }[];
  practice: InterviewDetail[];
  library: {
    competencies: ReturnType<typeof libraryCompetency.parse>[];
    plans: ReturnType<typeof libraryPlan.parse>[];
  };
};

export function planDetailOf(n: number, plan: PlanDetail["plan"], now: number): PlanDetail {
  const questions = plan.stages.flatMap((stage) => stage.questions);
  return {
    id: testId("pln", n),
    version: 2,
    versionId: testId("pv", n * 10 + 2),
    title: plan.title,
    position: plan.position,
    level: plan.level,
    language: plan.language,
    purpose: plan.purpose,
    questions: questions.length,
    durationMs: plan.settings.maxDurationMs,
    interviews: n === 1 ? 14 : n,
    updatedAt: now - n * 2 * day,
    plan,
    findings: [],
    versions: [
      { id: testId("pv", n * 10 + 2), version: 2, createdAt: now - n * 2 * day, used: n === 1 },
      { id: testId("pv", n * 10 + 1), version: 1, createdAt: now - n * 9 * day, used: true },
    ],
  };
}

/** A recruiter's view of the live interview, three questions in. */
export function liveView(now: number): RecruiterView {
  const questions = samplePlan.stages.flatMap((stage) =>
    stage.questions.map((question) => ({ stage: stage.id, question })),
  );
  return {
    interviewId: liveInterview,
    seq: 14,
    status: "live",
    channel: "text",
    phase: "listening",
    turn: "t4",
    paused: null,
    ended: null,
    failure: null,
    holdUntil: null,
    title: "Backend engineer",
    stage: { id: "service-design", kind: "competency", title: "Service design" },
    ask: {
      id: "a4",
      question: questions[4]?.question.id ?? "",
      kind: "question",
      probe: null,
      text: questions[4]?.question.text ?? "",
    },
    questions: questions.map(({ stage, question }, index) => ({
      id: question.id,
      stage,
      text: question.text,
      kind: question.kind,
      competency: question.competency,
      lookFor: question.lookFor.length,
      state: index < 4 ? ("closed" as const) : index === 4 ? ("open" as const) : ("ahead" as const),
      as: index < 4 ? (index === 2 ? ("not_asked_time" as const) : ("covered" as const)) : null,
      probes: index === 3 ? 1 : 0,
      found: index === 3 ? question.lookFor.slice(0, 2).map((point) => point.id) : [],
    })),
    candidatePresent: true,
    startedAt: now - 9 * 60_000,
    time: { spentMs: 9 * 60_000, totalMs: samplePlan.settings.maxDurationMs, at: now, running: true },
    turns: 4,
    evaluations: 0,
  };
}

const people = [
  "Amara Okafor",
  "Jonas Weber",
  "Ines Carvalho",
  "Priya Raman",
  "Tom Hughes",
  "Lena Fischer",
  "Mateo Silva",
  "Aisha Khan",
  "Oliver Brandt",
  "Sofia Rossi",
  "Noah Jensen",
  "Yuki Tanaka",
  "Elif Demir",
  "Chidi Nwosu",
  "Clara Dubois",
  "Ben Carter",
  "Hanna Lindqvist",
  "Rafael Costa",
  "Maja Kowalska",
  "Daniel Cohen",
  "Zoë van Dijk",
  "Samir Haddad",
  "Grace Mwangi",
  "Pavel Novák",
];
const states: InterviewStatus[] = [
  "created",
  "live",
  "completed",
  "completed",
  "waiting",
  "completed",
  "paused",
  "completed",
  "expired",
  "completed",
  "abandoned",
  "completed",
  "created",
  "completed",
  "completed",
  "cancelled",
  "completed",
  "completed",
  "completed",
  "created",
  "completed",
  "completed",
  "failed",
  "completed",
];

export function newWorld(now: number): World {
  const me = {
    id: "user-1",
    name: "Robin Ellis",
    email: "robin@example.com",
    isAdmin: true,
    createdAt: now - 90 * day,
  };
  const plans = ["backend-engineer-mid", "customer-support-entry", "product-manager-senior"].flatMap((id, index) => {
    const entry = libraryPlans.find((one) => one.id === id) ?? libraryPlans[index * 4];
    return entry === undefined ? [] : [planDetailOf(index + 1, libraryPlan.parse(entry).plan, now)];
  });
  const [first] = plans;
  if (first === undefined) throw new Error("no plans");
  const jobs: Job[] = [
    {
      id: testId("job", 1),
      title: "Backend engineer, payments",
      description:
        "You keep the services running that take orders and payments: Go, Postgres and a message queue. Team of five, in Lisbon or remote within two hours.",
      planId: first.id,
      planTitle: first.title,
      planVersion: 2,
      skills: [
        {
          name: "REST APIs",
          kind: "technical",
          importance: "must",
          sentence: "You have built REST APIs that others rely on.",
        },
      ],
      counts: { created: 3, waiting: 1, live: 1, paused: 1, completed: 9 },
      archived: false,
      createdAt: now - 40 * day,
    },
    {
      id: testId("job", 2),
      title: "Customer support, evenings",
      description: "",
      planId: plans[1]?.id ?? null,
      planTitle: plans[1]?.title ?? null,
      planVersion: 2,
      skills: [],
      counts: { created: 2 },
      archived: false,
      createdAt: now - 12 * day,
    },
    {
      id: testId("job", 3),
      title: "Product manager",
      description: "",
      planId: null,
      planTitle: null,
      planVersion: null,
      skills: [],
      counts: {},
      archived: false,
      createdAt: now - 2 * day,
    },
  ];
  const interviews = people.map((name, index): InterviewDetail => {
    const status = states[index] ?? "created";
    const id = interviewIdOf(index + 1);
    const over = !["created", "waiting", "live", "paused"].includes(status);
    const score = status === "completed" && index !== 7 ? 41 + ((index * 17) % 47) : null;
    const createdAt = now - (index * 9 + 5) * hour;
    return {
      id,
      status,
      purpose: index === 11 ? "trial" : "assessment",
      candidate: {
        name,
        email:
          index % 5 === 4
            ? null
            : `${name.split(" ")[0]?.toLowerCase().normalize("NFKD").replace(/\p{M}/gu, "")}@example.com`,
      },
      job: index % 6 === 5 ? null : { id: testId("job", 1), title: jobs[0]?.title ?? "" },
      plan: { id: first.id, title: first.title, version: 2, position: first.position, level: first.level },
      report:
        status === "completed"
          ? index === 7
            ? "failed"
            : index === 13
              ? "pending"
              : "ready"
          : status === "abandoned"
            ? "pending"
            : "none",
      score: id === finishedInterview ? 67 : index === 13 ? null : score,
      decision: index === 5 ? "advance" : index === 9 ? "decline" : index === 16 ? "hold" : null,
      createdAt,
      startedAt:
        status === "created" || status === "waiting" || status === "expired" || status === "cancelled"
          ? null
          : createdAt + hour,
      endedAt: over ? createdAt + 2 * hour : null,
      expiresAt: createdAt + 14 * day,
      invitation: {
        url: null,
        state: over ? (status === "expired" ? "expired" : "over") : "open",
        expiresAt: createdAt + 14 * day,
        acceptedAt: status === "created" ? null : createdAt + hour,
      },
      view: id === liveInterview ? liveView(now) : null,
      ratings: [],
      reports:
        status === "completed" && score !== null && index !== 13 ? (id === finishedInterview ? [1, 2] : [1]) : [],
      extraMs: index === 2 ? 600_000 : 0,
    };
  });
  const other: PersonRating = {
    id: testId("rat", 1),
    by: { id: "user-2", name: "Mina Sato" },
    ratings: { "service-design": 4, "technical-depth": 4, collaboration: 3 },
    blind: true,
    decision: "advance",
    reason: "Clear thinking about failure. I would ask about ownership in the next round.",
    createdAt: now - day,
  };
  interviews.find((entry) => entry.id === finishedInterview)?.ratings.push(other);
  const finished = interviews.filter((entry) => entry.reports.length > 0);
  return {
    signedIn: true,
    profile: { user: me, organisations: [{ id: "org-1", name: "Harbour Goods", role: "owner" }], active: "org-1" },
    organisation: organisationAt(now),
    plans,
    archived: new Set(),
    jobs,
    interviews,
    reports: new Map(
      [...finished, { id: practised, reports: [1] }].map((entry, n) => [
        entry.id,
        entry.reports.map((version) =>
          sampleReport(entry.id, first.versionId, version, testId("rep", n * 10 + version)),
        ),
      ]),
    ),
    transcripts: new Map(
      [...finished, { id: practised }].map((entry) => [entry.id, sampleTranscript(entry.id, first.versionId)]),
    ),
    evaluations: [
      {
        interviewId: interviewIdOf(8),
        candidate: "Aisha Khan",
        version: 1,
        state: "failed",
        stuck: false,
        error: "The sealed transcript could not be read. Running it again usually helps.",
        updatedAt: now - 3 * hour,
      },
      {
        interviewId: interviewIdOf(11),
        candidate: "Noah Jensen",
        version: 1,
        state: "pending",
        stuck: true,
        error: null,
        updatedAt: now - 5 * hour,
      },
      {
        interviewId: interviewIdOf(14),
        candidate: "Chidi Nwosu",
        version: 1,
        state: "running",
        stuck: false,
        error: null,
        updatedAt: now - 20_000,
      },
      {
        interviewId: finishedInterview,
        candidate: "Ines Carvalho",
        version: 2,
        state: "ready",
        stuck: false,
        error: null,
        updatedAt: now - day,
      },
    ],
    practice: interviews.slice(2, 4).map((entry, n): InterviewDetail => ({
      ...entry,
      id: interviewIdOf(700 + n),
      purpose: "practice",
      status: n === 0 ? "completed" : "paused",
      report: n === 0 ? "ready" : "none",
      endedAt: n === 0 ? entry.endedAt : null,
      job: null,
      candidate: { name: me.name, email: null },
      invitation: null,
      ratings: [],
      extraMs: 0,
    })),
    library: {
      competencies: competencies.map((entry) => libraryCompetency.parse(entry)),
      plans: libraryPlans.map((entry) => libraryPlan.parse(entry)),
    },
  };
}
