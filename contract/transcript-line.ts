/** One line of a transcript. The candidate's own record is made of them, so their page carries this file. */
import * as z from "zod";
import { slug } from "./ids.ts";
import { channel } from "./terms.ts";

/**
 * One thing that was said. `id` is unique in the transcript and names the line in evidence: the input's id for an answer;
 * all others start with `#`, which no input's id may hold: `#a0` the greeting, `#t3` the reply of turn 3. Text of a
 * candidate's line is exactly what was received.
 */
export const transcriptLine = z.object({
  id: z.string(),
  at: z.number(),
  by: z.enum(["interviewer", "candidate", "recruiter", "system"]),
  text: z.string(),
  turn: z.string().nullable(),
  question: slug.nullable(),
  kind: z.enum([
    "greeting",
    "question",
    "probe",
    "aside",
    "confirm_end",
    "answer",
    "request",
    "silence",
    "nudge",
    "notice",
    "closing",
  ]),
  channel: channel.nullable(),
  confidence: z.number().nullable(),
  audio: z.object({ recording: z.string(), fromMs: z.number(), toMs: z.number() }).nullable(),
  /** The candidate has looked over what a transcriber made of it. */
  reviewed: z.literal(true).optional(),
});
export type TranscriptLine = z.infer<typeof transcriptLine>;
