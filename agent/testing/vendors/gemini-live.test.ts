import { initializeLogger, llm } from "@livekit/agents";
import { realtime } from "@livekit/agents-plugin-google";
import type { AudioFrame } from "@livekit/rtc-node";
import { afterEach, beforeAll, beforeEach, expect, test, vi } from "vitest";
import * as z from "zod";
import { speak } from "#agent/testing/speech/espeak.ts";
import { findIn } from "#agent/testing/speech/find.ts";
import { joined, msOf, silence, type Speech, speechOf } from "#agent/testing/speech/pcm.ts";
import { vendorKey } from "./behaviour.ts";
import { bySound } from "./ear.ts";
import { type GeminiLiveFake, type GeminiMove, type GeminiTurn, startGeminiLiveFake } from "./gemini-live.ts";
import { framesOf } from "./through-plugin.ts";

const answer = "I built a cache with five shards, and it held for two years.";
const question = "And what would you change about it, if you began again today?";
let fake: GeminiLiveFake;
let session: ReturnType<realtime.RealtimeModel["session"]>;
/** What the plugin made of what came. */
let played: { text: string; speech: Speech }[];
let called: llm.FunctionCall[];
let errors: unknown[];
let transcripts: string[];

beforeAll(() => initializeLogger({ pretty: false, level: "silent" }));
beforeEach(async () => {
  [played, called, errors, transcripts] = [[], [], [], []];
  fake = await startGeminiLiveFake({ words: await bySound([answer]), play });
});
afterEach(async () => {
  await session.close();
  await fake.stop();
});

/** Asks the tool for its move, and says what it is told. */
function play({ said, texts, results }: GeminiTurn): GeminiMove {
  if (said !== "") return { call: { name: "next_move", args: { answer: said } } };
  const [result] = results;
  if (result !== undefined) return String(result.output);
  return texts.some(({ text }) => text.includes("Greet")) ? "Hello, I am the interviewer of this conversation." : {};
}

async function open(apiKey = vendorKey, settings = {}): Promise<void> {
  const model = new realtime.RealtimeModel({ apiKey, httpOptions: { baseUrl: fake.url }, ...settings });
  session = model.session();
  // Those of a session that is over come late.
  const mine = errors;
  session.on("error", (error: unknown) => mine.push(error));
  session.on("input_audio_transcription_completed", ({ transcript, isFinal }: llm.InputTranscriptionCompleted) => {
    if (isFinal) transcripts.push(transcript);
  });
  session.on("generation_created", (generation: llm.GenerationCreatedEvent) => void listen(generation));
  const nextMove = llm.tool({
    name: "next_move",
    description: "Asks what to say next.",
    parameters: z.object({ answer: z.string() }),
    execute: async () => question,
  });
  await session.updateInstructions("You are an interviewer.");
  await session.updateTools(new llm.ToolContext([nextMove]));
}

async function listen({ messageStream, functionStream }: llm.GenerationCreatedEvent): Promise<void> {
  void (async () => {
    for await (const call of functionStream) called.push(call);
  })();
  for await (const message of messageStream) {
    let text = "";
    const frames: AudioFrame[] = [];
    const texts = (async () => {
      for await (const piece of message.textStream) text += String(piece);
    })();
    for await (const frame of message.audioStream) frames.push(frame);
    await texts;
    const bytes = Buffer.concat(frames.map(({ data }) => Buffer.from(data.buffer, data.byteOffset, data.byteLength)));
    if (bytes.length > 0) played.push({ text, speech: speechOf(bytes, 24_000) });
  }
}

/** As a microphone gives it, but all at once. */
function hear(speech: Speech): void {
  for (const frame of framesOf(speech)) session.pushAudio(frame);
}

async function say(): Promise<void> {
  hear(joined(silence(200, 24_000), await speak(answer, 24_000), silence(900, 24_000)));
}

const isUp = () => vi.waitUntil(() => fake.setups.length >= 1 && fake.server.sockets.size === 1, 5_000);

test("a greeting that is asked for is heard whole, and its words are read", async () => {
  await open();
  await session.generateReply("Greet the candidate.");
  await vi.waitUntil(() => played.length === 1, 10_000);
  const [{ text, speech } = { text: "", speech: silence(1, 24_000) }] = played;
  expect(text).toBe("Hello, I am the interviewer of this conversation.");
  const [spoken] = fake.spoken;
  expect(findIn(joined(speech, silence(100, 24_000)), spoken?.speech ?? speech).likeness).toBeGreaterThan(0.95);
  expect(fake.turns.at(-1)).toMatchObject({ instructions: "You are an interviewer.", tools: ["next_move"], said: "" });
  expect(errors).toEqual([]);
});

