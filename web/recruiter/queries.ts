/** What pages read, by key: a change names the keys that it makes stale. */
import { keepPreviousData, queryOptions } from "@tanstack/react-query";
import type * as z from "zod";
import {
  type InterviewDetail,
  getCheckpoints,
  getInterview,
  getReport,
  getTranscript,
  listEvaluations,
  listInterviews,
  listPractice,
} from "#contract/api/interviews.ts";
import { getInterviewCv, searchCandidates } from "#contract/api/cv.ts";
import { adminListUsers, getMe, getMemberInvitation, getOrganisation } from "#contract/api/people.ts";
import {
  compareCandidates,
  getJob,
  getLibrary,
  getLibraryPlan,
  getPlan,
  listJobs,
  listPlans,
} from "#contract/api/plans.ts";
import { listRecordings } from "#contract/api/recordings.ts";
import { getLatencies } from "#contract/api/voice.ts";
import { call } from "#web/api.ts";

const longestReportWaitS = 5;
const running: ReadonlySet<string> = new Set(["waiting", "live", "paused"]);

export const meQuery = queryOptions({
  queryKey: ["me"],
  queryFn: ({ signal }) => call(getMe, { signal }),
  staleTime: 60_000,
});
/** A colleague's invitation, as whoever holds its link may read it. */
export const memberInvitationQuery = (id: string) =>
  queryOptions({
    queryKey: ["member-invitation", id],
    queryFn: ({ signal }) => call(getMemberInvitation, { params: { id }, signal }),
  });
export const organisationQuery = queryOptions({
  queryKey: ["organisation"],
  queryFn: ({ signal }) => call(getOrganisation, { signal }),
});

export type InterviewFilters = z.input<typeof listInterviews.query>;
export const interviewsQuery = (filters: InterviewFilters) =>
  queryOptions({
    queryKey: ["interviews", filters],
    queryFn: ({ signal }) => call(listInterviews, { query: filters, signal }),
    placeholderData: keepPreviousData,
    // Somebody may begin at any moment; a running one changes more often.
    refetchInterval: (query) =>
      query.state.data?.items.some((entry) => running.has(entry.status) || entry.report === "pending") ? 5_000 : 20_000,
  });
/** Something is about to happen: it runs, it is being evaluated, or it has just ended and the evaluation is yet to begin. */
const isMoving = ({ status, report, startedAt }: InterviewDetail) =>
  running.has(status) || report === "pending" || (report === "none" && startedAt !== null && status !== "cancelled");

export const interviewQuery = (id: string) =>
  queryOptions({
    queryKey: ["interview", id],
    queryFn: ({ signal }) => call(getInterview, { params: { id }, signal }),
    refetchInterval: ({ state: { data } }) => {
      if (data === undefined) return 30_000;
      // Whoever looks at an invitation may be waiting for it to be opened.
      return isMoving(data) ? 2_000 : data.status === "created" ? 8_000 : 30_000;
    },
  });
export const transcriptQuery = (id: string) =>
  queryOptions({
    queryKey: ["interview", id, "transcript"],
    queryFn: ({ signal }) => call(getTranscript, { params: { id }, signal }),
  });
/** A recording comes in slices, the last of them after the end. */
export const recordingsQuery = (id: string) =>
  queryOptions({
    queryKey: ["interview", id, "recordings"],
    queryFn: ({ signal }) => call(listRecordings, { params: { id }, signal }),
    refetchInterval: 30_000,
  });
export const reportQuery = (id: string, version?: number) =>
  queryOptions({
    queryKey: ["interview", id, "report", version ?? null],
    queryFn: ({ signal }) => call(getReport, { params: { id }, query: { version }, signal }),
    refetchInterval: (query) => {
      const data = query.state.data;
      if (data === undefined || !("state" in data) || data.retryAfter === null) return false;
      // The end of an interview takes a moment to arrive where reports are kept: whoever waits here sees it soon.
      return Math.min(data.retryAfter, longestReportWaitS) * 1_000;
    },
  });
export const checkpointsQuery = (id: string) =>
  queryOptions({
    queryKey: ["interview", id, "checkpoints"],
    queryFn: ({ signal }) => call(getCheckpoints, { params: { id }, signal }),
  });
export const interviewCvQuery = (id: string) =>
  queryOptions({
    queryKey: ["interview", id, "cv"],
    queryFn: ({ signal }) => call(getInterviewCv, { params: { id }, signal }),
  });
export const candidateSearchQuery = (q: string) =>
  queryOptions({
    queryKey: ["candidates", q],
    queryFn: ({ signal }) => call(searchCandidates, { query: { q }, signal }),
  });
export const evaluationsQuery = (query: z.input<typeof listEvaluations.query>) =>
  queryOptions({
    queryKey: ["evaluations", query],
    queryFn: ({ signal }) => call(listEvaluations, { query, signal }),
    placeholderData: keepPreviousData,
    refetchInterval: 10_000,
  });
export const latenciesQuery = (days: number) =>
  queryOptions({
    queryKey: ["latencies", days],
    queryFn: ({ signal }) => call(getLatencies, { query: { days }, signal }),
    placeholderData: keepPreviousData,
  });
export const practiceQuery = (page: number) =>
  queryOptions({
    queryKey: ["practice", page],
    queryFn: ({ signal }) => call(listPractice, { query: { page }, signal }),
    placeholderData: keepPreviousData,
  });

export const plansQuery = (query: z.input<typeof listPlans.query>) =>
  queryOptions({
    queryKey: ["plans", query],
    queryFn: ({ signal }) => call(listPlans, { query, signal }),
    placeholderData: keepPreviousData,
  });
export const planQuery = (id: string, version?: number) =>
  queryOptions({
    queryKey: ["plan", id, version ?? null],
    queryFn: ({ signal }) => call(getPlan, { params: { id }, query: { version }, signal }),
  });
export const libraryQuery = queryOptions({
  queryKey: ["library"],
  queryFn: ({ signal }) => call(getLibrary, { signal }),
  staleTime: Infinity,
});
export const libraryPlanQuery = (id: string) =>
  queryOptions({
    queryKey: ["library", id],
    queryFn: ({ signal }) => call(getLibraryPlan, { params: { id }, signal }),
    staleTime: Infinity,
  });

export const jobsQuery = (query: { page?: number; pageSize?: number; archived?: boolean }) =>
  queryOptions({
    queryKey: ["jobs", query],
    queryFn: ({ signal }) =>
      call(listJobs, { query: { ...query, archived: query.archived === true ? "true" : "false" }, signal }),
    placeholderData: keepPreviousData,
  });
export const jobQuery = (id: string) =>
  queryOptions({ queryKey: ["job", id], queryFn: ({ signal }) => call(getJob, { params: { id }, signal }) });
export const comparisonQuery = (id: string) =>
  queryOptions({
    queryKey: ["job", id, "comparison"],
    queryFn: ({ signal }) => call(compareCandidates, { params: { id }, signal }),
  });
export const usersQuery = (query: z.input<typeof adminListUsers.query>) =>
  queryOptions({
    queryKey: ["users", query],
    queryFn: ({ signal }) => call(adminListUsers, { query, signal }),
    placeholderData: keepPreviousData,
  });
