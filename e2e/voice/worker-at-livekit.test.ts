/**
 * The Worker as it is deployed, at a real LiveKit server: a candidate joins by the token of the Worker, an agent comes because the
 * interview's object wants one, is let in on the live link by the token of its job, and is followed by another when it is gone.
 */
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { dispose, Room } from "@livekit/rtc-node";
import { afterAll, beforeAll, expect, test } from "vitest";
import { WebSocket } from "ws";
import { createInterview } from "#contract/api/interviews.ts";
import { createPlan } from "#contract/api/plans.ts";
import { getCandidateInterview } from "#contract/api/candidate.ts";
import { checkMicrophone, getLatencies, joinByVoice, reportLatency } from "#contract/api/voice.ts";
import { toAgent } from "#contract/live/agent.ts";
import { type VoiceJob, voiceJob } from "#contract/voice.ts";
import { bundle } from "#e2e/bundle.ts";
import { enter, logOf, type Person, signUp } from "#e2e/people.ts";
import { root, until } from "#e2e/processes.ts";
import { type QuickServer, startQuickly } from "#e2e/server.ts";
import { type FakeAgent, startFakeAgent } from "./fake-agent.ts";
import { type LiveKitServer, startLiveKitServer } from "./livekit-server.ts";

let livekit: LiveKitServer;
let viva: QuickServer;
let agents: FakeAgent;
let recruiter: Person;
/** What the Worker answered to LiveKit's webhooks. */
const told: { event: string; status: number }[] = [];

// Neither server can be told of the other before it runs.
const hooks = createServer(async (request, response) => {
  let body = "";
  for await (const part of request) body += String(part);
  response.end();
  const headers = {
    "content-type": request.headers["content-type"] ?? "",
    authorization: request.headers.authorization ?? "",
  };
  const answer = await fetch(`${viva.url}/api/webhooks/livekit`, { method: "POST", headers, body }).catch(() => null);
  // The last ones come when the Worker has gone already.
  if (answer !== null) told.push({ event: JSON.parse(body).event, status: answer.status });
});

beforeAll(async () => {
  await new Promise<void>((resolve) => hooks.listen(0, "127.0.0.1", resolve));
  const { port } = hooks.address() as AddressInfo;
  livekit = await startLiveKitServer({ webhooks: [`http://127.0.0.1:${port}/`] });
  const config = join(root, "wrangler.toml");
  viva = await startQuickly({
    config,
    bundle: bundle(config, "worker/index.ts"),
    vars: {
      LIVEKIT_URL: livekit.url,
      LIVEKIT_API_KEY: livekit.apiKey,
      LIVEKIT_API_SECRET: livekit.apiSecret,
    },
  });
  agents = await startFakeAgent(livekit);
  recruiter = await signUp(viva.url, "robin@example.com");
});
afterAll(async () => {
  await agents.stop();
  await livekit.kill();
  hooks.close();
  await viva.dispose();
  await dispose();
});

async function invited() {
  const { id: planId } = await recruiter.call(createPlan, { body: { library: "demo-short" } });
  const { invitation } = await recruiter.call(createInterview, { body: { candidate: { name: "Kim" }, planId } });
  return enter(invitation?.url ?? "");
}

type Interview = Extract<VoiceJob, { kind: "interview" }>;
function jobOf(index: number): Interview {
  const job = voiceJob.parse(JSON.parse(agents.jobs[index]?.metadata ?? ""));
  if (job.kind !== "interview") throw new Error("a microphone check came instead");
  return job;
}

/** On the live link, as an agent is; resolves with its first view. */
async function onLink(job: Interview) {
  const socket = new WebSocket(`${viva.url.replace("http", "ws")}/api/live/${job.interview}`, {
    headers: { authorization: `Bearer ${job.token}` },
  });
  const view = new Promise<{ epoch: number; ask: { text: string } | null }>((resolve, reject) => {
    socket.on("error", reject);
    socket.on("message", (data: Buffer) => {
      const message = toAgent.parse(JSON.parse(data.toString()));
      if (message.type === "view") resolve(message.view);
    });
  });
  socket.on("open", () => socket.send(JSON.stringify({ type: "hello", protocol: 1, lastSeq: 0 })));
  return { socket, view: await view };
}

