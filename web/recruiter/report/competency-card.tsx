import type { PersonRating } from "#contract/api/interviews.ts";
import type { CompetencyResult } from "#contract/report.ts";
import { Badge } from "#web/components/badge.tsx";
import { Card } from "#web/components/card.tsx";
import { abstainedWords } from "#web/recruiter/words.ts";
import { AnchorList } from "./anchor-list.tsx";
import { useQuotes } from "./quote-context.tsx";
import { QuoteButton } from "./quote-button.tsx";

/** One competency: the rating, the behaviour it stands for, and the words that it rests on. */
export function CompetencyCard({ result, people }: { result: CompetencyResult; people: readonly PersonRating[] }) {
  const { all } = useQuotes();
  const quotes = all.filter((quote) => result.evidence.some((entry) => quote.ids.includes(entry.id)));
  const others = people.flatMap((person) =>
    person.ratings[result.competency] === undefined
      ? []
      : [{ id: person.id, name: person.by.name, rating: person.ratings[result.competency] }],
  );
  return (
    <Card className="grid scroll-mt-6 gap-4 break-inside-avoid" id={`competency-${result.competency}`}>
      <div className="flex flex-wrap items-start justify-between gap-x-6 gap-y-2">
        <h3 className="font-serif text-title font-semibold">{result.name}</h3>
        {result.rating === null ? (
          <Badge tone="warn">{abstainedWords[result.abstained ?? "too_little_evidence"]}</Badge>
        ) : (
          <p className="flex items-baseline gap-1.5">
            <span className="font-serif text-title font-semibold tabular-nums">{result.rating.toFixed(1)}</span>
            <span className="text-small text-ink-soft">of 5</span>
          </p>
        )}
      </div>
      {result.anchor !== null && (
        <div className="rounded-control bg-brand-soft/60 px-4 py-3">
          <p className="text-small font-medium text-ink-soft">Closest to level {result.anchor}</p>
          <p>{result.anchors[result.anchor - 1]}</p>
        </div>
      )}
      <p className="text-ink-soft">{result.rationale}</p>
      {others.length > 0 && (
        <p className="flex flex-wrap gap-x-4 gap-y-1 text-small">
          {others.map((person) => (
            <span key={person.id}>
              {person.name}: <strong className="tabular-nums">{person.rating}</strong>
            </span>
          ))}
        </p>
      )}
      {quotes.length > 0 && (
        <ul className="grid gap-2" aria-label={`Evidence for ${result.name}`}>
          {quotes.map((quote) => (
            <li key={quote.id}>
              <QuoteButton quote={quote} />
            </li>
          ))}
        </ul>
      )}
      {result.missing.length > 0 && (
        <div>
          <p className="font-medium">Looked for and not found</p>
          <ul className="list-disc ps-5 text-ink-soft">
            {result.missing.map((entry) => (
              <li key={entry}>{entry}</li>
            ))}
          </ul>
        </div>
      )}
      <details className="print:hidden">
        <summary className="min-h-9 py-1 font-medium text-brand">All five levels</summary>
        <div className="grid gap-3 pt-2">
          <p className="text-ink-soft">{result.definition}</p>
          <AnchorList anchors={result.anchors} current={result.anchor} />
        </div>
      </details>
    </Card>
  );
}
