import { createServer } from "node:net";
import { decodeJwt } from "jose";
import { AccessToken } from "livekit-server-sdk";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { VoiceJob } from "#contract/voice.ts";
import { sha256 } from "#worker/platform/ids.ts";
import type { LogFields } from "#worker/platform/logger.ts";
import { brokenRoom, liveKitKey, liveKitSecret } from "#worker/testing/livekit-keys.ts";
import { type LiveKitFake, startLiveKitFake } from "#worker/testing/livekit-server.ts";
import { candidateIdentity, type Rooms, RoomsError } from "./port.ts";
import { roomsOf } from "./rooms.ts";

let fake: LiveKitFake;
beforeAll(async () => void (fake = await startLiveKitFake()));
afterAll(() => fake.stop());

const logged: { level: string; event: string; fields: LogFields | undefined }[] = [];
beforeEach(() => void logged.splice(0));

function roomsAt(internalUrl: string, apiSecret = liveKitSecret): Rooms {
  const settings = { url: "wss://voice.example.com", internalUrl, apiKey: liveKitKey, apiSecret };
  const rooms = roomsOf(settings, (level, event, fields) => void logged.push({ level, event, fields }));
  if (rooms === null) throw new Error("there are settings");
  return rooms;
}

const job = (interview: string, epoch: number): VoiceJob => ({
  kind: "interview",
  interview,
  epoch,
  token: "what-nobody-may-see",
  candidate: candidateIdentity,
});
const id = (letter: string) => `int_gl_${letter.repeat(20)}`;
const methods = (room: string) => fake.calls(room).map(({ method }) => method);

it("is not there where it is not set up", () => {
  expect(roomsOf(null)).toBeNull();
});

describe("a candidate's token", () => {
  it("lets in to one room as one participant: to be heard, to hear and to send data, and to nothing else", async () => {
    const untilMs = Date.now() + 3_600_000;
    const { url, token } = await roomsAt(fake.url).admit(id("a"), candidateIdentity, untilMs);
    expect(url).toBe("wss://voice.example.com");
    const { sub, iss, video, roomConfig, exp = 0, metadata, name } = decodeJwt<Record<string, unknown>>(token);
    expect({ sub, iss, metadata, name }).toEqual({ sub: candidateIdentity, iss: liveKitKey });
    expect(video).toEqual({
      roomJoin: true,
      room: id("a"),
      canPublish: true,
      canPublishSources: ["microphone"],
      canPublishData: true,
      canSubscribe: true,
    });
    // The room that comes with it is like every other, and has no agent whose job could be read here.
    expect(roomConfig).toMatchObject({ emptyTimeout: 300, departureTimeout: 60, maxParticipants: 1, agents: [] });
    expect(Math.abs(exp - untilMs / 1_000)).toBeLessThan(5);
    expect(methods(id("a"))).toEqual([]);
  });

  it("lets the camera in, too, where it is told to", async () => {
    const { token } = await roomsAt(fake.url).admit(id("a"), candidateIdentity, Date.now() + 60_000, { camera: true });
    const { video } = decodeJwt<{ video: Record<string, unknown> }>(token);
    expect(video["canPublishSources"]).toEqual(["microphone", "camera"]);
  });

  it("is good for a minute where it should have been over already", async () => {
    const { token } = await roomsAt(fake.url).admit(id("a"), candidateIdentity, 0);
    expect((decodeJwt(token).exp ?? 0) * 1_000).toBeGreaterThan(Date.now() + 30_000);
  });
});

