/** Recordings: from the voice agent's slices to what a player is given. */
import { env } from "cloudflare:workers";
import { beforeAll, describe, expect, it } from "vitest";
import {
  consentVersion,
  conversationConsentVersion,
  spokenConsentVersion,
} from "#contract/languages/consent-version.ts";
import { maxSliceBytes } from "#contract/voice.ts";
import { connect } from "#worker/db/client.ts";
import { forgetRecordings } from "#worker/services/recordings/forget.ts";
import {
  makeInterview,
  makeWorld,
  openInterview,
  type Person,
  testWorker,
  type World,
} from "#worker/testing/people.ts";
import { agentOf } from "#worker/testing/voice.ts";

const worker = testWorker();
const system = { db: connect(env.DB), env, log: () => undefined };
let world: World;
beforeAll(async () => {
  world = await makeWorld(worker);
}, 60_000);

/** One page of an Ogg stream, as far as anybody here looks at it. */
function page(length: number, fill: number): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(length).fill(fill);
  bytes.set([0x4f, 0x67, 0x67, 0x53]);
  return bytes;
}

async function opened(version: string = conversationConsentVersion) {
  const { id, candidate } = await openInterview(world);
  await candidate.post(`/api/candidate/consent?interview=${id}`, { version, language: "en", hash: "a".repeat(64) });
  await candidate.post(`/api/live/${id}`, { id: "begin", type: "start" });
  const agent = await agentOf(worker, id, 2);
  const put = (series: string, index: number | string, raw: Uint8Array<ArrayBuffer>, as: Person = agent) =>
    as.call("PUT", `/api/agent/recordings/${series}/${index}?startedAt=1700000000000`, {
      raw,
      headers: { "content-type": "audio/ogg" },
    });
  return { id, candidate, put, path: `/api/interviews/${id}/recordings` };
}

const codeOf = ({ status, body }: { status: number; body: { error?: { code: string } } | null }) =>
  `${status} ${body?.error?.code ?? ""}`.trim();
const keysOf = async (id: string) =>
  (await env.FILES.list({ limit: 1000 })).objects.flatMap(({ key }) => (key.includes(id) ? [key] : []));

/** As a player asks: with headers of its own, and for bytes. */
async function bytesOf(person: Person, path: string, headers: Record<string, string> = {}, method = "GET") {
  const response = await person.fetch(path, headers, method);
  return {
    status: response.status,
    bytes: [...new Uint8Array(await response.arrayBuffer())],
    of: (name: string) => response.headers.get(name),
  };
}

describe("a slice", () => {
  it("is kept once, however often it comes", async () => {
    const { id, put } = await opened();
    expect((await put("e2-abc", 0, page(300, 1))).body).toEqual({ bytes: 300 });
    expect((await put("e2-abc", 0, page(300, 1))).status).toBe(200);
    expect((await put("e2-abc", 11, page(200, 2))).status).toBe(200);
    const keys = await keysOf(id);
    expect(keys.map((key) => key.split(`/recordings/${id}/`)[1])).toEqual(["e2-abc/000000", "e2-abc/000011"]);
    expect((await env.FILES.head(keys[0] ?? ""))?.customMetadata).toEqual({ startedAt: "1700000000000" });
  });

  it.each([
    ["of another agent's series", "e1-abc", 0, page(300, 1), "403 FORBIDDEN"],
    ["of an agent whose number only begins alike", "e22-abc", 0, page(300, 1), "403 FORBIDDEN"],
    ["that is no Ogg", "e2-abc", 0, new Uint8Array(300).fill(7), "422 AUDIO_UNREADABLE"],
    ["without anything in it", "e2-abc", 0, new Uint8Array(0), "422 AUDIO_UNREADABLE"],
    ["that is too large", "e2-abc", 0, page(maxSliceBytes + 1, 1), "413 TOO_LARGE"],
    ["whose series is a path", "e2-abc%2F..", 0, page(300, 1), "400 INVALID"],
    ["without a number", "e2-abc", "first", page(300, 1), "400 INVALID"],
  ])("%s is refused", async (_, series, index, bytes, code) => {
    const { id, put } = await opened();
    expect(codeOf(await put(series, index, bytes))).toBe(code);
    expect(await keysOf(id)).toEqual([]);
  });

  it.each([
    ["nothing was agreed to but typing", consentVersion],
    ["only single spoken answers were agreed to", spokenConsentVersion],
  ])("is refused where %s", async (_, version) => {
    const { id, put } = await opened(version);
    expect(codeOf(await put("e2-abc", 0, page(300, 1)))).toBe("409 CONSENT_MISSING");
    expect(await keysOf(id)).toEqual([]);
  });

  it("still comes after the end", async () => {
    const { put, candidate, id } = await opened();
    await candidate.post(`/api/live/${id}`, { id: "end", type: "end" });
    expect((await put("e2-abc", 4, page(300, 1))).status).toBe(200);
  });
});

