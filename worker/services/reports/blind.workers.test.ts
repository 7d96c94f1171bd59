import { beforeAll, expect, it } from "vitest";
import { makeWorld, Person, testWorker, tokenOf, type World } from "#worker/testing/people.ts";

const worker = testWorker();
let world: World;

beforeAll(async () => {
  world = await makeWorld(worker);
});

/** An interview that was held and ended, and that the recruiter has rated and decided on. */
async function decided(): Promise<string> {
  const plan = (await world.recruiter.post("/api/plans", { library: "demo-short" })).body;
  const { id, invitation } = (
    await world.recruiter.post("/api/interviews", { candidate: { name: "Ada Quill" }, planId: plan.id })
  ).body;
  const candidate = new Person(worker);
  await candidate.post(`/api/invitations/${tokenOf(invitation.url)}/accept`);
  const consent = { version: "2026-11-01", language: "en", hash: "a".repeat(64) };
  await candidate.post(`/api/candidate/consent?interview=${id}`, consent);
  await candidate.post(`/api/live/${id}`, { id: "start", type: "start" });
  await world.recruiter.post(`/api/interviews/${id}/end`);
  const competency = plan.plan.competencies[0].id;
  await world.recruiter.post(`/api/interviews/${id}/ratings`, {
    ratings: { [competency]: 5 },
    decision: "advance",
    reason: "Stays calm.",
  });
  return id;
}

it("S4.9: who has to rate first sees neither ratings nor decisions of others before, and both afterwards", async () => {
  const id = await decided();
  const seen = async () => (await world.reviewer.get(`/api/interviews/${id}`)).body;
  const listed = async () =>
    (await world.reviewer.get("/api/interviews")).body.items.find((entry: { id: string }) => entry.id === id);
  expect(await seen()).toMatchObject({ decision: "advance", ratings: [{ reason: "Stays calm." }] });
  const { settings } = (await world.owner.get("/api/organisation")).body;
  await world.owner.call("PATCH", "/api/organisation", { body: { settings: { ...settings, rateFirst: true } } });
  expect(await seen()).toMatchObject({ decision: null, ratings: [], score: null });
  expect(await listed()).toMatchObject({ decision: null, score: null });
  expect((await world.recruiter.get(`/api/interviews/${id}`)).body.decision).toBe("advance");
  await world.reviewer.post(`/api/interviews/${id}/ratings`, { ratings: {}, decision: "hold", reason: "More later." });
  const after = await seen();
  expect(after.decision).toBe("hold");
  expect(after.ratings).toHaveLength(2);
});
