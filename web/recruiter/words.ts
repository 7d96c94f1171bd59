/** The dashboard's words for what the contract names by codes. */
import type { InterviewSummary } from "#contract/api/interviews.ts";
import type { OrganisationRole } from "#contract/api/people.ts";
import type { ClosedAs } from "#contract/terms.ts";
import type { CompetencyResult } from "#contract/report.ts";
import type { Level, Question, StageKind } from "#contract/plan.ts";
import type { InterviewStatus } from "#contract/terms.ts";
import type { BadgeTone } from "#web/components/badge.tsx";

type Word = { label: string; tone: BadgeTone; means: string };

export const statusWords: Record<InterviewStatus, Word> = {
  created: { label: "Invited", tone: "neutral", means: "The candidate has not opened the link yet." },
  waiting: { label: "Opened", tone: "accent", means: "The candidate has opened the link and has not begun." },
  live: { label: "Running", tone: "brand", means: "The interview is going on right now." },
  paused: { label: "Paused", tone: "warn", means: "The candidate can go on with the same link." },
  completed: { label: "Completed", tone: "ok", means: "The interview came to its end." },
  abandoned: { label: "Broken off", tone: "warn", means: "The candidate did not come back. What was said is kept." },
  cancelled: { label: "Called off", tone: "neutral", means: "A recruiter called it off before it began." },
  expired: { label: "Expired", tone: "neutral", means: "It was not begun, or not finished, in time." },
  failed: { label: "Failed", tone: "danger", means: "Something went wrong on our side. What was said is kept." },
};

export const reportWords: Record<InterviewSummary["report"], Word> = {
  none: { label: "No report", tone: "neutral", means: "There is none before the interview is over." },
  pending: { label: "Report on its way", tone: "accent", means: "It is being written." },
  ready: { label: "Report ready", tone: "ok", means: "It can be read." },
  failed: { label: "Report failed", tone: "danger", means: "Run the evaluation again." },
};

export const decisionWords: Record<NonNullable<InterviewSummary["decision"]>, Word> = {
  advance: { label: "Take forward", tone: "ok", means: "Goes on to the next step." },
  hold: { label: "On hold", tone: "warn", means: "Decided later." },
  decline: { label: "Decline", tone: "neutral", means: "Does not go on." },
};

export const purposeWords: Record<InterviewSummary["purpose"], string> = {
  assessment: "Interview",
  practice: "Practice",
  trial: "Trial run",
};

export const levelWords: Record<Level, string> = { entry: "Entry level", mid: "Experienced", senior: "Senior" };

export const roleWords: Record<OrganisationRole, { label: string; may: string }> = {
  reviewer: { label: "Reviewer", may: "Reviewers read interviews and reports, rate and decide." },
  recruiter: { label: "Recruiter", may: "Recruiters also write plans and invite candidates." },
  owner: { label: "Owner", may: "Owners also invite colleagues and change the settings." },
};

export const kindWords: Record<Question["kind"], string> = {
  must_ask: "Always asked",
  optional: "Asked if there is time",
  personalised: "Takes up the CV where there is one",
};

export const styleWords: Record<Question["style"], string> = {
  opener: "Opener",
  behavioural: "Past behaviour",
  situational: "Situation",
  knowledge: "Knowledge",
  background: "Background",
  closing: "Closing",
};

export const stageKindWords: Record<StageKind, string> = {
  introduction: "Introduction",
  experience: "Experience",
  competency: "Competencies",
  candidate_questions: "Candidate's questions",
  closing: "Closing",
};

export const closedWords: Record<ClosedAs, { label: string; tone: BadgeTone }> = {
  covered: { label: "Answered", tone: "ok" },
  probes_used: { label: "Answered, follow-ups used", tone: "ok" },
  time: { label: "Cut short by time", tone: "warn" },
  declined: { label: "Declined or no example", tone: "warn" },
  ended: { label: "Open when the interview ended", tone: "warn" },
  not_asked_time: { label: "Not asked: no time left", tone: "danger" },
  not_asked_ended: { label: "Not asked: interview ended", tone: "danger" },
};

export const abstainedWords: Record<NonNullable<CompetencyResult["abstained"]>, string> = {
  not_asked: "Not rated: nothing was asked about it",
  no_answer: "Not rated: there was no answer",
  too_little_evidence: "Not rated: too little evidence",
  judges_failed: "Not rated: the evaluation failed here",
  transcript_unusable: "Not rated: the answers could not be understood",
};
