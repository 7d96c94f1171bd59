/** For every endpoint a request that succeeds, made anew each time, so that one caller's doing is not another's state. */
import { jobDescriptions } from "#worker/offline/draft/testing/job-descriptions.ts";
import { env } from "cloudflare:workers";
import { newId, newToken, randomCharacters, sha256 } from "#worker/platform/ids.ts";
import { makeInterview, openInterview, type Person, type Registered, type World } from "./people.ts";
import { agentOf } from "./voice.ts";

export type Sample = {
  /** The path with its parameters and query. */
  path: string;
  body?: unknown;
  /** What is sent instead, where the endpoint takes a file. */
  file?: string;
  /** Status where the caller is let in. */
  status: number;
  /** The path names something of one organisation: 404 for everybody else's. */
  owned?: boolean;
};

export type Opened = Awaited<ReturnType<typeof openInterview>>;
/** `opened` is one interview that its candidate has opened and that stays as it is; `agent` is its voice agent. */
export type Scene = { world: World; opened: Opened; planId: string; jobId: string; agent: Person };

async function account(): Promise<string> {
  const id = newId("mem");
  await env.DB.prepare("insert into users (id, name, email, created_at, updated_at) values (?, 'Somebody', ?, 0, 0)")
    .bind(id, `${randomCharacters(12)}@example.com`)
    .run();
  return id;
}

async function memberId({ world }: Scene): Promise<string> {
  const { body } = await world.owner.get("/api/organisation");
  const userId = await account();
  const id = newId("mem");
  await env.DB.prepare(
    "insert into members (id, organisation_id, user_id, role, created_at) values (?, ?, ?, 'reviewer', 0)",
  )
    .bind(id, body.id, userId)
    .run();
  return id;
}

const invite = async ({ world }: Scene, email = `${randomCharacters(10)}@example.com`) =>
  (await world.owner.post("/api/organisation/invitations", { email, role: "reviewer" })).body.id;
const plan = async ({ world }: Scene) =>
  (await world.recruiter.post("/api/plans", { library: "practice-one-question" })).body;

async function passwordToken(): Promise<string> {
  const token = newToken();
  await env.DB.prepare(
    "insert into password_links (token_hash, user_id, created_at, expires_at) values (?, ?, 0, 9e15)",
  )
    .bind(await sha256(token), await account())
    .run();
  return token;
}

const unopened = ({ world, planId }: Scene) => makeInterview(world.recruiter, { planId });
async function agreed({ opened }: Scene): Promise<string> {
  await opened.candidate.post(`/api/candidate/consent?interview=${opened.id}`, consent);
  return `/api/candidate/cv?interview=${opened.id}`;
}

const consent = { version: "2026-11-01", language: "en", hash: "0".repeat(64) };

const latency = {
  turn: "t1",
  mode: "cascade",
  stt: "deepgram/nova-3",
  tts: null,
  region: null,
  stages: { transcript: 120, accepted: null, words: null, synthesis: null, sent: null },
};

