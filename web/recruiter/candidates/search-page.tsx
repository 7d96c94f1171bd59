import { useQuery } from "@tanstack/react-query";
import { Link, useNavigate, useSearch } from "@tanstack/react-router";
import { useState } from "react";
import type { CandidateHit } from "#contract/api/cv.ts";
import { Button, buttonClass } from "#web/components/button.tsx";
import { Card } from "#web/components/card.tsx";
import { EmptyState } from "#web/components/empty-state.tsx";
import { Failure } from "#web/components/failure.tsx";
import { Field } from "#web/components/field.tsx";
import { PageTitle } from "#web/components/page-title.tsx";
import { Skeleton } from "#web/components/skeleton.tsx";
import { dateTimeWords } from "#web/components/time-words.ts";
import { candidateSearchQuery, organisationQuery } from "#web/recruiter/queries.ts";
import { useMe } from "#web/recruiter/use-me.ts";

const shortest = 2;

function Hit({ hit }: { hit: CandidateHit }) {
  return (
    <Card className="relative grid gap-2 hover:border-line-strong">
      <h2 className="font-serif text-title font-semibold">
        <Link
          to="/interviews/$id"
          params={{ id: hit.interview }}
          className="underline-offset-4 after:absolute after:inset-0 hover:underline"
        >
          {hit.candidate}
        </Link>
      </h2>
      <p className="text-small text-ink-soft">
        {hit.position} · page {hit.page} of the CV · given on {dateTimeWords(hit.givenAt)}
      </p>
      <blockquote dir="auto" className="border-s-2 border-line-strong ps-3 break-words whitespace-pre-line">
        {hit.text.replaceAll(/\n{2,}/gu, "\n")}
      </blockquote>
    </Card>
  );
}

function SearchForm({ asked }: { asked: string }) {
  const navigate = useNavigate();
  const [words, setWords] = useState(asked);
  return (
    <search>
      <form
        className="grid items-end gap-3 sm:grid-cols-[1fr_auto]"
        onSubmit={(event) => {
          event.preventDefault();
          void navigate({ to: "/candidates", search: { q: words.trim() } });
        }}
      >
        <Field
          label="What are you looking for?"
          type="search"
          required
          minLength={shortest}
          maxLength={200}
          placeholder="Who has run Kafka in production?"
          value={words}
          onChange={(event) => setWords(event.target.value)}
        />
        <Button look="primary" icon="search" type="submit">
          Search
        </Button>
      </form>
    </search>
  );
}

function Results({ asked }: { asked: string }) {
  const found = useQuery(candidateSearchQuery(asked));
  if (found.isError) return <Failure error={found.error} onRetry={() => void found.refetch()} />;
  if (found.isPending) return <Skeleton lines={8} label="Searching" />;
  const { hits } = found.data;
  if (hits.length === 0)
    return (
      <EmptyState icon="search" title="Nobody's CV speaks of it">
        Try other words for the same. Only CVs whose owners agreed to be found are looked at.
      </EmptyState>
    );
  return (
    <section aria-label="Results" className="grid gap-4">
      <output className="text-ink-soft">
        {hits.length === 1 ? "One passage." : `${hits.length} passages, best first.`} What stands in a CV are its
        owner&apos;s own words, which nobody has checked.
      </output>
      {hits.map((hit) => (
        <Hit key={`${hit.interview} ${hit.page} ${hit.text}`} hit={hit} />
      ))}
    </section>
  );
}

export function CandidateSearchPage() {
  const { q = "" } = useSearch({ from: "/app/org/candidates" });
  const { may } = useMe();
  const organisation = useQuery(organisationQuery);
  return (
    <>
      <PageTitle lead="Looks through the CVs of candidates who agreed to be found, and shows the passages with their page.">
        Search in CVs
      </PageTitle>
      {organisation.isError && <Failure error={organisation.error} onRetry={() => void organisation.refetch()} />}
      {organisation.isPending && <Skeleton lines={4} label="Loading" />}
      {organisation.data?.settings.candidateSearch === false && (
        <EmptyState
          icon="search"
          title="Search in CVs is off"
          actions={
            may("owner") && (
              <Link to="/settings" className={buttonClass("primary")}>
                Go to the settings
              </Link>
            )
          }
        >
          {may("owner")
            ? "Turn it on in the settings. From then on candidates are asked whether theirs may be found; those before were not asked, and are not."
            : "An owner can turn it on in the settings. From then on candidates are asked whether theirs may be found."}
        </EmptyState>
      )}
      {organisation.data?.settings.candidateSearch === true && (
        <>
          <SearchForm key={q} asked={q} />
          {q.length >= shortest ? (
            <Results asked={q} />
          ) : (
            <EmptyState icon="search" title="Ask as you would ask a colleague">
              For example “Who has led a migration?” or “intensive care, night shifts”. English and German.
            </EmptyState>
          )}
        </>
      )}
    </>
  );
}
