/** The Worker's rooms at a real LiveKit server, with an agent that only joins and a candidate that only listens. */
import { dispose, Room, RoomEvent } from "@livekit/rtc-node";
import { AgentDispatchClient, RoomServiceClient, TrackSource } from "livekit-server-sdk";
import { afterAll, beforeAll, expect, test } from "vitest";
import { agentName, type VoiceJob } from "#contract/voice.ts";
import { until } from "#e2e/processes.ts";
import { candidateIdentity, type Rooms } from "#worker/platform/rooms/port.ts";
import { roomsOf } from "#worker/platform/rooms/rooms.ts";
import { type FakeAgent, startFakeAgent } from "./fake-agent.ts";
import { type LiveKitServer, startLiveKitServer } from "./livekit-server.ts";

let server: LiveKitServer;
let rooms: Rooms;
let agent: FakeAgent;
const logged: string[] = [];

beforeAll(async () => {
  server = await startLiveKitServer();
  const { url, apiKey, apiSecret } = server;
  const made = roomsOf(
    { url, internalUrl: server.httpUrl, apiKey, apiSecret },
    (_level, event, fields) => void logged.push(`${event} ${JSON.stringify(fields)}`),
  );
  if (made === null) throw new Error("no rooms");
  rooms = made;
  agent = await startFakeAgent(server);
});
afterAll(async () => {
  await agent.stop();
  await server.kill();
  await dispose();
});

const id = (letter: string) => `int_gl_${letter.repeat(20)}`;
const job = (interview: string, epoch: number): VoiceJob => ({
  kind: "interview",
  interview,
  epoch,
  token: "secret",
  candidate: candidateIdentity,
});
const inHour = () => Date.now() + 3_600_000;
const clients = () => new RoomServiceClient(server.httpUrl, server.apiKey, server.apiSecret);
const dispatches = () => new AgentDispatchClient(server.httpUrl, server.apiKey, server.apiSecret);
const whoIsIn = async (room: string) => (await clients().listParticipants(room)).map(({ identity }) => identity).sort();

test("an agent that is sent for comes with its job, once per epoch, and takes the place of the one before", async () => {
  const room = id("a");
  await rooms.sendFor(room, job(room, 1));
  await until(() => agent.jobs.length === 1, "the first agent is in the room", 10_000);
  expect(JSON.parse(agent.jobs[0]?.metadata ?? "")).toEqual(job(room, 1));
  // As an interview's object asks that has slept since it asked.
  for (let time = 0; time < 2; time++) await rooms.sendFor(room, job(room, 1));
  // The server lists one more, of agents without a name, that it makes for every room.
  const named = (await dispatches().listDispatch(room)).filter((one) => one.agentName === agentName);
  expect(named).toHaveLength(1);
  const first = agent.jobs[0];
  let gone: unknown = null;
  first?.room.on(RoomEvent.Disconnected, (reason) => (gone = reason));
  await rooms.sendFor(room, job(room, 2));
  await until(() => agent.jobs.length === 2, "the second agent is in the room", 10_000);
  await until(() => gone !== null, "the first is out", 2_000);
  expect(await whoIsIn(room)).toEqual([agent.jobs[1]?.identity]);
  expect(logged).toEqual([]);
  const [made] = await clients().listRooms([room]);
  expect([made?.emptyTimeout, made?.departureTimeout, made?.maxParticipants]).toEqual([300, 60, 1]);
});

/** Let in by its token, as a browser is. */
async function come(room: string, { url, token }: { url: string; token: string }): Promise<Room> {
  const candidate = new Room();
  await candidate.connect(url, token, { autoSubscribe: true, dynacast: false });
  expect(candidate.name).toBe(room);
  return candidate;
}

test("a candidate is let in to one room, may speak there, and shows nothing", async () => {
  const room = id("b");
  const admission = await rooms.admit(room, candidateIdentity, inHour());
  await come(room, admission);
  // The room came with the candidate, and is ours all the same.
  const [made] = await clients().listRooms([room]);
  expect([made?.emptyTimeout, made?.departureTimeout, made?.maxParticipants]).toEqual([300, 60, 1]);
  const [info] = await clients().listParticipants(room);
  expect(info).toMatchObject({
    identity: candidateIdentity,
    name: "",
    permission: { canPublish: true, canSubscribe: true, canPublishData: true, canUpdateMetadata: false },
  });
  expect(info?.permission?.canPublishSources).toEqual([TrackSource.MICROPHONE]);

  // On another device it takes its own place, and nobody else has one.
  const elsewhere = await come(room, await rooms.admit(room, candidateIdentity, inHour()));
  await expect(come(room, await rooms.admit(room, "somebody", inHour()))).rejects.toThrow();
  // Agents are not counted.
  await rooms.sendFor(room, job(room, 1));
  await until(() => agent.jobs.length === 3, "an agent is in the room", 10_000);
  expect(await whoIsIn(room)).toEqual([agent.jobs[2]?.identity, candidateIdentity]);
  // The next one puts out the agent and leaves the candidate.
  await rooms.sendFor(room, job(room, 2));
  await until(() => agent.jobs.length === 4, "the next agent is in the room", 10_000);
  expect(await whoIsIn(room)).toEqual([agent.jobs[3]?.identity, candidateIdentity]);
  await rooms.close(room);
  await until(async () => (await clients().listRooms([room])).length === 0, "the room is closed", 5_000);
  await rooms.close(room);
  expect(logged).toEqual([]);
  await elsewhere.disconnect();
});

test("an agent that has left is known by its epoch", async () => {
  const room = id("d");
  const before = agent.jobs.length;
  await rooms.sendFor(room, job(room, 4));
  await until(() => agent.jobs.length === before + 1, "an agent is in the room", 10_000);
  const { room: place, identity = "" } = agent.jobs[before] ?? {};
  expect(await rooms.epochOfGone(room, identity)).toBeNull();
  await place?.disconnect();
  await until(async () => (await rooms.epochOfGone(room, identity)) === 4, "it is known that it has left", 10_000);
  expect(await rooms.epochOfGone(room, candidateIdentity)).toBeNull();
  expect(logged).toEqual([]);
});

test("a microphone check is a job without an interview", async () => {
  const check: VoiceJob = { kind: "mic_check", language: "de", candidate: candidateIdentity };
  const before = agent.jobs.length;
  await rooms.sendFor("check-1", check);
  await until(() => agent.jobs.length === before + 1, "an agent is in the room", 10_000);
  expect(JSON.parse(agent.jobs[before]?.metadata ?? "")).toEqual(check);
});

test("a server that is down is told of without a token", async () => {
  await server.kill();
  await expect(rooms.sendFor(id("c"), job(id("c"), 1))).rejects.toThrow("rooms: create: no answer");
  await rooms.close(id("c"));
  expect(logged).toHaveLength(1);
  expect(logged[0]).toMatch(/^rooms\.failed\.close \{"error":/u);
  expect(logged[0]).not.toContain("eyJ");
});
