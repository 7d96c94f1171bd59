import { useQuery } from "@tanstack/react-query";
import { Link, useNavigate, useSearch } from "@tanstack/react-router";
import { Button, buttonClass } from "#web/components/button.tsx";
import { EmptyState } from "#web/components/empty-state.tsx";
import { Failure } from "#web/components/failure.tsx";
import { PageTitle } from "#web/components/page-title.tsx";
import { Pager } from "#web/components/pager.tsx";
import { Skeleton } from "#web/components/skeleton.tsx";
import { interviewsQuery } from "#web/recruiter/queries.ts";
import { useMe } from "#web/recruiter/use-me.ts";
import { InterviewFilters } from "./interview-filters.tsx";
import { InterviewTable } from "./interview-table.tsx";

export function InterviewsPage() {
  const search = useSearch({ from: "/app/org/interviews" });
  const navigate = useNavigate();
  const { may } = useMe();
  const list = useQuery(interviewsQuery(search));
  const { page: _page, ...filters } = search;
  const filtered = Object.values(filters).some((value) => value !== undefined);
  const none = list.isSuccess && list.data.total === 0;
  return (
    <>
      <PageTitle
        actions={
          may("recruiter") && (
            <Link to="/interviews/new" search={{}} className={buttonClass("primary")}>
              New interview
            </Link>
          )
        }
      >
        Interviews
      </PageTitle>
      {none && !filtered ? (
        <EmptyState
          icon="message"
          title="Your first interview"
          actions={
            may("recruiter") && (
              <>
                <Link to="/interviews/new" search={{}} className={buttonClass("primary")}>
                  Create an interview
                </Link>
                <Link to="/library" search={{}} className={buttonClass()}>
                  Look at the ready plans
                </Link>
              </>
            )
          }
        >
          Choose a plan, enter a name, and send the candidate the link you get. The report is here shortly after the
          last answer.
        </EmptyState>
      ) : (
        <>
          <InterviewFilters
            value={search}
            onChange={(changed) =>
              void navigate({ to: "/interviews", search: { ...search, page: undefined, ...changed }, replace: true })
            }
          />
          {list.isError && <Failure error={list.error} onRetry={() => void list.refetch()} />}
          {list.isPending && <Skeleton lines={8} label="Loading interviews" />}
          {none && (
            <EmptyState
              icon="search"
              title="No interview fits these filters"
              actions={<Button onClick={() => void navigate({ to: "/interviews", search: {} })}>Show all</Button>}
            >
              Take a filter away, or look for a part of the name only.
            </EmptyState>
          )}
          {list.isSuccess && !none && (
            <div className={list.isPlaceholderData ? "opacity-60" : ""}>
              <InterviewTable interviews={list.data.items} />
            </div>
          )}
          {list.isSuccess && (
            <Pager
              page={list.data.page}
              pageSize={list.data.pageSize}
              total={list.data.total}
              onPage={(page) => void navigate({ to: "/interviews", search: { ...search, page } })}
            />
          )}
        </>
      )}
    </>
  );
}
