import { useQuery } from "@tanstack/react-query";
import { Link, useNavigate, useSearch } from "@tanstack/react-router";
import type * as z from "zod";
import type { listEvaluations } from "#contract/api/interviews.ts";
import { Badge, type BadgeTone } from "#web/components/badge.tsx";
import { Button } from "#web/components/button.tsx";
import { EmptyState } from "#web/components/empty-state.tsx";
import { Failure } from "#web/components/failure.tsx";
import { Select } from "#web/components/field.tsx";
import { PageTitle } from "#web/components/page-title.tsx";
import { Pager } from "#web/components/pager.tsx";
import { Skeleton } from "#web/components/skeleton.tsx";
import { agoWords } from "#web/components/time-words.ts";
import { useNow } from "#web/components/use-now.ts";
import { evaluationsQuery } from "#web/recruiter/queries.ts";
import { useEvaluate } from "#web/recruiter/use-evaluate.ts";
import { useMe } from "#web/recruiter/use-me.ts";

type Evaluation = z.infer<typeof listEvaluations.response>["items"][number];

const states: Record<Evaluation["state"] | "stuck", { label: string; tone: BadgeTone }> = {
  stuck: { label: "Stuck", tone: "danger" },
  failed: { label: "Failed", tone: "danger" },
  pending: { label: "Waiting", tone: "neutral" },
  running: { label: "Running", tone: "brand" },
  ready: { label: "Ready", tone: "ok" },
};
const filters = ["stuck", "failed", "pending", "running", "ready"] as const;

function Row({ evaluation, now }: { evaluation: Evaluation; now: number }) {
  const { may } = useMe();
  const { interviewId: id } = evaluation;
  const again = useEvaluate(id, `The evaluation of ${evaluation.candidate}’s interview is running again.`);
  const state = states[evaluation.stuck ? "stuck" : evaluation.state];
  const needsHelp = evaluation.stuck || evaluation.state === "failed";
  return (
    <li className="grid gap-3 rounded-card border border-line bg-surface p-4 shadow-card sm:grid-cols-[minmax(0,1fr)_auto] sm:items-center">
      <div className="grid gap-1">
        <p className="flex flex-wrap items-center gap-2">
          <Link
            to={evaluation.state === "ready" ? "/interviews/$id/report" : "/interviews/$id"}
            params={{ id }}
            search={{}}
            className="font-medium text-brand underline underline-offset-4"
          >
            {evaluation.candidate}
          </Link>
          <Badge tone={state.tone}>{state.label}</Badge>
          <span className="text-small text-ink-soft">
            version {evaluation.version}, {agoWords(evaluation.updatedAt, now)}
          </span>
        </p>
        {evaluation.error !== null && <p>{evaluation.error}</p>}
        {evaluation.stuck && (
          <p>It has taken longer than any evaluation should. Run it again; the transcript is safe.</p>
        )}
        <Failure error={again.error} />
      </div>
      {needsHelp && may("recruiter") && (
        <div>
          <Button icon="again" busy={again.isPending} onClick={() => again.mutate()}>
            Run again
          </Button>
        </div>
      )}
    </li>
  );
}

/** Evaluations, with those that need help first. */
export function EvaluationsPage() {
  const search = useSearch({ from: "/app/org/evaluations" });
  const navigate = useNavigate();
  const now = useNow();
  const list = useQuery(evaluationsQuery(search));
  return (
    <>
      <PageTitle lead="Every finished interview is evaluated by itself. What is stuck or failed stands first, and can be run again.">
        Evaluations
      </PageTitle>
      <div className="max-w-xs">
        <Select
          label="Show"
          value={search.state ?? ""}
          onChange={(event) =>
            void navigate({
              to: "/evaluations",
              search: { state: filters.find((entry) => entry === event.target.value) },
            })
          }
        >
          <option value="">All</option>
          {filters.map((entry) => (
            <option key={entry} value={entry}>
              {states[entry].label}
            </option>
          ))}
        </Select>
      </div>
      {list.isError && <Failure error={list.error} onRetry={() => void list.refetch()} />}
      {list.isPending && <Skeleton lines={6} label="Loading evaluations" />}
      {list.isSuccess && list.data.total === 0 && (
        <EmptyState icon="check" title={search.state === undefined ? "No evaluation yet" : "Nothing here"}>
          {search.state === undefined
            ? "The first one begins when the first interview ends."
            : "No evaluation is in this state, which for stuck and failed ones is good news."}
        </EmptyState>
      )}
      {list.isSuccess && (
        <ul className="grid gap-3">
          {list.data.items.map((evaluation) => (
            <Row key={`${evaluation.interviewId} ${evaluation.version}`} evaluation={evaluation} now={now} />
          ))}
        </ul>
      )}
      {list.isSuccess && (
        <Pager {...list.data} onPage={(page) => void navigate({ to: "/evaluations", search: { ...search, page } })} />
      )}
    </>
  );
}
