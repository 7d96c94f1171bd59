import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { useEffect } from "react";
import type * as z from "zod";
import type { getReport } from "#contract/api/interviews.ts";
import { Button } from "#web/components/button.tsx";
import { EmptyState } from "#web/components/empty-state.tsx";
import { Failure } from "#web/components/failure.tsx";
import { Select } from "#web/components/field.tsx";
import { Skeleton } from "#web/components/skeleton.tsx";
import { dateTimeWords } from "#web/components/time-words.ts";
import { NextStep } from "#web/recruiter/interviews/next-step.tsx";
import { useInterview } from "#web/recruiter/interviews/use-interview.ts";
import { organisationQuery, reportQuery } from "#web/recruiter/queries.ts";
import { useMe } from "#web/recruiter/use-me.ts";
import { BlindPage } from "./blind-page.tsx";
import { latestRatings } from "./latest-ratings.ts";
import { ReportSheet } from "./report-sheet.tsx";

const stateOf = (answer: z.infer<typeof getReport.response>) => ("state" in answer ? answer.state : "ready");

export function ReportPage() {
  const interview = useInterview();
  const { me, role } = useMe();
  const search = useSearch({ from: "/app/interviews/$id/report" });
  const navigate = useNavigate();
  const own = interview.purpose === "practice";
  const organisation = useQuery({ ...organisationQuery, enabled: !own });
  const { mine, others } = latestRatings(interview.ratings, me.user.id);
  const blind =
    !own &&
    role === "reviewer" &&
    organisation.data?.settings.rateFirst === true &&
    mine === undefined &&
    interview.report === "ready";
  const query = useQuery({
    ...reportQuery(interview.id, search.version),
    enabled: (own || organisation.isFetched) && !blind,
  });
  const client = useQueryClient();
  const isAhead = query.data !== undefined && stateOf(query.data) !== interview.report && search.version === undefined;
  useEffect(() => {
    // The report has moved on since the interview was read: heading and status must not lag behind what stands below them.
    if (isAhead) void client.invalidateQueries({ queryKey: ["interview", interview.id], exact: true });
  }, [isAhead, client, interview.id]);
  const newest = Math.max(0, ...interview.reports);
  const isBehind =
    search.version === undefined && query.data !== undefined && !("state" in query.data) && query.data.version < newest;
  useEffect(() => {
    // A newer version has been made while this one was being read.
    if (isBehind) void client.invalidateQueries({ queryKey: reportQuery(interview.id).queryKey });
  }, [isBehind, newest, client, interview.id]);
  if (blind) return <BlindPage interview={interview} />;
  if (query.isError) return <Failure error={query.error} onRetry={() => void query.refetch()} />;
  if (query.isPending) return <Skeleton lines={10} label="Loading the report" />;
  const report = query.data;
  if ("state" in report) {
    // The interview may have been read a moment before its report.
    if (report.state !== "none") return <NextStep interview={{ ...interview, report: report.state }} />;
    if (interview.endedAt !== null) return <NextStep interview={interview} />;
    return (
      <EmptyState icon="clock" title="There is no report yet">
        It is written when the interview is over, usually within a minute of the last answer.
      </EmptyState>
    );
  }
  return (
    <div className="grid gap-6">
      <div className="-mb-2 flex flex-wrap items-center justify-between gap-3 print:hidden">
        <p className="text-small text-ink-soft">
          Version {report.version}, made {dateTimeWords(report.createdAt)}.
          <span className="max-lg:hidden">
            {" "}
            <kbd>j</kbd> and <kbd>k</kbd> go from quote to quote, <kbd>?</kbd> shows all keys.
          </span>
        </p>
        <div className="flex flex-wrap items-end gap-3">
          {interview.reports.length > 1 && (
            <Select
              labelHidden
              label="Version of the report"
              value={report.version}
              onChange={(event) =>
                void navigate({
                  to: "/interviews/$id/report",
                  params: { id: interview.id },
                  search: { version: Number(event.target.value) },
                })
              }
            >
              {interview.reports.toReversed().map((version) => (
                <option key={version} value={version}>
                  Version {version}
                </option>
              ))}
            </Select>
          )}
          <Button icon="print" onClick={() => window.print()}>
            Print
          </Button>
        </div>
      </div>
      <ReportSheet interview={interview} report={report} mine={mine} others={others} />
    </div>
  );
}
