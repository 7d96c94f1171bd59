import type { CompetencyResult } from "#contract/report.ts";
import { ScrollRegion } from "#web/components/scroll-region.tsx";
import { abstainedWords } from "#web/recruiter/words.ts";

type Props = { competencies: readonly CompetencyResult[]; own: Readonly<Record<string, number>> };

const spreadWords = ({ spread }: CompetencyResult) =>
  spread === null ? "–" : spread.min === spread.max ? `all ${spread.min}` : `${spread.min} to ${spread.max}`;

/** The chart's ratings as numbers, with the weight that each has in the overall score. */
export function CompetencyTable({ competencies, own }: Props) {
  const hasOwn = Object.keys(own).length > 0;
  const total = competencies.reduce((sum, entry) => sum + entry.weight, 0);
  const columns = ["Competency", "Report", "Judges", ...(hasOwn ? ["You"] : []), "Share of the score"];
  return (
    <ScrollRegion label="Ratings as a table" className="overflow-x-auto">
      <table className="w-full border-collapse">
        <thead>
          <tr className="border-b border-line text-small text-ink-soft">
            {columns.map((column) => (
              <th key={column} className="py-2 pe-4 text-start font-medium last:pe-0">
                {column}
              </th>
            ))}
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
                  : `${entry.rating.toFixed(1)} of 5`}
              </td>
              <td className="py-2 pe-4 tabular-nums">{spreadWords(entry)}</td>
              {hasOwn && (
                <td className="py-2 pe-4 tabular-nums">
                  {own[entry.competency] === undefined ? "–" : `${own[entry.competency]} of 5`}
                </td>
              )}
              <td className="py-2 tabular-nums">
                {total === 0 ? "–" : `${Math.round((entry.weight / total) * 100)} %`}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}
