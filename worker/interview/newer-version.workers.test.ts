/** An object that a newer version has stored, under this one: it says so calmly, keeps everything, and goes on later. */
import { env } from "cloudflare:workers";
import { evictDurableObject, runInDurableObject } from "cloudflare:test";
import { expect, test } from "vitest";
import { getInterview } from "#worker/interview/client.ts";
import type { InterviewDO } from "#worker/interview/interview-do.ts";
import { unwrap } from "#worker/interview/rpc.ts";
import { smallPlan } from "#worker/testing/plans.ts";

const id = `int_gl_${"newer".padEnd(20, "0")}`;
const interview = getInterview(env, id);
// The same object, with its class for the test's own tools.
const raw = env.INTERVIEWS.get(env.INTERVIEWS.idFromName(id)) as DurableObjectStub<InterviewDO>;

async function storeAs(version: number): Promise<void> {
  await runInDurableObject(raw, (_object, context) => {
    context.storage.sql.exec("UPDATE checkpoint SET engine_version = ?", version);
  });
  await evictDurableObject(raw, { webSockets: "hibernate" });
}

const hold = JSON.stringify({ id: "hold-1", type: "hold" });

test("UNAVAILABLE over RPC, HTTP and sockets; the alarm stays set; the newer version finds everything", async () => {
  const opening = { interviewId: id, planVersionId: "pv_00000000000000000000", folder: "org/o", extraMs: 0 };
  unwrap(await interview.open({ ...opening, plan: smallPlan(), expiresAt: Date.now() + 86_400_000 }));
  unwrap(await interview.consent("consent", { version: "1", language: "en", hash: "0".repeat(64) }));
  unwrap(await interview.fromCandidate({ id: "start", type: "start", channel: "text" }));
  const headers = { upgrade: "websocket", "x-viva-role": "candidate" };
  const { webSocket } = await interview.fetch("http://object/", { headers });
  if (webSocket === null) throw new Error("no socket");
  const got: string[] = [];
  const closed: number[] = [];
  webSocket.accept();
  webSocket.addEventListener("message", ({ data }) => void got.push(String(data)));
  webSocket.addEventListener("close", ({ code }) => void closed.push(code));
  const log = unwrap(await interview.events(0, 500)).events;

  await storeAs(99);
  const refused = { ok: false, error: { code: "UNAVAILABLE", message: expect.stringContaining("being updated") } };
  expect(await interview.candidateView()).toMatchObject(refused);
  expect(await interview.consent("again", { version: "1", language: "en", hash: "0".repeat(64) })).toMatchObject(
    refused,
  );
  expect(await interview.moveExpiry("move", 1)).toMatchObject(refused);
  await interview.confirm("mirror:1");
  const posted = await interview.fetch("http://object/", {
    method: "POST",
    body: hold,
    headers: { "x-viva-role": "candidate" },
  });
  expect(posted.status).toBe(503);
  expect(posted.headers.get("retry-after")).toBe("60");
  expect(await posted.json()).toMatchObject({ type: "error", code: "UNAVAILABLE" });
  const upgraded = await interview.fetch("http://object/", { headers });
  expect(upgraded.status).toBe(503);
  await upgraded.text();
  webSocket.send(JSON.stringify({ type: "input", input: JSON.parse(hold) }));
  while (closed.length === 0) await new Promise((resolve) => setTimeout(resolve, 10));
  expect(closed).toEqual([1013]);
  expect(JSON.parse(got.at(-1) ?? "")).toMatchObject({ type: "error", code: "UNAVAILABLE" });
  await runInDurableObject(raw, async (object, context) => {
    await context.storage.deleteAlarm();
    await object.alarm();
    expect(await context.storage.getAlarm()).toBeGreaterThan(Date.now() + 60_000);
  });

  await storeAs(1);
  expect(unwrap(await interview.events(0, log.length)).events).toEqual(log);
  unwrap(await interview.fromCandidate({ id: "hold-1", type: "hold" }));
});
