/** Answers that a candidate speaks: given as a recording, turned into text, looked over, and then an answer like any other. */
import * as z from "zod";
import { askId, inputId, interviewId } from "#contract/ids.ts";
import { maxSpokenBytes, spokenMeasures } from "#contract/spoken.ts";
import { endpoint } from "./endpoint.ts";

const ofInterview = z.object({ interview: interviewId });

export const spokenAnswer = z.object({
  id: inputId,
  /** What was understood. */
  text: z.string(),
  /**
   * True: this is the answer now. False: it is to be looked at, and counts once an `answer` with the same id is sent over the
   * live link, with this text or with a corrected one.
   */
  counted: z.boolean(),
  /** Is the recording itself kept with the answer? */
  kept: z.boolean(),
  /** In practice only. */
  measures: spokenMeasures.nullable(),
});
export type SpokenAnswer = z.infer<typeof spokenAnswer>;

export const giveSpokenAnswer = endpoint({
  method: "POST",
  path: "/api/candidate/audio",
  access: "candidate",
  tag: "Candidate",
  summary:
    "Answer by speaking: a recording as WebM, MP4, Ogg or WAV, up to 10 minutes and 25 MB. `to` is the ask, `id` that of the answer; the same recording again is harmless",
  query: ofInterview.extend({ to: askId, id: inputId }),
  file: { maxBytes: maxSpokenBytes },
  response: spokenAnswer,
});
export const getSpokenAnswers = endpoint({
  method: "GET",
  path: "/api/candidate/audio",
  access: "candidate",
  tag: "Candidate",
  summary: "Whether answers can be spoken here and recordings are kept; in practice also how each answer was spoken",
  query: ofInterview,
  response: z.object({
    offered: z.boolean(),
    /** Are recordings kept? Only where the candidate has agreed to a text that says so. */
    keeps: z.boolean(),
    answers: z.array(z.object({ id: inputId, measures: spokenMeasures })),
  }),
});
