import { Link } from "@tanstack/react-router";
import type { Report } from "#contract/report.ts";
import { Badge } from "#web/components/badge.tsx";
import { Card } from "#web/components/card.tsx";
import { Icon } from "#web/components/icon.tsx";
import { closedWords } from "#web/recruiter/words.ts";

const mostMissedShown = 2;

/** Reasons to doubt the report: what stood out, what was not asked, and what it cannot say. */
export function DoubtsCard({ report }: { report: Report }) {
  // A question that was not covered is a line of its own only where there are few.
  const missed = report.flags.filter((flag) => flag.type === "not_covered");
  const isLong = missed.length > mostMissedShown;
  const shown = isLong ? report.flags.filter((flag) => flag.type !== "not_covered") : report.flags;
  return (
    <Card className="grid gap-5">
      <h2 className="font-serif text-title font-semibold">Before you rely on it</h2>
      {shown.length > 0 && (
        <ul className="grid gap-2">
          {shown.map((flag) => (
            <li
              key={`${flag.type} ${flag.message}`}
              className="flex items-start gap-3 rounded-control bg-warn-soft px-4 py-3"
            >
              <Icon name="alert" className="mt-0.5 text-warn" />
              <span>
                {flag.message}{" "}
                {flag.line !== null && (
                  <Link
                    to="/interviews/$id/transcript"
                    params={{ id: report.interviewId }}
                    search={{ line: flag.line }}
                    className="font-medium text-brand underline underline-offset-4"
                  >
                    Read it
                  </Link>
                )}
              </span>
            </li>
          ))}
        </ul>
      )}
      {isLong && (
        <details className="rounded-control bg-warn-soft px-4 py-3">
          <summary className="font-medium">{missed.length} planned questions were not covered</summary>
          <ul className="grid list-disc gap-1 ps-5 pt-2">
            {missed.map((flag) => (
              <li key={flag.message}>{flag.message}</li>
            ))}
          </ul>
        </details>
      )}
      {report.limits.length > 0 && (
        <div className="grid gap-2">
          <h3 className="font-medium">What this report cannot say</h3>
          <ul className="list-disc ps-5 text-ink-soft">
            {report.limits.map((limit) => (
              <li key={limit}>{limit}</li>
            ))}
          </ul>
        </div>
      )}
      <details>
        <summary className="min-h-9 py-1 font-medium text-brand">
          {report.coverage.length === 1
            ? "How the plan’s question fared"
            : `How the plan’s ${report.coverage.length} questions fared`}
        </summary>
        <ol className="grid gap-2 pt-2">
          {report.coverage.map((entry) => {
            const word = entry.as === null ? { label: "Open", tone: "neutral" as const } : closedWords[entry.as];
            return (
              <li key={entry.question} className="grid gap-1 border-b border-line pb-2 last:border-0">
                <span>{entry.text}</span>
                <span className="flex flex-wrap items-center gap-2 text-small text-ink-soft">
                  <Badge tone={word.tone}>{word.label}</Badge>
                  {entry.probes > 0 && (entry.probes === 1 ? "1 follow-up" : `${entry.probes} follow-ups`)}
                </span>
              </li>
            );
          })}
        </ol>
      </details>
    </Card>
  );
}
