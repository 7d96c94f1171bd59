/** Being interviewed by voice: rooms, latencies, LiveKit's webhooks. */
import * as z from "zod";
import { interviewId, turnId } from "#contract/ids.ts";
import { turnStages } from "#contract/voice.ts";
import { endpoint } from "./endpoint.ts";

const ofInterview = z.object({ interview: interviewId });

/** Where to connect, and what lets in. The token is bound to one participant and one room. */
export const voiceRoom = z.object({ url: z.url(), token: z.string(), room: z.string() });
export type VoiceRoom = z.infer<typeof voiceRoom>;
/** `recorded`: what is said there is kept as sound, because the candidate has agreed and not stopped it since. */
const interviewRoom = voiceRoom.extend({ recorded: z.boolean() });
export type InterviewRoom = z.infer<typeof interviewRoom>;

export const joinByVoice = endpoint({
  method: "POST",
  path: "/api/candidate/voice",
  access: "candidate",
  tag: "Candidate",
  summary:
    "Speak with the interviewer: puts the interview's channel to voice, sends for the voice agent, and answers with the room. Before the start it only answers with the room; `start` with the channel voice sends for the agent",
  query: ofInterview,
  response: interviewRoom,
});
export const checkMicrophone = endpoint({
  method: "POST",
  path: "/api/candidate/voice/check",
  access: "candidate",
  tag: "Candidate",
  summary: "A room whose agent says back what it hears, keeps nothing, and closes after two minutes",
  query: ofInterview,
  response: voiceRoom,
});

export const stopRecording = endpoint({
  method: "POST",
  path: "/api/candidate/voice/stop-recording",
  access: "candidate",
  tag: "Candidate",
  summary: "The conversation is not recorded from now on; what was recorded so far stays until it is erased",
  query: ofInterview,
  response: z.object({ recording: z.literal(false) }),
});

/** One turn as its candidate's page has measured it, in milliseconds since the end of the candidate's own speech. */
export const reportHeard = endpoint({
  method: "POST",
  path: "/api/candidate/voice/latency",
  access: "candidate",
  tag: "Candidate",
  summary: "When the first sound of a reply was heard, as the candidate's page has measured it",
  query: ofInterview,
  body: z.object({ turn: turnId, heardMs: z.number().min(0).max(600_000), connection: z.string().max(40).nullable() }),
  response: z.object({ taken: z.literal(true) }),
});

export const reportLatency = endpoint({
  method: "POST",
  path: "/api/agent/latency",
  access: "agent",
  tag: "Agent",
  summary: "Stages of one spoken turn, as the agent has measured them",
  body: z.object({
    turn: turnId,
    mode: z.enum(["cascade", "realtime"]),
    /** Makers of ears and voice, `deepgram/nova-3`. */
    stt: z.string().max(80).nullable(),
    tts: z.string().max(80).nullable(),
    region: z.string().max(40).nullable(),
    stages: turnStages,
  }),
  response: z.object({ taken: z.literal(true) }),
});

export const latencyRow = z.object({
  stage: z.enum(["transcript", "accepted", "words", "synthesis", "sent", "heard"]),
  mode: z.string(),
  stt: z.string().nullable(),
  tts: z.string().nullable(),
  region: z.string().nullable(),
  count: z.int(),
  p50: z.number(),
  p95: z.number(),
});
export const getLatencies = endpoint({
  method: "GET",
  path: "/api/metrics/latency",
  access: "reviewer",
  tag: "Metrics",
  summary: "How long candidates waited for the interviewer's voice, by stage, provider and region",
  query: z.object({ days: z.coerce.number().int().min(1).max(90).default(7), interview: interviewId.optional() }),
  response: z.object({ turns: z.int(), rows: z.array(latencyRow) }),
});

export const livekitWebhook = endpoint({
  method: "POST",
  path: "/api/webhooks/livekit",
  access: "public",
  tag: "Webhooks",
  summary: "LiveKit's events, signed with the API key. Hints only; repeats are harmless",
  response: z.object({ taken: z.boolean() }),
});