test("an agent comes to who wants to speak, is let in by its job, and is followed by another when it is gone", async () => {
  const { candidate, interviewId } = await invited();
  const query = { interview: interviewId };
  const before = agents.jobs.length;
  const live = (input: object) => candidate.fetch("POST", `/api/live/${interviewId}`, input);
  await (await live({ id: "begin", type: "start" })).text();

  // The candidate's page: on the live link, and in the room that the Worker lets it in to.
  const page = new WebSocket(`${viva.url.replace("http", "ws")}/api/live/${interviewId}`, {
    headers: candidate.headers(),
  });
  page.on("open", () => page.send(JSON.stringify({ type: "hello", protocol: 1, lastSeq: 0 })));
  const admission = await candidate.call(joinByVoice, { query });
  const room = new Room();
  await room.connect(admission.url, admission.token, { autoSubscribe: true, dynacast: false });
  expect(room.name).toBe(interviewId);

  await until(() => agents.jobs.length > before, "an agent was sent for and is in the room", 10_000);
  const first = jobOf(before);
  expect(first).toMatchObject({ interview: interviewId, epoch: 1, candidate: room.localParticipant?.identity });
  const link = await onLink(first);
  expect(link.view).toMatchObject({ epoch: 1, ask: { text: expect.any(String) } });

  // What it measures is taken from it, and is seen by the organisation.
  const stages = { transcript: 100, accepted: 150, words: 300, synthesis: 320, sent: 700 };
  const report = { turn: "t1", mode: "cascade", stt: null, tts: null, region: null, stages };
  const { method, path } = reportLatency;
  const answer = await fetch(`${viva.url}${path}`, {
    method,
    headers: { authorization: `Bearer ${first.token}`, "content-type": "application/json" },
    body: JSON.stringify(report),
  });
  expect(answer.status).toBe(200);
  expect((await recruiter.call(getLatencies, { query })).turns).toBe(1);

  // Gone from the link: the next one comes, in place of the first, whose token is of no more use.
  link.socket.terminate();
  await until(() => agents.jobs.length > before + 1, "the next agent is in the room", 20_000);
  const second = jobOf(before + 1);
  expect(second.epoch).toBe(2);
  const next = await onLink(second);
  expect(next.view.epoch).toBe(2);
  const late = await fetch(`${viva.url}/api/live/${interviewId}`, {
    method: "POST",
    headers: { authorization: `Bearer ${first.token}`, "content-type": "application/json" },
    body: JSON.stringify({ id: "late", type: "hold" }),
  });
  expect([late.status, await late.text()]).toEqual([409, expect.stringContaining("AGENT_REPLACED")]);
  await until(() => room.remoteParticipants.size === 1, "only the second agent is in the room", 10_000);

  const log = await logOf(recruiter, interviewId);
  expect(log.flatMap((event) => (event.type === "agent_sent" ? [event.epoch] : []))).toEqual([1, 2]);
  // Before everybody leaves: for an interview that goes on, a third agent would be sent for.
  await (await live({ id: "end", type: "end" })).text();
  next.socket.close();
  page.close();
  await room.disconnect();
});

test("every webhook of it was signed, and taken as a hint", async () => {
  await until(() => told.some(({ event }) => event === "participant_left"), "somebody was told to have left", 10_000);
  expect(told.filter(({ status }) => status !== 200)).toEqual([]);
  expect(told.map(({ event }) => event)).toContain("participant_joined");
});

test("a microphone is checked in a room of its own, and the door says that it can be", async () => {
  const { candidate, interviewId } = await invited();
  const query = { interview: interviewId };
  expect((await candidate.call(getCandidateInterview, { query })).door.voice).toBe(true);
  const before = agents.jobs.length;
  const admission = await candidate.call(checkMicrophone, { query });
  const room = new Room();
  await room.connect(admission.url, admission.token, { autoSubscribe: true, dynacast: false });
  await until(() => agents.jobs.length > before, "an agent came to listen", 10_000);
  expect(JSON.parse(agents.jobs[before]?.metadata ?? "")).toEqual({
    kind: "mic_check",
    language: "en",
    candidate: room.localParticipant?.identity,
  });
  await room.disconnect();
});
