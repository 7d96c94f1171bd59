/**
 * What a candidate's client sees of the log. No ids of questions, competencies or moves, no coverage, no models:
 * whatever is not named here never reaches the candidate's browser.
 */
import * as z from "zod";
import { channel, endedBy, outcome, pauseWhy } from "./terms.ts";
import { askId, inputId, turnId } from "./ids.ts";

const place = { seq: z.int(), at: z.number() };

export const candidateAsk = z.object({
  id: askId,
  kind: z.enum(["question", "probe", "aside", "confirm_end"]),
  text: z.string(),
});
export type CandidateAsk = z.infer<typeof candidateAsk>;

export const candidateEvent = z.discriminatedUnion("type", [
  z.object({ ...place, type: z.literal("consented") }),
  z.object({ ...place, type: z.literal("started"), text: z.string(), ask: candidateAsk }),
  /** `id` is the id of the input that the answer came in, so that a client knows its own. */
  z.object({ ...place, type: z.literal("answered"), turn: turnId, ask: askId, id: inputId, text: z.string(), channel }),
  z.object({ ...place, type: z.literal("requested"), turn: turnId, what: z.enum(["repeat", "clarify", "skip"]) }),
  /** `ask` is null when the interview closes with these words. */
  z.object({ ...place, type: z.literal("replied"), turn: turnId, text: z.string(), ask: candidateAsk.nullable() }),
  z.object({ ...place, type: z.literal("silence"), text: z.string() }),
  z.object({ ...place, type: z.literal("held"), until: z.number() }),
  z.object({ ...place, type: z.literal("nudged"), text: z.string() }),
  z.object({ ...place, type: z.literal("extended"), ms: z.number() }),
  z.object({ ...place, type: z.literal("channel_changed"), channel }),
  z.object({ ...place, type: z.literal("paused"), why: pauseWhy, until: z.number() }),
  z.object({ ...place, type: z.literal("resumed") }),
  /** Practice only. */
  z.object({ ...place, type: z.literal("feedback"), turn: turnId, text: z.string() }),
  z.object({ ...place, type: z.literal("ended"), outcome, by: endedBy }),
]);
export type CandidateEvent = z.infer<typeof candidateEvent>;
