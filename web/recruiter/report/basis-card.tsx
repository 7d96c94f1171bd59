import type { ReactNode } from "react";
import type { Report } from "#contract/report.ts";
import { Card } from "#web/components/card.tsx";
import { dateTimeWords } from "#web/components/time-words.ts";

/** What the report was made from and by, so that it can be checked and made again. */
export function BasisCard({ report }: { report: Report }) {
  const { basis, evaluator } = report;
  const rows: [string, ReactNode][] = [
    ["Made", dateTimeWords(report.createdAt)],
    ["By", evaluator.kind === "offline" ? "Fixed rules, no language model" : evaluator.models.join(", ")],
    ["Instructions", evaluator.prompts.join(", ") || "None"],
    ["Judges", `${evaluator.judges.used} of ${evaluator.judges.planned} used${evaluator.judges.failed > 0 ? `, ${evaluator.judges.failed} failed` : ""}`],
    ["Read", `${basis.answersUsed} answers with ${basis.wordsUsed} words`],
    ["Quotes dropped", basis.quotesDropped === 0 ? "None" : `${basis.quotesDropped}, because they are not in the transcript`],
    ["Plan version", <code className="font-mono text-small break-all">{basis.planVersionId}</code>],
    ["Interview engine", `Version ${basis.engineVersion}`],
    ["Transcript seal (SHA-256)", <code className="font-mono text-small break-all">{basis.transcriptHash}</code>],
  ];
  return (
    <Card>
      <details>
        <summary className="min-h-9 py-1 font-medium text-brand">What this report was made from</summary>
        <dl className="grid gap-x-6 gap-y-2 pt-3 sm:grid-cols-[12rem_minmax(0,1fr)]">
          {rows.map(([name, value]) => (
            <div key={name} className="contents">
              <dt className="text-ink-soft">{name}</dt>
              <dd className="max-sm:mb-2">{value}</dd>
            </div>
          ))}
        </dl>
        {basis.answersLeftOut.length > 0 && (
          <div className="pt-3">
            <p className="font-medium">Answers left out</p>
            <ul className="list-disc ps-5 text-ink-soft">
              {basis.answersLeftOut.map((entry) => (
                <li key={entry.line}>{entry.reason}</li>
              ))}
            </ul>
          </div>
        )}
      </details>
    </Card>
  );
}
