/** The live link as the candidate's client speaks it. The candidate's page carries this file, so nothing of other roles belongs here. */
import * as z from "zod";
import { candidateEvent } from "#contract/candidate-events.ts";
import { channel } from "#contract/terms.ts";
import { inputId as id } from "#contract/ids.ts";
import { candidateView } from "#contract/candidate-view.ts";
import { answerFields, ephemeral, hello, requestInput } from "./link.ts";

/** What a candidate's client may send. The same input may be sent again at any time: it counts once. */
export const candidateInput = z.discriminatedUnion("type", [
  z.object({ id, type: z.literal("start"), channel: channel.default("text") }),
  z.object(answerFields),
  requestInput,
  z.object({ id, type: z.literal("hold") }),
  z.object({ id, type: z.literal("pause") }),
  z.object({ id, type: z.literal("resume") }),
  z.object({ id, type: z.literal("end") }),
  z.object({ id, type: z.literal("channel"), channel }),
]);
export type CandidateInput = z.infer<typeof candidateInput>;

export const candidateFrame = z.discriminatedUnion("type", [
  hello,
  z.object({ type: z.literal("input"), input: candidateInput }),
]);

/** Frames to a candidate. A `view` follows whatever changed it, so a client may render from the newest view alone. */
export const toCandidate = z.discriminatedUnion("type", [
  z.object({ type: z.literal("event"), event: candidateEvent }),
  z.object({ type: z.literal("view"), view: candidateView }),
  ...ephemeral,
]);
export type ToCandidate = z.infer<typeof toCandidate>;
