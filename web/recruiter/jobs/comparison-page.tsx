import { useQuery } from "@tanstack/react-query";
import { Link, useParams } from "@tanstack/react-router";
import { useState } from "react";
import { Alert } from "#web/components/alert.tsx";
import { EmptyState } from "#web/components/empty-state.tsx";
import { Select } from "#web/components/field.tsx";
import { ScrollRegion } from "#web/components/scroll-region.tsx";
import { PageTitle } from "#web/components/page-title.tsx";
import { Skeleton } from "#web/components/skeleton.tsx";
import { comparisonQuery, jobQuery, organisationQuery } from "#web/recruiter/queries.ts";
import { useMe } from "#web/recruiter/use-me.ts";
import { abstainedWords } from "#web/recruiter/words.ts";
import { PageProblem } from "#web/recruiter/shell/page-problem.tsx";
import { competencyColumns, sortCandidates } from "./comparison.ts";

/** Deeper for a higher rating, and always with the number in it. */
const shades = ["bg-sunken", "bg-brand/10", "bg-brand/20", "bg-brand/30", "bg-brand/40"];

export function ComparisonPage() {
  const { id } = useParams({ from: "/app/org/jobs/$id/comparison" });
  const [by, setBy] = useState("");
  const job = useQuery(jobQuery(id));
  const query = useQuery(comparisonQuery(id));
  const organisation = useQuery(organisationQuery);
  const { role } = useMe();
  const title = job.data === undefined ? "Candidates side by side" : `Candidates for ${job.data.title}`;
  const over = (
    <Link to="/jobs/$id" params={{ id }}>
      {job.data?.title ?? "Job"}
    </Link>
  );
  if (query.isError) {
    return <PageProblem title={title} over={over} error={query.error} onRetry={() => void query.refetch()} />;
  }
  if (query.isPending) return <Skeleton lines={8} label="Loading the comparison" />;
  const { candidates } = query.data;
  const columns = competencyColumns(candidates);
  const rows = sortCandidates(candidates, by === "" ? null : by);
  const versions = new Set(candidates.map((entry) => entry.planVersion));
  return (
    <>
      <PageTitle
        over={over}
        lead="Ratings from 1 to 5, competency by competency. A name leads to the report and its quotes."
      >
        {title}
      </PageTitle>
      {candidates.some((entry) => entry.practiceEstimate) && (
        <Alert kind="warning" title="These are practice estimates">
          Fixed rules made them, no language model and no person. Use them to find your way, not to rank people.
        </Alert>
      )}
      {versions.size > 1 && (
        <Alert kind="warning" title="Not all were asked the same questions">
          They were interviewed with different versions of the plan. Compare with care.
        </Alert>
      )}
      {rows.length === 0 ? (
        <EmptyState icon="people" title="Nobody to compare yet">
          {role === "reviewer" && organisation.data?.settings.rateFirst === true
            ? "Your organisation asks reviewers to rate first: candidates stand here once you have rated them."
            : "As soon as candidates of this job have a report, they stand here side by side."}
        </EmptyState>
      ) : (
        <>
          <div className="max-w-xs">
            <Select label="Sort by" value={by} onChange={(event) => setBy(event.target.value)}>
              <option value="">Overall</option>
              {columns.map((column) => (
                <option key={column.id} value={column.id}>
                  {column.name}
                </option>
              ))}
            </Select>
          </div>
          <ScrollRegion
            label="Comparison"
            className="overflow-x-auto rounded-card border border-line bg-surface shadow-card"
          >
            <table className="w-full border-collapse">
              <thead className="border-b border-line text-small text-ink-soft">
                <tr>
                  <th className="sticky start-0 bg-surface px-4 py-3 text-start font-medium">Candidate</th>
                  <th className="px-4 py-3 text-start font-medium">Overall</th>
                  {columns.map((column) => (
                    <th key={column.id} className="min-w-28 px-4 py-3 text-start font-medium">
                      {column.name}
                    </th>
                  ))}
                  <th className="px-4 py-3 text-start font-medium">Plan</th>
                </tr>
              </thead>
              <tbody>
                {rows.map((entry) => (
                  <tr key={entry.interviewId} className="border-b border-line last:border-0">
                    <th scope="row" className="sticky start-0 bg-surface px-4 py-3 text-start font-medium">
                      <Link
                        to="/interviews/$id/report"
                        params={{ id: entry.interviewId }}
                        search={{}}
                        className="text-brand underline underline-offset-4"
                      >
                        {entry.candidate}
                      </Link>
                    </th>
                    <td className="px-4 py-3 font-semibold tabular-nums">
                      {entry.score === null ? "No score" : Math.round(entry.score)}
                    </td>
                    {columns.map((column) => {
                      const cell = entry.competencies.find((one) => one.competency === column.id);
                      const rating = cell?.rating ?? null;
                      return (
                        <td key={column.id} className="px-4 py-3">
                          {rating === null ? (
                            <span className="text-small text-ink-soft">
                              {cell?.abstained == null ? "Not in this plan" : abstainedWords[cell.abstained]}
                            </span>
                          ) : (
                            <span
                              className={`inline-block min-w-12 rounded-control px-2 py-1 text-center font-medium tabular-nums ${shades[Math.round(rating) - 1]}`}
                            >
                              {rating.toFixed(1)}
                            </span>
                          )}
                        </td>
                      );
                    })}
                    <td className="px-4 py-3 text-small whitespace-nowrap text-ink-soft">
                      version {entry.planVersion}
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </ScrollRegion>
        </>
      )}
    </>
  );
}
