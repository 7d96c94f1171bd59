import { useQuery } from "@tanstack/react-query";
import { useNavigate, useParams, useSearch } from "@tanstack/react-router";
import { Alert } from "#web/components/alert.tsx";
import { Skeleton } from "#web/components/skeleton.tsx";
import { planQuery } from "#web/recruiter/queries.ts";
import { PageProblem } from "#web/recruiter/shell/page-problem.tsx";
import { PlanEditor } from "./plan-editor.tsx";

export function PlanEditorPage() {
  const { id } = useParams({ from: "/app/org/plans/$id" });
  const { version } = useSearch({ from: "/app/org/plans/$id" });
  const navigate = useNavigate();
  // Fetched once: what is typed here must not be replaced by what is read in the background.
  const query = useQuery({ ...planQuery(id, version), staleTime: Infinity, refetchOnMount: "always" });
  if (query.isError) {
    return <PageProblem title="Plan" error={query.error} onRetry={() => void query.refetch()} />;
  }
  if (query.isPending) return <Skeleton lines={10} label="Loading the plan" />;
  const newest = Math.max(query.data.version, ...query.data.versions.map((entry) => entry.version));
  return (
    <>
      {version !== undefined && version !== newest && (
        <Alert icon="clock" title={`You are looking at version ${version}`}>
          The newest is version {newest}. If you save this one, it becomes the newest; nothing is lost.
        </Alert>
      )}
      <PlanEditor
        key={`${id} ${version ?? "newest"}`}
        detail={query.data}
        newest={newest}
        onVersion={(chosen) =>
          void navigate({ to: "/plans/$id", params: { id }, search: chosen === newest ? {} : { version: chosen } })
        }
      />
    </>
  );
}
