/** At LiveKit's API as it is played on a socket, in the SDK's own encoding. No real egress has taken part. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { roomRecordingKey } from "#worker/platform/recording-key.ts";
import { brokenRoom, liveKitKey, liveKitSecret } from "#worker/testing/livekit-keys.ts";
import { type LiveKitFake, startLiveKitFake } from "#worker/testing/livekit-server.ts";
import { signedLiveKitEvent } from "#worker/testing/livekit-event.ts";
import { candidateIdentity, RoomsError } from "./port.ts";
import type { RoomRecorder, ToRecord } from "./recorder.ts";
import { recorderOf, roomsOf } from "./rooms.ts";

let fake: LiveKitFake;
beforeAll(async () => void (fake = await startLiveKitFake()));
afterAll(() => fake.stop());

const egress = {
  endpoint: "https://account.r2.cloudflarestorage.com",
  bucket: "viva-files",
  accessKey: "key-of-the-bucket",
  secret: "secret-of-the-bucket",
  region: "auto",
};
const liveKitAt = (internalUrl: string) => ({
  url: "wss://voice.example.com",
  internalUrl,
  apiKey: liveKitKey,
  apiSecret: liveKitSecret,
});

function recorder(internalUrl = fake.url): RoomRecorder {
  const made = recorderOf({ liveKit: liveKitAt(internalUrl), egress });
  if (made === null) throw new Error("there are settings");
  return made;
}

const room = (letter: string) => `int_gl_${letter.repeat(20)}`;
const wanted = (name: string, id: string): ToRecord => ({
  kind: id.startsWith("video") ? "video" : "tracks",
  id,
  key: roomRecordingKey("org/one", name, id),
});
const job = (interview: string, epoch: number) =>
  ({ kind: "interview", interview, epoch, token: "x", candidate: candidateIdentity }) as const;
const rooms = () => roomsOf(liveKitAt(fake.url))!;
const started = (name: string) => fake.calls(name).filter(({ method }) => method === "StartRoomCompositeEgress");
const stopped = (name: string) =>
  fake.calls(name).flatMap(({ method, body }) => (method === "StopEgress" ? [body["egressId"]] : []));

it("is not there where rooms, or the storage for it, are not set up", () => {
  expect(recorderOf({ liveKit: null, egress })).toBeNull();
  expect(recorderOf({ liveKit: liveKitAt(fake.url), egress: null })).toBeNull();
});

describe("what is recorded of a room", () => {
  it("is one picture with its sound, straight into the bucket", async () => {
    await rooms().sendFor(room("a"), job(room("a"), 1));
    await recorder().agree(room("a"), wanted(room("a"), "video-k3f9"));
    expect(started(room("a")).map(({ body }) => body)).toEqual([
      {
        roomName: room("a"),
        layout: "grid",
        fileOutputs: [
          {
            fileType: "MP4",
            filepath: `org/one/recordings/${room("a")}/video-k3f9/room.mp4`,
            disableManifest: true,
            s3: { ...egress, forcePathStyle: true },
          },
        ],
      },
    ]);
  });

  it("or its sound alone, each side on a channel of its own", async () => {
    await rooms().sendFor(room("b"), job(room("b"), 1));
    await recorder().agree(room("b"), wanted(room("b"), "tracks-k3f9"));
    const [call] = started(room("b"));
    expect(call?.body).toMatchObject({
      audioOnly: true,
      audioMixing: "DUAL_CHANNEL_AGENT",
      fileOutputs: [{ fileType: "OGG", filepath: `org/one/recordings/${room("b")}/tracks-k3f9/room.ogg` }],
    });
  });

  it("is begun once, however often it is wanted, and anew where it has ended", async () => {
    const name = room("c");
    await rooms().sendFor(name, job(name, 1));
    for (const id of ["video-1", "video-2", "video-3"]) await recorder().agree(name, wanted(name, id));
    expect(started(name)).toHaveLength(1);
    await recorder().agree(name, null);
    await recorder().agree(name, null);
    expect(stopped(name)).toHaveLength(1);
    await recorder().agree(name, wanted(name, "video-4"));
    expect(started(name)).toHaveLength(2);
  });

  it("changes its kind where another one is wanted", async () => {
    const name = room("d");
    await rooms().sendFor(name, job(name, 1));
    await recorder().agree(name, wanted(name, "video-1"));
    await recorder().agree(name, wanted(name, "tracks-2"));
    await recorder().agree(name, wanted(name, "tracks-3"));
    expect([started(name).length, stopped(name).length]).toEqual([2, 1]);
  });

  it("goes on while one agent follows another", async () => {
    const name = room("e");
    await rooms().sendFor(name, job(name, 1));
    await recorder().agree(name, wanted(name, "video-1"));
    await rooms().sendFor(name, job(name, 2));
    const out = fake.calls(name).filter(({ method }) => method === "RemoveParticipant");
    expect(out.map(({ body }) => body["identity"])).toEqual([expect.stringMatching(/^agent-/u)]);
  });

  it("by somebody else is left alone", async () => {
    const name = room("f");
    await rooms().sendFor(name, job(name, 1));
    await recorder().agree(name, { kind: "video", id: "theirs", key: "elsewhere/file.mp4" });
    await recorder().agree(name, null);
    expect(stopped(name)).toEqual([]);
  });

  it("fails with a status and without a word of the bucket's key", async () => {
    const failures = [
      [() => recorder().agree(brokenRoom, null), 500],
      [() => recorder().agree(room("g"), wanted(room("g"), "video-1")), 404],
      [() => recorder("http://127.0.0.1:9").agree(room("g"), null), null],
    ] as const;
    for (const [failing, status] of failures) {
      const failure = await failing().catch((thrown: unknown) => thrown);
      expect(failure).toBeInstanceOf(RoomsError);
      expect(failure).toMatchObject({ status });
      expect(String(failure)).not.toContain("secret");
    }
  });
});

describe("a webhook of it", () => {
  const name = room("h");
  const filepath = roomRecordingKey("org/one", name, "video-k3f9");
  const at = 1_790_000_000_000;
  const read = async (event: string, info: object) => {
    const { body, signature } = await signedLiveKitEvent({
      event,
      egressInfo: { egressId: "EG_1", roomName: name, roomComposite: { fileOutputs: [{ filepath }] }, ...info },
    });
    return rooms().readEvent(body, signature);
  };
  const file = { filename: filepath, startedAt: `${at}000000`, duration: "61500000000", size: "1234567" };
  const none = { problem: null, startedAt: null, durationMs: null, bytes: null };

  it.each([
    ["egress_started", { status: "EGRESS_STARTING" }, { state: "running", ...none }],
    [
      "egress_updated",
      { status: "EGRESS_ACTIVE", startedAt: `${at}000000` },
      { state: "running", ...none, startedAt: at },
    ],
    [
      "egress_ended",
      { status: "EGRESS_COMPLETE", fileResults: [file] },
      { state: "ended", problem: null, startedAt: at, durationMs: 61_500, bytes: 1_234_567 },
    ],
    [
      "egress_ended",
      { status: "EGRESS_LIMIT_REACHED", fileResults: [file] },
      { state: "ended", problem: "limit", startedAt: at, durationMs: 61_500, bytes: 1_234_567 },
    ],
    [
      "egress_ended",
      { status: "EGRESS_ABORTED", error: "Start signal not received" },
      { state: "failed", ...none, problem: "begin" },
    ],
    [
      "egress_ended",
      { status: "EGRESS_FAILED", error: "S3 upload failed: 403 of a bucket" },
      { state: "failed", ...none, problem: "storage" },
    ],
    ["egress_ended", { status: "EGRESS_FAILED", error: "internal" }, { state: "failed", ...none, problem: "other" }],
  ])("%s with %o says how it goes", async (event, info, expected) => {
    expect(await read(event, info)).toEqual({
      name: event,
      room: name,
      identity: "",
      recording: { egress: "EG_1", id: "video-k3f9", ...expected },
    });
  });

  it("is known by the file that was made, too, and in LiveKit's newer form of the request", async () => {
    const forms = [
      { roomComposite: { fileOutputs: [] }, fileResults: [file] },
      { roomComposite: undefined, egress: { outputs: [{ file: { filepath } }] } },
    ];
    for (const form of forms)
      expect((await read("egress_ended", form))?.recording?.id, JSON.stringify(form)).toBe("video-k3f9");
  });

  it("says nothing of what was not started here, or of another room", async () => {
    const paths = ["elsewhere/file.mp4", `org/one/recordings/${name}/e1-abc/000000`, filepath.replace(name, room("i"))];
    for (const path of paths)
      expect(await read("egress_ended", { roomComposite: { fileOutputs: [{ filepath: path }] } })).toMatchObject({
        recording: null,
      });
  });
});
