/** Search in the CVs of an organisation's candidates. */
import { beforeAll, expect, it } from "vitest";
import { makeWorld, openInterview, testWorker, type World } from "#worker/testing/people.ts";

const worker = testWorker();
let world: World;
const consent = { version: "2026-11-01", language: "en", hash: "a".repeat(64) };
const turn = (person: World["owner"], candidateSearch: boolean) =>
  person.call("PATCH", "/api/organisation", { body: { settings: { candidateSearch } } });

beforeAll(async () => {
  world = await makeWorld(worker);
});

async function candidate(recruiter: World["recruiter"], name: string, cv: string, searchable = true) {
  const opened = await openInterview({ worker, recruiter }, { candidate: { name } });
  await opened.candidate.post(`/api/candidate/consent?interview=${opened.id}`, consent);
  const at = `/api/candidate/cv?interview=${opened.id}`;
  const given = await opened.candidate.call("POST", `${at}&searchable=${searchable}`, { raw: cv });
  expect(given.status, given.text).toBe(200);
  return { ...opened, at };
}

type Hit = { candidate: string; text: string; interview: string; page: number };
async function find(person: World["owner"], q: string): Promise<Hit[]> {
  const answer = await person.get(`/api/candidates/search?q=${encodeURIComponent(q)}`);
  expect(answer.status, answer.text).toBe(200);
  return answer.body.hits;
}

const kafka = "EXPERIENCE\n\nPlatform Engineer, 2019 – 2023\nRan Apache Kafka in production for forty teams.";
const nurse = "EXPERIENCE\n\nNurse, 2015 – 2022\nLooked after patients on an intensive care ward at night.";

it("says that it is off, until an owner turns it on", async () => {
  const off = await world.recruiter.get("/api/candidates/search?q=kafka");
  expect(off.status).toBe(409);
  expect(off.body.error.message).toContain("turn it on in the settings");
  expect((await turn(world.owner, true)).body.settings.candidateSearch).toBe(true);
  expect(await find(world.recruiter, "kafka")).toEqual([]);
  expect((await world.reviewer.get("/api/candidates/search?q=kafka")).status).toBe(403);
});

it("finds who has run Kafka in production: the passage with its page, candidate and interview", async () => {
  await turn(world.owner, true);
  const ada = await candidate(world.recruiter, "Ada", kafka);
  await candidate(world.recruiter, "Ben", nurse);
  const [first, ...others] = await find(world.recruiter, "Who has run Kafka in production?");
  expect(first).toMatchObject({ candidate: "Ada", interview: ada.id, page: 1 });
  expect(first?.text).toContain("Kafka in production");
  expect(others.map((hit) => hit.candidate)).not.toContain("Ben");
  expect((await find(world.recruiter, "wards for intensive-care patients")).map((hit) => hit.candidate)).toEqual([
    "Ben",
  ]);
  expect(await find(world.recruiter, "underwater archaeology")).toEqual([]);
});

it("finds nobody who has not agreed, nobody who has taken it back, and nothing that was corrected away", async () => {
  await turn(world.owner, true);
  await candidate(world.recruiter, "Cleo", "SKILLS\n\nGlassblowing", false);
  expect(await find(world.recruiter, "glassblowing")).toEqual([]);
  const dan = await candidate(world.recruiter, "Dan", "SKILLS\n\nBeekeeping, Falconry");
  expect((await find(world.recruiter, "beekeeping")).map((hit) => hit.candidate)).toEqual(["Dan"]);
  const facts = (await dan.candidate.get(dan.at)).body.cv.facts;
  const id = facts.find((fact: { read: string }) => fact.read === "Beekeeping").id;
  await dan.candidate.call("PATCH", dan.at, { body: { facts: [{ id, text: null }] } });
  expect(await find(world.recruiter, "beekeeping")).toEqual([]);
  expect(await find(world.recruiter, "falconry")).toHaveLength(1);
  await dan.candidate.call("PATCH", dan.at, { body: { searchable: false } });
  expect(await find(world.recruiter, "falconry")).toEqual([]);
  await dan.candidate.call("PATCH", dan.at, { body: { searchable: true } });
  expect(await find(world.recruiter, "falconry")).toHaveLength(1);
  await dan.candidate.call("DELETE", dan.at);
  expect(await find(world.recruiter, "falconry")).toEqual([]);
});

it("another organisation's candidates are never found", async () => {
  await turn(world.owner, true);
  await turn(world.stranger, true);
  await candidate(world.stranger, "Eve", "SKILLS\n\nBookbinding");
  expect((await find(world.stranger, "bookbinding")).map((hit) => hit.candidate)).toEqual(["Eve"]);
  expect(await find(world.recruiter, "bookbinding")).toEqual([]);
});
