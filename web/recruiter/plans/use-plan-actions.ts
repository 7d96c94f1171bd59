import { useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { archivePlan, duplicatePlan, type PlanSummary, restorePlan, tryPlan } from "#contract/api/plans.ts";
import { call } from "#web/api.ts";
import { useToast } from "#web/components/toast.tsx";
import { planQuery } from "#web/recruiter/queries.ts";
import { useAction } from "#web/recruiter/use-action.ts";
import { downloadJson } from "./download-json.ts";

/** What can be done with a plan as a whole. */
export function usePlanActions(plan: Pick<PlanSummary, "id" | "title">) {
  const params = { id: plan.id };
  const stale = [["plans"], ["plan", plan.id]];
  const toast = useToast();
  const navigate = useNavigate();
  const client = useQueryClient();
  const restore = useAction(() => call(restorePlan, { params }), {
    stale,
    onDone: () => toast({ text: `“${plan.title}” is back on the list.` }),
  });
  const archive = useAction(() => call(archivePlan, { params }), {
    stale,
    onDone: () =>
      toast({ text: `“${plan.title}” is off the list.`, undo: { label: "Undo", run: () => restore.mutate() } }),
  });
  const duplicate = useAction(() => call(duplicatePlan, { params }), {
    stale,
    onDone: (made) => {
      toast({ text: "Here is the copy." });
      void navigate({ to: "/plans/$id", params: { id: made.id }, search: {} });
    },
  });
  const exported = useAction(async () => downloadJson(plan.title, (await client.fetchQuery(planQuery(plan.id))).plan));
  // The candidate's pages are another program: the trial begins there.
  const attempt = useAction(() => call(tryPlan, { params }), {
    stale: [["interviews"]],
    onDone: ({ url }) => window.location.assign(url),
  });
  return {
    archive: () => archive.mutate(),
    duplicate: () => duplicate.mutate(),
    exportJson: () => exported.mutate(),
    attempt: () => attempt.mutate(),
    busy: archive.isPending || duplicate.isPending || attempt.isPending || exported.isPending,
    error: archive.error ?? duplicate.error ?? restore.error ?? exported.error ?? attempt.error,
  };
}
export type PlanActions = ReturnType<typeof usePlanActions>;
