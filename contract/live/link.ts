/**
 * The live link: one protocol for candidate, recruiter and agent, over a WebSocket or as NDJSON over one POST.
 * Every client may drop at any time and come back with the last `seq` that it has seen. The string "ping" is answered
 * with "pong" without waking the interview. Here stands what all three share; what each sends and gets has a file of its
 * own, so that a page carries no more than what it receives.
 */
import * as z from "zod";
import { heard } from "#contract/terms.ts";
import { errorCode } from "#contract/errors.ts";
import { askId, inputId, turnId } from "#contract/ids.ts";

/** Raised only when an older client can no longer be served. */
export const protocolVersion = 1;

/** Longest text of one answer, in characters. A longer one is refused and nothing of it is kept. */
export const maxAnswerChars = 20_000;
/** Longest frame that a client may send, in bytes. */
export const maxFrameBytes = 131_072;

/** Fields of an answer. */
export const answerFields = {
  id: inputId,
  type: z.literal("answer"),
  to: askId,
  text: z.string().max(maxAnswerChars, `an answer may have at most ${maxAnswerChars} characters`),
  heard: heard.nullable().default(null),
};
/** Buttons beside the answer box; `to` makes a late press harmless. */
export const requestInput = z.object({
  id: inputId,
  type: z.literal("request"),
  to: askId,
  what: z.enum(["repeat", "clarify", "skip"]),
});

/** The first frame of every client. */
export const hello = z.object({
  type: z.literal("hello"),
  protocol: z.literal(protocolVersion),
  lastSeq: z.int().min(0),
});

/** Frames to every client, beside the events and views of its role. None of them is kept. */
export const ephemeral = [
  /** Words on their way; replaced by the `replied` event of the same turn. `at` counts characters before `text`. */
  z.object({ type: z.literal("token"), turn: turnId, at: z.int(), text: z.string() }),
  /** The input is durable, or was already. `seq` is the newest event it led to. */
  z.object({ type: z.literal("accepted"), input: inputId, seq: z.int() }),
  /** `input` is absent when the frame could not be read at all. */
  z.object({ type: z.literal("error"), code: errorCode, message: z.string(), input: z.string().optional() }),
] as const;
