import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import type { Level } from "#contract/plan.ts";
import { Alert } from "#web/components/alert.tsx";
import { Failure } from "#web/components/failure.tsx";
import { Select } from "#web/components/field.tsx";
import { durationWords } from "#web/components/time-words.ts";
import { PositionSelect } from "#web/recruiter/library/position-select.tsx";
import { jobsQuery, libraryQuery, plansQuery } from "#web/recruiter/queries.ts";
import { levelWords } from "#web/recruiter/words.ts";

/** What a new interview follows. An empty id means: not chosen yet. */
export type Basis =
  | { by: "job"; jobId: string }
  | { by: "plan"; planId: string }
  | { by: "position"; libraryPlan: string; level: Level };

/** What the endpoint needs of it; null while something is missing. */
export function basisBody(
  basis: Basis,
): { jobId: string } | { planId: string } | { position: string; experience: Level } | null {
  if (basis.by === "job") return basis.jobId === "" ? null : { jobId: basis.jobId };
  if (basis.by === "plan") return basis.planId === "" ? null : { planId: basis.planId };
  // The id names position and level in words, so the plan that is found is the one that was chosen.
  return basis.libraryPlan === "" ? null : { position: basis.libraryPlan, experience: basis.level };
}

const ways: { by: Basis["by"]; label: string; start: Basis }[] = [
  { by: "job", label: "A job", start: { by: "job", jobId: "" } },
  { by: "plan", label: "One of your plans", start: { by: "plan", planId: "" } },
  { by: "position", label: "A position from the library", start: { by: "position", libraryPlan: "", level: "mid" } },
];

export function BasisPicker({ value, onChange }: { value: Basis; onChange: (basis: Basis) => void }) {
  const jobs = useQuery(jobsQuery({ pageSize: 100 }));
  const plans = useQuery(plansQuery({ pageSize: 100 }));
  const library = useQuery(libraryQuery);
  // Those for trying things out are not for candidates.
  const ready = (library.data?.plans ?? []).filter((entry) => !/^(demo|practice)-/.test(entry.id));
  const job = value.by === "job" ? jobs.data?.items.find((entry) => entry.id === value.jobId) : undefined;
  const plan = value.by === "plan" ? plans.data?.items.find((entry) => entry.id === value.planId) : undefined;
  return (
    <div className="grid gap-5">
      <p className="text-ink-soft">
        Nothing there yet that suits? <Link to="/plans/draft">Draft a plan from a job description</Link>, read it, and
        come back.
      </p>
      <fieldset className="grid gap-2">
        <legend className="sr-only">What the interview follows</legend>
        <div className="grid gap-2 sm:grid-cols-3">
          {ways.map((way) => (
            <label
              key={way.by}
              className="flex min-h-11 items-center gap-3 rounded-control border border-line-strong px-3 py-2 has-checked:border-brand has-checked:bg-brand-soft has-focus-visible:outline-3 has-focus-visible:outline-offset-2 has-focus-visible:outline-focus"
            >
              <input
                type="radio"
                name="basis"
                className="size-4 accent-brand"
                checked={value.by === way.by}
                onChange={() => onChange(way.start)}
              />
              {way.label}
            </label>
          ))}
        </div>
      </fieldset>
      <Failure error={jobs.error ?? plans.error ?? library.error} />
      {value.by === "job" &&
        (jobs.data?.items.length === 0 ? (
          <p className="text-ink-soft">
            There is no job yet.{" "}
            <Link to="/jobs" search={{}}>
              Create one
            </Link>
            , or choose a plan instead.
          </p>
        ) : (
          <Select
            label="Job"
            required
            value={value.jobId}
            onChange={(event) => onChange({ by: "job", jobId: event.target.value })}
          >
            <option value="">Choose a job</option>
            {jobs.data?.items.map((entry) => (
              <option key={entry.id} value={entry.id} disabled={entry.planId === null}>
                {entry.title}
                {entry.planId === null ? " (has no plan yet)" : ""}
              </option>
            ))}
          </Select>
        ))}
      {job?.planTitle != null && (
        <p className="text-small text-ink-soft">
          Follows the plan “{job.planTitle}”, version {job.planVersion}.
        </p>
      )}
      {value.by === "plan" &&
        (plans.data?.total === 0 ? (
          <p className="text-ink-soft">
            There is no plan yet.{" "}
            <Link to="/library" search={{}}>
              Take one from the library
            </Link>
            , or choose a position instead.
          </p>
        ) : (
          <Select
            label="Plan"
            required
            value={value.planId}
            onChange={(event) => onChange({ by: "plan", planId: event.target.value })}
          >
            <option value="">Choose a plan</option>
            {plans.data?.items.map((entry) => (
              <option key={entry.id} value={entry.id}>
                {entry.title} ({levelWords[entry.level].toLowerCase()})
              </option>
            ))}
          </Select>
        ))}
      {plan !== undefined && (
        <p className="text-small text-ink-soft">
          {plan.questions} questions, up to {durationWords(plan.durationMs)}.
        </p>
      )}
      {value.by === "position" && (
        <>
          <PositionSelect
            plans={ready}
            value={value.libraryPlan}
            required
            onChoose={(chosen) =>
              onChange({ by: "position", libraryPlan: chosen?.id ?? "", level: chosen?.level ?? "mid" })
            }
          />
          <Alert icon="leaf">
            The library’s plan is copied to your plans. If you would rather read and change it first, take it from the{" "}
            <Link to="/library" search={{}}>
              library
            </Link>
            .
          </Alert>
        </>
      )}
    </div>
  );
}
