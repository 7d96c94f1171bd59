import { useQuery } from "@tanstack/react-query";
import { Link, useNavigate, useSearch } from "@tanstack/react-router";
import { useEffect, useRef, useState } from "react";
import { buttonClass } from "#web/components/button.tsx";
import { EmptyState } from "#web/components/empty-state.tsx";
import { Failure } from "#web/components/failure.tsx";
import { Field } from "#web/components/field.tsx";
import { PageTitle } from "#web/components/page-title.tsx";
import { Pager } from "#web/components/pager.tsx";
import { Skeleton } from "#web/components/skeleton.tsx";
import { useLater } from "#web/components/use-later.ts";
import { plansQuery } from "#web/recruiter/queries.ts";
import { useMe } from "#web/recruiter/use-me.ts";
import { ImportButton } from "./import-button.tsx";
import { NewPlanButton } from "./new-plan-button.tsx";
import { PlanCard } from "./plan-card.tsx";

export function PlansPage() {
  const search = useSearch({ from: "/app/org/plans" });
  const navigate = useNavigate();
  const { may } = useMe();
  const [typed, setTyped] = useState(search.search ?? "");
  const settled = useLater(typed.trim(), 300);
  const asked = useRef(search.search ?? "");
  useEffect(() => {
    if (settled === asked.current) return;
    asked.current = settled;
    void navigate({ to: "/plans", search: settled === "" ? {} : { search: settled }, replace: true });
  }, [settled, navigate]);
  const list = useQuery(plansQuery(search));
  const isEmpty = list.isSuccess && list.data.total === 0;
  const fromLibrary = (
    <Link to="/library" search={{}} className={buttonClass("primary")}>
      Take one from the library
    </Link>
  );
  const fromDescription = (
    <Link to="/plans/draft" className={buttonClass()}>
      From a job description
    </Link>
  );
  return (
    <>
      <PageTitle
        lead="What candidates are asked, in which order, and what a good answer holds."
        actions={
          may("recruiter") && (
            <>
              {fromLibrary}
              {fromDescription}
              <NewPlanButton />
              <ImportButton />
            </>
          )
        }
      >
        Plans
      </PageTitle>
      {isEmpty && search.search === undefined ? (
        <EmptyState
          icon="list"
          title="Your first plan"
          actions={
            may("recruiter") && (
              <>
                {fromLibrary}
                {fromDescription}
              </>
            )
          }
        >
          The quickest way is a ready plan from the library: questions, follow-ups and rating levels are there, and you
          change what you like. Or have one drafted from a job description.
        </EmptyState>
      ) : (
        <>
          <search className="max-w-md">
            <Field
              label="Search plans"
              type="search"
              placeholder="Title or position"
              value={typed}
              onChange={(event) => setTyped(event.target.value)}
            />
          </search>
          {list.isError && <Failure error={list.error} onRetry={() => void list.refetch()} />}
          {list.isPending && <Skeleton lines={6} label="Loading plans" />}
          {isEmpty && (
            <EmptyState icon="search" title="No plan fits">
              Look for another word, or for a part of it.
            </EmptyState>
          )}
          {list.isSuccess && (
            <ul className="grid gap-4 lg:grid-cols-2">
              {list.data.items.map((plan) => (
                <li key={plan.id}>
                  <PlanCard plan={plan} />
                </li>
              ))}
            </ul>
          )}
          {list.isSuccess && (
            <Pager {...list.data} onPage={(page) => void navigate({ to: "/plans", search: { ...search, page } })} />
          )}
        </>
      )}
    </>
  );
}
