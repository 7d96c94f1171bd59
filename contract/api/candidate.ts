/** What a candidate's browser may ask for. Requests after the door carry the interview's id and its cookie. */
import * as z from "zod";
import { interviewId } from "#contract/ids.ts";
import { language } from "#contract/language.ts";
import { transcriptLine } from "#contract/transcript-line.ts";
import { candidateView } from "#contract/candidate-view.ts";
import { endpoint } from "./endpoint.ts";

const token = z.object({ token: z.string().min(20).max(100) });
const ofInterview = z.object({ interview: interviewId });

/** Who interviews, for how long, and what is kept: all that is said before consent. */
export const door = z.object({
  organisation: z.string(),
  contact: z.string(),
  position: z.string(),
  candidate: z.string(),
  language,
  purpose: z.enum(["assessment", "practice", "trial"]),
  durationMs: z.number(),
  questions: z.int(),
  expiresAt: z.number(),
  status: z.enum(["open", "running", "over"]),
  /** Version of the consent text to show; the words stand in the web's language files. */
  consentVersion: z.string(),
  /** Can answers be spoken? Null: they are typed. */
  speech: z
    .object({
      /** The company whose models turn speech into text; null where it is one that the operator runs or has chosen. */
      by: z.string().nullable(),
      /** Does the candidate look at the text before it counts? */
      review: z.boolean(),
    })
    .nullable(),
  /** Can the interviewer be spoken with? */
  voice: z.boolean(),
  /** May the camera be turned on while they speak? A video is made then, if the candidate agrees to the text that says so. */
  camera: z.boolean(),
});
export type Door = z.infer<typeof door>;

export const getInvitation = endpoint({
  method: "GET",
  path: "/api/invitations/:token",
  access: "public",
  tag: "Candidate",
  summary: "The candidate's door",
  params: token,
  response: door,
});
export const acceptInvitation = endpoint({
  method: "POST",
  path: "/api/invitations/:token/accept",
  access: "public",
  tag: "Candidate",
  summary: "Open the interview: sets the cookie that belongs to it",
  params: token,
  response: z.object({ interviewId, door, view: candidateView }),
});
export const getCandidateInterview = endpoint({
  method: "GET",
  path: "/api/candidate/interview",
  access: "candidate",
  tag: "Candidate",
  summary: "The interview as its candidate sees it",
  query: ofInterview,
  response: z.object({ door, view: candidateView }),
});
export const giveConsent = endpoint({
  method: "POST",
  path: "/api/candidate/consent",
  access: "candidate",
  tag: "Candidate",
  summary: "Agree to the text that was shown, recorded by its version and hash",
  query: ofInterview,
  body: z.object({ version: z.string().min(1).max(40), language, hash: z.string().regex(/^[0-9a-f]{64}$/) }),
  response: candidateView,
});
export const getRecord = endpoint({
  method: "GET",
  path: "/api/candidate/record",
  access: "candidate",
  tag: "Candidate",
  summary: "The candidate's own record: status and what was said",
  query: ofInterview,
  response: z.object({
    door,
    view: candidateView,
    lines: z.array(transcriptLine.pick({ id: true, at: true, by: true, text: true, kind: true })),
    /** On answers, by the id of the line, where the plan gives feedback: while it runs after each answer, or once it has ended. */
    feedback: z.array(z.object({ line: z.string(), text: z.string() })),
  }),
});
