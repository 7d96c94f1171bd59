import { useQuery } from "@tanstack/react-query";
import { Link, useParams } from "@tanstack/react-router";
import { useState } from "react";
import { patchJob } from "#contract/api/plans.ts";
import { call } from "#web/api.ts";
import { Alert } from "#web/components/alert.tsx";
import { Button, buttonClass } from "#web/components/button.tsx";
import { Dialog } from "#web/components/dialog.tsx";
import { EmptyState } from "#web/components/empty-state.tsx";
import { Failure } from "#web/components/failure.tsx";
import { PageTitle } from "#web/components/page-title.tsx";
import { Pager } from "#web/components/pager.tsx";
import { Skeleton } from "#web/components/skeleton.tsx";
import { useToast } from "#web/components/toast.tsx";
import { InterviewTable } from "#web/recruiter/interviews/interview-table.tsx";
import { interviewsQuery, jobQuery } from "#web/recruiter/queries.ts";
import { useAction } from "#web/recruiter/use-action.ts";
import { useMe } from "#web/recruiter/use-me.ts";
import { PageProblem } from "#web/recruiter/shell/page-problem.tsx";
import { SkillList } from "#web/recruiter/draft/skill-list.tsx";
import { editIcon } from "#web/recruiter/drawings.ts";
import { JobForm } from "./job-form.tsx";

export function JobPage() {
  const { id } = useParams({ from: "/app/org/jobs/$id" });
  const { may } = useMe();
  const toast = useToast();
  const [page, setPage] = useState(1);
  const [editing, setEditing] = useState(false);
  const query = useQuery(jobQuery(id));
  const interviews = useQuery(interviewsQuery({ job: id, page }));
  const archive = useAction((archived: boolean) => call(patchJob, { params: { id }, body: { archived } }), {
    stale: [["jobs"], ["job", id]],
    onDone: (_job, archived) =>
      toast(
        archived
          ? { text: "The job is put away.", undo: { label: "Undo", run: () => archive.mutate(false) } }
          : { text: "The job is back on the list." },
      ),
  });
  if (query.isError) {
    return <PageProblem title="Job" error={query.error} onRetry={() => void query.refetch()} />;
  }
  if (query.isPending) return <Skeleton lines={8} label="Loading the job" />;
  const job = query.data;
  const invite = may("recruiter") && job.planId !== null && (
    <Link to="/interviews/new" search={{ job: id }} className={buttonClass("primary")}>
      Invite a candidate
    </Link>
  );
  return (
    <>
      <PageTitle
        over={
          <Link to="/jobs" search={{}}>
            Jobs
          </Link>
        }
        lead={
          job.planId === null ? undefined : (
            <>
              Follows{" "}
              <Link to="/plans/$id" params={{ id: job.planId }} search={{}}>
                {job.planTitle}
              </Link>
              , version {job.planVersion}
            </>
          )
        }
        actions={
          <>
            {invite}
            {(job.counts.completed ?? 0) > 0 && (
              <Link to="/jobs/$id/comparison" params={{ id }} className={buttonClass()}>
                Compare candidates
              </Link>
            )}
            {may("recruiter") && (
              <Button icon={editIcon} onClick={() => setEditing(true)}>
                Edit
              </Button>
            )}
            {may("recruiter") && (
              <Button busy={archive.isPending} onClick={() => archive.mutate(!job.archived)}>
                {job.archived ? "Put back" : "Put away"}
              </Button>
            )}
          </>
        }
      >
        {job.title}
      </PageTitle>
      <Failure error={archive.error} />
      {job.planId === null && (
        <Alert
          kind="warning"
          title="This job has no plan yet"
          actions={
            may("recruiter") && (
              <>
                <Button onClick={() => setEditing(true)}>Choose a plan</Button>
                <Link to="/plans/draft" className={buttonClass()}>
                  Draft one from a description
                </Link>
              </>
            )
          }
        >
          Choose one before you invite people: everyone is asked the same questions.
        </Alert>
      )}
      {job.description !== "" && <p className="max-w-prose whitespace-pre-wrap">{job.description}</p>}
      {job.skills.length > 0 && (
        <details className="max-w-prose">
          <summary className="cursor-pointer font-medium text-brand">
            {job.skills.length === 1 ? "One skill" : `${job.skills.length} skills`} in the description
          </summary>
          <div className="mt-3 grid gap-4">
            <SkillList skills={job.skills} />
          </div>
        </details>
      )}
      <h2 className="font-serif text-title font-semibold">Candidates</h2>
      {interviews.isError && <Failure error={interviews.error} onRetry={() => void interviews.refetch()} />}
      {interviews.isPending && <Skeleton lines={4} label="Loading candidates" />}
      {interviews.isSuccess && interviews.data.total === 0 && (
        <EmptyState icon="people" title="Nobody is invited yet" actions={invite}>
          Every candidate gets a link of their own. Their reports can be compared here afterwards.
        </EmptyState>
      )}
      {interviews.isSuccess && interviews.data.total > 0 && (
        <InterviewTable interviews={interviews.data.items} withJob={false} />
      )}
      {interviews.isSuccess && <Pager {...interviews.data} onPage={setPage} />}
      <Dialog open={editing} wide title="Edit the job" onClose={() => setEditing(false)}>
        <JobForm job={job} onCancel={() => setEditing(false)} onDone={() => setEditing(false)} />
      </Dialog>
    </>
  );
}
