/**
 * Ids of the things that programs talk about. This file only parses: ids are made by whoever has randomness.
 * Every id starts with the name of its kind, so a wrong one is seen at the border and not in a query.
 */
import * as z from "zod";

/** Where an interview's object may live. It is part of the interview id, because the same name under another jurisdiction is another object. */
export const jurisdiction = z.enum(["gl", "eu", "us"]);
export type Jurisdiction = z.infer<typeof jurisdiction>;

const random = "[0-9a-z]{20}";
const prefixed = <P extends string>(prefix: P) =>
  z.string().regex(new RegExp(`^${prefix}_${random}$`), `must be an id that starts with ${prefix}_`);

/** `int_<jurisdiction>_<20 characters>` */
export const interviewId = z
  .string()
  .regex(new RegExp(`^int_(gl|eu|us)_${random}$`), "must be an interview id, for example int_gl_…");
export const jobId = prefixed("job");
/** A plan through all its versions. */
export const planId = prefixed("pln");
/** One immutable version of a plan. */
export const planVersionId = prefixed("pv");
export const reportId = prefixed("rep");
export const ratingId = prefixed("rat");

/** Accounts and organisations have ids of the auth library's making. */
export const userId = z.string().min(1).max(64);
export const organisationId = z.string().min(1).max(64);

/** Id of an input: chosen by whoever sends it, unique within its interview. Sending it again is harmless. */
export const inputId = z.string().regex(/^[A-Za-z0-9_:.-]{1,64}$/, "must be 1 to 64 letters, digits or _ : . -");

/** Ids inside a plan, written by people: `system-design`, `q-incident`. */
export const slug = z
  .string()
  .regex(/^[a-z0-9][a-z0-9-]{0,62}$/, "must be lower-case letters, digits and hyphens")
  // What is kept by id is kept in objects, and each of those has a constructor already.
  .refine((id) => id !== "constructor", "cannot be this word, which means something else: choose another");

/** An ask within its interview: `a0` is the first, `a7` the one that turn 7 led to. */
export const askId = z.string().regex(/^a\d{1,6}$/, "must be the id of an ask, for example a3");
/** A turn within its interview, counted from 1: `t1`. The greeting with the first question goes by `t0`. */
export const turnId = z.string().regex(/^t\d{1,6}$/, "must be the id of a turn, for example t3");

/** Jurisdiction that an interview id names. */
export function jurisdictionOf(id: string): Jurisdiction {
  return jurisdiction.parse(id.split("_")[1]);
}
