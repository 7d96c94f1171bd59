import { useState } from "react";
import type { CompetencyResult } from "#contract/report.ts";
import { Button } from "#web/components/button.tsx";
import { Card } from "#web/components/card.tsx";
import { abstainedWords } from "#web/recruiter/words.ts";
import { CompetencyTable } from "./competency-table.tsx";
import { RatingAxis, RatingScale } from "./rating-scale.tsx";

type Props = { competencies: readonly CompetencyResult[]; own: Readonly<Record<string, number>> };

const row = "grid grid-cols-[minmax(0,1fr)_auto] items-center gap-x-4 sm:grid-cols-[11rem_minmax(0,1fr)_2.5rem]";

function Row({ result, own }: { result: CompetencyResult; own: number | undefined }) {
  const { rating, spread, anchor } = result;
  const heard =
    rating === null ? abstainedWords[result.abstained ?? "too_little_evidence"] : `${rating.toFixed(1)} of 5`;
  return (
    <li className={row}>
      <a href={`#competency-${result.competency}`} className="font-medium text-ink underline-offset-4 hover:underline">
        {result.name}
      </a>
      <span className="sr-only">
        {heard}
        {spread !== null && spread.max > spread.min && `, judges between ${spread.min} and ${spread.max}`}
        {own !== undefined && `, you: ${own}`}
      </span>
      <span aria-hidden="true" className="text-end font-semibold tabular-nums sm:col-start-3 sm:row-start-1">
        {rating?.toFixed(1) ?? "–"}
      </span>
      <div className="max-sm:col-span-2 sm:col-start-2 sm:row-start-1">
        <RatingScale rating={rating} spread={spread} own={own} />
      </div>
      <p className="col-span-full text-small text-pretty text-ink-soft sm:col-span-2 sm:col-start-2">
        {anchor === null ? heard : result.anchors[anchor - 1]}
      </p>
    </li>
  );
}

/** Ratings on one scale with what they stand for; the same as a table for whoever prefers to read numbers. */
export function CompetencyChart({ competencies, own }: Props) {
  const [asTable, setAsTable] = useState(false);
  const isDivided = competencies.some(({ spread }) => spread !== null && spread.max > spread.min);
  return (
    <Card className="grid gap-4">
      <div className="flex flex-wrap items-center justify-between gap-3">
        <h2 className="font-serif text-title font-semibold">Competencies</h2>
        <Button size="small" look="quiet" icon="list" onClick={() => setAsTable(!asTable)} className="print:hidden">
          {asTable ? "Show the chart" : "Show as a table"}
        </Button>
      </div>
      {asTable ? (
        <CompetencyTable competencies={competencies} own={own} />
      ) : (
        <>
          <ul className="grid gap-4">
            {competencies.map((result) => (
              <Row key={result.competency} result={result} own={own[result.competency]} />
            ))}
          </ul>
          <div className={row}>
            <div className="max-sm:col-span-2 sm:col-start-2">
              <RatingAxis />
            </div>
          </div>
          <ul aria-hidden="true" className="flex flex-wrap gap-x-6 gap-y-1 text-small text-ink-soft">
            <li className="flex items-center gap-2">
              <span className="size-3 rounded-full bg-brand" />
              Report
            </li>
            {isDivided && (
              <li className="flex items-center gap-2">
                <span className="h-3 w-6 rounded-full bg-brand/25" />
                From the lowest to the highest judge
              </li>
            )}
            {Object.keys(own).length > 0 && (
              <li className="flex items-center gap-2">
                <span className="size-2.5 rotate-45 rounded-xs bg-accent" />
                You
              </li>
            )}
          </ul>
        </>
      )}
    </Card>
  );
}
