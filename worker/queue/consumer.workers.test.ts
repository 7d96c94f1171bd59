import { createExecutionContext, createMessageBatch, getQueueResult } from "cloudflare:test";
import { env } from "cloudflare:workers";
import { beforeAll, describe, expect, it } from "vitest";
import { connect } from "#worker/db/client.ts";
import { makeInterview, makeWorld, testWorker, type World } from "#worker/testing/people.ts";
import { consume } from "./consumer.ts";

const worker = testWorker();
const silent = () => undefined;
let world: World;
beforeAll(async () => {
  world = await makeWorld(worker);
}, 60_000);

let count = 0;
async function deliver(queue: string, bodies: readonly unknown[], environment: Env = env) {
  const batch = createMessageBatch(
    queue,
    bodies.map((body) => ({ id: `m${(count += 1)}`, timestamp: new Date(0), attempts: 1, body })),
  );
  await consume({ db: connect(env.DB), env: environment, now: Date.now(), log: silent }, batch);
  return getQueueResult(batch, createExecutionContext());
}

const mirror = (interviewId: string, seq: number, status: string) => ({
  type: "mirror",
  interviewId,
  seq,
  status,
  startedAt: 1,
  endedAt: null,
  endedBy: null,
});
const sealed = { key: "org/x/none.json", hash: "0".repeat(64) };

describe("the queue", () => {
  it("mirrors what is newer than the row shows, in whatever order it comes", async () => {
    const { id } = await makeInterview(world.recruiter);
    const result = await deliver("viva-interviews", [
      mirror(id, 5, "paused"),
      mirror(id, 3, "live"),
      mirror(id, 5, "live"),
    ]);
    expect(result.explicitAcks).toHaveLength(3);
    const listed = await world.recruiter.get("/api/interviews?status=paused");
    expect(listed.body.items).toMatchObject([{ id, status: "paused" }]);
  });

  it("lets one bad message hold up no other", async () => {
    const { id } = await makeInterview(world.recruiter);
    const failing: Env = {
      ...env,
      EVALUATIONS: {
        create: () => Promise.reject(new Error("down")),
        get: () => Promise.reject(new Error("down")),
      } as never,
    };
    const result = await deliver(
      "viva-interviews",
      ["nonsense", { type: "evaluate", interviewId: id, version: 1, sealed }, mirror(id, 9, "live")],
      failing,
    );
    expect(result.explicitAcks).toHaveLength(2);
    expect(result.retryMessages).toHaveLength(1);
  });

  it("S4.5: shows an evaluation that could not be started as failed, and runs it again on request", async () => {
    const { id } = await makeInterview(world.recruiter);
    await deliver("viva-dead-letters", [{ type: "evaluate", interviewId: id, version: 1, sealed }]);
    const failed = await world.recruiter.get("/api/evaluations?state=failed");
    expect(failed.body.items).toMatchObject([
      { interviewId: id, version: 1, error: expect.stringContaining("Run it again") },
    ]);
    expect((await world.recruiter.get(`/api/interviews/${id}/report`)).body).toMatchObject({
      state: "failed",
      retryAfter: null,
    });
    expect((await world.recruiter.post(`/api/interviews/${id}/evaluate`)).body).toEqual({ version: 1 });
    const again = await world.recruiter.get(`/api/interviews/${id}/report`);
    expect(["pending", "failed"]).toContain(again.body.state);
  });

  it("starts one evaluation however often it is asked to", async () => {
    const { id } = await makeInterview(world.recruiter);
    const message = { type: "evaluate", interviewId: id, version: 1, sealed };
    const result = await deliver("viva-interviews", [message, message, message]);
    expect(result.explicitAcks).toHaveLength(3);
    const rows = await env.DB.prepare("select count(*) as n from evaluations where interview_id = ?")
      .bind(id)
      .first<{ n: number }>();
    expect(rows?.n).toBe(1);
  });
});
