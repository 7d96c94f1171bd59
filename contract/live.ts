/**
 * The live link: one protocol for candidate, recruiter and agent, over a WebSocket or as NDJSON over one POST.
 * Every client may drop at any time and come back with the last `seq` that it has seen. The string "ping" is answered
 * with "pong" without waking the interview.
 */
import * as z from "zod";
import { candidateEvent } from "./candidate-events.ts";
import { answer, channel, event, heard } from "./events.ts";
import { errorCode } from "./errors.ts";
import { askId, inputId, turnId } from "./ids.ts";
import { agentView, candidateView, recruiterView } from "./views.ts";

/** Raised only when an older client can no longer be served. */
export const protocolVersion = 1;

/** Longest text of one answer, in characters. A longer one is refused and nothing of it is kept. */
export const maxAnswerChars = 20_000;
/** Longest frame that a client may send, in bytes. */
export const maxFrameBytes = 131_072;
export const maxNudgeChars = 500;

const id = inputId;

const answerInput = z.object({
  id,
  type: z.literal("answer"),
  to: askId,
  text: z.string().max(maxAnswerChars, `an answer may have at most ${maxAnswerChars} characters`),
  heard: heard.nullable().default(null),
});
/** Buttons beside the answer box; `to` makes a late press harmless. */
const requestInput = z.object({
  id,
  type: z.literal("request"),
  to: askId,
  what: z.enum(["repeat", "clarify", "skip"]),
});

/** What a candidate's client may send. The same input may be sent again at any time: it counts once. */
export const candidateInput = z.discriminatedUnion("type", [
  z.object({ id, type: z.literal("start"), channel: channel.default("text") }),
  answerInput,
  requestInput,
  z.object({ id, type: z.literal("hold") }),
  z.object({ id, type: z.literal("pause") }),
  z.object({ id, type: z.literal("resume") }),
  z.object({ id, type: z.literal("end") }),
  z.object({ id, type: z.literal("channel"), channel }),
]);
export type CandidateInput = z.infer<typeof candidateInput>;

const spoken = z.object({
  /** How sure the transcriber was, 0 to 1. */
  confidence: z.number().min(0).max(1).nullable().default(null),
  /** Where it can be heard. */
  audio: answer.shape.audio.default(null),
});

/**
 * What the voice agent may send: what the candidate has said, and how much of its own words was heard. `heard` inside an
 * answer cannot arrive after it; by itself it tells of an interruption that no answer followed.
 */
export const agentInput = z.discriminatedUnion("type", [
  answerInput.extend(spoken.shape),
  z.object({ id, type: z.literal("heard"), heard }),
  requestInput,
  z.object({ id, type: z.literal("hold") }),
  z.object({ id, type: z.literal("pause") }),
  z.object({ id, type: z.literal("resume") }),
  z.object({ id, type: z.literal("end") }),
]);
export type AgentInput = z.infer<typeof agentInput>;

/** What a recruiter may send into a running interview. */
export const recruiterInput = z.discriminatedUnion("type", [
  z.object({ id, type: z.literal("nudge"), text: z.string().trim().min(1).max(maxNudgeChars) }),
  z.object({ id, type: z.literal("extend"), ms: z.int().min(60_000).max(3_600_000) }),
  z.object({ id, type: z.literal("end") }),
]);
export type RecruiterInput = z.infer<typeof recruiterInput>;

const hello = z.object({ type: z.literal("hello"), protocol: z.literal(protocolVersion), lastSeq: z.int().min(0) });

/** Frames from a client. */
export const candidateFrame = z.discriminatedUnion("type", [
  hello,
  z.object({ type: z.literal("input"), input: candidateInput }),
]);
export const agentFrame = z.discriminatedUnion("type", [
  hello,
  z.object({ type: z.literal("input"), input: agentInput }),
]);
export const recruiterFrame = z.discriminatedUnion("type", [
  hello,
  z.object({ type: z.literal("input"), input: recruiterInput }),
]);

const ephemeral = [
  /** Words on their way; replaced by the `replied` event of the same turn. `at` counts characters before `text`. */
  z.object({ type: z.literal("token"), turn: turnId, at: z.int(), text: z.string() }),
  /** The input is durable, or was already. `seq` is the newest event it led to. */
  z.object({ type: z.literal("accepted"), input: inputId, seq: z.int() }),
  /** `input` is absent when the frame could not be read at all. */
  z.object({ type: z.literal("error"), code: errorCode, message: z.string(), input: z.string().optional() }),
] as const;

/** Frames to a candidate. A `view` follows whatever changed it, so a client may render from the newest view alone. */
export const toCandidate = z.discriminatedUnion("type", [
  z.object({ type: z.literal("event"), event: candidateEvent }),
  z.object({ type: z.literal("view"), view: candidateView }),
  ...ephemeral,
]);
export type ToCandidate = z.infer<typeof toCandidate>;

export const toRecruiter = z.discriminatedUnion("type", [
  z.object({ type: z.literal("event"), event }),
  z.object({ type: z.literal("view"), view: recruiterView }),
  ...ephemeral,
]);
export type ToRecruiter = z.infer<typeof toRecruiter>;

export const toAgent = z.discriminatedUnion("type", [
  z.object({ type: z.literal("event"), event: candidateEvent }),
  z.object({ type: z.literal("view"), view: agentView }),
  ...ephemeral,
]);
export type ToAgent = z.infer<typeof toAgent>;

export type LiveMessage = ToCandidate | ToRecruiter | ToAgent;