describe("a recorded conversation", () => {
  it("is one file of its slices, with every part of it, and what was lost is left out", async () => {
    const { put, path } = await opened();
    const slices = [page(300, 1), page(500, 2), page(400, 4)];
    await put("e2-abc", 0, slices[0] ?? page(1, 0));
    await put("e2-abc", 3, slices[2] ?? page(1, 0));
    await put("e2-abc", 1, slices[1] ?? page(1, 0));
    const whole = slices.flatMap((slice) => [...slice]);
    const listed = await world.reviewer.get(path);
    expect(listed.body.items).toEqual([
      { id: "e2-abc", kind: "conversation", type: "audio/ogg", startedAt: 1_700_000_000_000, bytes: 1_200, told: null },
    ]);
    const file = `${path}/e2-abc`;
    const all = await bytesOf(world.reviewer, file);
    expect([all.status, all.bytes, all.of("content-type"), all.of("accept-ranges")]).toEqual([
      200,
      whole,
      "audio/ogg",
      "bytes",
    ]);
    expect(all.of("content-security-policy")).toContain("default-src 'none'");
    for (const [range, first, last] of [
      ["bytes=0-", 0, 1_199],
      ["bytes=0-0", 0, 0],
      ["bytes=250-350", 250, 350],
      ["bytes=299-300", 299, 300],
      ["bytes=310-790", 310, 790],
      ["bytes=100-1100", 100, 1_100],
      ["bytes=800-9999", 800, 1_199],
      ["bytes=-1", 1_199, 1_199],
    ] as const) {
      const part = await bytesOf(world.reviewer, file, { range });
      expect([part.status, part.of("content-range")], range).toEqual([206, `bytes ${first}-${last}/1200`]);
      expect(part.bytes, range).toEqual(whole.slice(first, last + 1));
    }
    const behind = await bytesOf(world.reviewer, file, { range: "bytes=1200-" });
    expect([behind.status, behind.of("content-range"), behind.bytes]).toEqual([416, "bytes */1200", []]);
  });

  it("is told apart by its content: asked for again, cut off and gone on with, or grown", async () => {
    const { put, path } = await opened();
    await put("e2-abc", 0, page(300, 1));
    const file = `${path}/e2-abc`;
    const etag = (await bytesOf(world.reviewer, file)).of("etag") ?? "";
    const again = await bytesOf(world.reviewer, file, { "if-none-match": etag });
    expect([again.status, again.bytes]).toEqual([304, []]);
    expect((await bytesOf(world.reviewer, file, { range: "bytes=9-", "if-range": etag })).status).toBe(206);
    await put("e2-abc", 1, page(300, 2));
    const grown = await bytesOf(world.reviewer, file, { range: "bytes=9-", "if-range": etag });
    expect([grown.status, grown.bytes.length]).toEqual([200, 600]);
    const head = await bytesOf(world.reviewer, file, {}, "HEAD");
    expect([head.status, head.bytes, head.of("content-length"), head.of("accept-ranges")]).toEqual([
      200,
      [],
      "600",
      "bytes",
    ]);
  });

  it("has a file for each agent that recorded, and is heard by whom it concerns, which is written down", async () => {
    const { id, put, path, candidate } = await opened();
    await put("e2-abc", 0, page(300, 1));
    await put("e3-abc", 0, page(300, 1), await agentOf(worker, id, 3));
    expect((await world.owner.get(path)).body.items.map((one: { id: string }) => one.id)).toEqual(["e2-abc", "e3-abc"]);
    for (const [person, status] of [
      [world.anonymous, 401],
      [candidate, 401],
      [world.stranger, 404],
      [world.admin, 404],
    ] as const) {
      expect((await person.get(path)).status).toBe(status);
      expect((await person.get(`${path}/e2-abc`)).status).toBe(status);
    }
    expect((await world.reviewer.get(`${path}/e4-abc`)).status).toBe(404);
    await bytesOf(world.reviewer, `${path}/e2-abc`, { range: "bytes=0-" });
    await bytesOf(world.reviewer, `${path}/e2-abc`, { range: "bytes=100-" });
    const { results } = await env.DB.prepare("select actor, action from audit_entries where chain = ? order by seq")
      .bind(id)
      .all<{ actor: string; action: string }>();
    expect(results.filter(({ action }) => action === "recording.heard")).toEqual([
      { actor: world.reviewer.id, action: "recording.heard" },
    ]);
  });

  it("is gone when it has been erased, with every answer", async () => {
    const { id, put, path } = await opened();
    await put("e2-abc", 0, page(300, 1));
    await put("e2-abc", 1, page(300, 1));
    const [{ key = "" } = {}] = (await env.FILES.list({ limit: 1000 })).objects.filter((object) =>
      object.key.includes(id),
    );
    const folder = key.split("/recordings/")[0] ?? "";
    await env.FILES.put(`${folder}/answers/${id}/said-1`, "sound");
    expect(await forgetRecordings(system, { id, folder })).toBe(3);
    expect(await forgetRecordings(system, { id, folder })).toBe(0);
    expect(await keysOf(id)).toEqual([]);
    expect((await world.reviewer.get(path)).body.items).toEqual([]);
    expect((await world.reviewer.get(`${path}/e2-abc`)).status).toBe(404);
  });
});

it("an interview that nobody has opened has none", async () => {
  const { id } = await makeInterview(world.recruiter);
  expect((await world.reviewer.get(`/api/interviews/${id}/recordings`)).body).toEqual({ items: [] });
});
