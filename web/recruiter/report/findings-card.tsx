import type { Finding, Report } from "#contract/report.ts";
import { Card } from "#web/components/card.tsx";
import { QuoteNumbers } from "./quote-button.tsx";

function Findings({ title, findings }: { title: string; findings: readonly Finding[] }) {
  if (findings.length === 0) return null;
  return (
    <div className="grid content-start gap-2">
      <h3 className="font-medium">{title}</h3>
      <ul className="grid list-disc gap-1.5 ps-5">
        {findings.map((entry) => (
          <li key={entry.text}>
            {entry.text}
            <QuoteNumbers ids={entry.evidence} />
          </li>
        ))}
      </ul>
    </div>
  );
}

/** In a few sentences; each with the numbers of its quotes. */
export function FindingsCard({ report }: { report: Report }) {
  const { summary, strengths, weaknesses, improvements, skills } = report;
  if (summary.length + strengths.length + weaknesses.length + improvements.length + skills.length === 0) return null;
  return (
    <Card className="grid gap-5">
      <h2 className="font-serif text-title font-semibold">In short</h2>
      <Findings title="Ratings in a sentence" findings={summary} />
      <div className={strengths.length > 0 && weaknesses.length > 0 ? "grid gap-5 sm:grid-cols-2" : "contents"}>
        <Findings title="Strong here" findings={strengths} />
        <Findings title="Weak or not shown" findings={weaknesses} />
      </div>
      <Findings title="Worth asking next" findings={improvements} />
      {skills.length > 0 && (
        <div className="grid gap-2">
          <h3 className="font-medium">Skills that came up</h3>
          <ul className="flex flex-wrap gap-2">
            {skills.map((skill) => (
              <li
                key={skill.name}
                className="inline-flex items-center rounded-full border border-line px-3 py-1 text-small"
              >
                {skill.name}
                <QuoteNumbers ids={skill.evidence} />
              </li>
            ))}
          </ul>
        </div>
      )}
    </Card>
  );
}
