/** The report's quotes in reading order, with the number by which the page names each. */
import type { Evidence, Report } from "#contract/report.ts";
import type { Span } from "#web/recruiter/transcript/highlight.ts";

export type Quote = Omit<Evidence, "shows"> & {
  /** Ids of all evidence that rests on exactly these words for this competency; `id` is the first. */
  ids: readonly string[];
  /** All that these words show, in the plan's words. */
  shows: readonly string[];
  /** Counted from 1, in the order in which the page shows them. */
  number: number;
  competency: { id: string; name: string };
};

const sameWords = (quote: Quote, evidence: Evidence, competency: string) =>
  quote.competency.id === competency &&
  quote.line === evidence.line &&
  quote.from === evidence.from &&
  quote.to === evidence.to &&
  quote.direction === evidence.direction;

/**
 * The same words are one quote, however many things they show. Evidence that stands under two competencies by one id
 * keeps its first number.
 */
export function quotesOf(report: Pick<Report, "competencies">): Quote[] {
  const quotes: Quote[] = [];
  for (const { competency, name, evidence } of report.competencies) {
    for (const { shows, ...entry } of evidence) {
      if (quotes.some((quote) => quote.ids.includes(entry.id))) continue;
      const found = quotes.findIndex((quote) => sameWords(quote, { shows, ...entry }, competency));
      const known = quotes[found];
      if (known === undefined) {
        quotes.push({
          ...entry,
          ids: [entry.id],
          shows: shows === null ? [] : [shows],
          number: quotes.length + 1,
          competency: { id: competency, name },
        });
      } else {
        quotes[found] = {
          ...known,
          ids: [...known.ids, entry.id],
          shows: shows === null || known.shows.includes(shows) ? known.shows : [...known.shows, shows],
        };
      }
    }
  }
  return quotes;
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