describe("sending for an agent", () => {
  it("makes the room and gives the agent its job; again it does nothing", async () => {
    const rooms = roomsAt(fake.url);
    await rooms.sendFor(id("b"), job(id("b"), 1));
    await rooms.sendFor(id("b"), job(id("b"), 1));
    const sent = fake.calls(id("b")).filter(({ method }) => method === "CreateDispatch");
    expect(sent).toHaveLength(1);
    expect(sent[0]?.body).toMatchObject({ agentName: "voice-agent", room: id("b") });
    expect(JSON.parse(String(sent[0]?.body["metadata"]))).toEqual(job(id("b"), 1));
    expect(logged).toEqual([]);
  });

  it("puts out the one before, and never the candidate", async () => {
    const rooms = roomsAt(fake.url);
    await rooms.sendFor(id("c"), job(id("c"), 1));
    await rooms.sendFor(id("c"), job(id("c"), 2));
    const calls = fake.calls(id("c"));
    expect(calls.filter(({ method }) => method === "RemoveParticipant")).toHaveLength(1);
    expect(calls.filter(({ method }) => method === "DeleteDispatch")).toHaveLength(1);
    expect(calls.find(({ method }) => method === "RemoveParticipant")?.body["identity"]).toMatch(/^agent-/u);
    // The one that was put out is not sent for anew by a late repetition.
    await rooms.sendFor(id("c"), job(id("c"), 1));
    expect(methods(id("c")).filter((method) => method === "CreateDispatch")).toHaveLength(2);
    expect(logged).toEqual([]);
  });

  it("fails with a status and without a word of what was sent", async () => {
    const failure = await roomsAt(fake.url)
      .sendFor(brokenRoom, job(id("d"), 1))
      .catch((thrown: unknown) => thrown);
    expect(failure).toBeInstanceOf(RoomsError);
    expect(failure).toMatchObject({ status: 500, message: "rooms: create: 500" });
    const stranger = roomsAt(fake.url, "another-secret-of-more-than-32-characters");
    await expect(stranger.sendFor(id("d"), job(id("d"), 1))).rejects.toMatchObject({ status: 401 });
  });

  it("gives up on a server that does not answer, before the next agent would be due", async () => {
    const silent = createServer(() => undefined);
    await new Promise<void>((resolve) => silent.listen(0, "127.0.0.1", resolve));
    const address = silent.address();
    const port = typeof address === "object" ? address?.port : 0;
    await expect(roomsAt(`http://127.0.0.1:${port}`).sendFor(id("e"), job(id("e"), 1))).rejects.toMatchObject({
      status: null,
    });
    silent.close();
  });
});

describe("an agent that is gone", () => {
  it("is known by its epoch once it has left, and nobody else is taken for one", async () => {
    const rooms = roomsAt(fake.url);
    await rooms.sendFor(id("h"), job(id("h"), 3));
    const [agent = ""] = fake.agentsIn(id("h"));
    expect(await rooms.epochOfGone(id("h"), agent)).toBeNull();
    fake.leave(id("h"), agent);
    expect(await rooms.epochOfGone(id("h"), agent)).toBe(3);
    for (const other of [candidateIdentity, "agent-AJ_0", ""])
      expect(await rooms.epochOfGone(id("h"), other)).toBeNull();
    expect(await rooms.epochOfGone(id("i"), agent)).toBeNull();
    expect(logged).toEqual([]);
  });
});

describe("closing a room", () => {
  it("is harmless where there is none, and told of where it does not work", async () => {
    const rooms = roomsAt(fake.url);
    await rooms.sendFor(id("f"), job(id("f"), 1));
    await rooms.close(id("f"));
    await rooms.close(id("f"));
    expect(logged).toEqual([]);
    await rooms.close(brokenRoom);
    expect(logged).toMatchObject([{ level: "warn", event: "rooms.failed.close", fields: { status: 500 } }]);
    expect(JSON.stringify(logged)).not.toMatch(/eyJ|what-nobody-may-see/u);
  });
});

describe("a webhook", () => {
  const body = JSON.stringify({
    event: "participant_left",
    id: "EV_1",
    createdAt: "1790000000",
    room: { name: id("g") },
    participant: { identity: "agent-AJ_1", kind: "AGENT" },
    somethingNew: { of: "a later version" },
  });
  async function sign(text: string, secret = liveKitSecret): Promise<string> {
    const token = new AccessToken(liveKitKey, secret, { ttl: 300 });
    const hex = await sha256(text);
    token.sha256 = Buffer.from(hex, "hex").toString("base64");
    return token.toJwt();
  }

  it("is read where it is signed with our key, over these bytes", async () => {
    expect(await roomsAt(fake.url).readEvent(body, await sign(body))).toEqual({
      name: "participant_left",
      room: id("g"),
      identity: "agent-AJ_1",
      recording: null,
    });
  });

  it.each([
    ["nobody's", async () => null],
    ["no token's", async () => "nonsense"],
    ["another key's", () => sign(body, "another-secret-of-more-than-32-characters")],
    ["other bytes'", () => sign(`${body} `)],
  ])("is not read with %s signature", async (_, signature) => {
    expect(await roomsAt(fake.url).readEvent(body, await signature())).toBeNull();
  });

  it("is not read where it is no event", async () => {
    for (const text of ["", "{", "[]", '"x"', '{"event":7}'])
      expect(await roomsAt(fake.url).readEvent(text, await sign(text)), text).toBeNull();
  });
});
