/** Passages that may be found, where the vectors of an embedder lie in Vectorize. */
import { env } from "cloudflare:workers";
import { beforeAll, expect, inject, it, vi } from "vitest";
import { connect } from "#worker/db/client.ts";
import { passages, passageVectors } from "#worker/db/documents.ts";
import { fakeVectorize } from "#worker/testing/fake-vectorize.ts";
import { makeWorld, openInterview, testWorker, type World } from "#worker/testing/people.ts";

const index = fakeVectorize();
// What tests set beside the bindings is text elsewhere; this stands for a binding that only a deployed Worker has.
const bindings = { VECTORS: index } as unknown as Record<string, string>;
const gemini = {
  GEMINI_API_KEY: "a key",
  GEMINI_BASE_URL: inject("fakeModels").gemini,
  MODELS_EMBEDDING: "gemini",
};
const worker = testWorker({ vars: { ...gemini, ...bindings } });
const db = connect(env.DB);
let world: World;

beforeAll(async () => {
  world = await makeWorld(worker);
  await world.owner.call("PATCH", "/api/organisation", { body: { settings: { candidateSearch: true } } });
});

async function give(name: string, cv: string) {
  const opened = await openInterview(world, { candidate: { name } });
  const query = `interview=${opened.id}`;
  const consent = { version: "2026-11-01", language: "en", hash: "a".repeat(64) };
  await opened.candidate.post(`/api/candidate/consent?${query}`, consent);
  const given = await opened.candidate.call("POST", `/api/candidate/cv?${query}&searchable=true`, { raw: cv });
  expect(given.status, given.text).toBe(200);
  return { ...opened, at: `/api/candidate/cv?${query}` };
}

const find = async (q: string) =>
  (await world.recruiter.get(`/api/candidates/search?q=${encodeURIComponent(q)}`)).body.hits.map(
    (hit: { candidate: string }) => hit.candidate,
  );
const kept = async (id: string) => {
  const rows = (await db.select().from(passages)).filter((row) => row.interviewId === id);
  return { rows, own: (await db.select().from(passageVectors)).filter((row) => row.owner === id) };
};

it("passages are placed there by the embedder, found by likeness alone, and are gone from there when they are to go", async () => {
  const ada = await give("Ada", "Kafkaesque bureaucracies untangled");
  const { rows, own } = await kept(ada.id);
  expect(rows.length).toBeGreaterThan(0);
  expect(own).toEqual([]);
  const [row] = rows;
  const near = () => index.query(new Float32Array(768).fill(1), { namespace: row?.namespace ?? "", topK: 50 });
  await vi.waitFor(async () => expect((await near()).matches).toHaveLength(rows.length));
  // No word in common: only the vectors of the embedder know it.
  await vi.waitFor(async () => expect(await find("xkafkaesque xbureaucracies xuntangled")).toEqual(["Ada"]));
  await ada.candidate.call("DELETE", ada.at);
  await vi.waitFor(async () => expect((await near()).matches).toEqual([]));
  expect((await kept(ada.id)).rows).toEqual([]);
});

it("where an organisation wants no model, they are placed by letters, in the database", async () => {
  const models = { interviewing: [], judging: [], drafting: [] };
  await world.owner.call("PATCH", "/api/organisation", { body: { settings: { candidateSearch: true, models } } });
  const ben = await give("Ben", "SKILLS\n\nThatching of roofs");
  const { rows, own } = await kept(ben.id);
  expect(own).toHaveLength(rows.length);
  expect(await find("thatched roof")).toEqual(["Ben"]);
});
