import { Card } from "#web/components/card.tsx";
import { dateTimeWords, durationWords } from "#web/components/time-words.ts";
import { useNow } from "#web/components/use-now.ts";
import { spentAt } from "#web/recruiter/live/live-feed.ts";
import { statusWords } from "#web/recruiter/words.ts";
import { CoverageMap } from "./coverage-map.tsx";
import { CvCard } from "./cv-card.tsx";
import { ForkButton } from "./fork-button.tsx";
import { InvitationCard } from "./invitation-card.tsx";
import { NextStep } from "./next-step.tsx";
import { RunningActions } from "./running-actions.tsx";
import { useInterview } from "./use-interview.ts";

export function OverviewPage() {
  const interview = useInterview();
  const { view } = interview;
  const now = useNow(10_000);
  const facts: [string, string][] = [
    ...(interview.purpose === "practice"
      ? []
      : [["Email", interview.candidate.email ?? "Not given"] satisfies [string, string]]),
    ["Created", dateTimeWords(interview.createdAt)],
    ...(interview.startedAt === null ? [] : [["Began", dateTimeWords(interview.startedAt)] satisfies [string, string]]),
    ...(interview.endedAt === null ? [] : [["Ended", dateTimeWords(interview.endedAt)] satisfies [string, string]]),
    ...(view?.time == null || spentAt(view, now) < 1_000
      ? []
      : [
          ["Talked for", `${durationWords(spentAt(view, now))} of ${durationWords(view.time.totalMs)}`] satisfies [
            string,
            string,
          ],
        ]),
    ...(interview.extraMs === 0
      ? []
      : [["Extra time agreed", durationWords(interview.extraMs)] satisfies [string, string]]),
  ];
  const own = interview.purpose === "practice";
  const isOver = !["created", "waiting", "live", "paused"].includes(interview.status);
  return (
    <div className="grid gap-6 lg:grid-cols-[minmax(0,1fr)_22rem]">
      <div className="grid content-start gap-6">
        <NextStep interview={interview} />
        {view !== null && (
          <Card className="grid gap-4">
            <h2 className="font-serif text-title font-semibold">Questions of the plan</h2>
            <CoverageMap view={view} />
          </Card>
        )}
        {!own && <CvCard interview={interview.id} name={interview.candidate.name} isOver={isOver} />}
        {interview.invitation !== null && !own && <InvitationCard interview={interview} />}
      </div>
      <div className="grid content-start gap-6">
        <Card className="grid gap-4">
          <h2 className="font-serif text-title font-semibold">Facts</h2>
          {!own && <p className="text-ink-soft">{statusWords[interview.status].means}</p>}
          <dl className="grid gap-3">
            {facts.map(([name, value]) => (
              <div key={name}>
                <dt className="text-small text-ink-soft">{name}</dt>
                <dd className="break-words">{value}</dd>
              </div>
            ))}
          </dl>
        </Card>
        {!isOver && !own && interview.startedAt !== null && <RunningActions interview={interview} />}
        {interview.startedAt !== null && !own && <ForkButton interview={interview} />}
      </div>
    </div>
  );
}
