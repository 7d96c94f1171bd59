import { useQuery } from "@tanstack/react-query";
import { Link, useSearch } from "@tanstack/react-router";
import { useEffect } from "react";
import { Alert } from "#web/components/alert.tsx";
import { Button, buttonClass } from "#web/components/button.tsx";
import { Card } from "#web/components/card.tsx";
import { EmptyState } from "#web/components/empty-state.tsx";
import { Failure } from "#web/components/failure.tsx";
import { Skeleton } from "#web/components/skeleton.tsx";
import { dateTimeWords, durationWords } from "#web/components/time-words.ts";
import { useToast } from "#web/components/toast.tsx";
import { useInterview } from "#web/recruiter/interviews/use-interview.ts";
import { HeardLines } from "#web/recruiter/listening/heard-lines.tsx";
import { ListeningProvider } from "#web/recruiter/listening/listening.tsx";
import { MissingSound } from "#web/recruiter/listening/missing-sound.tsx";
import { RoomRecordings } from "#web/recruiter/listening/room-recordings.tsx";
import { TalkPlayer } from "#web/recruiter/listening/talk-player.tsx";
import { transcriptQuery } from "#web/recruiter/queries.ts";
import { groupLines, notAsked, transcriptText } from "./transcript-groups.ts";

export function TranscriptPage() {
  const interview = useInterview();
  const { line } = useSearch({ from: "/app/interviews/$id/transcript" });
  const opened = interview.status !== "created";
  const query = useQuery({ ...transcriptQuery(interview.id), enabled: opened });
  const toast = useToast();
  useEffect(() => {
    if (line !== undefined && query.isSuccess)
      document.getElementById(`line-${line}`)?.scrollIntoView({ block: "center" });
  }, [line, query.isSuccess]);
  const empty = (
    <EmptyState
      icon="message"
      title="Nothing has been said yet"
      actions={
        <Link to="/interviews/$id" params={{ id: interview.id }} className={buttonClass()}>
          To the overview
        </Link>
      }
    >
      The transcript begins with the interview.
    </EmptyState>
  );
  if (!opened) return empty;
  if (query.isError) return <Failure error={query.error} onRetry={() => void query.refetch()} />;
  if (query.isPending) return <Skeleton lines={9} label="Loading the transcript" />;
  const transcript = query.data;
  const groups = groupLines(transcript.lines, transcript.coverage);
  if (groups.length === 0) return empty;
  const missed = notAsked(transcript.coverage);
  const title = `Interview with ${interview.candidate.name}, ${interview.plan.title}${transcript.startedAt === null ? "" : `, ${dateTimeWords(transcript.startedAt)}`}`;
  const copy = () =>
    navigator.clipboard.writeText(transcriptText(title, groups, interview.candidate.name)).then(
      () => toast({ text: "The transcript is in your clipboard." }),
      () => toast({ text: "Your browser does not allow copying here. Use print instead." }),
    );
  return (
    <ListeningProvider interviewId={interview.id} lines={transcript.lines}>
      <div className="grid gap-5">
        <div className="flex flex-wrap items-center justify-between gap-3">
          <p className="text-ink-soft">
            {[
              ...(transcript.startedAt === null ? [] : [dateTimeWords(transcript.startedAt)]),
              ...(transcript.spentMs < 1_000 ? [] : [`${durationWords(transcript.spentMs)} of conversation`]),
            ].join(", ")}
          </p>
          <div className="flex flex-wrap gap-3 print:hidden">
            <Button size="small" icon="copy" onClick={() => void copy()}>
              Copy as text
            </Button>
            <Button size="small" icon="print" onClick={() => window.print()}>
              Print
            </Button>
          </div>
        </div>
        <TalkPlayer />
        <RoomRecordings />
        <MissingSound transcript={transcript} />
        <Card>
          <HeardLines
            groups={groups}
            candidate={interview.candidate.name}
            startedAt={transcript.startedAt}
            marked={line ?? null}
          />
        </Card>
        {missed.length > 0 && (
          <Alert
            kind="warning"
            title={
              missed.length === 1
                ? "One planned question was not asked"
                : `${missed.length} planned questions were not asked`
            }
          >
            <ul className="list-disc ps-5">
              {missed.map((entry) => (
                <li key={entry.question}>{entry.text}</li>
              ))}
            </ul>
          </Alert>
        )}
      </div>
    </ListeningProvider>
  );
}
