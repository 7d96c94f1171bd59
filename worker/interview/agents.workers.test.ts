/** Voice agents at the interview's object, over real sockets. */
import { evictDurableObject } from "cloudflare:test";
import { env } from "cloudflare:workers";
import type * as z from "zod";
import { beforeEach, expect, test } from "vitest";
import type { Event } from "#contract/events.ts";
import type { AgentInput, ToAgent, agentFrame } from "#contract/live/agent.ts";
import {
  conversationConsentVersion,
  consentInputId,
  videoConsentVersion,
} from "#contract/languages/consent-version.ts";
import type { SpokenDraft } from "#contract/voice.ts";
import { getInterview } from "#worker/interview/client.ts";
import type { InterviewDO } from "#worker/interview/interview-do.ts";
import { unwrap } from "#worker/interview/rpc.ts";
import { smallPlan } from "#worker/testing/plans.ts";

let count = 0;
let id = "";
const interview = () => getInterview(env, id);
const raw = () => env.INTERVIEWS.get(env.INTERVIEWS.idFromName(id)) as DurableObjectStub<InterviewDO>;
const evict = () => evictDurableObject(raw(), { webSockets: "hibernate" });

beforeEach(async () => {
  count += 1;
  id = `int_gl_${`voice${count}`.padEnd(20, "0")}`;
  const opening = { interviewId: id, planVersionId: "pv_00000000000000000000", folder: "org/o", extraMs: 0 };
  unwrap(await interview().open({ ...opening, plan: smallPlan(), expiresAt: Date.now() + 86_400_000 }));
  const version = conversationConsentVersion;
  unwrap(await interview().consent(consentInputId(version), { version, language: "en", hash: "0".repeat(64) }));
});

const start = async (channel: "text" | "voice" = "voice") =>
  void unwrap(await interview().fromCandidate({ id: "start", type: "start", channel }));
const events = async () => unwrap(await interview().events(0, 500)).events;
const typesAfter = (all: readonly Event[], type: Event["type"]) =>
  all.slice(all.findLastIndex((event) => event.type === type) + 1).map((event) => event.type);
/** Epochs in the order of their numbers, once for each time that they were sent for. */
const sent = async () => {
  const { objects } = await env.FILES.list({ prefix: `sent/${id}/` });
  return objects.map(({ key }) => Number(key.split("/")[2]));
};

