/** Rooms that LiveKit's egress records: from the organisation's wish to what a player is given. No real egress has taken part. */
import { env } from "cloudflare:workers";
import { decodeJwt } from "jose";
import { beforeAll, describe, expect, inject, it } from "vitest";
import { conversationConsentVersion, videoConsentVersion } from "#contract/languages/consent-version.ts";
import { connect } from "#worker/db/client.ts";
import { recordRoom } from "#worker/interview/record-room.ts";
import { roomRecordingKey } from "#worker/platform/recording-key.ts";
import { consume } from "#worker/queue/consumer.ts";
import { forgetRecordings } from "#worker/services/recordings/forget.ts";
import { signedLiveKitEvent } from "#worker/testing/livekit-event.ts";
import { makeInterview, makeWorld, openInterview, Person, testWorker, type World } from "#worker/testing/people.ts";
import { egressVars, liveKitVars } from "#worker/testing/voice.ts";

const vars = { ...liveKitVars(inject("fakeLiveKit")), ...egressVars };
const recording = testWorker({ vars });
const unset = testWorker({ vars: liveKitVars(inject("fakeLiveKit")) });
const system = { db: connect(env.DB), env: { ...env, ...vars }, log: () => undefined, now: Date.now() };

let world: World;
let plan = "";
beforeAll(async () => {
  world = await makeWorld(recording);
  plan = await planWith(world.recruiter, true);
  await wish("video");
}, 60_000);

async function planWith(recruiter: Person, camera: boolean): Promise<string> {
  const { body: made } = await recruiter.post("/api/plans", { library: "demo-short" });
  const { settings } = made.plan;
  const { body } = await recruiter.post("/api/plans", { plan: { ...made.plan, settings: { ...settings, camera } } });
  return String(body.id);
}

async function wish(roomRecording: "off" | "tracks" | "video"): Promise<void> {
  const { settings } = (await world.owner.get("/api/organisation")).body;
  const changed = await world.owner.call("PATCH", "/api/organisation", {
    body: { settings: { ...settings, roomRecording } },
  });
  expect(changed.body.settings.roomRecording).toBe(roomRecording);
}

async function agreed(version: string = videoConsentVersion, planId = plan) {
  const made = await openInterview(world, { planId });
  const { id, candidate } = made;
  await candidate.post(`/api/candidate/consent?interview=${id}`, { version, language: "en", hash: "a".repeat(64) });
  const row = await env.DB.prepare("select folder from interviews where id = ?").bind(id).first("folder");
  const keyOf = (name: string) => roomRecordingKey(String(row), id, name);
  const tell = async (event: string, info: object, name = "video-k3f9") => {
    const egressInfo = { egressId: "EG_1", roomName: id, roomComposite: { fileOutputs: [{ filepath: keyOf(name) }] } };
    const { body, signature } = await signedLiveKitEvent({ event, egressInfo: { ...egressInfo, ...info } });
    const headers = { "content-type": "application/webhook+json", authorization: signature };
    return (await world.anonymous.call("POST", "/api/webhooks/livekit", { raw: body, headers })).body;
  };
  const items = async () => (await world.reviewer.get(`/api/interviews/${id}/recordings`)).body.items;
  return { ...made, folder: String(row), keyOf, tell, items };
}

const sourcesOf = async (candidate: Person, id: string) => {
  const { body } = await candidate.post(`/api/candidate/voice?interview=${id}`);
  return decodeJwt<{ video: { canPublishSources: string[] } }>(body.token).video.canPublishSources;
};
type Call = { method: string; body: Record<string, unknown> };
const callsFor = async (room: string): Promise<Call[]> =>
  (await fetch(`${vars.LIVEKIT_INTERNAL_URL}/calls?${room}`)).json();

