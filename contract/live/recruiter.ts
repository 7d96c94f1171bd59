/** The live link as a recruiter's client speaks it. */
import * as z from "zod";
import { event } from "#contract/events.ts";
import { inputId as id } from "#contract/ids.ts";
import { recruiterView } from "#contract/views.ts";
import { ephemeral, hello } from "./link.ts";

export const maxNudgeChars = 500;

/** What a recruiter may send into a running interview. */
export const recruiterInput = z.discriminatedUnion("type", [
  z.object({ id, type: z.literal("nudge"), text: z.string().trim().min(1).max(maxNudgeChars) }),
  z.object({ id, type: z.literal("extend"), ms: z.int().min(60_000).max(3_600_000) }),
  z.object({ id, type: z.literal("end") }),
]);
export type RecruiterInput = z.infer<typeof recruiterInput>;

export const recruiterFrame = z.discriminatedUnion("type", [
  hello,
  z.object({ type: z.literal("input"), input: recruiterInput }),
]);

export const toRecruiter = z.discriminatedUnion("type", [
  z.object({ type: z.literal("event"), event }),
  z.object({ type: z.literal("view"), view: recruiterView }),
  ...ephemeral,
]);
export type ToRecruiter = z.infer<typeof toRecruiter>;
