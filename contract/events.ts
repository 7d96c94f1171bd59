/**
 * The facts of an interview, in the order in which they happened. Only events are stored and folded; what clients get
 * are these, redacted for their role (`candidate-events.ts`).
 */
import * as z from "zod";
import { askId, inputId, interviewId, planVersionId, slug, turnId } from "./ids.ts";
import { language } from "./language.ts";
import { how, move, used } from "./moves.ts";
import { planShape } from "./plan.ts";
import { channel, closedAs, endedBy, outcome, pauseWhy } from "./terms.ts";
import { roomRecordingKind } from "./voice.ts";

const ms = z.number().min(0);

/** The one thing that the candidate is asked to answer now. An answer must name it. */
export const ask = z.object({
  id: askId,
  question: slug,
  kind: z.enum(["question", "probe", "aside", "confirm_end"]),
  /** The planned probe, "own", or null when it is the question itself. Kept through asides. */
  probe: slug.nullable(),
  text: z.string(),
});
export type Ask = z.infer<typeof ask>;

/** One part of an answer: a turn has several when the candidate goes on before a reply has begun. */
export const answer = z.object({
  id: inputId,
  text: z.string(),
  channel,
  /** How sure a transcriber was, 0 to 1; null for typed text. */
  confidence: z.number().min(0).max(1).nullable(),
  /** Where it can be heard. */
  audio: z.object({ recording: z.string(), fromMs: ms, toMs: ms }).nullable(),
  /** The candidate has looked over what a transcriber made of it. Absent: nobody has, or it was typed. */
  reviewed: z.literal(true).optional(),
});
export type Answer = z.infer<typeof answer>;

/** A look at one answer, made beside the turn; shown in practice. `found` and `missing` are ids of what was looked for. */
export const assessment = z.object({
  found: z.array(slug),
  missing: z.array(slug),
  feedback: z.string().max(2_000),
});
export type Assessment = z.infer<typeof assessment>;

/** What the candidate agreed to, word for word by its hash. */
export const consent = z.object({
  /** Version of the text, `2026-11-01`. */
  version: z.string().max(40),
  language,
  /** SHA-256 of the text as shown, hex. */
  hash: z.string().regex(/^[0-9a-f]{64}$/),
});
export type Consent = z.infer<typeof consent>;

/**
 * What was looked up for a question before it was put, or beside the answer to it: whether anything had to be, with which
 * words, and what came of it. Hits name passages of the CV; their text stays with the CV.
 */
export const retrieval = z.object({
  needed: z.boolean(),
  query: z.string().max(600),
  /** Similarity of the best hit, 0 to 1, by the measure that `measure` names; null where there was nothing to search. */
  score: z.number().nullable(),
  /** Below this the CV is taken to say nothing on the question. */
  threshold: z.number(),
  measure: z.string().max(120),
  hits: z.array(z.object({ passage: z.string().max(80), page: z.int().min(1), score: z.number() })).max(10),
  /** From the web, where the plan allows it: about the field, never about the person. */
  web: z.array(z.object({ title: z.string().max(200), url: z.url().max(500), text: z.string().max(600) })).max(5),
});
export type Retrieval = z.infer<typeof retrieval>;

export const spentOn = z.enum(["reply", "assess_answer", "prepare_question", "transcribe", "read_cv"]);
export type SpentOn = z.infer<typeof spentOn>;