async function until(condition: () => Promise<boolean> | boolean): Promise<void> {
  for (let tries = 0; tries < 800; tries++) {
    if (await condition()) return;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  throw new Error("it did not come about");
}

async function agent(epoch: number, realtime = false) {
  const headers = { upgrade: "websocket", "x-viva-role": "agent", "x-viva-epoch": `${epoch}` };
  const response = await interview().fetch("http://object/", { headers });
  const socket = response.webSocket;
  if (socket === null) throw new Error(`no socket but ${response.status}`);
  const got: ToAgent[] = [];
  const closed: number[] = [];
  socket.accept();
  socket.addEventListener("message", ({ data }) => void got.push(JSON.parse(String(data)) as ToAgent));
  socket.addEventListener("close", ({ code }) => void closed.push(code));
  const frame = (given: z.input<typeof agentFrame>) => socket.send(JSON.stringify(given));
  frame({ type: "hello", protocol: 1, lastSeq: 0, realtime });
  await until(() => got.some((message) => message.type === "draft"));
  const view = () => {
    const newest = got.findLast((message) => message.type === "view");
    if (newest?.type !== "view") throw new Error("no view");
    return newest.view;
  };
  const drafted = () => got.flatMap((message) => (message.type === "draft" ? [message.draft] : []));
  const input = (given: AgentInput) => frame({ type: "input", input: given });
  return { socket, got, closed, frame, input, view, drafted };
}

const draft = (text: string, to = "a0"): SpokenDraft => ({
  to,
  text,
  confidence: 0.9,
  audio: { recording: "e1-abc", fromMs: 0, toMs: 900 },
});
const keep = async (from: Awaited<ReturnType<typeof agent>>, given: SpokenDraft) => {
  from.frame({ type: "draft", ...given });
  // Frames of one connection are taken in order: once this is answered, so is the draft.
  const seen = from.got.length;
  from.frame({ type: "hello", protocol: 1, lastSeq: 9_999 });
  await until(() => from.got.slice(seen).some((message) => message.type === "draft"));
};

test("S3.4 an agent is sent for once the state says so; in text none is", async () => {
  await start("text");
  expect(await sent()).toEqual([]);
  unwrap(await interview().fromCandidate({ id: "speak", type: "channel", channel: "voice" }));
  await until(async () => (await sent()).length === 1);
  expect(typesAfter(await events(), "channel_changed")).toEqual(["agent_sent"]);
  const one = await agent(1);
  expect(one.view()).toMatchObject({ epoch: 1, status: "live", channel: "voice", record: true, pace: "normal" });
  expect(one.view().owed).toMatchObject({ turn: "t0", again: true });
});

test("where nobody can be spoken with, the interview begins in text at once, and a wish to speak is refused", async () => {
  id = `int_gl_${"mute".padEnd(20, "0")}`;
  const opening = { interviewId: id, planVersionId: "pv_00000000000000000000", folder: "org/o", extraMs: 0 };
  unwrap(await interview().open({ ...opening, plan: smallPlan(), expiresAt: Date.now() + 86_400_000 }));
  unwrap(await interview().consent("consent", { version: "1", language: "en", hash: "0".repeat(64) }));
  await start();
  expect(unwrap(await interview().candidateView())).toMatchObject({ status: "live", channel: "text", record: false });
  const refused = await interview().fromCandidate({ id: "speak", type: "channel", channel: "voice" });
  expect(refused).toMatchObject({ ok: false, error: { code: "VOICE_UNAVAILABLE" } });
  expect((await events()).map(({ type }) => type)).toEqual(["opened", "consented", "started"]);
});

test("asleep before it came, the object sends for the same one again, and for no other", async () => {
  await start();
  await until(async () => (await sent()).length === 1);
  await evict();
  await interview().candidateView();
  await until(async () => (await sent()).length === 2);
  expect(await sent()).toEqual([1, 1]);
  await agent(1);
  await evict();
  await interview().candidateView();
  expect((await events()).filter((event) => event.type === "agent_sent")).toHaveLength(1);
  expect(await sent()).toEqual([1, 1]);
});

test("one that does not come is followed by the next, which greets; the late one is not let in", async () => {
  await start();
  await until(async () => (await sent()).includes(2));
  await expect(agent(1)).rejects.toThrow("409");
  const second = await agent(2);
  expect(second.view().owed).toEqual({
    turn: "t0",
    text: expect.stringMatching(/^Hello, and welcome.*about start\.$/),
    again: false,
  });
});

test("of two agents the older one is dismissed, and the newer one is told what is open, with no second greeting", async () => {
  await start();
  const one = await agent(1);
  await interview().agentGone(1);
  await until(() => one.closed.length === 1);
  expect(one.got.at(-1)).toMatchObject({ type: "error", code: "AGENT_REPLACED" });
  await until(async () => (await sent()).includes(2));
  const two = await agent(2);
  expect(two.view().owed).toMatchObject({ turn: "t0", again: true });
  two.input({ id: "heard", type: "heard", heard: { turn: "t0", chars: 99, cut: false } });
  await until(() => two.view().owed === null);
});

test("of two connections of one agent the newer one counts, and a broken one is waited for a moment", async () => {
  await start();
  const first = await agent(1);
  const again = await agent(1);
  await until(() => first.closed.length === 1);
  expect(again.closed).toEqual([]);
  again.socket.close(3_000, "broken");
  await until(async () => (await events()).some((event) => event.type === "agent_changed" && !event.present));
  const back = await agent(1);
  expect(back.view().epoch).toBe(1);
  // Closed on purpose, nobody waits for it.
  back.socket.close(1_000, "leaves");
  await until(async () => (await sent()).includes(2));
  expect(typesAfter(await events(), "agent_changed")).toEqual(["agent_sent"]);
});

test("what was said so far survives the agent that heard it, and the object's sleep, until an answer holds it", async () => {
  await start();
  const one = await agent(1);
  expect(one.drafted()).toEqual([null]);
  await keep(one, draft("I built"));
  await keep(one, draft("I built it with two others"));
  await keep(one, draft("This was to another ask", "a7"));
  one.socket.close(1_000, "crash");
  await until(async () => (await sent()).includes(2));
  await evict();
  const two = await agent(2);
  expect(two.drafted()).toEqual([draft("I built it with two others")]);
  const said = { confidence: 0.9, audio: null, choice: null, heard: null };
  two.input({ id: "said", type: "answer", to: "a0", text: "I built it with two others in May.", ...said });
  await until(async () => (await events()).some((event) => event.type === "replied"));
  two.frame({ type: "hello", protocol: 1, lastSeq: 9_999 });
  await until(() => two.drafted().length === 2);
  expect(two.drafted()[1]).toBeNull();
});

test.each([
  ["paused", { id: "end", type: "pause" }],
  ["turned to text", { id: "end", type: "channel", channel: "text" }],
  ["ended", { id: "end", type: "end" }],
] as const)("a draft counts as an answer before the interview is %s, and counts once", async (_what, input) => {
  await start();
  const one = await agent(1);
  await keep(one, draft("I built it with two others"));
  await evict();
  unwrap(await interview().fromCandidate(input));
  unwrap(await interview().fromCandidate(input));
  const answers = (await events()).flatMap((event) => (event.type === "answered" ? [event.part] : []));
  expect(answers).toEqual([
    {
      id: expect.stringMatching(/^draft:a0:/),
      text: "I built it with two others",
      channel: "voice",
      confidence: 0.9,
      audio: { recording: "e1-abc", fromMs: 0, toMs: 900 },
    },
  ]);
  await until(() => one.got.some((message) => message.type === "event" && message.event.type === "answered"));
});

test("whoever speaks as the alarm rings is not spoken to, also where the object has slept since", async () => {
  const plan = { voiceSilence: { firstMs: 3_000, secondMs: 5_000, pauseMs: 10_000 } };
  id = `int_gl_${"silence".padEnd(20, "0")}`;
  const opening = { interviewId: id, planVersionId: "pv_00000000000000000000", folder: "org/o", extraMs: 0 };
  const quick = smallPlan({ settings: plan });
  unwrap(await interview().open({ ...opening, plan: quick, expiresAt: Date.now() + 86_400_000 }));
  unwrap(await interview().consent("consent", { version: "1", language: "en", hash: "0".repeat(64) }));
  await start();
  const one = await agent(1);
  expect(one.view().record).toBe(false);
  one.input({ id: "heard", type: "heard", heard: { turn: "t0", chars: 99, cut: false } });
  one.frame({ type: "speech", speaking: true });
  await until(async () => (await events()).some((event) => event.type === "delivered"));
  await evict();
  await until(async () => (await events()).some((event) => event.type === "spoke"));
  one.frame({ type: "speech", speaking: false });
  await until(async () => (await events()).some((event) => event.type === "silence"));
  expect((await events()).filter((event) => event.type === "spoke").length).toBeLessThanOrEqual(2);
});

test("a realtime model's answer, move and looked-at words are one commit", async () => {
  await start();
  const one = await agent(1);
  const said = { heard: null, confidence: null, audio: null };
  const choose = (to: string, words: string) => ({
    ...said,
    id: `said-${to}`,
    type: "answer" as const,
    to,
    text: "I built it.",
    choice: { move: { type: "ADVANCE" as const, covered: true }, found: [], words, used: null },
  });
  one.input(choose("a0", "That tells me how you began."));
  await until(() => one.view().turn === "t1" && one.view().phase === "listening");
  const replies = async () =>
    (await events()).flatMap((event) => (event.type === "replied" ? [[event.text, event.how]] : []));
  expect(await replies()).toEqual([["That tells me how you began. Please tell me about first.", "model"]]);
  one.input(choose("a1", "You will surely get this job."));
  await until(() => one.view().turn === "t2" && one.view().phase === "listening");
  const [, [text = ""] = []] = await replies();
  expect(text).toMatch(/Please tell me about second\.$/);
  expect(text).not.toContain("job");
});

test("an agent with a realtime model is told what is open, also after the object has slept; any other is not", async () => {
  await start();
  const plain = await agent(1);
  expect(plain.view().guide).toBeNull();
  const one = await agent(1, true);
  expect(one.view().guide).toMatchObject({ prompt: "realtime-interviewer@1" });
  expect(one.view().guide?.turn).toMatch(
    /"Please tell me about start\."[\s\S]*- own: What the candidate did[\s\S]*ADVANCE covered/,
  );
  await evict();
  one.input({
    id: "said",
    type: "answer",
    to: "a0",
    text: "I built it.",
    heard: null,
    confidence: null,
    audio: null,
    choice: { move: { type: "ADVANCE", covered: true }, found: ["own"], words: null, used: null },
  });
  await until(() => one.view().turn === "t1" && one.view().phase === "listening");
  expect(one.view().guide?.said).toMatch(/<said_so_far>\ninterviewer: Please tell me about first\.\n<\/said_so_far>/);
  expect(one.view().guide?.turn).toMatch(/- role: "What was your own part in first\?" \(draws out: own\)/);
  one.input({ id: "strayed", type: "strayed", turn: "t1", text: "You did so well!" });
  await until(() => one.view().owed?.again === true);
  one.input({ id: "text", type: "channel", channel: "text" });
  await until(() => one.view().channel === "text");
});

test("recording stops for good, and the agent sees it", async () => {
  await start();
  const one = await agent(1);
  expect(unwrap(await interview().voiceState())).toMatchObject({ status: "live", channel: "voice", record: true });
  expect(unwrap(await interview().candidateView()).record).toBe(true);
  unwrap(await interview().stopRecording("stop"));
  unwrap(await interview().stopRecording("stop-2"));
  await until(() => !one.view().record);
  expect(unwrap(await interview().voiceState())).toMatchObject({ record: false, epoch: 1, language: "en" });
  // Also after a sleep, and for a page that is loaded anew.
  await evict();
  expect(unwrap(await interview().candidateView()).record).toBe(false);
  expect((await events()).filter((event) => event.type === "recording_stopped")).toHaveLength(1);
});

/** What the room was to be recorded as, each time that somebody was told. */
const recorded = async () => {
  const { objects } = await env.FILES.list({ prefix: `recorded/${id}/` });
  return objects.map(({ key }) => key.split("/")[2]?.replace(/^\d+-/u, ""));
};

test.each([
  ["in picture, where the plan asks for the camera and the candidate agreed to it", "video", true, true, "video"],
  ["in sound, where the candidate has agreed to no more", "video", true, false, "tracks"],
  ["in sound, where the plan asks for no camera", "video", false, true, "tracks"],
  ["in sound, where the organisation wants no more", "tracks", true, true, "tracks"],
] as const)("S1.7 the room is recorded %s; the candidate stops it", async (_, wish, camera, mayBeSeen, kind) => {
  id = id.replace("voice", "room");
  const opening = { interviewId: id, planVersionId: "pv_00000000000000000000", folder: "org/o", extraMs: 0 };
  const plan = smallPlan();
  const seen = { ...plan, settings: { ...plan.settings, camera } };
  unwrap(await interview().open({ ...opening, plan: seen, expiresAt: Date.now() + 86_400_000, roomRecording: wish }));
  const version = mayBeSeen ? videoConsentVersion : conversationConsentVersion;
  unwrap(await interview().consent(consentInputId(version), { version, language: "en", hash: "0".repeat(64) }));
  expect(unwrap(await interview().voiceState())).toMatchObject({ record: true, camera: kind === "video" });
  await start();
  expect(await recorded()).toEqual([]);
  await agent(1);
  await until(async () => (await recorded()).length === 1);
  expect(await recorded()).toEqual([kind]);
  unwrap(await interview().stopRecording("stop"));
  await until(async () => (await recorded()).length === 2);
  expect(await recorded()).toEqual([kind, "nothing"]);
  expect(unwrap(await interview().voiceState())).toMatchObject({ record: false, camera: false });
});

test("nothing is recorded of a room whose candidate has agreed to typing alone", async () => {
  id = id.replace("voice", "typed");
  const opening = { interviewId: id, planVersionId: "pv_00000000000000000000", folder: "org/o", extraMs: 0 };
  unwrap(
    await interview().open({
      ...opening,
      plan: smallPlan(),
      expiresAt: Date.now() + 86_400_000,
      roomRecording: "video",
    }),
  );
  unwrap(await interview().consent(consentInputId("1"), { version: "1", language: "en", hash: "0".repeat(64) }));
  await start();
  await agent(1);
  await until(async () => (await recorded()).length === 1);
  expect(await recorded()).toEqual(["nothing"]);
});
