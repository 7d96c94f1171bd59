import { useCallback, useMemo, useRef, useState } from "react";
import type { InterviewDetail, PersonRating } from "#contract/api/interviews.ts";
import type { Report } from "#contract/report.ts";
import { BasisCard } from "./basis-card.tsx";
import { CompetencyCard } from "./competency-card.tsx";
import { CompetencyChart } from "./competency-chart.tsx";
import { DoubtsCard } from "./doubts-card.tsx";
import { FindingsCard } from "./findings-card.tsx";
import { KeysDialog } from "./keys-dialog.tsx";
import { OverallCard, PracticeNotice } from "./overall-card.tsx";
import { PeopleCard } from "./people-card.tsx";
import { QuotesProvider } from "./quote-context.tsx";
import { QuoteViewer } from "./quote-viewer.tsx";
import { quotesOf } from "./quotes.ts";
import { useQuoteKeys } from "./use-quote-keys.ts";

type Props = {
  interview: InterviewDetail;
  report: Report;
  mine: PersonRating | undefined;
  others: readonly PersonRating[];
};

/** A report that is there, to be read in three minutes: the number, the reasons, the words, the doubts. */
export function ReportSheet({ interview, report, mine, others }: Props) {
  const quotes = useMemo(() => quotesOf(report), [report]);
  const [current, setCurrent] = useState<string | null>(null);
  const [viewing, setViewing] = useState(false);
  const [hearing, setHearing] = useState(false);
  const [helping, setHelping] = useState(false);
  // While the viewer is open or closing, the browser's own moves of the focus choose no quote.
  const isQuiet = useRef(false);
  const open = useCallback((id: string) => {
    isQuiet.current = true;
    setCurrent(id);
    setViewing(true);
  }, []);
  const close = () => {
    setViewing(false);
    setHearing(false);
    requestAnimationFrame(() => {
      // The browser gives the focus back to the quote that was opened; the reader may have gone on to another.
      const isOnQuote =
        document.activeElement instanceof HTMLElement && document.activeElement.dataset["quote"] !== undefined;
      if (isOnQuote) document.querySelector<HTMLElement>(`[data-quote="${CSS.escape(current ?? "")}"]`)?.focus();
      isQuiet.current = false;
    });
  };
  const focused = useCallback((id: string) => {
    if (!isQuiet.current) setCurrent(id);
  }, []);
  const help = useCallback(() => setHelping(true), []);
  const hear = useCallback(
    (id: string) => {
      // In the open viewer, the same key is the viewer's own.
      if (isQuiet.current) return;
      open(id);
      setHearing(true);
    },
    [open],
  );
  const heard = useCallback(() => setHearing(false), []);
  useQuoteKeys({ quotes, current, onCurrent: setCurrent, onOpen: open, onHear: hear, onHelp: help });
  const context = useMemo(
    () => ({ all: quotes, current, open, setCurrent: focused }),
    [quotes, current, open, focused],
  );
  const people = mine === undefined ? others : [{ ...mine, by: { ...mine.by, name: "You" } }, ...others];
  return (
    <QuotesProvider value={context}>
      {report.evaluator.practiceEstimate && <PracticeNotice />}
      <div
        className={interview.purpose === "practice" ? "grid gap-6" : "grid gap-6 lg:grid-cols-[minmax(0,1fr)_21rem]"}
      >
        <div className="grid min-w-0 content-start gap-6">
          <OverallCard report={report} quotes={quotes.length} />
          {report.competencies.some((entry) => entry.rating !== null) && (
            <CompetencyChart competencies={report.competencies} own={mine?.ratings ?? {}} />
          )}
          <FindingsCard report={report} />
          {report.competencies.map((result) => (
            <CompetencyCard key={result.competency} result={result} people={people} />
          ))}
          <DoubtsCard report={report} />
          <BasisCard report={report} />
        </div>
        {interview.purpose !== "practice" && (
          <div className="min-w-0 print:hidden">
            <div className="lg:sticky lg:top-6 lg:max-h-[calc(100dvh-3rem)] lg:overflow-y-auto">
              <PeopleCard interview={interview} competencies={report.competencies} mine={mine} others={others} />
            </div>
          </div>
        )}
      </div>
      <QuoteViewer
        interviewId={interview.id}
        candidate={interview.candidate.name}
        quotes={quotes}
        current={current}
        open={viewing}
        hearing={hearing}
        onHeard={heard}
        onCurrent={setCurrent}
        onClose={close}
      />
      <KeysDialog open={helping} onClose={() => setHelping(false)} />
    </QuotesProvider>
  );
}