const bodies = [
  z.object({
    type: z.literal("opened"),
    interviewId,
    planVersionId,
    engineVersion: z.int(),
    plan: planShape,
    /** Where the interview's files lie in storage: a prefix per organisation. */
    folder: z.string().max(120),
    /** The invitation's end: an interview that has not begun by then expires. */
    expiresAt: ms,
    /** Time beyond the plan's, agreed beforehand. No evaluator sees it. */
    extraMs: ms,
    /** Makers of the models that interview, in the order in which they are asked; absent: the platform's own choice. */
    models: z.array(z.string().max(40)).max(8).optional(),
    /** What the organisation has recorded of its rooms beside the voice agent; absent: nothing. */
    roomRecording: roomRecordingKind.optional(),
  }),
  /** The state as a newer engine reads it; folding starts at the newest of these. */
  z.object({ type: z.literal("migrated"), engineVersion: z.int(), state: z.unknown() }),
  z.object({ type: z.literal("consented"), consent }),
  /** A CV was read, or corrected: what questions are prepared with from now on. Its passages stay outside of the log. */
  z.object({ type: z.literal("cv_added"), cv: z.string().max(80), passages: z.int().min(0) }),
  z.object({ type: z.literal("cv_removed"), cv: z.string().max(80) }),
  /** A new invitation: until it has begun, the interview expires with that one. */
  z.object({ type: z.literal("expiry_moved"), expiresAt: ms }),
  /** `text` is the greeting with the first question, as said. */
  z.object({ type: z.literal("started"), channel, ask, text: z.string() }),
  z.object({ type: z.literal("answered"), turn: turnId, ask: askId, part: answer, deadline: ms }),
  /** A button instead of words: the question again, in other words, or none of it. */
  z.object({ type: z.literal("requested"), turn: turnId, ask: askId, what: z.enum(["repeat", "clarify", "skip"]) }),
  /** Durable before the first word leaves. `next` is null when the interview closes with this reply. */
  z.object({
    type: z.literal("move_chosen"),
    turn: turnId,
    move,
    next: ask.nullable(),
    deadline: ms,
    /** Ids of what the question looks for that were said so far, by the claim of whoever chose the move. */
    found: z.array(slug).max(8).optional(),
  }),
  /** The words as said: authoritative over whatever was streamed. */
  z.object({
    type: z.literal("replied"),
    turn: turnId,
    text: z.string(),
    /** The ask that is open now, where the reply worded it; null: as chosen with the move. */
    askText: z.string().nullable(),
    how,
    used: used.nullable(),
  }),
  z.object({
    type: z.literal("reply_failed"),
    turn: turnId,
    attempt: z.int(),
    reason: z.enum(["timeout", "malformed", "not_allowed", "refused", "outage"]),
  }),
  /**
   * What was really heard of a spoken reply. Not complete: the question in it does not count as asked yet, and `cuts` says
   * how often that has happened to it.
   */
  z.object({
    type: z.literal("delivered"),
    turn: turnId,
    chars: z.int(),
    complete: z.boolean(),
    cuts: z.int().min(1).optional(),
  }),
  z.object({ type: z.literal("answer_assessed"), turn: turnId, question: slug, assessment, used: used.nullable() }),
  /** Readied for this candidate. What cannot be used any more, or was not fit to be, is null. */
  z.object({
    type: z.literal("question_prepared"),
    question: slug,
    /** Of a personalised question. */
    wording: z.string().nullable(),
    /** A follow-up that takes up the CV, asked word for word under the id "personal". */
    probe: z.string().nullable().optional(),
    retrieval: retrieval.nullable().optional(),
    /** What the preparation was made with: another CV asks for another one. */
    cv: z.string().max(80).nullable().optional(),
    used: used.nullable(),
  }),
  /** The interviewer's voice was heard to say other words than those of the turn. What is open is said once more. */
  z.object({ type: z.literal("strayed"), turn: turnId, text: z.string() }),
  z.object({ type: z.literal("question_closed"), question: slug, as: closedAs }),
  /** The interviewer spoke into a silence. */
  z.object({ type: z.literal("silence"), step: z.union([z.literal(1), z.literal(2)]), text: z.string() }),
  z.object({ type: z.literal("held"), until: ms }),
  /** A message from the recruiter, shown to the candidate as theirs. */
  z.object({ type: z.literal("nudged"), text: z.string() }),
  z.object({ type: z.literal("extended"), ms }),
  z.object({ type: z.literal("channel_changed"), channel }),
  /** An agent is sent for; not on the link by `deadline`, it is taken for lost and the next one is sent for. */
  z.object({ type: z.literal("agent_sent"), epoch: z.int().min(1), deadline: ms }),
  /** One that is gone may be back by `backBy`; absent: within the usual moment. */
  z.object({ type: z.literal("agent_changed"), epoch: z.int(), present: z.boolean(), backBy: ms.optional() }),
  /** An alarm that was to break a silence found the candidate speaking, or silent only since `until`. */
  z.object({ type: z.literal("spoke"), until: ms }),
  /** The candidate does not want to be recorded any more. */
  z.object({ type: z.literal("recording_stopped") }),
  /** The candidate's first connection came, or the last one went, which counts from `since`: the clock stands meanwhile. */
  z.object({ type: z.literal("candidate_changed"), present: z.boolean(), since: ms }),
  z.object({ type: z.literal("paused"), why: pauseWhy, until: ms }),
  z.object({ type: z.literal("resumed") }),
  /** A person's input could not be taken, through a fault of the service. Until the next that is, nobody else is to blame. */
  z.object({ type: z.literal("faltered"), what: z.string().max(40) }),
  /** `reason`: the recruiter's, of one that was called off, or a sentence on what failed. */
  z.object({ type: z.literal("ended"), outcome, by: endedBy, reason: z.string().max(400).nullable() }),
  /**
   * What nothing else in the log tells the cost of: a call to a model that was given up, the writing down of a recording, the
   * reading of a CV. At most once for each.
   */
  z.object({ type: z.literal("spent"), what: spentOn, used }),
  /** An effect outside is done; `ref` is what it left there. */
  z.object({ type: z.literal("settled"), effect: z.string().max(120), ref: z.string().max(400) }),
] as const;

/** What an event says, before the log gives it a place. */
export const eventBody = z.discriminatedUnion("type", bodies);
export type EventBody = z.infer<typeof eventBody>;
export type EventType = EventBody["type"];

/** Place in the log. `seq` counts from 1 without gaps; `cause` is the id of the input that led to it. */
export const eventPlace = z.object({ seq: z.int().min(1), at: ms, cause: z.string().max(160) });
export type EventPlace = z.infer<typeof eventPlace>;

export const event = eventBody.and(eventPlace);
export type Event = EventBody & EventPlace;
export type EventOf<T extends EventType> = Extract<EventBody, { type: T }> & EventPlace;