/** `as` is the account that will call, where there is one. */
export const samples: Readonly<Record<string, (scene: Scene, as: Registered | null) => Sample | Promise<Sample>>> = {
  getHealth: () => ({ path: "/health", status: 200 }),
  getRegistration: () => ({ path: "/api/registration", status: 200 }),
  getMe: () => ({ path: "/api/me", status: 200 }),
  patchMe: () => ({ path: "/api/me", body: { name: "Another" }, status: 200 }),
  putMe: () => ({ path: "/api/me", body: { name: "Another" }, status: 200 }),
  activateOrganisation: async (_, as) => {
    const active: string | null = as === null ? null : (await as.get("/api/me")).body.active;
    return {
      path: "/api/me/organisation",
      body: { organisation: active ?? "none" },
      status: active === null ? 404 : 200,
    };
  },
  adminListUsers: () => ({ path: "/api/admin/users", status: 200 }),
  adminGetUser: async () => ({ path: `/api/admin/users/${await account()}`, status: 200 }),
  adminDeleteUser: async () => ({ path: `/api/admin/users/${await account()}`, status: 200 }),
  adminPasswordLink: async () => ({ path: `/api/admin/users/${await account()}/password-link`, status: 201 }),
  redeemPasswordLink: async () => ({
    path: `/api/password-links/${await passwordToken()}`,
    body: { password: "a fresh password" },
    status: 200,
  }),
  token: ({ world }) => ({
    path: "/api/token",
    body: { email: world.owner.email, password: "correct horse battery" },
    status: 200,
  }),
  createOrganisation: () => ({ path: "/api/organisations", body: { name: "One more" }, status: 201 }),
  getOrganisation: () => ({ path: "/api/organisation", status: 200 }),
  patchOrganisation: () => ({ path: "/api/organisation", body: {}, status: 200 }),
  inviteMember: () => ({
    path: "/api/organisation/invitations",
    body: { email: `${randomCharacters(10)}@example.com`, role: "reviewer" },
    status: 201,
  }),
  revokeMemberInvitation: async (scene) => ({
    path: `/api/organisation/invitations/${await invite(scene)}`,
    status: 200,
    owned: true,
  }),
  changeMember: async (scene) => ({
    path: `/api/organisation/members/${await memberId(scene)}`,
    body: { role: "recruiter" },
    status: 200,
    owned: true,
  }),
  removeMember: async (scene) => ({
    path: `/api/organisation/members/${await memberId(scene)}`,
    status: 200,
    owned: true,
  }),
  getMemberInvitation: async (scene) => ({ path: `/api/member-invitations/${await invite(scene)}`, status: 200 }),
  // Nobody who calls here has the invited address, which is the caller's fault and not the role's.
  acceptMemberInvitation: () => ({ path: `/api/member-invitations/${newToken()}/accept`, status: 404 }),
  listPlans: () => ({ path: "/api/plans", status: 200 }),
  createPlan: () => ({ path: "/api/plans", body: { library: "practice-one-question" }, status: 201 }),
  draftPlan: () => ({ path: "/api/plans/draft", body: { text: jobDescriptions.sales }, status: 200 }),
  validatePlan: () => ({ path: "/api/plans/validate", body: { plan: {} }, status: 200 }),
  getPlan: ({ planId }) => ({ path: `/api/plans/${planId}`, status: 200, owned: true }),
  putPlan: async (scene) => {
    const made = await plan(scene);
    return {
      path: `/api/plans/${made.id}`,
      body: { plan: made.plan, basedOn: made.version },
      status: 200,
      owned: true,
    };
  },
  duplicatePlan: ({ planId }) => ({ path: `/api/plans/${planId}/duplicate`, status: 201, owned: true }),
  archivePlan: async (scene) => ({ path: `/api/plans/${(await plan(scene)).id}`, status: 200, owned: true }),
  restorePlan: ({ planId }) => ({ path: `/api/plans/${planId}/restore`, status: 200, owned: true }),
  tryPlan: ({ planId }) => ({ path: `/api/plans/${planId}/try`, status: 201, owned: true }),
  getLibrary: () => ({ path: "/api/library", status: 200 }),
  getLibraryPlan: () => ({ path: "/api/library/plans/demo-short", status: 200 }),
  listJobs: () => ({ path: "/api/jobs", status: 200 }),
  createJob: () => ({ path: "/api/jobs", body: { title: "Support" }, status: 201 }),
  getJob: ({ jobId }) => ({ path: `/api/jobs/${jobId}`, status: 200, owned: true }),
  patchJob: ({ jobId }) => ({ path: `/api/jobs/${jobId}`, body: { title: "Support" }, status: 200, owned: true }),
  compareCandidates: ({ jobId }) => ({ path: `/api/jobs/${jobId}/comparison`, status: 200, owned: true }),
  listInterviews: () => ({ path: "/api/interviews", status: 200 }),
  createInterview: () => ({
    path: "/api/interviews",
    body: { candidate: { name: "Kim" }, position: "Nurse", experience: 3 },
    status: 201,
  }),
  getInterview: ({ opened }) => ({ path: `/api/interviews/${opened.id}`, status: 200, owned: true }),
  cancelInterview: async (scene) => ({
    path: `/api/interviews/${(await unopened(scene)).id}/cancel`,
    body: {},
    status: 200,
    owned: true,
  }),
  inviteAgain: async (scene) => ({
    path: `/api/interviews/${(await unopened(scene)).id}/invite`,
    body: {},
    status: 200,
    owned: true,
  }),
  // There is no transcript yet, which the caller is told once it is clear that they may know.
  evaluateInterview: ({ opened }) => ({ path: `/api/interviews/${opened.id}/evaluate`, status: 409, owned: true }),
  nudgeInterview: async (scene) => ({
    path: `/api/interviews/${(await unopened(scene)).id}/nudge`,
    body: { text: "Hello" },
    status: 409,
    owned: true,
  }),
  extendInterview: async (scene) => ({
    path: `/api/interviews/${(await unopened(scene)).id}/extend`,
    body: { ms: 60_000 },
    status: 409,
    owned: true,
  }),
  endInterview: async (scene) => ({
    path: `/api/interviews/${(await unopened(scene)).id}/end`,
    body: {},
    status: 409,
    owned: true,
  }),
  forkInterview: async (scene) => ({
    path: `/api/interviews/${(await unopened(scene)).id}/fork`,
    body: { seq: 1 },
    status: 409,
    owned: true,
  }),
  getTranscript: ({ opened }) => ({ path: `/api/interviews/${opened.id}/transcript`, status: 200, owned: true }),
  getReport: ({ opened }) => ({ path: `/api/interviews/${opened.id}/report`, status: 202, owned: true }),
  getEvents: ({ opened }) => ({ path: `/api/interviews/${opened.id}/events`, status: 200, owned: true }),
  getCheckpoints: ({ opened }) => ({ path: `/api/interviews/${opened.id}/checkpoints`, status: 200, owned: true }),
  rateInterview: ({ opened }) => ({
    path: `/api/interviews/${opened.id}/ratings`,
    body: { reason: "Clear." },
    status: 201,
    owned: true,
  }),
  listEvaluations: () => ({ path: "/api/evaluations", status: 200 }),
  practise: () => ({ path: "/api/practice", body: { library: "practice-one-question" }, status: 201 }),
  listPractice: () => ({ path: "/api/practice", status: 200 }),
  getInvitation: async (scene) => ({ path: `/api/invitations/${(await unopened(scene)).token}`, status: 200 }),
  acceptInvitation: async (scene) => ({
    path: `/api/invitations/${(await unopened(scene)).token}/accept`,
    status: 200,
  }),
  getCandidateInterview: ({ opened }) => ({ path: `/api/candidate/interview?interview=${opened.id}`, status: 200 }),
  giveConsent: ({ opened }) => ({ path: `/api/candidate/consent?interview=${opened.id}`, body: consent, status: 200 }),
  // Nobody turns speech into text here, which the caller is told once it is clear that they may ask.
  giveSpokenAnswer: ({ opened }) => ({
    path: `/api/candidate/audio?interview=${opened.id}&to=a0&id=spoken`,
    file: "RIFF",
    status: 409,
  }),
  getSpokenAnswers: ({ opened }) => ({ path: `/api/candidate/audio?interview=${opened.id}`, status: 200 }),
  giveCv: async (scene) => ({ path: await agreed(scene), file: "Skills: Kafka, Go", status: 200 }),
  getCv: async (scene) => ({ path: await agreed(scene), status: 200 }),
  correctCv: async (scene, as) => {
    const path = await agreed(scene);
    if (as === null) await scene.opened.candidate.call("POST", path, { raw: "Skills: Kafka, Go" });
    return { path, body: {}, status: 200 };
  },
  removeCv: async (scene) => ({ path: await agreed(scene), status: 200 }),
  giveInterviewCv: async (scene) => ({
    path: `/api/interviews/${(await unopened(scene)).id}/cv`,
    file: "Skills: Kafka, Go",
    status: 200,
    owned: true,
  }),
  getInterviewCv: ({ opened }) => ({ path: `/api/interviews/${opened.id}/cv`, status: 200, owned: true }),
  removeInterviewCv: async (scene) => ({
    path: `/api/interviews/${(await unopened(scene)).id}/cv`,
    status: 200,
    owned: true,
  }),
  // Off until an owner turns it on, which the caller is told once it is clear that they may know.
  searchCandidates: () => ({ path: "/api/candidates/search?q=kafka", status: 409 }),
  // Nothing is set up to be spoken over, which the caller is told once it is clear that they may ask.
  joinByVoice: ({ opened }) => ({ path: `/api/candidate/voice?interview=${opened.id}`, status: 409 }),
  checkMicrophone: ({ opened }) => ({ path: `/api/candidate/voice/check?interview=${opened.id}`, status: 409 }),
  stopRecording: ({ opened }) => ({
    path: `/api/candidate/voice/stop-recording?interview=${opened.id}`,
    status: 200,
  }),
  livekitWebhook: () => ({ path: "/api/webhooks/livekit", status: 409 }),
  reportHeard: ({ opened }) => ({
    path: `/api/candidate/voice/latency?interview=${opened.id}`,
    body: { turn: "t1", heardMs: 900, connection: null },
    status: 200,
  }),
  reportLatency: () => ({ path: "/api/agent/latency", body: latency, status: 200 }),
  // This candidate has not agreed to being recorded, which the agent is told once it is clear that it may ask.
  putSlice: () => ({
    path: "/api/agent/recordings/e1-abc/0?startedAt=1",
    file: "OggS and more",
    status: 409,
  }),
  listRecordings: ({ opened }) => ({ path: `/api/interviews/${opened.id}/recordings`, status: 200, owned: true }),
  getRecording: ({ opened }) => ({ path: `/api/interviews/${opened.id}/recordings/e1-abc`, status: 404, owned: true }),
  getLatencies: () => ({ path: "/api/metrics/latency", status: 200 }),
  getRecord: ({ opened }) => ({ path: `/api/candidate/record?interview=${opened.id}`, status: 200 }),
};

export async function makeScene(world: World): Promise<Scene> {
  const opened = await openInterview(world);
  const job = await world.recruiter.post("/api/jobs", { title: "Support", planId: opened.planId });
  const agent = await agentOf(world.worker, opened.id);
  return { world, opened, planId: opened.planId, jobId: job.body.id, agent };
}
