/** A candidate's CV: given as a file, read, looked over by its owner, taken away again; and the search in those that may be found. */
import * as z from "zod";
import { interviewId } from "#contract/ids.ts";
import { textLine } from "#contract/text.ts";
import { done, endpoint } from "./endpoint.ts";

/** The largest file that is taken; what a file may hold beyond that says worker/documents/document.ts. */
export const maxCvBytes = 10 * 1024 * 1024;
/** What a page offers to choose; what a file is, its bytes say. */
export const cvFileTypes = ".pdf,.docx,.txt,.md,.markdown,application/pdf,text/plain,text/markdown";

export const cvFact = z.object({
  id: z.string().max(20),
  kind: z.enum(["role", "education", "skill", "language"]),
  /** As it counts now: corrected where somebody has corrected it. */
  text: z.string(),
  /** As it was read. */
  read: z.string(),
  page: z.int().min(1),
  /** Taken out: it counts no more, and can be put back. */
  removed: z.boolean(),
});
export type CvFact = z.infer<typeof cvFact>;

export const cvDropped = z.object({
  page: z.int().min(1),
  /** Why a reader of the page would not have seen it. */
  why: z.enum(["invisible_colour", "tiny", "off_page", "hidden_layer", "hidden_text"]),
  characters: z.int(),
});

export const cv = z.object({
  id: z.string(),
  by: z.enum(["candidate", "recruiter"]),
  kind: z.enum(["pdf", "docx", "text", "markdown"]),
  pages: z.int(),
  facts: z.array(cvFact),
  /** Text that was left out. Never the text itself. */
  dropped: z.array(cvDropped),
  /** Pages that are pictures without text, and so were not read. */
  picturePages: z.array(z.int()),
  /** May the organisation's recruiters find it in their search, also after the interview? */
  searchable: z.boolean(),
  createdAt: z.number(),
  correctedAt: z.number().nullable(),
});
export type Cv = z.infer<typeof cv>;

/** `searchOffered`: the organisation searches in CVs, so that its candidates are asked whether theirs may be found. */
const cvAnswer = z.object({ cv: cv.nullable(), searchOffered: z.boolean() });
export type CvAnswer = z.infer<typeof cvAnswer>;

const ofInterview = z.object({ interview: interviewId });
const byId = z.object({ id: interviewId });
const fileName = textLine(200).default("cv");
const file = { maxBytes: maxCvBytes };

/** Facts by id: another text, or null to take it out. The text as it was read puts it back. */
const cvChange = z.object({
  facts: z
    .array(z.object({ id: z.string().max(20), text: textLine(400).min(1).nullable() }))
    .max(200)
    .default([]),
  searchable: z.boolean().optional(),
});

export const giveCv = endpoint({
  method: "POST",
  path: "/api/candidate/cv",
  access: "candidate",
  tag: "Candidate",
  summary:
    "Give a CV as a file: PDF, DOCX, plain text or Markdown, up to 10 MB. Another one takes the place of the first",
  query: ofInterview.extend({ name: fileName, searchable: z.enum(["true", "false"]).default("false") }),
  file,
  response: cvAnswer,
});
export const getCv = endpoint({
  method: "GET",
  path: "/api/candidate/cv",
  access: "candidate",
  tag: "Candidate",
  summary: "What was understood of the CV, and what was left out of it and why",
  query: ofInterview,
  response: cvAnswer,
});
export const correctCv = endpoint({
  method: "PATCH",
  path: "/api/candidate/cv",
  access: "candidate",
  tag: "Candidate",
  summary: "Correct or take out what was understood, or say whether the CV may be found later",
  query: ofInterview,
  body: cvChange,
  response: cvAnswer,
});
export const removeCv = endpoint({
  method: "DELETE",
  path: "/api/candidate/cv",
  access: "candidate",
  tag: "Candidate",
  summary: "Take the CV away: file, passages and what was found by them",
  query: ofInterview,
  response: done,
});

export const giveInterviewCv = endpoint({
  method: "POST",
  path: "/api/interviews/:id/cv",
  access: "recruiter",
  tag: "Interviews",
  summary: "Give the candidate's CV for them, before or after they open the interview; theirs comes first",
  params: byId,
  query: z.object({ name: fileName }),
  file,
  response: cvAnswer,
});
export const getInterviewCv = endpoint({
  method: "GET",
  path: "/api/interviews/:id/cv",
  access: "recruiter",
  tag: "Interviews",
  summary: "What was understood of the candidate's CV",
  params: byId,
  response: cvAnswer,
});
export const removeInterviewCv = endpoint({
  method: "DELETE",
  path: "/api/interviews/:id/cv",
  access: "recruiter",
  tag: "Interviews",
  summary: "Take the candidate's CV away",
  params: byId,
  response: done,
});

export const candidateHit = z.object({
  interview: interviewId,
  candidate: z.string(),
  position: z.string(),
  page: z.int().min(1),
  text: z.string(),
  /** When the CV was given. */
  givenAt: z.number(),
});
export type CandidateHit = z.infer<typeof candidateHit>;

export const searchCandidates = endpoint({
  method: "GET",
  path: "/api/candidates/search",
  access: "recruiter",
  tag: "Interviews",
  summary:
    "Passages of CVs that may be found, best first: by words and by meaning or letters. Refused where the organisation has not turned it on",
  query: z.object({ q: z.string().trim().min(2).max(200) }),
  response: z.object({ hits: z.array(candidateHit) }),
});
