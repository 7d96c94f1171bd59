import { useQuery } from "@tanstack/react-query";
import { Link, Outlet, useParams } from "@tanstack/react-router";
import { PageTitle } from "#web/components/page-title.tsx";
import { Skeleton } from "#web/components/skeleton.tsx";
import { interviewQuery } from "#web/recruiter/queries.ts";
import { levelWords, purposeWords } from "#web/recruiter/words.ts";
import { PageProblem } from "#web/recruiter/shell/page-problem.tsx";
import { DecisionBadge, StatusBadge } from "./status-badges.tsx";

const tab =
  "inline-flex min-h-11 items-center border-b-3 border-transparent px-2 font-medium sm:px-3 whitespace-nowrap text-ink-soft hover:text-ink aria-[current=page]:border-brand aria-[current=page]:text-brand-strong";

/** Heading and tabs of one interview; each tab is an address of its own. */
export function InterviewFrame() {
  const { id } = useParams({ from: "/app/interviews/$id" });
  const query = useQuery(interviewQuery(id));
  if (query.isPending) return <Skeleton lines={8} label="Loading the interview" />;
  if (query.isError && query.data === undefined) {
    return <PageProblem title="Interview" error={query.error} onRetry={() => void query.refetch()} />;
  }
  const interview = query.data;
  const own = interview.purpose === "practice";
  return (
    <>
      <PageTitle
        over={
          own ? (
            <Link to="/practice" search={{}}>
              Practise yourself
            </Link>
          ) : (
            <Link to="/interviews" search={{}}>
              Interviews
            </Link>
          )
        }
      >
        {own ? interview.plan.title : interview.candidate.name}
      </PageTitle>
      <div className="-mt-3 flex flex-wrap items-center gap-x-3 gap-y-2 text-ink-soft">
        <StatusBadge status={interview.status} />
        <DecisionBadge decision={interview.decision} />
        {interview.purpose === "trial" && <span>{purposeWords.trial}</span>}
        {interview.job !== null && (
          <Link to="/jobs/$id" params={{ id: interview.job.id }} className="text-brand underline underline-offset-4">
            {interview.job.title}
          </Link>
        )}
        <span>
          {own ? "Practice" : interview.plan.title}, {levelWords[interview.plan.level].toLowerCase()}, version{" "}
          {interview.plan.version}
        </span>
      </div>
      <nav
        aria-label="Interview"
        className="-mx-4 overflow-x-auto border-b border-line px-4 sm:mx-0 sm:px-0 print:hidden"
      >
        <div className="flex gap-1">
          <Link to="/interviews/$id" params={{ id }} activeOptions={{ exact: true }} className={tab}>
            Overview
          </Link>
          {!own && (
            <Link to="/interviews/$id/live" params={{ id }} className={tab}>
              Live
            </Link>
          )}
          <Link to="/interviews/$id/transcript" params={{ id }} search={{}} className={tab}>
            Transcript
          </Link>
          <Link to="/interviews/$id/report" params={{ id }} search={{}} className={tab}>
            Report
          </Link>
        </div>
      </nav>
      <Outlet />
    </>
  );
}