describe("the organisation's wish", () => {
  it("is an owner's alone, and shown with whether it can be had", async () => {
    const { settings } = (await world.recruiter.get("/api/organisation")).body;
    const refused = await world.recruiter.call("PATCH", "/api/organisation", { body: { settings } });
    expect(refused.status).toBe(403);
    expect((await world.reviewer.get("/api/organisation")).body.canRecordRooms).toBe(true);
    expect((await world.reviewer.on(unset).get("/api/organisation")).body.canRecordRooms).toBe(false);
  });

  it("is what candidates are told of at the door, with the plan's; where it cannot be had, of nothing", async () => {
    const doorAt = async (planId: string, worker = recording) => {
      const { token } = await makeInterview(world.recruiter, { planId });
      const { camera, consentVersion } = (await new Person(worker).get(`/api/invitations/${token}`)).body;
      return [camera, consentVersion];
    };
    const without = await planWith(world.recruiter, false);
    expect(await doorAt(plan)).toEqual([true, videoConsentVersion]);
    expect(await doorAt(without)).toEqual([false, conversationConsentVersion]);
    expect(await doorAt(plan, unset)).toEqual([false, conversationConsentVersion]);
    await wish("tracks");
    expect(await doorAt(plan)).toEqual([false, conversationConsentVersion]);
    await wish("video");
  });

  it("holds for an interview as it was when it was opened", async () => {
    const { id, candidate } = await openInterview(world, { planId: plan });
    const cameraAt = async () => (await candidate.get(`/api/candidate/interview?interview=${id}`)).body.door.camera;
    await wish("off");
    const later = await openInterview(world, { planId: plan });
    expect(await cameraAt()).toBe(true);
    await wish("video");
    expect((await later.candidate.get(`/api/candidate/interview?interview=${later.id}`)).body.door.camera).toBe(false);
    const { events } = (await world.recruiter.get(`/api/interviews/${later.id}/events?limit=1`)).body;
    expect(events[0]).not.toHaveProperty("roomRecording");
  });
});

describe("a candidate's camera", () => {
  it("is let in to the room once they have agreed to the text that says so, until they stop the recording", async () => {
    const { id, candidate } = await agreed();
    expect(await sourcesOf(candidate, id)).toEqual(["microphone", "camera"]);
    await candidate.post(`/api/candidate/voice/stop-recording?interview=${id}`);
    expect(await sourcesOf(candidate, id)).toEqual(["microphone"]);
  });

  it("stays out where they have agreed to sound alone, and where the plan does not ask for it", async () => {
    const sound = await agreed(conversationConsentVersion);
    expect(await sourcesOf(sound.candidate, sound.id)).toEqual(["microphone"]);
    const without = await agreed(videoConsentVersion, await planWith(world.recruiter, false));
    expect(await sourcesOf(without.candidate, without.id)).toEqual(["microphone"]);
  });
});

describe("an interview's room", () => {
  const made = { kind: "video", at: 1_790_000_000_000 } as const;

  it("is recorded into the interview's own place, and not once it is over", async () => {
    const { id, folder, candidate } = await agreed();
    await fetch(`${vars.LIVEKIT_INTERNAL_URL}/make?${id}`);
    await recordRoom(system.env, { interview: id, folder, ...made });
    const start = (await callsFor(id)).find(({ method }) => method === "StartRoomCompositeEgress");
    const filepath = `${folder}/recordings/${id}/video-${made.at.toString(36)}/room.mp4`;
    expect(start?.body["fileOutputs"]).toMatchObject([{ filepath }]);
    await candidate.post(`/api/live/${id}`, { id: "begin", type: "start" });
    await candidate.post(`/api/live/${id}`, { id: "end", type: "end" });
    const body = {
      type: "mirror",
      interviewId: id,
      seq: 99,
      status: "completed",
      startedAt: 1,
      endedAt: 2,
      endedBy: "candidate",
    };
    const message = { id: "m", timestamp: new Date(), attempts: 1, body, ack: () => undefined, retry: () => undefined };
    const batch = { queue: "viva-interviews", messages: [message], ackAll: () => undefined, retryAll: () => undefined };
    for (let time = 0; time < 2; time += 1) await consume(system, batch as unknown as MessageBatch);
    expect((await callsFor(id)).filter(({ method }) => method === "StopEgress")).toHaveLength(1);
  });

  it("is left alone where the platform has no storage for it", async () => {
    const { id, folder } = await agreed();
    await recordRoom({ ...env, ...liveKitVars(vars.LIVEKIT_INTERNAL_URL) }, { interview: id, folder, ...made });
    expect(await callsFor(id)).toEqual([]);
  });
});

