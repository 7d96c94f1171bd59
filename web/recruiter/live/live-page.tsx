import { useQueryClient } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useEffect } from "react";
import { Alert } from "#web/components/alert.tsx";
import { buttonClass } from "#web/components/button.tsx";
import { Card } from "#web/components/card.tsx";
import { EmptyState } from "#web/components/empty-state.tsx";
import { Spinner } from "#web/components/spinner.tsx";
import { CoverageMap } from "#web/recruiter/interviews/coverage-map.tsx";
import { RunningActions } from "#web/recruiter/interviews/running-actions.tsx";
import { useInterview } from "#web/recruiter/interviews/use-interview.ts";
import { LiveStatus } from "./live-status.tsx";
import { LiveTalk } from "./live-talk.tsx";
import { useLiveLink } from "./use-live-link.ts";

export function LivePage() {
  const interview = useInterview();
  const { id, status } = interview;
  const opened = status !== "created";
  const { feed, link } = useLiveLink(id, opened);
  const view = feed.view ?? interview.view;
  const client = useQueryClient();
  const isOver = view?.ended != null;
  useEffect(() => {
    // The link knows first; heading, tabs and report are asked anew rather than left to their own pace.
    if (isOver) void client.invalidateQueries({ queryKey: ["interview", id] });
  }, [isOver, client, id]);
  if (!opened) {
    return (
      <EmptyState
        icon="clock"
        title="Nothing to watch yet"
        actions={
          <Link to="/interviews/$id" params={{ id }} className={buttonClass()}>
            To the overview
          </Link>
        }
      >
        The candidate has not opened the invitation. As soon as they do, you can follow the interview here, word for
        word.
      </EmptyState>
    );
  }
  return (
    <div className="grid gap-6 lg:grid-cols-[minmax(0,1fr)_22rem]">
      <div className="grid content-start gap-4">
        {view !== null && <LiveStatus view={view} link={link} />}
        {isOver && (
          <Alert
            kind="success"
            title="The interview is over"
            actions={
              <Link to="/interviews/$id/report" params={{ id }} search={{}} className={buttonClass("primary")}>
                To the report
              </Link>
            }
          >
            What was said is kept as it is. The report follows, usually within a minute.
          </Alert>
        )}
        {feed.lines.length === 0 && feed.speaking === null ? (
          <Card>
            {link !== "open" ? (
              <Spinner label={link === "lost" ? "The connection is lost. Joining again…" : "Joining the interview"} />
            ) : (
              <p className="text-ink-soft">
                {status === "waiting"
                  ? "The candidate is reading what the interview is about. Their first words will stand here."
                  : "Nothing has been said yet."}
              </p>
            )}
          </Card>
        ) : (
          <LiveTalk feed={feed} candidate={interview.candidate.name} />
        )}
      </div>
      <div className="grid content-start gap-6">
        {!isOver && status !== "waiting" && <RunningActions interview={interview} />}
        {view !== null && (
          <Card className="grid gap-4">
            <h2 className="font-serif text-title font-semibold">Questions</h2>
            <CoverageMap view={view} small />
          </Card>
        )}
      </div>
    </div>
  );
}
