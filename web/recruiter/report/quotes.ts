/** The report's quotes in reading order, with the number by which the page names each. */
import type { Evidence, Report } from "#contract/report.ts";
import type { Span } from "#web/recruiter/transcript/highlight.ts";

export type Quote = Evidence & {
  /** Counted from 1, in the order in which the page shows them. */
  number: number;
  competency: { id: string; name: string };
};

/** A quote that stands under two competencies is shown under both and keeps its first number. */
export function quotesOf(report: Pick<Report, "competencies">): Quote[] {
  const quotes = new Map<string, Quote>();
  for (const entry of report.competencies) {
    for (const evidence of entry.evidence) {
      if (!quotes.has(evidence.id))
        quotes.set(evidence.id, {
          ...evidence,
          number: quotes.size + 1,
          competency: { id: entry.competency, name: entry.name },
        });
    }
  }
  return [...quotes.values()];
}

/** Where to mark what, line by line. */
export function spansByLine(quotes: readonly Quote[]): ReadonlyMap<string, readonly Span[]> {
  const spans = new Map<string, Span[]>();
  for (const { id, line, from, to } of quotes) spans.set(line, [...(spans.get(line) ?? []), { id, from, to }]);
  return spans;
}

/** The quote `by` places on from `current`. It stops at both ends; with none current, it begins at the first or last. */
export function stepFrom(quotes: readonly Quote[], current: string | null, by: 1 | -1): Quote | null {
  const index = quotes.findIndex((quote) => quote.id === current);
  if (index === -1) return quotes.at(by === 1 ? 0 : -1) ?? null;
  return quotes[Math.min(quotes.length - 1, Math.max(0, index + by))] ?? null;
}
