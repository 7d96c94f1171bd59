import { Link } from "@tanstack/react-router";
import type { InterviewSummary } from "#contract/api/interviews.ts";
import { agoWords } from "#web/components/time-words.ts";
import { useNow } from "#web/components/use-now.ts";
import { purposeWords } from "#web/recruiter/words.ts";
import { DecisionBadge, ReportBadge, StatusBadge } from "./status-badges.tsx";

const what = (interview: InterviewSummary) => interview.job?.title ?? interview.plan.title;
const when = (interview: InterviewSummary) => interview.endedAt ?? interview.startedAt ?? interview.createdAt;

function Name({ interview }: { interview: InterviewSummary }) {
  const to =
    interview.report === "ready"
      ? "/interviews/$id/report"
      : interview.status === "live"
        ? "/interviews/$id/live"
        : "/interviews/$id";
  return (
    <Link
      to={to}
      params={{ id: interview.id }}
      search={{}}
      className="font-medium text-ink underline-offset-4 after:absolute after:inset-0 hover:underline"
    >
      <bdi>{interview.candidate.name}</bdi>
    </Link>
  );
}

/** A table where there is room, cards where there is not. */
export function InterviewTable({
  interviews,
  withJob = true,
}: {
  interviews: readonly InterviewSummary[];
  withJob?: boolean;
}) {
  const now = useNow();
  return (
    <>
      <div className="hidden overflow-hidden rounded-card border border-line bg-surface shadow-card xl:block">
        <table className="w-full border-collapse text-start">
          <thead className="border-b border-line text-small text-ink-soft">
            <tr>
              <th className="px-3 py-3 text-start font-medium">Candidate</th>
              {withJob && <th className="px-3 py-3 text-start font-medium">Job or plan</th>}
              <th className="px-3 py-3 text-start font-medium">Status</th>
              <th className="px-3 py-3 text-start font-medium">Report</th>
              <th className="px-3 py-3 text-start font-medium">Decision</th>
              <th className="px-3 py-3 text-start font-medium">Last event</th>
            </tr>
          </thead>
          <tbody>
            {interviews.map((interview) => (
              <tr key={interview.id} className="relative border-b border-line last:border-0 hover:bg-sunken/60">
                <td className="px-3 py-3">
                  <Name interview={interview} />
                  <div className="text-small text-ink-soft">{interview.candidate.email ?? "no address"}</div>
                </td>
                {withJob && (
                  <td className="max-w-60 px-3 py-3">
                    <div className="truncate">{what(interview)}</div>
                    {interview.purpose !== "assessment" && (
                      <div className="text-small text-ink-soft">{purposeWords[interview.purpose]}</div>
                    )}
                  </td>
                )}
                <td className="px-3 py-3">
                  <StatusBadge status={interview.status} />
                </td>
                <td className="px-3 py-3">
                  <ReportBadge interview={interview} />
                </td>
                <td className="px-3 py-3">
                  <DecisionBadge decision={interview.decision} />
                </td>
                <td className="px-3 py-3 text-small whitespace-nowrap text-ink-soft">
                  {agoWords(when(interview), now)}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <ul className="grid gap-3 sm:grid-cols-2 xl:hidden">
        {interviews.map((interview) => (
          <li
            key={interview.id}
            className="relative grid content-start gap-2 rounded-card border border-line bg-surface p-4 shadow-card"
          >
            <div className="flex items-start justify-between gap-3">
              <Name interview={interview} />
              <ReportBadge interview={interview} />
            </div>
            {withJob && <div className="text-small text-ink-soft">{what(interview)}</div>}
            <div className="flex flex-wrap items-center gap-2">
              <StatusBadge status={interview.status} />
              <DecisionBadge decision={interview.decision} />
              <span className="text-small text-ink-soft">{agoWords(when(interview), now)}</span>
            </div>
          </li>
        ))}
      </ul>
    </>
  );
}
