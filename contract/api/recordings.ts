/** What was recorded of an interview: given by the voice agent, and heard by those who may read its transcript. */
import * as z from "zod";
import { inputId, interviewId } from "#contract/ids.ts";
import { maxSliceBytes, roomRecordingId, roomRecordingKind, seriesId } from "#contract/voice.ts";
import { endpoint } from "./endpoint.ts";

export const putSlice = endpoint({
  method: "PUT",
  path: "/api/agent/recordings/:series/:index",
  access: "agent",
  tag: "Agent",
  summary:
    "A slice of the recording: Ogg pages that continue the slice before. The same index again takes its place; refused with CONSENT_MISSING where nothing may be recorded",
  params: z.object({ series: seriesId, index: z.coerce.number().int().min(0).max(100_000) }),
  query: z.object({ /** Epoch milliseconds at which the series began. */ startedAt: z.coerce.number().min(0) }),
  file: { maxBytes: maxSliceBytes },
  response: z.object({ bytes: z.int() }),
});

export const recording = z.object({
  /** As `audio.recording` of the transcript's lines names it. */
  id: z.string(),
  /**
   * `conversation`: both sides, the candidate left and the interviewer right; `answer`: one answer, as it was given. By LiveKit's egress:
   * `video`, a picture of the conversation with its sound; `tracks`, its sound alone, the interviewer left and the candidate right.
   */
  kind: z.enum(["conversation", "answer", ...roomRecordingKind.options]),
  type: z.string(),
  /** Epoch milliseconds of its first sound; null where nobody knows. */
  startedAt: z.number().nullable(),
  /** 0: there is nothing that could be heard or seen, or not yet. */
  bytes: z.int(),
  /** What LiveKit tells of a recording that its egress makes; null for all others, and where it has told nothing. */
  told: z
    .object({
      state: z.enum(["running", "ended", "failed"]),
      durationMs: z.int().nullable(),
      /** What is wrong with it, and what to do; null: nothing is. */
      problem: z.string().nullable(),
    })
    .nullable(),
});
export type Recording = z.infer<typeof recording>;

export const listRecordings = endpoint({
  method: "GET",
  path: "/api/interviews/:id/recordings",
  access: "user",
  tag: "Interviews",
  summary:
    "What was recorded of an interview, in the order in which it was: for members of its organisation, and for whoever practises. The transcript's answers name a recording and their place in it",
  params: z.object({ id: interviewId }),
  response: z.object({ items: z.array(recording) }),
});
export const getRecording = endpoint({
  method: "GET",
  path: "/api/interviews/:id/recordings/:recording",
  access: "user",
  tag: "Interviews",
  summary:
    "A recording as a file, with ranges of bytes, as players ask for them. While the conversation goes on it grows; what was lost on the way is left out",
  params: z.object({ id: interviewId, recording: z.union([seriesId, roomRecordingId, inputId]) }),
  response: z.unknown(),
  media: ["audio/ogg", "audio/webm", "audio/mp4", "audio/wav", "video/mp4"],
});
