/** What an interview's object holds of a CV, through evictions and repeats and until the end. */
import { env } from "cloudflare:workers";
import { evictDurableObject } from "cloudflare:test";
import { expect, test } from "vitest";
import { getInterview } from "#worker/interview/client.ts";
import type { InterviewDO } from "#worker/interview/interview-do.ts";
import { unwrap } from "#worker/interview/rpc.ts";
import { smallPlan } from "#worker/testing/plans.ts";

const id = "int_gl_heldcv00000000000000";
const interview = () => getInterview(env, id);
const evict = () =>
  evictDurableObject(env.INTERVIEWS.get(env.INTERVIEWS.idFromName(id)) as DurableObjectStub<InterviewDO>);
const events = async () => unwrap(await interview().events(0, 500)).events;

const cvOf = (name: string) => ({
  cv: name,
  measure: null,
  passages: [{ id: `${name}-1`, page: 1, text: `Ran the depot of ${name}.`, vector: null }],
});

async function held(): Promise<unknown> {
  const { checkpoint } = unwrap(await interview().checkpoint(null));
  return (checkpoint as { cvContent: string | null }).cvContent;
}

test("S0.1 a CV outlives an eviction, one that is given again late takes nothing's place, and the end takes it away", async () => {
  const opening = { interviewId: id, planVersionId: "pv_00000000000000000000", folder: "org/o", extraMs: 0 };
  unwrap(await interview().open({ ...opening, plan: smallPlan(), expiresAt: Date.now() + 86_400_000 }));
  unwrap(await interview().consent("consent", { version: "1", language: "en", hash: "0".repeat(64) }));
  unwrap(await interview().fromCandidate({ id: "start", type: "start", channel: "text" }));
  unwrap(await interview().setCv("give-1", cvOf("first")));
  unwrap(await interview().setCv("give-2", cvOf("second")));
  await evict();
  unwrap(await interview().setCv("give-1", cvOf("first")));
  expect(await held()).toBe("Ran the depot of second.");
  expect((await events()).filter((event) => event.type === "cv_added")).toHaveLength(2);
  // What reading it has cost counts once, also when its owner has corrected it.
  const used = {
    model: "fake:1",
    prompt: "cv-facts@1",
    tokensIn: 900,
    tokensOut: 90,
    firstMs: 1,
    totalMs: 1,
    microUsd: 70,
  };
  for (const name of ["third", "third.corrected"])
    unwrap(await interview().setCv(`give-${name}`, { ...cvOf(name), read: { file: "third", used } }));
  expect((await events()).filter((event) => event.type === "spent")).toMatchObject([{ what: "read_cv", used }]);
  unwrap(await interview().fromCandidate({ id: "end", type: "end" }));
  await evict();
  await expect.poll(events).toContainEqual(expect.objectContaining({ type: "settled", ref: "forgotten" }));
  expect(await held()).toBeNull();
});
