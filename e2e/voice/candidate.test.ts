import { AccessToken, RoomServiceClient } from "livekit-server-sdk";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { speak } from "#agent/testing/speech/espeak.ts";
import { findIn } from "#agent/testing/speech/find.ts";
import { overlapOf, rms, spansOf } from "#agent/testing/speech/loudness.ts";
import { msOf, part } from "#agent/testing/speech/pcm.ts";
import { until } from "#e2e/processes.ts";
import { type Candidate, joinRoom } from "./candidate.ts";
import { startLiveKitServer, type LiveKitServer } from "./livekit-server.ts";

const question = "Tell me about a project that you are proud of.";
const answer = "I built a cache with five shards, and it held for two years.";
let server: LiveKitServer;
let people: Candidate[] = [];
let rooms = 0;

beforeAll(async () => {
  server = await startLiveKitServer({ logLevel: "error" });
});
afterEach(async () => {
  await Promise.all(people.map((one) => one.leave()));
  people = [];
  rooms += 1;
});
afterAll(() => server.kill());

async function join(identity: string, microphone = true): Promise<Candidate> {
  const token = new AccessToken(server.apiKey, server.apiSecret, { identity, ttl: "10m" });
  token.addGrant({ roomJoin: true, room: `room-${rooms}`, canPublish: true, canSubscribe: true });
  const candidate = await joinRoom({ url: server.url, token: await token.toJwt(), microphone });
  people.push(candidate);
  return candidate;
}

test("two people talk: each sentence is heard whole, soon and loud, and a listener has both on one line of time", async () => {
  const [interviewer, candidate, listener] = [
    await join("interviewer"),
    await join("candidate"),
    await join("listener", false),
  ];
  await until(() => listener.participants().length === 2, "all are there");
  const [asked, answered] = await Promise.all([speak(question, 24_000), speak(answer, 24_000)]);

  const questionSpan = await interviewer.say(asked);
  await candidate.quiet(400);
  const answerSpan = await candidate.say(answered);
  await interviewer.quiet(400);
  expect(Math.abs(questionSpan.toMs - questionSpan.fromMs - msOf(asked))).toBeLessThan(300);

  const heard = candidate.heard("interviewer");
  const found = findIn(heard, asked);
  expect(found.likeness).toBeGreaterThan(0.85);
  const delay = found.atMs + candidate.startedAt - (questionSpan.fromMs + interviewer.startedAt);
  expect(delay).toBeGreaterThan(-50);
  expect(delay).toBeLessThan(1_000);
  // Its beginning is not clipped, and it is as loud as it was spoken.
  const [span] = spansOf(part(heard, found.atMs - 100, found.atMs + msOf(asked)));
  expect(Math.abs((span?.fromMs ?? 0) - 100)).toBeLessThan(80);
  expect(rms(part(heard, found.atMs, found.atMs + msOf(asked)).pcm) / rms(asked.pcm)).toBeGreaterThan(0.5);

  expect(findIn(interviewer.heard(), answered).likeness).toBeGreaterThan(0.85);
  expect(findIn(candidate.heard(), answered).likeness).toBeLessThan(0.75);
  const both = [listener.heard("interviewer"), listener.heard("candidate")];
  expect(overlapOf(spansOf(both[0] ?? heard), spansOf(both[1] ?? heard))).toBe(0);
  expect(findIn(listener.heard(), asked).atMs).toBeLessThan(findIn(listener.heard(), answered).atMs);
  const own = findIn(candidate.said(), answered);
  expect(own.likeness).toBeGreaterThan(0.95);
  expect(Math.abs(own.atMs - answerSpan.fromMs)).toBeLessThan(150);
});

test("who is interrupted stops, and what was heard is the beginning only", async () => {
  const [interviewer, candidate] = [await join("interviewer"), await join("candidate")];
  await until(() => candidate.participants().length === 1, "both are there");
  const asked = await speak(question, 24_000);
  const saying = interviewer.say(asked);
  await candidate.nextSound(0);
  await new Promise((resolve) => setTimeout(resolve, 600));
  interviewer.hush();
  const { fromMs, toMs } = await saying;
  expect(toMs - fromMs).toBeLessThan(msOf(asked) - 500);
  await candidate.quiet(400);
  const heard = candidate.heard();
  expect(findIn(heard, part(asked, 0, toMs - fromMs - 150)).likeness).toBeGreaterThan(0.85);
  expect(findIn(heard, asked).likeness).toBeLessThan(0.8);
});

test("captions and chats arrive as they were written, with what they are of", async () => {
  const [interviewer, candidate] = [await join("interviewer", false), await join("candidate", false)];
  await until(() => interviewer.participants().length === 1, "both are there");
  interviewer.write(question, "lk.transcription", { "lk.segment_id": "s1", "lk.transcription_final": "false" });
  candidate.write(answer);
  await until(
    () => [...candidate.texts, ...interviewer.texts].filter(({ endedAt }) => endedAt !== null).length === 2,
    "both came",
  );
  expect(candidate.texts).toMatchObject([
    { from: "interviewer", topic: "lk.transcription", text: question, attributes: { "lk.segment_id": "s1" } },
  ]);
  expect(interviewer.texts).toMatchObject([{ from: "candidate", topic: "lk.chat", text: answer }]);
});

test("a microphone that is pulled out is not heard, and is again when it is plugged in", async () => {
  const [interviewer, candidate] = [await join("interviewer", false), await join("candidate")];
  await until(() => interviewer.participants().length === 1, "both are there");
  const answered = await speak(answer, 24_000);
  await candidate.say(answered);
  await interviewer.quiet(300);
  candidate.setMicrophone(false);
  await new Promise((resolve) => setTimeout(resolve, 500));
  const without = await candidate.say(answered);
  candidate.setMicrophone(true);
  await new Promise((resolve) => setTimeout(resolve, 500));
  await candidate.say(answered);
  await interviewer.quiet(300);
  const shift = candidate.startedAt - interviewer.startedAt;
  const heard = interviewer.heard("candidate");
  expect(rms(part(heard, without.fromMs + shift + 400, without.toMs + shift).pcm)).toBeLessThan(100);
  expect(findIn(part(heard, without.toMs + shift, msOf(heard)), answered).likeness).toBeGreaterThan(0.85);
});

test("who is killed stays in the room's list until the server notices; who comes back takes that place; who leaves is gone", async () => {
  const service = new RoomServiceClient(server.httpUrl, server.apiKey, server.apiSecret);
  const names = async () => (await service.listParticipants(`room-${rooms}`)).map(({ identity }) => identity).sort();
  const interviewer = await join("interviewer", false);
  const candidate = await join("candidate");
  await candidate.drop();
  expect(await names()).toEqual(["candidate", "interviewer"]);
  const again = await join("candidate");
  expect(await names()).toEqual(["candidate", "interviewer"]);
  await again.say(await speak(answer, 24_000));
  await interviewer.quiet(300);
  expect(findIn(interviewer.heard("candidate"), await speak(answer, 24_000)).likeness).toBeGreaterThan(0.85);
  await again.leave();
  await until(async () => (await names()).length === 1, "the candidate is gone", 5_000);
});

test("a forged token lets nobody in", async () => {
  const token = new AccessToken(server.apiKey, "another".repeat(6), { identity: "candidate", ttl: "10m" });
  token.addGrant({ roomJoin: true, room: "any" });
  await expect(joinRoom({ url: server.url, token: await token.toJwt() })).rejects.toThrow("could not join");
});
