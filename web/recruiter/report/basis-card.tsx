import type { Report } from "#contract/report.ts";
import { Card } from "#web/components/card.tsx";
import { ConfirmButton } from "#web/components/confirm-button.tsx";
import { dateTimeWords } from "#web/components/time-words.ts";
import { useEvaluate } from "#web/recruiter/use-evaluate.ts";
import { useMe } from "#web/recruiter/use-me.ts";

/** What the report was made from and by, so that it can be checked and made again. */
export function BasisCard({ report }: { report: Report }) {
  const { basis, evaluator } = report;
  const { may } = useMe();
  const again = useEvaluate(report.interviewId);
  const { judges } = evaluator;
  const rows: { name: string; value: string; isCode?: boolean }[] = [
    { name: "Made", value: dateTimeWords(report.createdAt) },
    {
      name: "By",
      value: evaluator.kind === "offline" ? "Fixed rules, no language model" : evaluator.models.join(", "),
    },
    { name: "Instructions", value: evaluator.prompts.join(", ") || "None" },
    {
      name: "Judges",
      value: `${judges.used} of ${judges.planned} used${judges.failed > 0 ? `, ${judges.failed} failed` : ""}`,
    },
    { name: "Read", value: `${basis.answersUsed} answers with ${basis.wordsUsed} words` },
    {
      name: "Quotes dropped",
      value: basis.quotesDropped === 0 ? "None" : `${basis.quotesDropped}, because they are not in the transcript`,
    },
    { name: "Plan version", value: basis.planVersionId, isCode: true },
    { name: "Interview engine", value: `Version ${basis.engineVersion}` },
    { name: "Transcript seal (SHA-256)", value: basis.transcriptHash, isCode: true },
  ];
  return (
    <Card>
      <details>
        <summary className="min-h-9 py-1 font-medium text-brand">What this report was made from</summary>
        <dl className="grid gap-x-6 gap-y-2 pt-3 sm:grid-cols-[12rem_minmax(0,1fr)]">
          {rows.map(({ name, value, isCode }) => (
            <div key={name} className="contents">
              <dt className="text-ink-soft">{name}</dt>
              <dd className={isCode ? "font-mono text-small break-all max-sm:mb-2" : "max-sm:mb-2"}>{value}</dd>
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
        {may("recruiter") && (
          <div className="pt-4 print:hidden">
            <ConfirmButton
              size="small"
              icon="again"
              dangerous={false}
              title="Evaluate again?"
              body="A new version of the report is made and stands beside this one. Fixed rules find the same again in the same words; it is worth while when what evaluates has changed."
              confirmLabel="Evaluate again"
              onConfirm={() => again.mutateAsync()}
            >
              Evaluate again
            </ConfirmButton>
          </div>
        )}
      </details>
    </Card>
  );
}
