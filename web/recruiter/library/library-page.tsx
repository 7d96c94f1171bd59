import { useQuery } from "@tanstack/react-query";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { EmptyState } from "#web/components/empty-state.tsx";
import { Failure } from "#web/components/failure.tsx";
import { Field, Select } from "#web/components/field.tsx";
import { PageTitle } from "#web/components/page-title.tsx";
import { Skeleton } from "#web/components/skeleton.tsx";
import { libraryQuery } from "#web/recruiter/queries.ts";
import { LibraryCompetencyList } from "./library-competency-list.tsx";
import { LibraryPlanList } from "./library-plan-list.tsx";
import { fieldWords } from "./library-words.ts";

export function LibraryPage() {
  const search = useSearch({ from: "/app/library" });
  const navigate = useNavigate();
  const query = useQuery(libraryQuery);
  const wanted = (search.search ?? "").toLowerCase();
  const has = (...texts: string[]) => texts.some((text) => text.toLowerCase().includes(wanted));
  const plans = (query.data?.plans ?? []).filter(
    (plan) =>
      (search.field === undefined || plan.field === search.field) &&
      has(plan.title, plan.position, plan.summary, ...plan.competencies),
  );
  const competencies =
    search.field !== undefined
      ? []
      : (query.data?.competencies ?? []).filter((entry) =>
          has(entry.name, entry.definition, ...entry.questions.map((question) => question.text)),
        );
  return (
    <>
      <PageTitle lead="Ready plans by position, and the competencies they are made of: five levels each that a panel can rate by, questions, and what a good answer holds.">
        Library
      </PageTitle>
      <search className="grid gap-3 sm:grid-cols-[2fr_1fr]">
        <Field
          label="Search"
          type="search"
          placeholder="Position, competency or words of a question"
          value={search.search ?? ""}
          onChange={(event) =>
            void navigate({
              to: "/library",
              search: { ...search, search: event.target.value === "" ? undefined : event.target.value },
              replace: true,
            })
          }
        />
        <Select
          label="Field"
          value={search.field ?? ""}
          onChange={(event) =>
            void navigate({
              to: "/library",
              search: { ...search, field: event.target.value === "" ? undefined : event.target.value },
              replace: true,
            })
          }
        >
          <option value="">All</option>
          {Object.entries(fieldWords).map(([field, label]) => (
            <option key={field} value={field}>
              {label}
            </option>
          ))}
        </Select>
      </search>
      {query.isError && <Failure error={query.error} onRetry={() => void query.refetch()} />}
      {query.isPending && <Skeleton lines={8} label="Loading the library" />}
      {query.isSuccess && plans.length + competencies.length === 0 && (
        <EmptyState icon="search" title="Nothing fits">
          Look for another word, or choose all fields.
        </EmptyState>
      )}
      {plans.length > 0 && <LibraryPlanList plans={plans} />}
      {competencies.length > 0 && <LibraryCompetencyList competencies={competencies} />}
    </>
  );
}
