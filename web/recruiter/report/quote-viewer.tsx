import { useQuery } from "@tanstack/react-query";
import { useEffect, useMemo, useRef } from "react";
import { Button } from "#web/components/button.tsx";
import { Dialog } from "#web/components/dialog.tsx";
import { Failure } from "#web/components/failure.tsx";
import { ScrollRegion } from "#web/components/scroll-region.tsx";
import { Skeleton } from "#web/components/skeleton.tsx";
import { HearKey } from "#web/recruiter/listening/hear-key.tsx";
import { HeardLines } from "#web/recruiter/listening/heard-lines.tsx";
import { ListeningProvider } from "#web/recruiter/listening/listening.tsx";
import { transcriptQuery } from "#web/recruiter/queries.ts";
import { groupLines } from "#web/recruiter/transcript/transcript-groups.ts";
import { type Quote, spansByLine, stepFrom } from "./quotes.ts";

type Props = {
  interviewId: string;
  candidate: string;
  quotes: readonly Quote[];
  current: string | null;
  open: boolean;
  /** The current quote's answer is heard as soon as it can be. */
  hearing: boolean;
  onHeard: () => void;
  onCurrent: (id: string) => void;
  onClose: () => void;
};

/** The transcript at a quote, with what was said before and after it. */
export function QuoteViewer({
  interviewId,
  candidate,
  quotes,
  current,
  open,
  hearing,
  onHeard,
  onCurrent,
  onClose,
}: Props) {
  const transcript = useQuery({ ...transcriptQuery(interviewId), enabled: open });
  const spans = useMemo(() => spansByLine(quotes), [quotes]);
  const box = useRef<HTMLElement>(null);
  const quote = quotes.find((entry) => entry.id === current);
  useEffect(() => {
    if (open) box.current?.querySelector("[data-current]")?.scrollIntoView({ block: "center" });
  }, [open, current, transcript.isSuccess]);
  const step = (by: 1 | -1) => {
    const next = stepFrom(quotes, current, by);
    if (next !== null) onCurrent(next.id);
  };
  return (
    <Dialog
      open={open}
      wide
      inRow
      title={quote === undefined ? "Transcript" : `Quote ${quote.number} of ${quotes.length}: ${quote.competency.name}`}
      onClose={onClose}
      actions={
        <>
          <Button size="small" onClick={onClose}>
            Close
          </Button>
          <Button size="small" disabled={quote?.number === 1} onClick={() => step(-1)}>
            Previous
          </Button>
          <Button size="small" disabled={quote?.number === quotes.length} onClick={() => step(1)}>
            Next
          </Button>
        </>
      }
    >
      {quote !== undefined && quote.shows.length > 0 && (
        <p className="text-ink-soft">
          {quote.direction === "challenges" ? "Speaks against it" : "Shows"}: {quote.shows.join("; ")}
        </p>
      )}
      <ScrollRegion
        ref={box}
        label="Transcript"
        className="max-h-[45dvh] overflow-y-auto rounded-control border border-line p-4 sm:max-h-[55dvh]"
      >
        {transcript.isPending && <Skeleton lines={6} label="Loading the transcript" />}
        {transcript.isError && <Failure error={transcript.error} onRetry={() => void transcript.refetch()} />}
        {open && transcript.isSuccess && (
          <ListeningProvider interviewId={interviewId} lines={transcript.data.lines}>
            <HearKey line={quote?.line ?? null} atOnce={hearing} onBegun={onHeard} />
            <HeardLines
              groups={groupLines(transcript.data.lines, transcript.data.coverage)}
              candidate={candidate}
              startedAt={transcript.data.startedAt}
              spans={spans}
              current={current}
            />
          </ListeningProvider>
        )}
      </ScrollRegion>
    </Dialog>
  );
}
