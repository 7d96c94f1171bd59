/** What each role may know of an interview at this moment; the engine's `view` makes them, and only there is redaction. */
import * as z from "zod";
import { candidateView, sharedView } from "./candidate-view.ts";
import { ask } from "./events.ts";
import { slug } from "./ids.ts";
import { stageKind } from "./plan.ts";
import { closedAs } from "./terms.ts";
import { guide, owed } from "./voice.ts";

export const questionProgress = z.object({
  id: slug,
  stage: slug,
  text: z.string(),
  kind: z.enum(["must_ask", "optional", "personalised"]),
  competency: slug.nullable(),
  state: z.enum(["ahead", "open", "closed"]),
  as: closedAs.nullable(),
  probes: z.int(),
  /** Ids of what was looked for and found, as far as an assessment beside the turn has said. */
  found: z.array(slug),
  lookFor: z.int(),
});

export const recruiterView = z.object({
  ...sharedView,
  title: z.string(),
  stage: z.object({ id: slug, kind: stageKind, title: z.string() }).nullable(),
  ask: ask.nullable(),
  questions: z.array(questionProgress),
  candidatePresent: z.boolean(),
  startedAt: z.number().nullable(),
  /** A sentence on what failed, of an interview that ended so. */
  failure: z.string().nullable().default(null),
  time: z.object({ spentMs: z.number(), totalMs: z.number(), at: z.number(), running: z.boolean() }).nullable(),
  turns: z.int(),
  /** Evaluations asked for so far; 0 until the transcript is sealed. */
  evaluations: z.int(),
});
export type RecruiterView = z.infer<typeof recruiterView>;

/** What the voice agent needs to speak: the candidate's view, and of the plan only what may be said next. */
export const agentView = candidateView.extend({
  epoch: z.int(),
  /** Null: all that there is to say was heard. */
  owed: owed.nullable(),
  /** Sentences that may be said next, the likeliest first; their sound can be made while the candidate speaks. */
  ahead: z.array(z.string()),
  pace: z.enum(["brisk", "normal", "patient"]),
  voice: z.string().nullable(),
  /** For an agent that speaks with a realtime model, while something is open; null for any other. */
  guide: guide.nullable().default(null),
});
export type AgentView = z.infer<typeof agentView>;

export type Role = "candidate" | "recruiter" | "agent";
