import { useState } from "react";
import { Bar, BarChart, CartesianGrid, ResponsiveContainer, XAxis, YAxis } from "recharts";
import type { CompetencyResult } from "#contract/report.ts";
import { ScrollRegion } from "#web/components/scroll-region.tsx";
import { Button } from "#web/components/button.tsx";
import { Card } from "#web/components/card.tsx";
import { abstainedWords } from "#web/recruiter/words.ts";

type Props = { competencies: readonly CompetencyResult[]; own: Readonly<Record<string, number>> };

const rowPx = 46;

/** Ratings side by side; the same as a table for whoever prefers to read numbers. */
export function CompetencyChart({ competencies, own }: Props) {
  const [asTable, setAsTable] = useState(false);
  const hasOwn = Object.keys(own).length > 0;
  const rows = competencies.map((entry) => ({
    name: entry.name,
    report: entry.rating ?? 0,
    own: own[entry.competency] ?? 0,
  }));
  const spoken = competencies
    .map((entry) => `${entry.name}: ${entry.rating === null ? "not rated" : `${entry.rating} of 5`}`)
    .join("; ");
  return (
    <Card className="grid gap-4">
      <div className="flex flex-wrap items-center justify-between gap-3">
        <h2 className="font-serif text-title font-semibold">Competencies</h2>
        <Button
          size="small"
          look="quiet"
          icon="list"
          aria-pressed={asTable}
          onClick={() => setAsTable(!asTable)}
          className="print:hidden"
        >
          {asTable ? "Show the chart" : "Show as a table"}
        </Button>
      </div>
      {asTable ? (
        <ScrollRegion label="Ratings as a table" className="overflow-x-auto">
          <table className="w-full border-collapse">
            <thead>
              <tr className="border-b border-line text-small text-ink-soft">
                <th className="py-2 pe-4 text-start font-medium">Competency</th>
                <th className="py-2 pe-4 text-start font-medium">Report</th>
                {hasOwn && <th className="py-2 pe-4 text-start font-medium">You</th>}
                <th className="py-2 text-start font-medium">Weight</th>
              </tr>
            </thead>
            <tbody>
              {competencies.map((entry) => (
                <tr key={entry.competency} className="border-b border-line last:border-0">
                  <th scope="row" className="py-2 pe-4 text-start font-medium">
                    {entry.name}
                  </th>
                  <td className="py-2 pe-4 tabular-nums">
                    {entry.rating === null
                      ? abstainedWords[entry.abstained ?? "too_little_evidence"]
                      : `${entry.rating} of 5`}
                  </td>
                  {hasOwn && (
                    <td className="py-2 pe-4 tabular-nums">
                      {own[entry.competency] === undefined ? "–" : `${own[entry.competency]} of 5`}
                    </td>
                  )}
                  <td className="py-2 tabular-nums">{entry.weight}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </ScrollRegion>
      ) : (
        <>
          <figure aria-label={`Ratings from 1 to 5. ${spoken}`} className="text-small">
            <div aria-hidden="true">
              <ResponsiveContainer width="100%" height={rows.length * rowPx + 34}>
                <BarChart
                  data={rows}
                  layout="vertical"
                  margin={{ top: 0, right: 12, bottom: 0, left: 0 }}
                  barGap={2}
                  accessibilityLayer={false}
                >
                  <CartesianGrid horizontal={false} stroke="var(--line)" />
                  <XAxis
                    type="number"
                    domain={[0, 5]}
                    ticks={[1, 2, 3, 4, 5]}
                    stroke="var(--line-strong)"
                    tick={{ fill: "var(--ink-soft)" }}
                    tickLine={false}
                    axisLine={false}
                  />
                  <YAxis
                    type="category"
                    dataKey="name"
                    width={128}
                    stroke="var(--line-strong)"
                    tick={{ fill: "var(--ink)" }}
                    tickLine={false}
                  />
                  <Bar
                    dataKey="report"
                    fill="var(--brand)"
                    radius={[0, 4, 4, 0]}
                    maxBarSize={18}
                    isAnimationActive={false}
                  />
                  {hasOwn && (
                    <Bar
                      dataKey="own"
                      fill="var(--accent)"
                      radius={[0, 4, 4, 0]}
                      maxBarSize={12}
                      isAnimationActive={false}
                    />
                  )}
                </BarChart>
              </ResponsiveContainer>
            </div>
          </figure>
          <ul aria-hidden="true" className="flex flex-wrap gap-x-6 gap-y-1 text-small text-ink-soft">
            <li className="flex items-center gap-2">
              <span className="size-3 rounded-xs bg-brand" />
              Report
            </li>
            {hasOwn && (
              <li className="flex items-center gap-2">
                <span className="size-3 rounded-xs bg-accent" />
                You
              </li>
            )}
            {competencies.some((entry) => entry.rating === null) && <li>No bar: not rated</li>}
          </ul>
        </>
      )}
    </Card>
  );
}
