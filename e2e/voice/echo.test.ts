import {
  AccessToken,
  AgentDispatchClient,
  RoomAgentDispatch,
  RoomConfiguration,
  RoomServiceClient,
} from "livekit-server-sdk";
import { afterAll, beforeAll, expect, test } from "vitest";
import { speak } from "#agent/testing/speech/espeak.ts";
import { findAllIn, findIn } from "#agent/testing/speech/find.ts";
import { gapsBetween, overlapOf, spansOf } from "#agent/testing/speech/loudness.ts";
import { msOf } from "#agent/testing/speech/pcm.ts";
import { type DeepgramFake, startDeepgramFake } from "#agent/testing/vendors/deepgram.ts";
import { bySound } from "#agent/testing/vendors/ear.ts";
import { startGeminiLiveFake } from "#agent/testing/vendors/gemini-live.ts";
import { until } from "#e2e/processes.ts";
import { type AgentWorker, startAgentWorker } from "./agent-worker.ts";
import { type Candidate, joinRoom } from "./candidate.ts";
import { type EchoJob, greeting } from "./echo-agent.ts";
import { startLiveKitServer, type LiveKitServer } from "./livekit-server.ts";

const answers = ["I built a cache with five shards.", "It held for two years, and nobody noticed it."];
let server: LiveKitServer;
let vendor: DeepgramFake;
let worker: AgentWorker;

beforeAll(async () => {
  [server, vendor] = await Promise.all([
    startLiveKitServer({ logLevel: "error" }),
    startDeepgramFake({ words: await bySound(answers) }),
  ]);
  worker = await startAgentWorker({
    program: ["e2e/voice/echo-agent.ts"],
    server,
    env: { LISTEN_URL: vendor.listenUrl, SPEAK_URL: vendor.speakUrl },
    isReady: (printed) => printed.includes("registered worker") && printed.includes("a process is warm"),
  });
}, 120_000);
afterAll(async () => {
  await worker.kill();
  await server.kill();
  await vendor.stop();
});

const job = (liveUrl?: string): string => JSON.stringify({ candidate: "candidate", liveUrl } satisfies EchoJob);

async function join(room: string, liveUrl?: string) {
  const token = new AccessToken(server.apiKey, server.apiSecret, { identity: "candidate", ttl: "10m" });
  token.addGrant({ roomJoin: true, room, canPublish: true, canSubscribe: true });
  token.roomConfig = new RoomConfiguration({
    departureTimeout: 3,
    agents: [new RoomAgentDispatch({ agentName: "echo-agent", metadata: job(liveUrl) })],
  });
  return joinRoom({ url: server.url, token: await token.toJwt() });
}

/** Waits for the greeting, answers twice, and hears each answer back, with nobody talking over anybody. */
async function callThrough(candidate: Candidate): Promise<void> {
  await candidate.nextSound(0, 30_000);
  await candidate.quiet(1_000);
  for (const answer of answers) {
    const { toMs } = await candidate.say(await speak(answer, 48_000));
    await candidate.nextSound(toMs);
    await candidate.quiet(1_200);
  }
  const heard = candidate.heard();
  expect(findAllIn(heard, await speak(greeting, 24_000))).toHaveLength(1);
  for (const answer of answers) {
    const back = await speak(`You told me this. ${answer}`, 24_000);
    const alone = await speak(answer, 24_000);
    // Spoken as one text or sentence by sentence.
    expect(Math.max(findIn(heard, back).likeness, findIn(heard, alone).likeness)).toBeGreaterThan(0.8);
  }
  const [said, spoken] = [spansOf(candidate.said(), { bridgeMs: 700 }), spansOf(heard, { bridgeMs: 700 })];
  expect(overlapOf(said, spoken)).toBe(0);
  const gaps = gapsBetween(said, spoken);
  expect(gaps).toHaveLength(2);
  console.log(`From the end of an answer to the first sound: ${gaps.map(({ gapMs }) => gapMs).join(", ")} ms.`);
  await until(
    () => candidate.texts.some(({ text, from }) => from !== "candidate" && text.includes(answers[1] ?? "")),
    "the caption of what was said back",
  );
  await candidate.leave();
}

test("an agent greets, understands two answers by their sound, and says each back after the candidate has ended", async () => {
  await callThrough(await join("a-call"));
  expect(vendor.heard.length).toBeGreaterThanOrEqual(2);
  expect(vendor.heard.reduce((sum, { voicedMs }) => sum + voicedMs, 0)).toBeGreaterThan(
    0.6 * msOf(await speak(answers.join(" "), 16_000)),
  );
});

test("so does one that is a single model with a tool", async () => {
  const live = await startGeminiLiveFake({
    words: await bySound(answers),
    play({ said, texts, results: [result] }) {
      if (said !== "") return { call: { name: "next_move", args: { answer: said } } };
      if (result !== undefined) return String(result.output);
      return texts.some(({ text }) => text.includes("Greet")) ? greeting : {};
    },
  });
  await callThrough(await join("a-live-call", live.url));
  expect(live.turns.flatMap(({ said }) => (said === "" ? [] : [said]))).toEqual(answers);
  expect(live.interruptions()).toBe(0);
  await live.stop();
});

test("a job that is killed is not continued by itself; dispatched again, another greets", async () => {
  const candidate = await join("a-broken-call");
  await candidate.nextSound(0, 30_000);
  await candidate.quiet(800);
  const [agent = ""] = candidate.participants();
  await until(() => worker.jobProcesses().length === 1, "only this call's process is in a room", 30_000);
  worker.killJobs();
  const killedMs = Date.now() - candidate.startedAt;
  await new RoomServiceClient(server.httpUrl, server.apiKey, server.apiSecret).removeParticipant(
    "a-broken-call",
    agent,
  );
  const dispatches = new AgentDispatchClient(server.httpUrl, server.apiKey, server.apiSecret);
  await dispatches.createDispatch("a-broken-call", "echo-agent", { metadata: job() });
  await candidate.nextSound(killedMs, 30_000);
  await candidate.quiet(800);
  expect(candidate.participants()).not.toContain(agent);
  expect(findAllIn(candidate.heard(), await speak(greeting, 24_000))).toHaveLength(2);
  await candidate.leave();
});
