/** The live link as the voice agent speaks it. */
import * as z from "zod";
import { candidateEvent } from "#contract/candidate-events.ts";
import { answer } from "#contract/events.ts";
import { heard } from "#contract/terms.ts";
import { inputId as id } from "#contract/ids.ts";
import { agentView } from "#contract/views.ts";
import { answerFields, ephemeral, hello, requestInput } from "./link.ts";

/**
 * What the voice agent may send: what the candidate has said, and how much of its own words was heard. `heard` inside an
 * answer cannot arrive after it; by itself it tells of an interruption that no answer followed.
 */
export const agentInput = z.discriminatedUnion("type", [
  z.object({
    ...answerFields,
    /** How sure the transcriber was, 0 to 1. */
    confidence: z.number().min(0).max(1).nullable().default(null),
    /** Where it can be heard. */
    audio: answer.shape.audio.default(null),
  }),
  z.object({ id, type: z.literal("heard"), heard }),
  requestInput,
  z.object({ id, type: z.literal("hold") }),
  z.object({ id, type: z.literal("pause") }),
  z.object({ id, type: z.literal("resume") }),
  z.object({ id, type: z.literal("end") }),
]);
export type AgentInput = z.infer<typeof agentInput>;

export const agentFrame = z.discriminatedUnion("type", [
  hello,
  z.object({ type: z.literal("input"), input: agentInput }),
]);

export const toAgent = z.discriminatedUnion("type", [
  z.object({ type: z.literal("event"), event: candidateEvent }),
  z.object({ type: z.literal("view"), view: agentView }),
  ...ephemeral,
]);
export type ToAgent = z.infer<typeof toAgent>;
