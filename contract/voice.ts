/** Voice: what the Worker and the voice agent agree on besides the live link. */
import * as z from "zod";
import { askId, interviewId, turnId } from "./ids.ts";
import { language } from "./language.ts";

/** Under this name agents register with LiveKit, and are sent for. */
export const agentName = "voice-agent";

/** Metadata of the job that an agent is sent for with, as JSON. */
export const voiceJob = z.discriminatedUnion("kind", [
  z.object({
    kind: z.literal("interview"),
    interview: interviewId,
    /** Which of the interview's agents this is, counted from 1. Only the newest may speak. */
    epoch: z.int().min(1),
    /** Lets in to the live link and the agent's routes as that epoch of that interview, and nowhere else. */
    token: z.string(),
    /** The participant whose microphone is heard. */
    candidate: z.string(),
  }),
  /** Says back what it hears, keeps nothing, and knows of no interview. */
  z.object({ kind: z.literal("mic_check"), language, candidate: z.string() }),
]);
export type VoiceJob = z.infer<typeof voiceJob>;

/** Words that the agent has still to say. */
export const owed = z.object({
  turn: turnId,
  text: z.string(),
  /** They were begun by an agent that is gone: these are the open ask alone, after half a sentence that says so. */
  again: z.boolean(),
});
export type Owed = z.infer<typeof owed>;

/** What a realtime speech model is told: by which rules it interviews, and what is open now. It holds no more of the plan than that. */
export const guide = z.object({
  /** Name of the prompt that made it, stored with what comes of it. */
  prompt: z.string().max(120),
  /** The same for all of an interview. */
  system: z.string(),
  /** What was said on the open question so far, for a session that begins in the middle; empty where nothing was. */
  said: z.string(),
  /** The open ask, what is looked for, and which moves are open. */
  turn: z.string(),
});
export type Guide = z.infer<typeof guide>;

/** What the candidate has said to the open ask and no answer holds yet. */
export const spokenDraft = z.object({
  to: askId,
  text: z.string().max(20_000),
  /** How sure the transcriber was so far, 0 to 1. */
  confidence: z.number().min(0).max(1).nullable(),
  /** Where it begins and ends in which series. */
  audio: z.object({ recording: z.string().max(64), fromMs: z.number().min(0), toMs: z.number().min(0) }).nullable(),
});
export type SpokenDraft = z.infer<typeof spokenDraft>;

/** A series of slices: one per start of an agent. */
export const seriesId = z
  .string()
  .regex(/^e\d{1,6}-[a-z0-9]{1,16}$/, "must be the id of a recording, for example e1-k3f9");
/**
 * What LiveKit's egress makes of a room: `video`, one picture of it with its sound; `tracks`, its sound alone, the interviewer left and
 * the candidate right.
 */
export const roomRecordingKind = z.enum(["video", "tracks"]);
export type RoomRecordingKind = z.infer<typeof roomRecordingKind>;
/** One per start of an egress. */
export const roomRecordingId = z
  .string()
  .regex(/^(video|tracks)-[a-z0-9]{1,16}$/, "must be the id of a recorded room, for example video-k3f9");
/** Seconds after which what is new of a recording is sent. */
export const sliceSeconds = 30;
/** Two channels of Opus at 64 kbit/s make 240 KB in 30 seconds; a slice that waited through an outage is longer. */
export const maxSliceBytes = 8 * 1024 * 1024;

/**
 * Stages of a spoken turn, as instants relative to the end of the candidate's speech, in milliseconds. Each is told by whoever knows
 * it; null: it did not happen, or nobody knows.
 */
export const turnStages = z.object({
  /** The final transcript was there. */
  transcript: z.number().nullable(),
  /** The answer was durable at the object. */
  accepted: z.number().nullable(),
  /** The first words of the reply reached the agent. */
  words: z.number().nullable(),
  /** The first request for speech left. */
  synthesis: z.number().nullable(),
  /** The first sound of the reply was sent into the room. */
  sent: z.number().nullable(),
});
export type TurnStages = z.infer<typeof turnStages>;
