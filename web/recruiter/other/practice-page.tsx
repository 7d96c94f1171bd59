import { useQuery } from "@tanstack/react-query";
import { Link, useNavigate, useSearch } from "@tanstack/react-router";
import { Card } from "#web/components/card.tsx";
import { EmptyState } from "#web/components/empty-state.tsx";
import { Failure } from "#web/components/failure.tsx";
import { PageTitle } from "#web/components/page-title.tsx";
import { Pager } from "#web/components/pager.tsx";
import { Skeleton } from "#web/components/skeleton.tsx";
import { agoWords } from "#web/components/time-words.ts";
import { useNow } from "#web/components/use-now.ts";
import { StatusBadge } from "#web/recruiter/interviews/status-badges.tsx";
import { practiceQuery } from "#web/recruiter/queries.ts";
import { PracticePicker } from "./practice-picker.tsx";

/** Practice for oneself. Nobody else sees these interviews. */
export function PracticePage() {
  const { page = 1 } = useSearch({ from: "/app/practice" });
  const navigate = useNavigate();
  const now = useNow();
  const list = useQuery(practiceQuery(page));
  return (
    <>
      <PageTitle lead="Be interviewed yourself, for a whole position or with a single question. Only you see it.">
        Practise yourself
      </PageTitle>
      <Card>
        <PracticePicker />
      </Card>
      <h2 className="font-serif text-title font-semibold">Your practice interviews</h2>
      {list.isError && <Failure error={list.error} onRetry={() => void list.refetch()} />}
      {list.isPending && <Skeleton lines={4} label="Loading your practice interviews" />}
      {list.isSuccess && list.data.total === 0 && (
        <EmptyState icon="robot" title="None yet">
          Choose a position or a question above. You can stop at any time and go on later.
        </EmptyState>
      )}
      {list.isSuccess && (
        <ul className="grid gap-3">
          {list.data.items.map((entry) => (
            <li
              key={entry.id}
              className="relative flex flex-wrap items-center justify-between gap-3 rounded-card border border-line bg-surface p-4 shadow-card hover:border-line-strong"
            >
              <div>
                <Link
                  to={entry.report === "ready" ? "/interviews/$id/report" : "/interviews/$id"}
                  params={{ id: entry.id }}
                  search={{}}
                  className="font-medium text-ink underline-offset-4 after:absolute after:inset-0 hover:underline"
                >
                  {entry.plan.title}
                </Link>
                <p className="text-small text-ink-soft">{agoWords(entry.startedAt ?? entry.createdAt, now)}</p>
              </div>
              <StatusBadge status={entry.status} />
            </li>
          ))}
        </ul>
      )}
      {list.isSuccess && (
        <Pager {...list.data} onPage={(next) => void navigate({ to: "/practice", search: { page: next } })} />
      )}
    </>
  );
}