describe("what was recorded of a room", () => {
  const at = 1_790_000_000_000;
  const fileOf = (key: string) => ({ filename: key, startedAt: `${at}000000`, duration: "61500000000", size: "5000" });
  const complete = (key: string) => ({ status: "EGRESS_COMPLETE", fileResults: [fileOf(key)] });

  it("is listed as soon as LiveKit tells of it, and with its length and size when it has ended, in any order", async () => {
    const { tell, items, keyOf } = await agreed();
    expect(await tell("egress_started", { status: "EGRESS_STARTING" })).toEqual({ taken: true });
    const running = { state: "running", durationMs: null, problem: null };
    expect(await items()).toEqual([
      { id: "video-k3f9", kind: "video", type: "video/mp4", startedAt: null, bytes: 0, told: running },
    ]);
    await env.FILES.put(keyOf("video-k3f9"), new Uint8Array(5_000).fill(3));
    for (let time = 0; time < 2; time += 1) await tell("egress_ended", complete(keyOf("video-k3f9")));
    // What comes too late takes nothing back.
    await tell("egress_updated", { status: "EGRESS_ACTIVE" });
    await tell("egress_ended", { status: "EGRESS_COMPLETE" });
    const told = { state: "ended", durationMs: 61_500, problem: null };
    expect(await items()).toEqual([
      { id: "video-k3f9", kind: "video", type: "video/mp4", startedAt: at, bytes: 5_000, told },
    ]);
  });

  it("is listed by its file where nothing was told of it", async () => {
    const { items, keyOf } = await agreed();
    await env.FILES.put(keyOf("tracks-1"), new Uint8Array(70));
    expect(await items()).toEqual([
      { id: "tracks-1", kind: "tracks", type: "audio/ogg", startedAt: null, bytes: 70, told: null },
    ]);
  });

  it("is given with ranges, to members of the organisation alone", async () => {
    const { id, keyOf, candidate } = await agreed();
    const bytes = Uint8Array.from({ length: 5_000 }, (_, place) => place % 251);
    await env.FILES.put(keyOf("video-k3f9"), bytes, { httpMetadata: { contentType: "video/mp4" } });
    const path = `/api/interviews/${id}/recordings/video-k3f9`;
    const part = await world.reviewer.fetch(path, { range: "bytes=100-199" });
    expect([part.status, part.headers.get("content-type"), part.headers.get("content-range")]).toEqual([
      206,
      "video/mp4",
      "bytes 100-199/5000",
    ]);
    expect(new Uint8Array(await part.arrayBuffer())).toEqual(bytes.slice(100, 200));
    const whole = await world.reviewer.fetch(path);
    expect(whole.headers.get("content-disposition")).toContain("video-k3f9.mp4");
    expect((await whole.arrayBuffer()).byteLength).toBe(5_000);
    expect((await world.stranger.fetch(path)).status).toBe(404);
    expect((await candidate.fetch(path)).status).toBe(401);
  });

  it.each([
    [{ status: "EGRESS_FAILED", error: "S3 upload failed" }, /EGRESS_S3_BUCKET and whether the token may write/u],
    [{ status: "EGRESS_ABORTED", error: "no one is free" }, /did not begin/u],
    [{ status: "EGRESS_FAILED", error: "secret words" }, /LiveKit's log, where it is EG_1/u],
    [complete("elsewhere"), /check that EGRESS_S3_BUCKET is the bucket of the binding FILES/u],
  ])("says what to do where it came to nothing: %o", async (info, sentence) => {
    const { id, tell, items } = await agreed();
    await tell("egress_ended", info);
    const [item] = await items();
    expect(item).toMatchObject({ id: "video-k3f9", bytes: 0, told: { problem: expect.stringMatching(sentence) } });
    expect(JSON.stringify(item)).not.toContain("secret words");
    expect((await world.reviewer.fetch(`/api/interviews/${id}/recordings/video-k3f9`)).status).toBe(404);
  });

  it("of an interview that is none of ours, or that nobody has opened, is forgotten", async () => {
    const { tell } = await agreed();
    const unopened = await makeInterview(world.recruiter);
    for (const roomName of [`int_gl_${"z".repeat(20)}`, unopened.id, "elsewhere"])
      expect(await tell("egress_started", { status: "EGRESS_ACTIVE", roomName })).toEqual({ taken: false });
    const forged = {
      status: "EGRESS_COMPLETE",
      roomComposite: { fileOutputs: [{ filepath: "org/x/recordings/y/e1-a/0" }] },
    };
    expect(await tell("egress_ended", forged)).toEqual({ taken: false });
  });

  it("goes with all that was recorded, and what still runs is stopped first", async () => {
    const { id, folder, keyOf, tell, items } = await agreed();
    await fetch(`${vars.LIVEKIT_INTERNAL_URL}/make?${id}`);
    await recordRoom(system.env, { interview: id, folder, kind: "video", at });
    await env.FILES.put(keyOf("video-k3f9"), new Uint8Array(50));
    await tell("egress_ended", complete(keyOf("video-k3f9")));
    expect(await forgetRecordings(system, { id, folder })).toBe(1);
    expect(await items()).toEqual([]);
    expect((await callsFor(id)).map(({ method }) => method)).toContain("StopEgress");
    expect(await forgetRecordings(system, { id, folder })).toBe(0);
  });
});
