import { useQuery } from "@tanstack/react-query";
import { Link, useNavigate, useSearch } from "@tanstack/react-router";
import { useState } from "react";
import type { Job } from "#contract/api/plans.ts";
import { Button } from "#web/components/button.tsx";
import { Card } from "#web/components/card.tsx";
import { Dialog } from "#web/components/dialog.tsx";
import { EmptyState } from "#web/components/empty-state.tsx";
import { Failure } from "#web/components/failure.tsx";
import { Checkbox } from "#web/components/field.tsx";
import { PageTitle } from "#web/components/page-title.tsx";
import { Pager } from "#web/components/pager.tsx";
import { Skeleton } from "#web/components/skeleton.tsx";
import { jobsQuery } from "#web/recruiter/queries.ts";
import { useMe } from "#web/recruiter/use-me.ts";
import { statusWords } from "#web/recruiter/words.ts";
import { JobForm } from "./job-form.tsx";

const shown = ["live", "paused", "waiting", "created", "completed"] as const;

function JobCard({ job }: { job: Job }) {
  const counts = shown.flatMap((status) =>
    job.counts[status] === undefined ? [] : [`${job.counts[status]} ${statusWords[status].label.toLowerCase()}`],
  );
  return (
    <Card className="relative grid content-start gap-2 hover:border-line-strong">
      <h2 className="font-serif text-title font-semibold">
        <Link
          to="/jobs/$id"
          params={{ id: job.id }}
          className="underline-offset-4 after:absolute after:inset-0 hover:underline"
        >
          {job.title}
        </Link>
      </h2>
      <p className={job.planTitle === null ? "text-warn" : "text-ink-soft"}>
        {job.planTitle === null
          ? "No plan yet: choose one to invite people"
          : `${job.planTitle}, version ${job.planVersion}`}
      </p>
      <p className="text-small text-ink-soft">{counts.length === 0 ? "No candidates yet" : counts.join(", ")}</p>
    </Card>
  );
}

export function JobsPage() {
  const search = useSearch({ from: "/app/org/jobs" });
  const navigate = useNavigate();
  const { may } = useMe();
  const [creating, setCreating] = useState(false);
  const list = useQuery(jobsQuery(search));
  const create = may("recruiter") && (
    <Button look="primary" icon="plus" onClick={() => setCreating(true)}>
      New job
    </Button>
  );
  return (
    <>
      <PageTitle
        lead="What people are interviewed for. Everyone of a job gets the same plan, so they can be compared."
        actions={create}
      >
        Jobs
      </PageTitle>
      {list.isError && <Failure error={list.error} onRetry={() => void list.refetch()} />}
      {list.isPending && <Skeleton lines={6} label="Loading jobs" />}
      {list.isSuccess && list.data.total === 0 && (
        <EmptyState
          icon="people"
          title={search.archived ? "No job is put away" : "Your first job"}
          actions={!search.archived && create}
        >
          {search.archived
            ? "Jobs that you put away are kept here with all their interviews."
            : "Name the job, describe it in a few sentences and choose the plan that its candidates are interviewed with."}
        </EmptyState>
      )}
      {list.isSuccess && list.data.total > 0 && (
        <div className="grid gap-4 md:grid-cols-2">
          {list.data.items.map((job) => (
            <JobCard key={job.id} job={job} />
          ))}
        </div>
      )}
      {list.isSuccess && (
        <Pager {...list.data} onPage={(page) => void navigate({ to: "/jobs", search: { ...search, page } })} />
      )}
      <Checkbox
        label="Show the jobs that are put away"
        checked={search.archived ?? false}
        onChange={(event) => void navigate({ to: "/jobs", search: event.target.checked ? { archived: true } : {} })}
      />
      <Dialog open={creating} wide title="New job" onClose={() => setCreating(false)}>
        <JobForm
          onCancel={() => setCreating(false)}
          onDone={(job) => void navigate({ to: "/jobs/$id", params: { id: job.id } })}
        />
      </Dialog>
    </>
  );
}
