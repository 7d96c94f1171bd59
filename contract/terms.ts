/**
 * Words that the log shares with what is made of it: views, transcripts, frames. The candidate's page carries this file, and not the log's.
 */
import * as z from "zod";
import { turnId } from "./ids.ts";

export const channel = z.enum(["text", "voice"]);
export type Channel = z.infer<typeof channel>;

export const outcome = z.enum(["completed", "abandoned", "cancelled", "expired", "failed"]);
export type Outcome = z.infer<typeof outcome>;

/** Who or what ended an interview. */
export const endedBy = z.enum(["plan", "candidate", "recruiter", "time", "system"]);
export type EndedBy = z.infer<typeof endedBy>;

/**
 * Why a question was closed. `covered` is a claim of whoever chose the move; `not_asked` questions never reached the
 * candidate, and the reason says why.
 */
export const closedAs = z.enum([
  "covered",
  "probes_used",
  "time",
  "declined",
  "ended",
  "not_asked_time",
  "not_asked_ended",
]);
export type ClosedAs = z.infer<typeof closedAs>;

export const pauseWhy = z.enum(["candidate", "silence", "lost"]);
export type PauseWhy = z.infer<typeof pauseWhy>;

/** How much of a spoken reply was really heard. */
export const heard = z.object({ turn: turnId, chars: z.int().min(0), cut: z.boolean() });
export type Heard = z.infer<typeof heard>;

export const interviewStatus = z.enum([
  "created",
  "waiting",
  "live",
  "paused",
  "completed",
  "abandoned",
  "cancelled",
  "expired",
  "failed",
]);
/** The flat status of the API: `created` has not been opened yet; an ended interview shows its outcome. */
export type InterviewStatus = z.infer<typeof interviewStatus>;
