/** The live link as the voice agent speaks it. */
import * as z from "zod";
import { candidateEvent } from "#contract/candidate-events.ts";
import { answer } from "#contract/events.ts";
import { heard } from "#contract/terms.ts";
import { inputId as id, slug, turnId } from "#contract/ids.ts";
import { move, used } from "#contract/moves.ts";
import { agentView } from "#contract/views.ts";
import { spokenDraft } from "#contract/voice.ts";
import { answerFields, ephemeral, hello, requestInput } from "./link.ts";

/**
 * How a realtime speech model would go on from an answer. It is checked like any model's choice: what is not allowed, and words
 * that may not be said, are replaced by prepared ones. What is to be said comes back as the `replied` event.
 */
const spokenChoice = z.object({
  move,
  /** Ids of what the question looks for and the candidate has said, by the model's claim. */
  found: z.array(slug).max(8).default([]),
  /** Its own words; null leaves them to the prepared ones. */
  words: z.string().max(4_000).nullable(),
  /** What chose it, and what that has cost since the choice before; null where nobody knows. */
  used: used.nullable().default(null),
});
export type SpokenChoice = z.infer<typeof spokenChoice>;

/**
 * What the voice agent may send: what the candidate has said, and how much of its own words was heard. `heard` inside an
 * answer cannot arrive after it; by itself it says that words were spoken to the end (`cut` false, from which silence is
 * measured), or were interrupted and no answer followed. Where a maker of speech fails, fewer `chars` were heard than were to be, and nobody cut
 * them off: the rest could be read. Of words that were owed `again`, `chars` counts in those.
 */
export const agentInput = z.discriminatedUnion("type", [
  z.object({
    ...answerFields,
    /** How sure the transcriber was, 0 to 1. */
    confidence: z.number().min(0).max(1).nullable().default(null),
    /** Where it can be heard. */
    audio: answer.shape.audio.default(null),
    /** Of a realtime model; null: the interview's own interviewer chooses. */
    choice: spokenChoice.nullable().default(null),
  }),
  z.object({ id, type: z.literal("heard"), heard }),
  /**
   * The interviewer's voice, a realtime model, said other words than those of the turn, and these were heard. They are noted, and
   * the open ask is owed once more.
   */
  z.object({ id, type: z.literal("strayed"), turn: turnId, text: z.string().min(1).max(4_000) }),
  requestInput,
  z.object({ id, type: z.literal("hold") }),
  z.object({ id, type: z.literal("pause") }),
  z.object({ id, type: z.literal("resume") }),
  z.object({ id, type: z.literal("end") }),
  /** It cannot go on by voice, for want of ears or a voice. The candidate may ask for voice again. */
  z.object({ id, type: z.literal("channel"), channel: z.literal("text") }),
]);
export type AgentInput = z.infer<typeof agentInput>;

export const agentFrame = z.discriminatedUnion("type", [
  /** `realtime`: with its view, it wants what a realtime model is told. */
  hello.extend({ realtime: z.boolean().default(false) }),
  z.object({ type: z.literal("input"), input: agentInput }),
  /** The candidate has begun to speak, or stopped. Not stored; with an agent that goes, it is forgotten. */
  z.object({ type: z.literal("speech"), speaking: z.boolean() }),
  /**
   * Takes the place of the draft before, and is not confirmed. One that is not to the open ask of a live interview is dropped. When
   * the interview pauses, ends or turns to text, it is taken as an answer, whose `answered` event says so: it then begins anew.
   */
  z.object({ type: z.literal("draft"), ...spokenDraft.shape }),
]);
export type AgentFrame = z.infer<typeof agentFrame>;

export const toAgent = z.discriminatedUnion("type", [
  z.object({ type: z.literal("event"), event: candidateEvent }),
  z.object({ type: z.literal("view"), view: agentView }),
  /** After the first view: what the candidate has said to the open ask, told by an agent that is gone. The new one goes on behind it. */
  z.object({ type: z.literal("draft"), draft: spokenDraft.nullable() }),
  ...ephemeral,
]);
export type ToAgent = z.infer<typeof toAgent>;
