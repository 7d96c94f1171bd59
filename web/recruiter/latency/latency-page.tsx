import { useQuery } from "@tanstack/react-query";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { EmptyState } from "#web/components/empty-state.tsx";
import { Failure } from "#web/components/failure.tsx";
import { Select } from "#web/components/field.tsx";
import { PageTitle } from "#web/components/page-title.tsx";
import { Skeleton } from "#web/components/skeleton.tsx";
import { latenciesQuery } from "#web/recruiter/queries.ts";
import { SettingsTabs } from "#web/recruiter/settings/settings-tabs.tsx";
import { LatencyCard } from "./latency-card.tsx";
import { latencyGroups, marksFor } from "./latency-groups.ts";

const spans: Record<number, string> = { 1: "Last 24 hours", 7: "Last 7 days", 30: "Last 30 days", 90: "Last 90 days" };
const usual = 7;

/** How long candidates waited for the interviewer's voice. */
export function LatencyPage() {
  const { days = usual } = useSearch({ from: "/app/org/settings/voice" });
  const navigate = useNavigate();
  const query = useQuery(latenciesQuery(days));
  const marks = marksFor(query.data?.rows ?? []);
  return (
    <>
      <PageTitle>Settings</PageTitle>
      <SettingsTabs />
      <p className="max-w-prose text-ink-soft">
        How long candidates waited until the interviewer spoke. Every time is counted from the end of the candidate’s
        own speech, so each step holds the ones before it. Nothing that was said is kept for this.
      </p>
      <div className="max-w-xs">
        <Select
          label="Turns of"
          value={days}
          onChange={(event) =>
            void navigate({ to: "/settings/voice", search: { days: Number(event.target.value) }, replace: true })
          }
        >
          {Object.entries({ ...spans, [days]: spans[days] ?? `Last ${days} days` }).map(([value, label]) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </Select>
      </div>
      {query.isError && <Failure error={query.error} onRetry={() => void query.refetch()} />}
      {query.isPending && <Skeleton lines={6} label="Loading the times" />}
      {query.isSuccess && query.data.rows.length === 0 && (
        <EmptyState icon="clock" title="No spoken turns in this time">
          When a candidate speaks with the interviewer, each turn is measured and shows here. Choose a longer time, or
          come back after the next interview by voice.
        </EmptyState>
      )}
      {latencyGroups(query.data?.rows ?? []).map((group) => (
        <LatencyCard key={group.key} group={group} marks={marks} />
      ))}
    </>
  );
}
