import type { Report } from "#contract/report.ts";
import { Alert } from "#web/components/alert.tsx";
import { Badge } from "#web/components/badge.tsx";
import { Card } from "#web/components/card.tsx";

/** Where the score lies between 0 and 100, with the range that it may as well have been. */
function Scale({ score, interval }: { score: number; interval: readonly [number, number] | null }) {
  const [low, high] = interval ?? [score, score];
  return (
    <div aria-hidden="true" className="grid gap-1">
      <div className="relative h-4 rounded-full bg-sunken">
        <div
          className="absolute inset-y-0 rounded-full bg-brand/30"
          style={{ insetInlineStart: `${low}%`, width: `${Math.max(0, high - low)}%` }}
        />
        <div
          className="absolute -inset-y-1 w-1.5 rounded-full border border-surface bg-brand ltr:-translate-x-1/2 rtl:translate-x-1/2"
          style={{ insetInlineStart: `${score}%` }}
        />
      </div>
      <div className="flex justify-between text-small text-ink-soft tabular-nums">
        <span>0</span>
        <span>50</span>
        <span>100</span>
      </div>
    </div>
  );
}

/** The notice that must not be missed: this number decides nothing. */
export function PracticeNotice() {
  return (
    <Alert
      kind="warning"
      icon="alert"
      title="Practice estimate: do not decide by this"
      className="border-2 border-warn"
    >
      No language model and no person has read this interview. Fixed rules matched words and phrases, so a good answer
      in unusual words can score low, and the right words can score high. Use the quotes to find your way in the
      transcript, and judge for yourself.
    </Alert>
  );
}

export function OverallCard({ report, quotes }: { report: Report; quotes: number }) {
  const { overall } = report;
  const missed = report.coverage.filter(
    (entry) => entry.as === "not_asked_time" || entry.as === "not_asked_ended",
  ).length;
  const rated = report.competencies.filter((entry) => entry.rating !== null).length;
  const facts = [
    `${rated} of ${report.competencies.length} competencies rated`,
    quotes === 0
      ? "No quotes"
      : quotes === 1
        ? "1 quote, found in the transcript"
        : `${quotes} quotes, each found in the transcript`,
    missed === 0
      ? "Every planned question was asked"
      : missed === 1
        ? "1 planned question was not asked"
        : `${missed} planned questions were not asked`,
  ];
  return (
    <Card className="grid gap-4">
      <div className="flex flex-wrap items-end justify-between gap-x-6 gap-y-3">
        <div>
          <h2 className="font-medium text-ink-soft">
            {report.evaluator.practiceEstimate ? "Overall, as a practice estimate" : "Overall"}
          </h2>
          {overall.score === null ? (
            <p className="font-serif text-display font-semibold">No score</p>
          ) : (
            <p className="flex flex-wrap items-baseline gap-x-3">
              <span className="font-serif text-[3rem] leading-none font-semibold tabular-nums">
                {Math.round(overall.score)}
              </span>
              <span className="text-ink-soft">
                of 100
                {overall.interval !== null &&
                  `, likely between ${Math.round(overall.interval[0])} and ${Math.round(overall.interval[1])}`}
              </span>
            </p>
          )}
        </div>
        {overall.band !== null && (
          <div className="text-end max-sm:text-start">
            <p className="text-small text-ink-soft">Your organisation calls this</p>
            <Badge tone="brand" className="text-body!">
              {overall.band.label}
            </Badge>
          </div>
        )}
      </div>
      {overall.score !== null && <Scale score={overall.score} interval={overall.interval} />}
      <p>{overall.note}</p>
      <ul className="flex flex-wrap gap-x-6 gap-y-1 text-small text-ink-soft">
        {facts.map((fact) => (
          <li key={fact}>{fact}</li>
        ))}
      </ul>
    </Card>
  );
}