test("an answer becomes a transcript and a call of the tool; the tool's result becomes speech", async () => {
  await open();
  await isUp();
  await say();
  await vi.waitUntil(() => called.length === 1, 10_000);
  expect(transcripts).toEqual([answer]);
  expect(JSON.parse(called[0]?.args ?? "")).toEqual({ answer });
  const [heard] = fake.heard;
  expect(heard?.loudness).toBeGreaterThan(1_000);
  expect(Math.abs((heard?.speech ? msOf(heard.speech) : 0) - msOf(await speak(answer, 24_000)))).toBeLessThan(900);

  const context = session.chatCtx.copy();
  const { callId = "", name = "" } = called[0] ?? {};
  context.insert(llm.FunctionCallOutput.create({ callId, name, output: question, isError: false }));
  await session.updateChatCtx(context);
  await vi.waitUntil(() => played.length === 1, 10_000);
  expect(played[0]?.text).toBe(question);
  expect(fake.turns.map(({ said, results }) => [said, results])).toEqual([
    [answer, []],
    ["", [{ name: "next_move", output: question }]],
  ]);
});

test("who begins to speak cuts it off, even when all sound has been sent", async () => {
  await open();
  await session.generateReply("Greet the candidate.");
  await vi.waitUntil(() => fake.spoken.length === 1);
  let started = 0;
  session.on("input_speech_started", () => (started += 1));
  await say();
  await vi.waitUntil(() => called.length === 1, 10_000);
  expect(fake.interruptions()).toBe(1);
  expect(started).toBeGreaterThan(0);
});

test("told that it must go, the plugin comes back with the session that it had", async () => {
  await open();
  await isUp();
  await session.generateReply("Greet the candidate.");
  await vi.waitUntil(() => played.length === 1, 10_000);
  const before = fake.setups.length;
  fake.goAway();
  await vi.waitUntil(() => fake.setups.length > before, 5_000);
  expect(fake.setups.at(-1)?.sessionResumption?.handle).toMatch(/^session-/);
  fake.forgetSessions();
  fake.goAway();
  await vi.waitUntil(() => errors.length > 0, 5_000);
  expect(errors[0]).toMatchObject({ recoverable: false, error: { statusCode: 1007 } });
});

test("closed with 1007, 1008 or 1011 it is an error of the plugin's; a wrong key is one, too", async () => {
  for (const code of [1007, 1008, 1011]) {
    errors = [];
    await open();
    await isUp();
    // The plugin connects again when it gets its tools.
    await vi.waitUntil(() => fake.setups.at(-1)?.tools !== undefined, 5_000);
    fake.server.closeSockets(code, "Deadline expired");
    await vi.waitUntil(() => errors.length > 0, 5_000);
    expect(errors[0]).toMatchObject({ recoverable: false, error: { statusCode: code } });
    await session.close();
    await vi.waitUntil(() => fake.server.sockets.size === 0, 5_000);
  }
  errors = [];
  await open("another");
  await vi.waitUntil(() => errors.length > 0, 5_000);
  expect(errors[0]).toMatchObject({ error: { statusCode: 1007 } });
});

test("hanging, it takes everything and says nothing: the plugin gives up waiting for a reply", async () => {
  await open();
  await isUp();
  await vi.waitUntil(() => fake.setups.at(-1)?.tools !== undefined, 5_000);
  fake.hearing.hang = true;
  await expect(session.generateReply("Greet the candidate.")).rejects.toThrow("timed out");
  expect([errors, played]).toEqual([[], []]);
});

test("activity that the agent marks by itself is a turn, without pauses of its own", async () => {
  await open(vendorKey, { realtimeInputConfig: { automaticActivityDetection: { disabled: true } } });
  await isUp();
  await vi.waitUntil(() => fake.setups.at(-1)?.tools !== undefined, 5_000);
  session.startUserActivity();
  await say();
  void session.generateReply("Nothing.").catch(() => undefined);
  await vi.waitUntil(() => fake.heard.length === 1, 5_000);
  expect(fake.heard[0]?.voicedMs).toBeGreaterThan(2_000);
});
