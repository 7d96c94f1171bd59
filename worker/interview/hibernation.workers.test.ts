/** Sockets and the clock around a sleep of the object. */
import { env } from "cloudflare:workers";
import { evictDurableObject } from "cloudflare:test";
import { expect, test } from "vitest";
import { getInterview } from "#worker/interview/client.ts";
import type { InterviewDO } from "#worker/interview/interview-do.ts";
import { unwrap } from "#worker/interview/rpc.ts";
import { smallPlan } from "#worker/testing/plans.ts";

const id = `int_gl_${"hib".padEnd(20, "0")}`;

test("a socket that goes while the object sleeps is lost now, not since the last thing that happened", async () => {
  const interview = getInterview(env, id);
  unwrap(
    await interview.open({
      interviewId: id,
      planVersionId: "pv_00000000000000000000",
      plan: smallPlan(),
      folder: "org/o",
      expiresAt: Date.now() + 86_400_000,
      extraMs: 0,
    }),
  );
  unwrap(await interview.consent("consent", { version: "1", language: "en", hash: "0".repeat(64) }));
  unwrap(await interview.fromCandidate({ id: "start", type: "start", channel: "text" }));
  const response = await interview.fetch("http://object/", {
    headers: { upgrade: "websocket", "x-viva-role": "candidate" },
  });
  const socket = response.webSocket;
  if (socket === null) throw new Error("no socket");
  socket.accept();
  socket.send(JSON.stringify({ type: "hello", protocol: 1, lastSeq: 0 }));
  const changes = async () =>
    unwrap(await interview.events(0, 500)).events.filter((event) => event.type === "candidate_changed");
  while ((await changes()).length < 1) await new Promise((resolve) => setTimeout(resolve, 10));

  const raw = env.INTERVIEWS.get(env.INTERVIEWS.idFromName(id)) as DurableObjectStub<InterviewDO>;
  await evictDurableObject(raw, { webSockets: "hibernate" });
  await new Promise((resolve) => setTimeout(resolve, 300));
  const leaves = Date.now();
  socket.close(1000, "bye");
  while ((await changes()).length < 2) await new Promise((resolve) => setTimeout(resolve, 10));
  const [, left] = await changes();
  if (left?.type !== "candidate_changed") throw new Error("nobody left");
  expect(left.present).toBe(false);
  expect(left.since).toBeGreaterThanOrEqual(leaves);
  expect(left.since).toBeLessThan(left.at);
});
