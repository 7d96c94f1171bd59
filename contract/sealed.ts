/** The sealed transcript: all that an evaluation may know of an interview, as one file whose hash the report names. */
import * as z from "zod";
import { type Plan, planShape } from "./plan.ts";
import { type Transcript, transcript } from "./transcript.ts";

export const sealedTranscript = z.object({ plan: planShape, transcript });
export type SealedTranscript = z.infer<typeof sealedTranscript>;

/** Bytes of the file as text (UTF-8). Keys stand in the schema's order, so the same interview always gives the same hash. */
export function encodeSealed(plan: Plan, of: Transcript): string {
  return JSON.stringify(sealedTranscript.parse({ plan, transcript: of }));
}
